import type { PlannedExercise } from '#src/api/workoutPlan.ts'
import type { Exercise } from '#src/knowledge/exercises/types.ts'
import { isCardio, isMobility, isRun, isSteady, roundDownToWeights, type Weights, weightsOf } from './kinds.ts'
import type { Range } from './schemes.ts'

/** A load grows by 2 to 10 % at a time (ACSM 2009). */
export const leastLoadStep = 0.02
export const mostLoadStep = 0.1
/** What goes off after two bad sessions in a row. */
const setback = 0.9

/** How an exercise gets harder: the sentences of the plan and its simulation both come from this. */
export type Progression =
  | {
      readonly kind: 'load'
      readonly reps: Range
      readonly weights: Weights
      readonly kg: number | undefined
      readonly mostReps: number
    }
  | { readonly kind: 'reps'; readonly reps: Range; readonly mostReps: number; readonly band: boolean }
  | { readonly kind: 'power' }
  | { readonly kind: 'hold'; readonly seconds: number; readonly stepSeconds: number; readonly mostSeconds: number }
  | { readonly kind: 'carry'; readonly metres: number; readonly stepM: number; readonly mostM: number }
  | { readonly kind: 'planned'; readonly run: boolean }
  | { readonly kind: 'ease' }

type Planned = Pick<PlannedExercise, 'reps' | 'seconds' | 'distanceM' | 'load'>

/** Where reps stop growing when no next weight is near enough. */
const mostRepsOf = ({ max }: Range) => max + Math.max(4, Math.round(max * 0.6))

export function progressionOf(exercise: Exercise, planned: Planned): Progression {
  if (isMobility(exercise)) return { kind: 'ease' }
  if (isSteady(exercise)) return { kind: 'planned', run: isRun(exercise) }
  if (exercise.pattern === 'jump') return { kind: 'power' }
  const { reps, seconds, distanceM } = planned
  if (reps) {
    const weights = weightsOf(exercise)
    const mostReps = mostRepsOf(reps)
    if (weights) return { kind: 'load', reps, weights, kg: planned.load?.kg, mostReps }
    return { kind: 'reps', reps, mostReps, band: exercise.equipment.includes('resistance_bands') }
  }
  if (distanceM) return { kind: 'carry', metres: distanceM, stepM: 5, mostM: distanceM * 2 }
  const from = seconds ?? 30
  return { kind: 'hold', seconds: from, stepSeconds: 5, mostSeconds: isCardio(exercise) ? from + 20 : from * 2 }
}

/** The step up from `kg` that exists and is 2 to 10 %; undefined: the next weight is too far, so reps grow. */
export function loadStepKg({ stepKg }: Weights, kg: number): number | undefined {
  const step = Math.ceil((kg * leastLoadStep) / stepKg - 1e-9) * stepKg
  return step <= kg * mostLoadStep + 1e-9 ? step : undefined
}

/** The step down after two bad sessions in a row; the lightest weight stays. */
export const lowerKg = (weights: Weights, kg: number) => roundDownToWeights(weights, kg * setback) ?? kg

/** Where the athlete stands with one exercise. */
export type State = {
  readonly kg?: number
  readonly reps?: number
  readonly seconds?: number
  readonly metres?: number
  /** The reps are at their most: each is done slower. */
  readonly slow: boolean
  readonly misses: number
}

export function startOf(rule: Progression): State {
  const fresh = { slow: false, misses: 0 }
  if (rule.kind === 'load') return { ...fresh, kg: rule.kg ?? rule.weights.nominalKg, reps: rule.reps.min }
  if (rule.kind === 'reps') return { ...fresh, reps: rule.reps.min }
  if (rule.kind === 'hold') return { ...fresh, seconds: rule.seconds }
  return rule.kind === 'carry' ? { ...fresh, metres: rule.metres } : fresh
}

function afterSuccess(rule: Progression, state: State): State {
  const next = { ...state, misses: 0 }
  const { kg = 0, reps = 0, seconds = 0, metres = 0 } = state
  if (rule.kind === 'hold') return { ...next, seconds: Math.min(rule.mostSeconds, seconds + rule.stepSeconds) }
  if (rule.kind === 'carry') return { ...next, metres: Math.min(rule.mostM, metres + rule.stepM) }
  if (rule.kind !== 'load' && rule.kind !== 'reps') return next
  const stepKg = rule.kind === 'load' ? loadStepKg(rule.weights, kg) : undefined
  if (reps >= rule.reps.max && stepKg !== undefined) {
    return { ...next, kg: kg + stepKg, reps: rule.reps.min, slow: false }
  }
  return reps < rule.mostReps ? { ...next, reps: reps + 1 } : { ...next, slow: true }
}

