import type { LoggedExercise, LoggedSet, Workout } from '#src/api/workouts.ts'
import { oneLine } from '#src/athlete/contextWords.ts'
import { isResistance, weightsOf } from '#src/coach/workout/kinds.ts'
import { allExercises, findExercise } from '#src/knowledge/exercises/index.ts'
import type { Exercise } from '#src/knowledge/exercises/types.ts'
import { plainWords } from '#src/knowledge/plainText.ts'
import { dayNumber } from './days.ts'
import { rounded } from './figures.ts'

export type Sided = 'left' | 'right'

/** What was lifted: an exercise of the catalogue, or one of the athlete's own. */
export type Lift = {
  readonly id: string
  readonly name: string
  readonly exercise?: Exercise
  /** More kilograms make it lighter, so they are no measure of strength. */
  readonly isAssisted: boolean
  /** Its kilograms are nearly all of the load: with the body on top, a one-repetition maximum cannot be reckoned. */
  readonly isLoad: boolean
}

/** A set that was done, no warm-up. 0 stands for what was not logged. */
export type DoneSet = {
  readonly day: number
  readonly lift: Lift
  readonly side: Sided | undefined
  readonly kg: number
  readonly reps: number
  readonly seconds: number
  readonly metres: number
}

export type Session = { readonly day: number; readonly sets: readonly DoneSet[] }

/** The same words in another order have 0.89 and mean the same; below this an exercise counts as the athlete's own. */
const leastConfidence = 0.85
/** Names that are looked up among the catalogue's by likeness, which is slow; the rest count as the athlete's own. */
const mostLookups = 300
const longestName = 60

const sideWords: ReadonlyMap<string, Sided> = new Map([
  ['left', 'left'],
  ['l', 'left'],
  ['right', 'right'],
  ['r', 'right'],
])
const sidePhrase =
  /[([]?(?<![\p{L}\p{N}])(?:(?:left|right)(?:[ -](?:side|arm|leg|hand))?|[lr](?=[)\]]))(?![\p{L}\p{N}])[)\]]?/giu

/** The side that a name says, if it says one and not both. */
export const sideOf = (name: string): Sided | undefined => {
  const said = new Set<Sided>()
  for (const [phrase] of name.matchAll(sidePhrase)) {
    for (const word of plainWords(phrase)) {
      const side = sideWords.get(word)
      if (side) said.add(side)
    }
  }
  const [only] = said
  return said.size === 1 ? only : undefined
}

const assisted = /\bassist(?:ed|ance)?\b/i
const bodyMoves =
  /\b(?:push|pull|chin|muscle|sit)[- ]?ups?\b|\bdips?\b|\bback extension|\bglute[- ]?ham\b|\breverse hyper|\bnordic\b/i

const kindOf = (name: string) => {
  const isAssisted = assisted.test(name)
  return { isAssisted, isLoad: !isAssisted && !bodyMoves.test(name) }
}

const ownLift = (name: string): Lift => {
  const words = plainWords(name).join(' ')
  const clean = oneLine(name, longestName) || 'unnamed exercise'
  return { id: `custom:${words === '' ? clean : words.slice(0, longestName)}`, name: clean, ...kindOf(clean) }
}

const ofCatalogue = (exercise: Exercise): Lift => {
  const { isAssisted, isLoad } = kindOf(exercise.name)
  return {
    id: exercise.id,
    name: exercise.name,
    exercise,
    isAssisted,
    isLoad: isLoad && weightsOf(exercise) !== undefined,
  }
}

type Named = { readonly lift: Lift; readonly side: Sided | undefined }

/** Finds what each logged exercise is, and of which side; every name is looked up once. */
const liftReader = () => {
  const known = new Map<string, Named>()
  const byId = new Map(allExercises.map(exercise => [exercise.id, ofCatalogue(exercise)]))
  let lookups = 0
  const byName = (name: string, side: Sided | undefined): Lift => {
    const bare = side === undefined ? name : name.replace(sidePhrase, ' ').replace(/[\s,:–-]+$/u, '')
    lookups++
    const found = lookups > mostLookups ? undefined : findExercise(bare)
    return (found && found.confidence >= leastConfidence ? byId.get(found.exercise.id) : undefined) ?? ownLift(bare)
  }
  return ({ name, exerciseId = '' }: LoggedExercise): Named => {
    const key = `${exerciseId} ${name}`
    const named = known.get(key)
    if (named) return named
    const side = sideOf(name)
    const read = { lift: byId.get(exerciseId) ?? byName(name, side), side }
    known.set(key, read)
    return read
  }
}

/** A warm-up does not count, nor does a set of which nothing says that it was done. */
const isDone = ({ kind, reps = 0, seconds = 0, distanceM = 0 }: LoggedSet): boolean =>
  kind !== 'warmup' && (reps > 0 || seconds > 0 || distanceM > 0)

const doneSetsOf = ({ sets }: LoggedExercise, { lift, side }: Named, day: number): DoneSet[] =>
  sets.filter(isDone).map(({ reps = 0, weightKg = 0, seconds = 0, distanceM = 0 }) => ({
    day,
    lift,
    side,
    // Pounds come as long fractions of kilograms.
    kg: rounded(weightKg, 100),
    reps,
    seconds: rounded(seconds),
    metres: rounded(distanceM),
  }))

const inOrder = (a: Workout, b: Workout): number => {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

/** The sessions in the order of their days, with the sets that count; warm-ups are dropped here, once for all figures. */
export const readLog = (workouts: readonly Workout[]): readonly Session[] => {
  const liftOf = liftReader()
  return workouts
    .filter(({ date }) => Number.isFinite(dayNumber(date)))
    .sort(inOrder)
    .map(({ date, exercises }) => {
      const day = dayNumber(date)
      const sets = exercises.flatMap(logged => doneSetsOf(logged, liftOf(logged), day))
      return { day, sets }
    })
}

/** A hard set: against resistance. Of an exercise that is not in the catalogue, repetitions tell that it was one. */
export const isHard = ({ lift: { exercise }, reps }: DoneSet): boolean => (exercise ? isResistance(exercise) : reps > 0)

/** Kilograms moved in the set. */
export const tonnageOf = ({ lift, reps, kg }: DoneSet): number => (lift.isAssisted ? 0 : reps * kg)
