import type { DistanceUnit, ImportQuery, WeightUnit } from '#src/api/import.ts'
import type { LoggedSet } from '#src/api/workouts.ts'
import type { CsvRow } from './csv.ts'
import { readDistanceUnit, readMinutes, readNumber, readWeightUnit, toKilograms, toMetres } from './figures.ts'
import type { Column, Layout } from './layout.ts'
import { readStart, type Start } from './start.ts'
import { cleanLine, cleanText, cutText } from './text.ts'

/** One row as it was read: what it tells of its workout, and the set, unless it is a rest timer or a note of Strong. */
export type Entry = {
  readonly line: number
  /** Equal for the rows of one workout, and for those alone where they are contiguous. */
  readonly workout: string
  readonly start: Start
  readonly title: string
  readonly minutes: number | undefined
  readonly exercise: string
  readonly note: string
  readonly workoutNote: string
  readonly set: LoggedSet | undefined
  /** What of the set was left out. */
  readonly remarks: readonly string[]
}

export type ReadRow = Entry | { readonly line: number; readonly fault: string }

/** Why a row is no set; caught where rows are read. */
class Fault extends Error {}

type Units = { weight: Set<WeightUnit>; distance: Set<DistanceUnit> }
type Cells = (column: Column) => string

/** Repetitions in reserve by the rating of perceived exertion: 10 is none, 8 is two (Zourdos 2016). */
const mostExertion = 10
const longestName = 120
/** Characters of a date or a duration; what is longer is none. */
const longestFigure = 64
const day2000 = '2000-01-01'

/**
 * Reads the rows of a file; `lastDay` is the last day that a workout can have. The units that figures were read in are
 * gathered in `units`.
 */
export function createRowReader(layout: Layout, asked: ImportQuery, lastDay: string) {
  const units: Units = { weight: new Set(), distance: new Set() }
  if (layout.weightUnit) units.weight.add(layout.weightUnit)
  const startOf = createStartReader()

  function read({ line, cells, fault }: CsvRow): ReadRow {
    const broken = fault ?? widthFault(cells, layout.width)
    if (broken !== undefined) return { line, fault: broken }
    const of: Cells = column => (cells[layout.columns.get(column) ?? -1] ?? '').trim()
    try {
      return { line, ...toEntry(of, { layout, asked, units, lastDay, startOf }) }
    } catch (error) {
      if (error instanceof Fault) return { line, fault: error.message }
      throw error
    }
  }

  return { read, units }
}

type StartOf = (written: string) => Start | undefined
type Reading = { layout: Layout; asked: ImportQuery; units: Units; lastDay: string; startOf: StartOf }

/** Remembers the last one: the rows of a workout have the same. */
function createStartReader(): StartOf {
  let last: { written: string; start: Start | undefined } = { written: '', start: undefined }
  return written => {
    if (last.written !== written) {
      last = { written, start: written.length > longestFigure ? undefined : readStart(written) }
    }
    return last.start
  }
}

function widthFault(cells: readonly string[], width: number): string | undefined {
  const fits = cells.length >= width && cells.slice(width).every(cell => cell.trim() === '')
  return fits ? undefined : `has ${cells.length} cells where the header has ${width}`
}

function toEntry(of: Cells, reading: Reading): Omit<Entry, 'line'> {
  const written = of('start')
  const start = reading.startOf(written)
  if (!start) throw new Fault(`has no date that can be read: ${quoted(written)}`)
  if (start.date < day2000) throw new Fault('is of a day before 2000')
  if (start.date > reading.lastDay) throw new Fault('is of a day that is still to come')
  const title = cleanLine(of('title'))
  const kind = kindOf(of('order'))
  const exercise = cleanLine(of('exercise'))
  if (kind !== 'other' && exercise === '') throw new Fault('names no exercise')
  const remarks: string[] = []
  const cut = (what: string, text: string) => {
    const short = cutText(text, longestName)
    if (short !== text) remarks.push(`the ${what} is cut to ${longestName} characters`)
    return short
  }
  return {
    workout: JSON.stringify([written, title, of('number')]),
    start,
    title: cut('title', title),
    minutes: minutesOf(of, start),
    exercise: cut('name', exercise),
    note: cleanText(of('note')),
    workoutNote: cleanText(of('workoutNote')),
    set: kind === 'other' ? undefined : toSet(of, kind, reading, remarks),
    remarks,
  }
}

type SetKind = NonNullable<LoggedSet['kind']>

