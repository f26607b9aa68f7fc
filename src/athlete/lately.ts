import type { Measurement, NutritionEntry } from '#src/api/athlete.ts'
import { dayMs, utcDay } from '#src/table/time.ts'
import type { AthleteCaller, AthleteData, Seen } from './port.ts'

/** How far back, in days, the coach looks when it reckons: a little more than the four weeks that a trend needs. */
const latelyDays = 35

/** What the athlete logged of late: weights with the newest last, energy eaten summed by day, oldest day first. */
export type Lately = {
  readonly weights: readonly { date: string; weightKg: number }[]
  readonly intake: readonly { date: string; kcal: number }[]
  /** Sentences on what could not be seen. */
  readonly unseen: readonly string[]
}

/** The last 35 days up to `today` (YYYY-MM-DD), both logs read side by side. One that cannot be seen counts as empty. */
export async function readLately(
  data: Pick<AthleteData, 'measurements' | 'nutrition'>,
  caller: AthleteCaller,
  today: string,
): Promise<Lately> {
  const days = { from: utcDay(Date.parse(today) - (latelyDays - 1) * dayMs), to: today }
  const [measured, eaten] = await Promise.all([data.measurements(caller, days), data.nutrition(caller, days)])
  return {
    weights: entriesOf<Measurement>(measured).flatMap(({ date, weightKg }) =>
      weightKg === undefined ? [] : [{ date, weightKg }],
    ),
    intake: sumByDay(entriesOf<NutritionEntry>(eaten)),
    unseen: [measured, eaten].flatMap(source => (source.seen || !source.connected ? [] : [source.why])),
  }
}

const entriesOf = <Entry>(source: Seen<readonly Entry[]>): readonly Entry[] => (source.seen ? source.value : [])

function sumByDay(entries: readonly NutritionEntry[]): { date: string; kcal: number }[] {
  return [...Map.groupBy(entries, ({ date }) => date)].map(([date, own]) => ({
    date,
    kcal: own.reduce((sum, { kcal }) => sum + kcal, 0),
  }))
}
