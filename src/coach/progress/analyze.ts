import { Value } from 'typebox/value'
import { defaultProfile } from '#src/api/athlete.ts'
import type { Preferences } from '#src/api/preferences.ts'
import { type Metrics, ProgressAnswer, type ProgressRequest } from '#src/api/progress.ts'
import { type PlanReads, readActivePlans } from '#src/athlete/contextPlans.ts'
import { dayIn } from '#src/athlete/contextWords.ts'
import type { AthleteCaller, AthleteData, Seen, ShownRecord } from '#src/athlete/port.ts'
import { type Proposed, propose } from '#src/coach/propose.ts'
import { CoachError } from '#src/errors.ts'
import type { Model } from '#src/model/port.ts'
import type { Asked, Meter } from '#src/quota/meter.ts'
import type { Allowance, Quota } from '#src/quota/quota.ts'
import { dayMs, utcDay } from '#src/table/time.ts'
import { analysisViolations, readAnalysis } from './draft.ts'
import {
  computeMetrics,
  metricRecords,
  missing,
  type RulesInsights,
  readTimeRange,
  rulesInsights,
} from './metrics/index.ts'
import { progressPrompt } from './prompt.ts'

export type ProgressInput = Asked & { body: ProgressRequest; caller: AthleteCaller }

export type ProgressParts = {
  data: AthleteData
  plans: PlanReads
  preferences: { read(userId: string): Promise<Preferences> }
  meter: Meter
  quota: Quota
  /** Absent: the rules speak. */
  model: Model | undefined
  now: () => number
}

export type ProgressResult = { answer: ProgressAnswer; allowance?: Allowance; replayed: boolean }

/** How far before the range a log is read: what a personal record is measured against. */
const beforeDays = 365

type Opened = {
  metrics: Metrics
  records: readonly ShownRecord[]
  gaps: string[]
  goals: readonly string[]
  preferences: Preferences
  today: string
}

/** The athlete's progress: figures by code, words by the model or the rules, none that the records do not bear out. */
export function createProgress(parts: ProgressParts) {
  /** Throws `invalid_request` for a range that is none. Where nothing is logged, what is missing is told free of charge. */
  async function analyze(input: ProgressInput): Promise<ProgressResult> {
    const opened = await open(parts, input)
    if (opened.records.length === 0) return tellMissing(parts, input, opened)
    const byRules = rulesInsights(opened.metrics, opened.records)
    const outcome = await parts.meter.run(
      input,
      async () => undefined,
      async ({ permit }) => {
        const proposed = await propose(
          {
            // One time for both of its turns: the lease of its key and the connection wait for one.
            ask: {
              ...progressPrompt(opened.metrics, opened.records, opened.goals, opened.preferences.coachingStyle),
              turnStartedAt: parts.now(),
            },
            read: readAnalysis,
            complete: (words: RulesInsights) => words,
            // The rules say only what stands in the lines; where they have nothing to say, that is no fault.
            check: words => ({
              report: null,
              violations: words === byRules ? [] : analysisViolations(words, opened.records, opened.today),
            }),
            byRules,
          },
          { model: parts.model, permit, onStep: async () => undefined },
        )
        return {
          answer: left => toAnswer(opened, proposed, left),
          giveBack: proposed.degraded !== undefined && proposed.degraded.reason !== 'model_refusal',
        }
      },
    )
    if (outcome.replay === undefined) return { ...outcome, replayed: false }
    return { answer: Value.Parse(ProgressAnswer, outcome.replay), replayed: true }
  }

  return { analyze }
}

async function open(
  { data, plans, preferences, now }: ProgressParts,
  { body, caller, userId }: ProgressInput,
): Promise<Opened> {
  const nowMs = now()
  const profileSeen = data.profile(caller)
  const [wishes, active, profile] = await Promise.all([
    preferences.read(userId),
    readActivePlans(plans, userId),
    profileSeen,
  ])
  if (!wishes.enabled) throw new CoachError('coach_disabled')
  const known = valueIn(profile, defaultProfile)
  const today = dayIn(known.timeZone, nowMs)
  const range = readTimeRange(body.timeRange, today)
  if ('problem' in range) {
    throw new CoachError('invalid_request', {
      detail: `#/timeRange ${range.problem}.`,
      errors: [{ pointer: '#/timeRange', message: range.problem }],
    })
  }
  const before = { from: utcDay(Date.parse(range.from) - beforeDays * dayMs), to: range.to }
  const [workouts, measurements, nutrition] = await Promise.all([
    data.workouts(caller, before),
    data.measurements(caller, range),
    data.nutrition(caller, range),
  ])
  const goals = active.workout?.plan.goals ?? []
  const metrics = computeMetrics({
    workouts: valueIn(workouts, []),
    measurements: valueIn(measurements, []),
    nutrition: valueIn(nutrition, []),
    profile: known,
    ...(active.workout ? { activePlan: active.workout } : {}),
    ...(active.meal ? { targets: active.meal.plan.targets } : {}),
    ...range,
    today,
  })
  const unseen = [profile, workouts, measurements, nutrition].flatMap(source => (source.seen ? [] : [source.why]))
  return {
    metrics,
    records: metricRecords(metrics),
    gaps: [...unseen, ...missing(metrics)],
    goals,
    preferences: wishes,
    today,
  }
}

const valueIn = <Thing>(source: Seen<Thing>, otherwise: Thing): Thing => (source.seen ? source.value : otherwise)

/** Nothing to speak of: no model is asked, and nothing is charged. */
async function tellMissing({ quota, now }: ProgressParts, { userId, tier }: ProgressInput, { metrics, gaps }: Opened) {
  const allowance = await quota.read(userId, tier, now())
  const answer: ProgressAnswer = {
    insights: [],
    recommendations: [],
    goalAdjustments: [],
    metrics,
    tokensUsed: 0,
    remainingRequests: allowance.remaining,
    source: 'rules',
    missing: gaps,
  }
  return { answer, allowance, replayed: false }
}

function toAnswer(
  { metrics, gaps }: Opened,
  { plan, source, tokensUsed, degraded }: Proposed<RulesInsights, null>,
  left: Allowance,
): ProgressAnswer {
  return {
    ...plan,
    metrics,
    tokensUsed,
    remainingRequests: left.remaining,
    source,
    missing: gaps,
    ...(degraded ? { degraded } : {}),
  }
}
