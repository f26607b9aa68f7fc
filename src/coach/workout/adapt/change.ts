import type { AdaptRequest } from '#src/api/adapt.ts'
import type { WorkoutPlanRequest } from '#src/api/workoutPlan.ts'
import { CoachError } from '#src/errors.ts'
import { readEquipment } from '#src/knowledge/equipment.ts'
import type { EquipmentId } from '#src/knowledge/exercises/types.ts'
import { readInjury } from '#src/knowledge/injuries/index.ts'

/** What a plan is made from: the request, and the weeks that were missed and are done once more. */
export type Basis = {
  request: WorkoutPlanRequest
  repeated: readonly number[]
  /** The names of the exercises in the plan. */
  exercises: readonly string[]
  weeks: number
}

export type Change = Pick<Basis, 'request' | 'repeated'> & { summary: string }

/** As many as a request holds; the oldest fall away. */
const mostInjuries = 20
const mostExclusions = 40

const levels = ['beginner', 'intermediate', 'advanced'] as const

/**
 * The smallest change of what was asked that answers the reason. Throws `invalid_request` where the details are needed
 * and cannot be read, `brief_infeasible` where there is nothing left to change in that direction.
 */
export function changeFor({ reason, details = '' }: AdaptRequest, basis: Basis): Change {
  switch (reason) {
    case 'pain':
      return spare(basis, details)
    case 'no_equipment':
      return withLess(basis, details)
    case 'missed_week':
      return onceMore(basis, details)
    case 'too_easy':
      return shift(basis, 1)
    case 'too_hard':
      return shift(basis, -1)
    case 'no_time':
      return shorten(basis, details)
  }
}

/** What hurts counts as an injury; where no body part is read, the exercise that is named is left out. */
function spare({ request, repeated, exercises }: Basis, details: string): Change {
  if (details && !readInjury(details).unread) {
    const injuries = [...(request.injuries ?? []), details].slice(-mostInjuries)
    return { request: { ...request, injuries }, repeated, summary: 'What loads the part that hurts was replaced.' }
  }
  const named = namedIn(details, exercises)
  if (named !== undefined) {
    const exclude = [...(request.exclude ?? []), named].slice(-mostExclusions)
    return { request: { ...request, exclude }, repeated, summary: `${named} was replaced.` }
  }
  throw needs('must say which part of the body hurts, or in which exercise')
}

/** The exercise of the plan that a text names, by the words they share; undefined where too few are. */
function namedIn(text: string, exercises: readonly string[]): string | undefined {
  const said = new Set(wordsOf(text))
  const shared = (name: string): number => {
    const words = wordsOf(name)
    return words.filter(word => said.has(word)).length / words.length
  }
  const [best] = exercises.toSorted((a, b) => shared(b) - shared(a) || (a < b ? -1 : 1))
  return best !== undefined && shared(best) >= 0.6 ? best : undefined
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? []

const absent = /\b(no|not|without|missing|broken|lost|out of|taken|don'?t have|haven'?t got)\b/gi

/** Named as missing: all but that. Named as there: that alone. Nothing named: the body alone. */
function withLess({ request, repeated }: Basis, details: string): Change {
  const named: EquipmentId[] = [...readEquipment([details.replace(absent, ' ')]).known].filter(
    item => item !== 'bodyweight',
  )
  const owned = [...readEquipment(request.equipment).known]
  const isMissing = details.search(absent) >= 0 && named.length > 0
  const equipment = isMissing ? owned.filter(item => !named.includes(item)) : named
  const left = equipment.filter(item => item !== 'bodyweight').map(item => item.replaceAll('_', ' '))
  const summary = `The plan now needs ${left.length > 0 ? left.join(', ') : 'nothing but the body'}.`
  return { request: { ...request, equipment }, repeated, summary }
}

function onceMore({ request, repeated, weeks }: Basis, details: string): Change {
  const week = Number(/\d+/.exec(details)?.[0])
  if (!(week >= 1 && week <= weeks)) throw needs(`must name the week that was missed, from 1 to ${weeks}`)
  const room = weeks < 12 ? 'the plan is a week longer' : 'the last week falls away, for twelve weeks are the most'
  return { request, repeated: [...repeated, week], summary: `Week ${week} comes once more; ${room}.` }
}

/** One level up or down; at either end a quarter more or fewer minutes. */
function shift({ request, repeated }: Basis, by: 1 | -1): Change {
  const level = levels[levels.indexOf(request.level ?? 'beginner') + by]
  if (level) return { request: { ...request, level }, repeated, summary: `The plan is now for the level ${level}.` }
  const now = request.minutesPerSession ?? usualMinutes
  const minutes = Math.min(mostMinutes, Math.max(leastMinutes, Math.round((now * (1 + by / 4)) / 5) * 5))
  if (minutes === now) {
    const detail =
      by > 0
        ? 'The plan is at the hardest level and the longest session already: ask for more days in a new plan.'
        : 'The plan is at the easiest level and the shortest session already: ask for fewer days in a new plan.'
    throw new CoachError('brief_infeasible', { detail })
  }
  const summary = `A session now takes at most ${minutes} minutes, with ${by > 0 ? 'more' : 'fewer'} sets.`
  return { request: { ...request, minutesPerSession: minutes }, repeated, summary }
}

const mostMinutes = 180
const leastMinutes = 15
const usualMinutes = 60

/** The minutes that are named, or a quarter less. */
function shorten({ request, repeated }: Basis, details: string): Change {
  const now = request.minutesPerSession ?? usualMinutes
  const named = Number(/\d+/.exec(details)?.[0] ?? Math.floor((now * 0.75) / 5) * 5)
  const minutes = Math.max(leastMinutes, named)
  if (minutes >= now) {
    throw new CoachError('brief_infeasible', {
      detail: `A session takes at most ${now} minutes already, and ${leastMinutes} are the least: name fewer minutes than ${now}.`,
    })
  }
  const summary = `A session now takes at most ${minutes} minutes.`
  return { request: { ...request, minutesPerSession: minutes }, repeated, summary }
}

function needs(message: string): CoachError {
  return new CoachError('invalid_request', {
    detail: `#/details ${message}.`,
    errors: [{ pointer: '#/details', message }],
  })
}
