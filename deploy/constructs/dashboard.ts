import { Duration } from 'aws-cdk-lib'
import {
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  type IMetric,
  MathExpression,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import type { FargateService } from 'aws-cdk-lib/aws-ecs'
import type { ApplicationTargetGroup } from 'aws-cdk-lib/aws-elasticloadbalancingv2'
import { Construct } from 'constructs'
import { spendLimitUsd } from '../limits.ts'
import { count, ofService } from '../metrics.ts'
import { metricNamespace } from '../names.ts'

type DashboardProps = {
  readonly service: FargateService
  readonly targets: ApplicationTargetGroup
  readonly table: ITable
}

const hour = Duration.hours(1)
const minute = Duration.minutes(1)

/** One page: is it up, is it quick, what does it cost, who is refused. */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, { service, targets, table }: DashboardProps) {
    super(scope, id)
    const dashboard = new CloudWatchDashboard(this, 'Dashboard', {
      dashboardName: 'gym-coach',
      defaultInterval: Duration.hours(12),
    })
    dashboard.addWidgets(
      graph('Requests and failures', [count('Requests'), count('ServerErrors'), count('InternalErrors')]),
      graph('Time to the end of an answer (ms)', [ofService('Latency', 'p50'), ofService('Latency', 'p99')]),
      graph('Model (ms)', [
        ofService('ModelFirstEvent', 'p50'),
        ofService('ModelFirstEvent', 'p99'),
        ofService('ModelDuration', 'p99'),
      ]),
    )
    dashboard.addWidgets(
      graph('Requests under way in a task', [
        ofService('RequestsInFlight', Stats.AVERAGE, minute),
        ofService('RequestsInFlight', Stats.MAXIMUM, minute),
      ]),
      graph('Tasks', [
        targets.metrics.healthyHostCount({ period: minute }),
        targets.metrics.unhealthyHostCount({ period: minute }),
      ]),
      graph('CPU and memory of the tasks (%)', [service.metricCpuUtilization(), service.metricMemoryUtilization()]),
    )
    dashboard.addWidgets(
      graph(
        'Spend (micro-dollars)',
        [ofService('SpendTodayMicroUsd', Stats.MAXIMUM), ofService('SpendMonthMicroUsd', Stats.MAXIMUM, hour)],
        [spendLimitUsd.dayAlarm, spendLimitUsd.day, spendLimitUsd.monthAlarm],
      ),
      graph('Cost an hour by ability and model (micro-dollars)', [byAbilityAndModel('CostMicroUsd')]),
      graph('Tokens an hour', [
        count('InputTokens', hour),
        count('CacheReadTokens', hour),
        count('OutputTokens', hour),
      ]),
    )
    dashboard.addWidgets(
      graph('Model calls and failures', [count('ModelCalls'), count('ModelFailures'), count('AnswersByRules')]),
      graph('Refused', [
        count('QuotaRefusals'),
        count('BurstRefusals'),
        count('Overloaded'),
        count('SpendLimitRefusals'),
        count('StoreUnavailable'),
      ]),
      graph('Shared answers: hits and misses', [count('CacheHits'), count('CacheMisses')]),
    )
    dashboard.addWidgets(
      graph('Capacity of the table (units in 5 minutes)', [
        table.metricConsumedReadCapacityUnits(),
        table.metricConsumedWriteCapacityUnits(),
      ]),
      graph('Calls an hour by ability and model', [byAbilityAndModel('ModelCalls')]),
    )
  }
}

/** A graph with a line at each of `marks`, in dollars. */
function graph(title: string, left: IMetric[], marks: readonly number[] = []): GraphWidget {
  const leftAnnotations = marks.map(usd => ({ value: usd * 1_000_000, label: `${usd} $` }))
  return new GraphWidget({ title, left, leftAnnotations, width: 8, height: 6, liveData: true })
}

function byAbilityAndModel(metricName: string): MathExpression {
  return new MathExpression({
    expression: `SEARCH('{${metricNamespace},Ability,Model} MetricName="${metricName}"', 'Sum', 3600)`,
    usingMetrics: {},
    label: '',
    period: hour,
  })
}
