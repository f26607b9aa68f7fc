import { Duration } from 'aws-cdk-lib'
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch'
import { metricNamespace } from './names.ts'

/** A figure of the service over all tasks; figures without dimensions are written every minute, zeros too. */
export function ofService(metricName: string, statistic: string, period = Duration.minutes(5)): Metric {
  return new Metric({ namespace: metricNamespace, metricName, statistic, period })
}

/** How often something was counted. */
export function count(metricName: string, period = Duration.minutes(5)): Metric {
  return ofService(metricName, Stats.SUM, period)
}