/** What the athlete does next time: harder on success only, easier after the second failure in a row. */
export function nextState(rule: Progression, state: State, success: boolean): State {
  if (success) return afterSuccess(rule, state)
  if (state.misses < 1) return { ...state, misses: state.misses + 1 }
  const back = startOf(rule)
  if (rule.kind !== 'load' || state.kg === undefined) return back
  return { ...back, kg: lowerKg(rule.weights, state.kg) }
}

export type NextSteps = { readonly onSuccess: string; readonly onFailure: string }

const slowly = 'lower each rep over 3 seconds'
const twice = 'If it goes wrong twice in a row,'

function loadSteps({ reps, weights, kg, mostReps }: Extract<Progression, { kind: 'load' }>): NextSteps {
  const more = 'All sets done with reps left as planned: next time add 1 rep to each set.'
  if (kg === undefined) {
    return {
      onSuccess: `${more} At ${reps.max} reps in all sets, go 2 to 10 % heavier (weights come in steps of ${weights.stepKg} kg) and start again at ${reps.min} reps. If the next weight is more than 10 % up, keep yours. Add reps up to ${mostReps}, then ${slowly}.`,
      onFailure: `Keep the weight and try again. ${twice} go about 10 % lighter and build up again.`,
    }
  }
  const stepKg = loadStepKg(weights, kg)
  const lower = lowerKg(weights, kg)
  return {
    onSuccess:
      stepKg === undefined
        ? `${more} The next weight is more than 10 % up, so keep ${kg} kg. Add reps up to ${mostReps}, then ${slowly}.`
        : `${more} At ${reps.max} reps in all sets, add ${stepKg} kg and start again at ${reps.min} reps.`,
    onFailure:
      lower < kg
        ? `Keep the weight and try again. ${twice} go down to ${lower} kg and build up again.`
        : `Keep the weight and try again. ${twice} do fewer reps and build up again.`,
  }
}

/** The rule in words, with its own figures. */
export function nextSteps(rule: Progression): NextSteps {
  switch (rule.kind) {
    case 'load':
      return loadSteps(rule)
    case 'reps':
      return {
        onSuccess: `All sets done with reps left as planned: next time add 1 rep to each set, up to ${rule.mostReps}. After that, ${slowly}, then take ${rule.band ? 'a thicker band' : 'a harder form of the move'}.`,
        onFailure: `Keep the reps and try again. ${twice} take ${rule.band ? 'a thinner band' : 'an easier form of the move'}.`,
      }
    case 'power':
      return {
        onSuccess: 'Every rep was quick and quiet: next time try to go a little higher or faster. Keep the reps.',
        onFailure: `Keep the reps and rest more. ${twice} make it smaller.`,
      }
    case 'hold':
      return {
        onSuccess: `All sets done in good form: next time add ${rule.stepSeconds} seconds to each set, up to ${rule.mostSeconds}. After that, take a harder form of the move.`,
        onFailure: `Keep the time and try again. ${twice} go back to ${rule.seconds} seconds or take an easier form.`,
      }
    case 'carry':
      return {
        onSuccess: `All sets done in good form: next time add ${rule.stepM} metres to each set, up to ${rule.mostM}.`,
        onFailure: `Keep the distance and try again. ${twice} go back to ${rule.metres} metres or carry less.`,
      }
    case 'planned':
      return rule.run
        ? {
            onSuccess:
              'Go on as planned. The plan makes your runs longer week by week, so do not make them longer yourself.',
            onFailure: `Do the same time again and walk more. ${twice} stay at that week until it feels easy.`,
          }
        : {
            onSuccess: 'Go on as planned. If you could talk all the way, go a little faster next time.',
            onFailure: `Do the same time again at a slower pace. ${twice} stay at that week until it feels easy.`,
          }
    case 'ease':
      return {
        onSuccess: 'If it felt easy, go a little deeper next time. Breathe out slowly and never force it.',
        onFailure: 'If it hurt or felt tight, use a smaller range and hold for less time.',
      }
  }
}
