import { Type } from 'typebox'
import { ulid } from 'ulid'
import type { Preferences } from '#src/api/preferences.ts'
import { shapeOf } from '#src/shape.ts'
import { type ContextRows, keptIn } from '#src/table/contexts.ts'
import { dayMs, utcDay } from '#src/table/time.ts'
import { type PlanReads, readActivePlans } from './contextPlans.ts'
import { type ContextSources, toContext } from './contextRecords.ts'
import { dayIn } from './contextWords.ts'
import type { AthleteCaller, AthleteContext, AthleteData } from './port.ts'

export { contextText } from './contextText.ts'

/** What is kept is shown for an hour at most; services upstream do not tell when they change. */
const keptMs = 3_600_000
/** Six weeks of logs. */
const latelyDays = 42

type Parts = {
  data: AthleteData
  preferences: { read(userId: string): Promise<Preferences> }
  plans: PlanReads
  rows: ContextRows
  now: () => number
}

export type Contexts = ReturnType<typeof createContexts>

/** What the coach is shown of an athlete. */
export function createContexts({ data, preferences, plans, rows, now }: Parts) {
  /**
   * The context, kept for an hour or until the athlete's next write here. A source that is down is a sentence in `unseen`,
   * and such a context is not kept; the store down is `store_unavailable`. Who has read its row already, found or not,
   * hands it in.
   */
  async function read(caller: AthleteCaller, seen?: { row: unknown }): Promise<AthleteContext> {
    const { userId } = caller
    const nowMs = now()
    const kept = await (seen ? keptIn(seen.row, nowMs) : rows.read(userId, nowMs))
    if (stored.Check(kept)) return kept
    const build = ulid(nowMs)
    const untilMs = nowMs + keptMs
    // Before anything is read: a write that this build does not see takes the announcement away.
    await rows.begin(userId, build, untilMs)
    const sources = await gather(caller, nowMs)
    const context = toContext(sources)
    if (isWhole(sources)) await rows.keep(userId, build, context, untilMs)
    return context
  }

  async function gather(caller: AthleteCaller, nowMs: number): Promise<ContextSources> {
    // An athlete east of Greenwich has logged tomorrow already.
    const days = { from: utcDay(nowMs - (latelyDays - 1) * dayMs), to: utcDay(nowMs + dayMs) }
    const [wishes, active, profile, workouts, measurements, nutrition, figures] = await Promise.all([
      preferences.read(caller.userId),
      readActivePlans(plans, caller.userId),
      data.profile(caller),
      data.workouts(caller, days),
      data.measurements(caller, days),
      data.nutrition(caller, days),
      data.figures(caller, days),
    ])
    return {
      asOf: new Date(nowMs).toISOString(),
      today: dayIn(profile.seen ? profile.value.timeZone : 'UTC', nowMs),
      since: days.from,
      preferences: wishes,
      plans: active,
      profile,
      workouts,
      measurements,
      nutrition,
      figures,
    }
  }

  return { read }
}

const stored = shapeOf(
  Type.Object({
    asOf: Type.String(),
    records: Type.Array(Type.Object({ id: Type.String(), text: Type.String() })),
    unseen: Type.Array(Type.String()),
  }),
)

/** Nothing is missing that the next read might find. */
const isWhole = ({ profile, workouts, measurements, nutrition, figures }: ContextSources): boolean =>
  [profile, workouts, measurements, nutrition, figures].every(source => source.seen || !source.connected)
