import type { ImportReport } from '#src/api/import.ts'
import type { LoggedExercise, LoggedSet, Workout } from '#src/api/workouts.ts'
import { entryIdOf } from './entryId.ts'
import { type Match, matchExercise } from './match.ts'
import type { Entry, ReadRow } from './row.ts'
import { cutText, ownText } from './text.ts'

const mostSets = 60
const mostExercises = 60
const longestNote = 1_000

/** More than anybody has trained or named; beyond it a file is an attack, or a mistake. */
const mostWorkouts = 20_000
const mostNames = 1_000
const mostListed = 50

type Named = { readonly name: string; readonly match: Match | undefined; sets: number }
type Draft = {
  first: Entry
  exercises: Map<Named, LoggedSet[]>
  notes: Set<string>
  noteLength: number
  minutes: number | undefined
}

/** Puts the rows of a file together to workouts, and counts what came of them. */
export function createGathering() {
  const counts = { rows: 0, workouts: 0, sets: 0, skippedRows: 0, otherRows: 0 }
  const skipped: ImportReport['skipped'] = []
  const notes: ImportReport['notes'] = []
  const names = new Map<string, Named>()
  const ids = new Map<string, number>()
  let draft: Draft | undefined

  function skip(line: number, reason: string): void {
    counts.skippedRows += 1
    if (skipped.length < mostListed) skipped.push({ line, reason })
  }

  function remark(line: number, note: string): void {
    if (notes.length < mostListed) notes.push({ line, note })
  }

  function named(name: string): Named | undefined {
    const known = names.get(name)
    if (known || names.size >= mostNames) return known
    const own = ownText(name)
    const made = { name: own, match: matchExercise(own), sets: 0 }
    names.set(own, made)
    return made
  }

  /** Adds a row; gives the workout that it shows to be complete, if there is one. */
  function add(entry: ReadRow): Workout[] {
    counts.rows += 1
    if ('fault' in entry) {
      skip(entry.line, entry.fault)
      return []
    }
    const finished = draft !== undefined && draft.first.workout !== entry.workout ? end() : []
    draft ??= { first: entry, exercises: new Map(), notes: new Set(), noteLength: 0, minutes: entry.minutes }
    for (const text of entry.remarks) remark(entry.line, text)
    if (entry.set) addSet(draft, entry, entry.set)
    else counts.otherRows += 1
    addNotes(draft, entry)
    return finished
  }

  function addSet(to: Draft, entry: Entry, set: LoggedSet): void {
    const exercise = named(entry.exercise)
    const sets = (exercise && to.exercises.get(exercise)) ?? []
    if (!exercise) skip(entry.line, `names more than ${mostNames} exercises in one file`)
    else if (sets.length >= mostSets) skip(entry.line, `is more than ${mostSets} sets of an exercise in a workout`)
    else if (sets.length === 0 && to.exercises.size >= mostExercises) {
      skip(entry.line, `is more than ${mostExercises} exercises in a workout`)
    } else to.exercises.set(exercise, [...sets, set])
  }

  function addNotes(to: Draft, { line, exercise, note, workoutNote }: Entry): void {
    const texts = [workoutNote, note === '' || exercise === '' ? note : `${exercise}: ${note}`]
    for (const text of texts) {
      if (text === '' || to.notes.has(text)) continue
      const room = longestNote - to.noteLength
      const short = cutText(text, Math.max(0, room))
      if (short !== text) remark(line, `the notes of a workout are cut to ${longestNote} characters`)
      if (short === '') continue
      to.notes.add(short)
      to.noteLength += short.length + 1
    }
  }

  /** The workout that the end of the file completes, if there is one. */
  function end(): Workout[] {
    const done = draft
    draft = undefined
    if (!done || done.exercises.size === 0) return []
    const { first } = done
    if (counts.workouts >= mostWorkouts) {
      skip(first.line, tooMany)
      return []
    }
    const nth = nthOf(first)
    counts.workouts += 1
    for (const [exercise, sets] of done.exercises) {
      exercise.sets += sets.length
      counts.sets += sets.length
    }
    return [toWorkout(done, entryIdOf({ ...first, nth }))]
  }

  /** How many workouts of this minute and title came before in this file. */
  function nthOf(first: Entry): number {
    const id = entryIdOf({ ...first, nth: 0 })
    const nth = ids.get(id) ?? 0
    ids.set(id, nth + 1)
    return nth
  }

  function report(): Omit<ImportReport, 'format' | 'units' | 'already'> {
    const found = [...names.values()].filter(({ sets }) => sets > 0).sort((a, b) => b.sets - a.sets)
    const matched = found.flatMap(({ name, match, sets }) => (match ? [{ name, ...match, sets }] : []))
    const custom = found.flatMap(({ name, match, sets }) => (match ? [] : [{ name, sets }]))
    return { ...counts, matched, custom, skipped, notes }
  }

  return { add, end, report, rows: () => counts.rows }
}

const tooMany = `begins a workout after the first ${mostWorkouts} of the file: all of it is left out`

function toWorkout({ first, exercises, notes, minutes }: Draft, id: string): Workout {
  return {
    id,
    date: first.start.date,
    ...(first.title === '' ? {} : { title: first.title }),
    ...(minutes === undefined ? {} : { minutes }),
    exercises: [...exercises].map(toLogged),
    ...(notes.size === 0 ? {} : { note: [...notes].join('\n') }),
  }
}

const toLogged = ([{ name, match }, sets]: [Named, LoggedSet[]]): LoggedExercise => ({
  name,
  ...(match ? { exerciseId: match.exerciseId } : {}),
  sets,
})
