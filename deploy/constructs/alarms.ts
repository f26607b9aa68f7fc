import { Duration } from 'aws-cdk-lib'
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import {
  type ApplicationTargetGroup,
  HttpCodeElb,
  type IApplicationLoadBalancer,
} from 'aws-cdk-lib/aws-elasticloadbalancingv2'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import { spendLimitUsd } from '../limits.ts'
import { count, ofService } from '../metrics.ts'
import { modelIds } from '../modelAccess.ts'
import { tableName } from '../names.ts'
import type { Shape } from '../shape.ts'

type AlarmsProps = {
  readonly shape: Shape
  readonly topic: ITopic
  readonly loadBalancer: IApplicationLoadBalancer
  readonly targets: ApplicationTargetGroup
}

type AlarmSpec = {
  /** One sentence for the e-mail; what to do is in deploy/README.md under the alarm's name. */
  readonly says: string
  readonly metric: IMetric
  readonly above: number
  /** Periods in a row; 1 unless told. */
  readonly periods?: number
  /** `bad`: silence is as bad as the worst figure. */
  readonly silence?: 'bad'
}

const usd = 1_000_000
/** Shares of fewer than this are chance. */
const fewest = 20
/**
 * Of settled and failed calls together, since those that never reached the model are not settled: with the model wholly
 * gone the share is 100. A failed call that cost something is in both, so a true share f shows as f, or as little as
 * f / (1 + f): a tenth of failed calls is 9.1 at least, and 9 is passed by a true share of 9.0 to 9.9 %.
 */
const mostFailedPercent = 9

/** What wakes somebody. Money first: both alarms on spend come before the service's own cap. */
export class Alarms extends Construct {
  readonly alarms: readonly Alarm[]

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id)
    const action = new SnsAction(props.topic)
    const specs: Record<string, AlarmSpec> = { ...onMoney(), ...onAnswers(props), ...onParts(props) }
    this.alarms = Object.entries(specs).map(([name, { says, metric, above, periods = 1, silence }]) => {
      const alarm = new Alarm(this, name, {
        alarmName: `gym-coach-${name}`,
        alarmDescription: `${says} See deploy/README.md, ${name}.`,
        metric,
        threshold: above,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluationPeriods: periods,
        treatMissingData: silence === 'bad' ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      })
      alarm.addAlarmAction(action)
      alarm.addOkAction(action)
      return alarm
    })
  }
}

function onMoney(): Record<string, AlarmSpec> {
  const { day, dayAlarm, monthAlarm } = spendLimitUsd
  return {
    SpendToday: {
      says: `The models cost more than ${dayAlarm} $ today; at ${day} $ the rules take over.`,
      metric: ofService('SpendTodayMicroUsd', Stats.MAXIMUM),
      above: dayAlarm * usd,
    },
    SpendMonth: {
      says: `The models cost more than ${monthAlarm} $ this month, or nobody counts: no figure for three hours.`,
      metric: ofService('SpendMonthMicroUsd', Stats.MAXIMUM, Duration.hours(3)),
      above: monthAlarm * usd,
      silence: 'bad',
    },
    SpendSilent: {
      says: 'No task has told the spend of the day for 15 minutes: the cap may be blind.',
      // 0 while figures come; silence is what fires.
      metric: new MathExpression({
        expression: 'IF(figures > 0, 0, 1)',
        usingMetrics: { figures: ofService('SpendTodayMicroUsd', Stats.SAMPLE_COUNT) },
        period: Duration.minutes(5),
        label: 'no figure of the spend',
      }),
      above: 0,
      periods: 3,
      silence: 'bad',
    },
    SpendCapReached: {
      says: `The day's ${day} $ are spent: the rules answer until midnight UTC.`,
      // Of the money itself: where the rules have an answer to everything, nobody is refused.
      metric: new MathExpression({
        expression: 'IF(spent >= limit, 1, 0)',
        usingMetrics: {
          spent: ofService('SpendTodayMicroUsd', Stats.MAXIMUM),
          limit: ofService('SpendLimitMicroUsd', Stats.MAXIMUM),
        },
        period: Duration.minutes(5),
        label: 'the money of the day is spent',
      }),
      above: 0,
    },
    LedgerRowsLost: {
      says: 'The cost of a model call could not be written to the ledger; its figures are in the log.',
      metric: count('LedgerRowsLost'),
      above: 0,
    },
  }
}

