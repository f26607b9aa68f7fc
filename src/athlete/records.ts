import { ulid } from 'ulid'
import {
  type LogQuery,
  Measurement,
  type NewMeasurement,
  type NewNutritionEntry,
  NutritionEntry,
} from '#src/api/athlete.ts'
import { toCursor } from '#src/api/cursor.ts'
import type { NewWorkout } from '#src/api/workouts.ts'
import { CoachError, type FieldError } from '#src/errors.ts'
import { shapeOf } from '#src/shape.ts'
import type { LogPlace, LogRows } from '#src/table/athlete.ts'
import { dayMs, utcDay } from '#src/table/time.ts'
import { invalid, refuse } from './refuse.ts'
import { toWorkouts } from './workouts.ts'

const defaultDays = 90
const mostDaysApart = 400

type NewEntry = { id?: string; date: string }
type Stored<Entry> = Entry & { id: string }

type Judge<Entry extends NewEntry> = {
  /** What the schema cannot say. */
  faultsOf: (entry: Entry) => FieldError[]
  /** The entry with what the service knows better than who logged it. */
  complete: (entry: Entry) => Entry
}

type Kind<Entry extends NewEntry> = {
  rows: LogRows
  /** A stored item as an entry, without the keys of the table; none for what is no entry (any more). */
  toEntries: (item: unknown) => Stored<Entry>[]
  /** Loads what is needed for a write. */
  judge?: () => Promise<Judge<Entry>>
}

const measurement = shapeOf(Measurement)
const toMeasurements = (item: unknown): Measurement[] => {
  const known = measurement.Clean(item)
  return measurement.Check(known) ? [known] : []
}

const nutritionEntry = shapeOf(NutritionEntry)
const toNutritionEntries = (item: unknown): NutritionEntry[] => {
  const known = nutritionEntry.Clean(item)
  return nutritionEntry.Check(known) ? [known] : []
}

/** What an athlete logs by day, kind by kind. */
export function createRecords(rows: { measurements: LogRows; nutrition: LogRows; workouts: LogRows }) {
  const measurements = createLog<NewMeasurement>({
    rows: rows.measurements,
    toEntries: toMeasurements,
    judge: async () => ({ faultsOf: lacksFigures, complete: entry => entry }),
  })
  const nutrition = createLog<NewNutritionEntry>({ rows: rows.nutrition, toEntries: toNutritionEntries })
  const workouts = createLog<NewWorkout>({
    rows: rows.workouts,
    toEntries: toWorkouts,
    // With the catalogue of exercises: a start without writes does not need it.
    judge: async () => {
      const { nameKnownExercises, workoutFaultsOf } = await import('./workoutExercises.ts')
      return { faultsOf: workoutFaultsOf, complete: nameKnownExercises }
    },
  })

  return { measurements, nutrition, workouts }
}

/** One kind of log over its rows. */
function createLog<Entry extends NewEntry>({
  rows,
  toEntries,
  judge = async () => ({ faultsOf: () => [], complete: entry => entry }),
}: Kind<Entry>) {
  /** Keeps an entry; one with an id that is known takes the place of what was there. Throws `invalid_request`. */
  async function add(userId: string, entry: Entry, nowMs: number): Promise<Stored<Entry>> {
    const { faultsOf, complete } = await judge()
    refuse([...dayFaultsOf(entry.date, nowMs), ...faultsOf(entry)])
    const stored = { ...complete(entry), id: entry.id ?? ulid(nowMs) }
    await (entry.id === undefined ? rows.add(userId, stored) : rows.replace(userId, stored))
    return stored
  }

  /** A page of entries, newest first. Throws `invalid_request`. */
  async function list(
    userId: string,
    { limit, cursor, ...days }: LogQuery,
    nowMs: number,
  ): Promise<{ entries: Stored<Entry>[]; nextCursor?: string }> {
    const after = cursor === undefined ? undefined : readPlace(cursor)
    const { items, next } = await rows.list(userId, { ...toDays(days, nowMs), limit, after })
    const entries = items.flatMap(toEntries)
    return next ? { entries, nextCursor: toCursor([next.date, next.id]) } : { entries }
  }

  /** Deletes an entry; `not_found` if there is none of this id. */
  async function remove(userId: string, id: string): Promise<void> {
    const removed = await rows.remove(userId, id)
    if (!removed) throw new CoachError('not_found', { detail: 'There is no such entry.' })
  }

  return { add, list, remove, keepAll: rows.keepAll }
}

/** The days that are asked for, both included, with the missing ends filled in: 90 days, up to the last possible one. */
export function toDays({ from, to }: { from?: string; to?: string }, nowMs: number): { from: string; to: string } {
  const today = utcDay(nowMs)
  const until = to ?? today
  // An athlete east of Greenwich has logged tomorrow already.
  const days = { from: from ?? addDays(until, 1 - defaultDays), to: to ?? addDays(today, 1) }
  const apart = (Date.parse(until) - Date.parse(days.from)) / dayMs
  if (days.from > days.to || apart > mostDaysApart) {
    const message = `must be a day on or before to, at most ${mostDaysApart} days earlier`
    throw invalid([{ pointer: '#/query/from', message }])
  }
  return days
}

function dayFaultsOf(date: string, nowMs: number): FieldError[] {
  const last = addDays(utcDay(nowMs), 1)
  return date > last ? [{ pointer: '#/date', message: `must be ${last} at the latest` }] : []
}

function lacksFigures({ id, date, ...figures }: NewMeasurement): FieldError[] {
  if (Object.keys(figures).length > 0) return []
  return [{ pointer: '#', message: 'must have at least one figure, such as weightKg' }]
}

/** A place as `toCursor` writes it: a day and an id. */
const place = /^\["(2\d{3}-\d{2}-\d{2})","([0-9A-HJKMNP-TV-Z]{26})"\]$/

function readPlace(cursor: string): LogPlace {
  const [, date, id] = place.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (date === undefined || id === undefined) {
    throw invalid([{ pointer: '#/query/cursor', message: 'is not a cursor of this list' }])
  }
  return { date, id }
}

const addDays = (date: string, days: number): string => utcDay(Date.parse(date) + days * dayMs)
