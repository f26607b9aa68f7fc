import type { EquipmentId, Exercise, Pattern } from '#src/knowledge/exercises/types.ts'

/** The weights that exist for a piece of equipment: a grid from `minKg` in steps of `stepKg`. */
export type Weights = {
  readonly minKg: number
  readonly stepKg: number
  /** Where a simulation starts when no log says what the athlete lifts. */
  readonly nominalKg: number
}

const machine: Weights = { minKg: 5, stepKg: 5, nominalKg: 30 }
const barbell: Weights = { minKg: 20, stepKg: 2.5, nominalKg: 40 }
const dumbbells: Weights = { minKg: 2, stepKg: 2, nominalKg: 10 }

/** In order of who decides: a dumbbell press on a bench goes by the dumbbells. */
const weightsByEquipment: readonly (readonly [EquipmentId, Weights])[] = [
  ['barbell', barbell],
  ['smith_machine', barbell],
  ['trap_bar', { ...barbell, nominalKg: 50 }],
  ['ez_bar', { minKg: 10, stepKg: 2.5, nominalKg: 20 }],
  ['landmine', { minKg: 20, stepKg: 2.5, nominalKg: 25 }],
  ['dumbbells', dumbbells],
  ['kettlebell', { minKg: 4, stepKg: 4, nominalKg: 12 }],
  ['cable_machine', { ...machine, nominalKg: 20 }],
  ['lat_pulldown', machine],
  ['leg_press', { ...machine, nominalKg: 60 }],
  ['leg_curl_machine', machine],
  ['leg_extension_machine', machine],
  ['machine', machine],
  ['sandbag', { minKg: 5, stepKg: 5, nominalKg: 15 }],
  ['sled', { minKg: 10, stepKg: 5, nominalKg: 40 }],
  ['medicine_ball', { minKg: 2, stepKg: 1, nominalKg: 4 }],
]

/** The weights that a set of it is loaded with; undefined: the body, or a band, which has no kilograms. */
export const weightsOf = ({ measure, equipment }: Exercise): Weights | undefined =>
  measure === 'load' ? weightsByEquipment.find(([id]) => equipment.includes(id))?.[1] : undefined

/** The heaviest weight that exists and is not above `kg`; undefined: even the lightest is too heavy. */
export function roundDownToWeights({ minKg, stepKg }: Weights, kg: number): number | undefined {
  if (kg < minKg) return undefined
  return minKg + Math.floor((kg - minKg) / stepKg + 1e-9) * stepKg
}

export const isResistance = ({ pattern }: Exercise) => pattern !== 'cardio' && pattern !== 'mobility'
export const isMobility = ({ pattern }: Exercise) => pattern === 'mobility'
export const isCardio = ({ pattern }: Exercise) => pattern === 'cardio'

const steadyEquipment: ReadonlySet<EquipmentId> = new Set([
  'treadmill',
  'stationary_bike',
  'rowing_machine',
  'elliptical',
])
const steadyName =
  /\b(walk|walking|hike|hiking|march|run|running|jog|jogging|swim|swimming|cycling|bike|stair|stairs)\b/i

/** Running with walks in between is one bout, whatever its name says. */
const runWalk = /\b(run walk|walk run)\b/i

const words = ({ id, name }: Exercise) => `${id} ${name}`.replaceAll(/[_-]/g, ' ')

/** One bout at an even pace, as opposed to intervals. */
export const isSteady = (exercise: Exercise) =>
  isCardio(exercise) &&
  (runWalk.test(words(exercise)) || !/\b(interval|intervals|sprint|sprints|hiit)\b/i.test(words(exercise))) &&
  (exercise.measure === 'distance' ||
    exercise.equipment.some(id => steadyEquipment.has(id)) ||
    steadyName.test(words(exercise)))

/** An even run, on the ground or a treadmill: what the limit on run length is about (Frandsen 2025). */
export const isRun = (exercise: Exercise) =>
  isSteady(exercise) && /\b(run|running|runs|jog|jogging)\b/i.test(words(exercise))

export const pushPatterns: ReadonlySet<Pattern> = new Set(['horizontal_push', 'vertical_push'])
export const pullPatterns: ReadonlySet<Pattern> = new Set(['horizontal_pull', 'vertical_pull'])

const liftPatterns: ReadonlySet<Pattern> = new Set([
  'squat',
  'hinge',
  'lunge',
  'horizontal_push',
  'vertical_push',
  'horizontal_pull',
  'vertical_pull',
])

/** A compound lift of the legs, a push or a pull: what a session is built around. */
export const isLift = ({ mechanic, pattern }: Exercise) => mechanic === 'compound' && liftPatterns.has(pattern)

const indexes = new WeakMap<readonly Exercise[], ReadonlyMap<string, Exercise>>()

/** The choices by id. Each list is indexed once: the gates ask for it again for every session of a plan. */
export function byId(choices: readonly Exercise[]): ReadonlyMap<string, Exercise> {
  const index = indexes.get(choices) ?? new Map(choices.map(exercise => [exercise.id, exercise]))
  indexes.set(choices, index)
  return index
}