function onAnswers({ loadBalancer }: AlarmsProps): Record<string, AlarmSpec> {
  const unanswered = loadBalancer.metrics.httpCodeElb(HttpCodeElb.ELB_5XX_COUNT, { period: Duration.minutes(5) })
  return {
    ServerErrors: {
      says: 'More than 5 % of the requests of 10 minutes failed (5xx, of the service or for want of it).',
      metric: new MathExpression({
        expression: `IF(all + FILL(lost, 0) >= ${fewest}, 100 * (failed + FILL(lost, 0)) / (all + FILL(lost, 0)), 0)`,
        usingMetrics: { all: count('Requests'), failed: count('ServerErrors'), lost: unanswered },
        period: Duration.minutes(5),
        label: '% of requests',
      }),
      above: 5,
      periods: 2,
    },
    Defects: {
      says: 'Requests ended in an error that the code does not know: a defect.',
      metric: count('InternalErrors'),
      above: 0,
    },
    SlowAnswers: {
      says: 'One of a hundred answers took longer than 30 s, for a quarter of an hour.',
      metric: ofService('Latency', 'p99'),
      above: 30_000,
      periods: 3,
    },
    ModelFailures: {
      says: 'A tenth of the model calls of 10 minutes failed; the rules answer in its place where they can.',
      metric: new MathExpression({
        expression: `IF(settled + failed >= ${fewest}, 100 * failed / (settled + failed), 0)`,
        usingMetrics: { settled: count('ModelCalls'), failed: count('ModelFailures') },
        period: Duration.minutes(5),
        label: '% of model calls',
      }),
      above: mostFailedPercent,
      periods: 2,
    },
  }
}

function onParts({ shape, targets }: AlarmsProps): Record<string, AlarmSpec> {
  const sumOf = (namespace: string, metricName: string, dimensionsMap: Record<string, string>) =>
    new Metric({ namespace, metricName, dimensionsMap, statistic: Stats.SUM, period: Duration.minutes(5) })
  const throttledModels = Object.fromEntries(
    modelIds(shape).map((id, nth) => [`m${nth}`, sumOf('AWS/Bedrock', 'InvocationThrottles', { ModelId: id })]),
  )
  const throttledTable = (metricName: string) => sumOf('AWS/DynamoDB', metricName, { TableName: tableName })
  const filled = (ids: string[]) => ids.map(id => `FILL(${id}, 0)`).join(' + ')
  return {
    ModelThrottled: {
      says: 'Bedrock refused more than 5 calls in 5 minutes for want of quota, twice in a row.',
      metric: new MathExpression({
        expression: filled(Object.keys(throttledModels)),
        usingMetrics: throttledModels,
        period: Duration.minutes(5),
        label: 'throttled model calls',
      }),
      above: 5,
      periods: 2,
    },
    TableThrottled: {
      says: 'DynamoDB refused reads or writes for want of capacity.',
      metric: new MathExpression({
        expression: filled(['reads', 'writes']),
        usingMetrics: { reads: throttledTable('ReadThrottleEvents'), writes: throttledTable('WriteThrottleEvents') },
        period: Duration.minutes(5),
        label: 'throttled reads and writes',
      }),
      above: 0,
      periods: 2,
    },
    TableUnreachable: {
      says: 'Requests were refused because the table did not answer.',
      metric: count('StoreUnavailable'),
      above: 5,
    },
    NoHealthyTask: {
      says: 'No task answers its health check: the service is down.',
      metric: new MathExpression({
        expression: 'IF(healthy > 0, 0, 1)',
        usingMetrics: {
          healthy: targets.metrics.healthyHostCount({ period: Duration.minutes(1), statistic: Stats.MAXIMUM }),
        },
        period: Duration.minutes(1),
        label: 'no healthy task',
      }),
      above: 0,
      periods: 3,
      silence: 'bad',
    },
  }
}
