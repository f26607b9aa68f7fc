import type { DistanceUnit, WeightUnit } from '#src/api/import.ts'
import { readDistanceUnit, readWeightUnit } from './figures.ts'

/** What a column holds, whichever app wrote the file. */
export type Column =
  | 'start'
  | 'end'
  | 'number'
  | 'title'
  | 'exercise'
  | 'order'
  | 'weight'
  | 'weightUnit'
  | 'reps'
  | 'rpe'
  | 'distance'
  | 'distanceUnit'
  | 'seconds'
  | 'note'
  | 'workoutNote'
  | 'duration'
  | 'durationSeconds'

/** Which app wrote a file, where its columns are, and what units its header names. */
export type Layout = {
  readonly format: 'strong' | 'hevy'
  readonly width: number
  readonly columns: ReadonlyMap<Column, number>
  readonly weightUnit?: WeightUnit
  readonly distanceUnit?: DistanceUnit
}

const strong = new Map<string, Column>([
  ['date', 'start'],
  ['workout #', 'number'],
  ['workout name', 'title'],
  ['exercise name', 'exercise'],
  ['set order', 'order'],
  ['weight', 'weight'],
  ['weight unit', 'weightUnit'],
  ['reps', 'reps'],
  ['rpe', 'rpe'],
  ['distance', 'distance'],
  ['distance unit', 'distanceUnit'],
  ['seconds', 'seconds'],
  ['notes', 'note'],
  ['workout notes', 'workoutNote'],
  ['duration', 'duration'],
  ['workout duration', 'duration'],
  ['duration (sec)', 'durationSeconds'],
])

const hevy = new Map<string, Column>([
  ['start_time', 'start'],
  ['end_time', 'end'],
  ['title', 'title'],
  ['exercise_title', 'exercise'],
  ['set_type', 'order'],
  ['weight', 'weight'],
  ['reps', 'reps'],
  ['rpe', 'rpe'],
  ['distance', 'distance'],
  ['duration_seconds', 'seconds'],
  ['exercise_notes', 'note'],
  ['description', 'workoutNote'],
])

const apps = [
  { format: 'strong', names: strong },
  { format: 'hevy', names: hevy },
] as const

/** Without these a file is none of theirs. */
const needed: readonly Column[] = ['start', 'title', 'exercise', 'order', 'weight', 'reps']

/** `Weight (kg)` of newer exports of Strong, `weight_lbs` of Hevy. */
const withUnit = /^(weight|distance)(?: \((\w+)\)|_(\w+))$/

/** Reads a header; undefined for one that neither app writes. */
export function readLayout(header: readonly string[]): Layout | undefined {
  for (const { format, names } of apps) {
    const columns = new Map<Column, number>()
    const units: { weightUnit?: WeightUnit; distanceUnit?: DistanceUnit } = {}
    header.forEach((cell, at) => {
      const name = cell.trim().toLowerCase()
      const [, measure, inBrackets, afterLine] = withUnit.exec(name) ?? []
      const unit = inBrackets ?? afterLine ?? ''
      const weightUnit = measure === 'weight' ? readWeightUnit(unit) : undefined
      const distanceUnit = measure === 'distance' ? readDistanceUnit(unit) : undefined
      const column = weightUnit ? 'weight' : distanceUnit ? 'distance' : names.get(name)
      if (column === undefined || columns.has(column)) return
      columns.set(column, at)
      if (weightUnit) units.weightUnit = weightUnit
      if (distanceUnit) units.distanceUnit = distanceUnit
    })
    if (needed.every(column => columns.has(column))) return { format, width: header.length, columns, ...units }
  }
  return undefined
}

/** The separator of a file by its first line: the likeliest of the three that programs write. */
export function separatorOf(firstLine: string): string {
  const counts = [',', ';', '\t'].map(mark => ({ mark, count: firstLine.split(mark).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark
}