const kinds = new Map<string, SetKind | 'other'>([
  ['', 'working'],
  ['normal', 'working'],
  ['working', 'working'],
  ['w', 'warmup'],
  ['warmup', 'warmup'],
  ['d', 'drop'],
  ['drop', 'drop'],
  ['dropset', 'drop'],
  ['f', 'failure'],
  ['failure', 'failure'],
  ['resttimer', 'other'],
  ['note', 'other'],
])

function kindOf(text: string): SetKind | 'other' {
  if (/^\d{1,3}$/.test(text)) return 'working'
  const kind = kinds.get(text.toLowerCase().replace(/[\s_-]/g, ''))
  if (!kind) throw new Fault(`is of an unknown kind of set: ${quoted(text)}`)
  return kind
}

function minutesOf(of: Cells, start: Start): number | undefined {
  const end = readStart(of('end').slice(0, longestFigure))
  const inSeconds = readNumber(of('durationSeconds'))
  const minutes = end
    ? Math.round((end.ms - start.ms) / 60_000)
    : Number.isNaN(inSeconds)
      ? readMinutes(of('duration').slice(0, longestFigure))
      : Math.round(inSeconds / 60)
  // A timer that was left running says nothing.
  return minutes !== undefined && minutes > 0 && minutes <= 1_440 ? minutes : undefined
}

function toSet(of: Cells, kind: SetKind, reading: Reading, remarks: string[]): LoggedSet {
  const weightKg = weightOf(of, reading, remarks)
  const reps = figure(of, 'reps', 1_000)
  if (!Number.isInteger(reps)) throw new Fault('has repetitions that are no whole number')
  const seconds = figure(of, 'seconds', 86_400)
  const distanceM = distanceOf(of, reading)
  const failed = weightKg > 0 && of('reps') !== '' && seconds === 0 && distanceM === 0
  if (reps + seconds + distanceM === 0 && !failed) throw new Fault('has no repetitions, no time and no distance')
  const exertion = figure(of, 'rpe', mostExertion)
  return {
    ...(reps > 0 || failed ? { reps } : {}),
    ...(weightKg > 0 ? { weightKg } : {}),
    ...(seconds > 0 ? { seconds } : {}),
    ...(distanceM > 0 ? { distanceM } : {}),
    ...(exertion > 0 ? { rir: Math.round((mostExertion - exertion) * 10) / 10 } : {}),
    ...(kind === 'working' ? {} : { kind }),
  }
}

/** A figure of a row, from 0 to the most that a set can have; an empty cell is 0, as Strong writes it itself. */
function figure(of: Cells, column: Column, most: number): number {
  const text = of(column)
  const value = text === '' ? 0 : readNumber(text)
  if (!(value >= 0 && value <= most))
    throw new Fault(`has ${quoted(text)} as ${column}, not a number from 0 to ${most}`)
  return value
}

function weightOf(of: Cells, { layout, asked, units }: Reading, remarks: string[]): number {
  const text = of('weight')
  const value = text === '' ? 0 : readNumber(text)
  if (Number.isNaN(value)) throw new Fault(`has ${quoted(text)} as weight, not a number`)
  if (value === 0) return 0
  if (value < 0) {
    remarks.push('the help of a machine or band (a weight below 0) is left out')
    return 0
  }
  const named = of('weightUnit')
  const unit = layout.weightUnit ?? (named === '' ? asked.weightUnit : readWeightUnit(named))
  if (!unit) throw new Fault(`has a weight in no unit that is known: ${quoted(named)}; name weightUnit`)
  units.weight.add(unit)
  const weightKg = toKilograms(value, unit)
  if (weightKg > 1_500) throw new Fault('has a weight of more than 1500 kg')
  return weightKg
}

function distanceOf(of: Cells, { layout, asked, units }: Reading): number {
  const value = figure(of, 'distance', 1_000_000)
  if (value === 0) return 0
  const named = of('distanceUnit')
  const unit = layout.distanceUnit ?? (named === '' ? asked.distanceUnit : readDistanceUnit(named))
  if (!unit) throw new Fault(`has a distance in no unit that is known: ${quoted(named)}; name distanceUnit`)
  units.distance.add(unit)
  const distanceM = toMetres(value, unit)
  if (distanceM > 1_000_000) throw new Fault('has a distance of more than 1000 km')
  return distanceM
}

/** A cell in a sentence: short and without control characters. */
const quoted = (cell: string): string => JSON.stringify(cutText(cleanLine(cell), 40))
