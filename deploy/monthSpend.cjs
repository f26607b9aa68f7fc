// Once an hour: what the models have cost since the month began, from the service's own figures, as one more figure.
// CloudWatch can alarm on it; on a sum over a month it cannot, as alarms look back seven days at most.
const { CloudWatchClient, GetMetricDataCommand, PutMetricDataCommand } = require('@aws-sdk/client-cloudwatch')

const client = new CloudWatchClient({})
const Namespace = process.env.METRIC_NAMESPACE

exports.handler = async ({ time }) => {
  const now = new Date(time)
  const { MetricDataResults } = await client.send(
    new GetMetricDataCommand({
      StartTime: new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1)),
      EndTime: now,
      MetricDataQueries: [
        {
          Id: 'days',
          MetricStat: { Metric: { Namespace, MetricName: 'CostMicroUsd' }, Period: 86_400, Stat: 'Sum' },
        },
      ],
    }),
  )
  const Value = (MetricDataResults?.[0]?.Values ?? []).reduce((sum, day) => sum + day, 0)
  await client.send(
    new PutMetricDataCommand({ Namespace, MetricData: [{ MetricName: 'SpendMonthMicroUsd', Timestamp: now, Value }] }),
  )
}
