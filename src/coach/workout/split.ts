import type { Muscle, Pattern } from '#src/knowledge/exercises/types.ts'
import { leadOf, wants, wantsLifting } from './aims.ts'
import type { Brief } from './types.ts'

/** A place in a session: patterns from best to stand-in, and the muscles that count if none is there. */
export type Place = { readonly patterns: readonly Pattern[]; readonly muscles: readonly Muscle[] }
export type Template = { readonly title: string; readonly places: readonly Place[]; readonly kind: Kind }
/** `lifting` may end with cardio or mobility; `recovery` is the active rest day of a seven-day week. */
export type Kind = 'lifting' | 'conditioning' | 'both' | 'mobility' | 'recovery'

const squat: Place = { patterns: ['squat', 'lunge'], muscles: ['quads'] }
const hinge: Place = { patterns: ['hinge'], muscles: ['hamstrings', 'glutes'] }
const lunge: Place = { patterns: ['lunge', 'squat'], muscles: ['quads', 'glutes'] }
const press: Place = { patterns: ['horizontal_push', 'vertical_push'], muscles: ['chest'] }
const overhead: Place = { patterns: ['vertical_push', 'horizontal_push'], muscles: ['side_delts', 'front_delts'] }
const row: Place = { patterns: ['horizontal_pull', 'vertical_pull'], muscles: ['upper_back', 'lats', 'rear_delts'] }
const pullDown: Place = { patterns: ['vertical_pull', 'horizontal_pull'], muscles: ['lats', 'upper_back'] }
const core: Place = { patterns: ['core', 'carry'], muscles: ['abs', 'obliques'] }
const carry: Place = { patterns: ['carry', 'core'], muscles: ['forearms', 'obliques'] }
const cardio: Place = { patterns: ['cardio'], muscles: [] }
const mobility: Place = { patterns: ['mobility'], muscles: [] }
const isolate = (...muscles: readonly Muscle[]): Place => ({ patterns: [], muscles })
const [chest, sideDelts, rearDelts] = [isolate('chest'), isolate('side_delts'), isolate('rear_delts', 'upper_back')]
const [biceps, triceps] = [isolate('biceps'), isolate('triceps')]
const [quads, hamstrings, glutes] = [isolate('quads'), isolate('hamstrings', 'glutes'), isolate('glutes', 'hamstrings')]
const calves = isolate('calves')

const lifting = (title: string, ...places: readonly Place[]): Template => ({ title, places, kind: 'lifting' })

const fullBody: readonly Template[] = [
  lifting('Full body: squat first', squat, row, press, hinge, core, sideDelts, biceps, triceps),
  lifting('Full body: hinge first', hinge, overhead, pullDown, carry, lunge, press, rearDelts, hamstrings),
  lifting('Full body: press first', press, pullDown, squat, hinge, core, overhead, triceps, biceps),
]
const upper: readonly Template[] = [
  lifting('Upper body: press and row', press, row, overhead, pullDown, triceps, biceps, sideDelts, rearDelts),
  lifting('Upper body: pull and press', pullDown, overhead, row, press, biceps, triceps, rearDelts, sideDelts),
]
const lower: readonly Template[] = [
  lifting('Lower body: squat', squat, hinge, core, lunge, hamstrings, calves, quads, glutes),
  lifting('Lower body: hinge', hinge, squat, carry, lunge, quads, calves, hamstrings, core),
]
const push: readonly Template[] = [
  lifting('Push: chest, shoulders and triceps', press, overhead, press, triceps, sideDelts, chest, triceps),
  lifting('Push: shoulders, chest and triceps', overhead, press, triceps, sideDelts, press, chest, core),
]
const pull: readonly Template[] = [
  lifting('Pull: back and biceps', row, pullDown, biceps, rearDelts, row, biceps, core),
  lifting('Pull: lats and biceps', pullDown, row, rearDelts, biceps, pullDown, isolate('traps'), core),
]
const legs: readonly Template[] = [
  lifting('Legs: squat', squat, hinge, lunge, core, hamstrings, quads, calves, glutes),
  lifting('Legs: hinge', hinge, squat, glutes, carry, quads, hamstrings, calves, lunge),
]
const recovery: Template = {
  title: 'Active recovery: move easily',
  places: [mobility, cardio, mobility, mobility, mobility],
  kind: 'recovery',
}
const conditioning: Template = {
  title: 'Conditioning: steady and easy',
  places: [cardio, mobility, mobility, core],
  kind: 'conditioning',
}
const both = (index: number): Template => ({
  title: index % 2 === 0 ? 'Cardio and full body: squat' : 'Cardio and full body: hinge',
  places:
    index % 2 === 0 ? [cardio, squat, press, row, hinge, core] : [cardio, hinge, pullDown, overhead, lunge, carry],
  kind: 'both',
})
const stretching = (index: number): Template => {
  const [first, second, third] = index % 2 === 0 ? [squat, row, core] : [hinge, press, core]
  return {
    title: index % 2 === 0 ? 'Mobility with squat and row' : 'Mobility with hinge and press',
    places: [mobility, mobility, mobility, first, second, third, mobility, mobility],
    kind: 'mobility',
  }
}

const at = <T>(items: readonly T[], index: number): readonly T[] => items.slice(index % items.length).slice(0, 1)

/** Which muscles on which day: the more days, the more each day leaves out. */
function liftingWeek(days: number): readonly Template[] {
  if (days <= 3) return fullBody.slice(0, days)
  if (days === 4) return [...at(upper, 0), ...at(lower, 0), ...at(upper, 1), ...at(lower, 1)]
  if (days === 5) return [...at(upper, 0), ...at(lower, 0), ...at(push, 1), ...at(pull, 1), ...at(legs, 1)]
  return [push, pull, legs, push, pull, legs].flatMap((templates, index) => at(templates, index < 3 ? 0 : 1))
}

/** Most days conditioning, one or two full-body; up to two days a week hold both. */
function enduranceWeek(brief: Brief, days: number): readonly Template[] {
  if (days <= 2) return Array.from({ length: days }, (_, index) => both(index))
  const lifts = wantsLifting(brief) ? Math.floor(days / 2) : days >= 5 ? 2 : 1
  const every = days / lifts
  const liftingDays = new Set(Array.from({ length: lifts }, (_, index) => Math.floor(index * every + every / 2)))
  let lifted = 0
  return Array.from({ length: days }, (_, day) =>
    liftingDays.has(day) ? at(fullBody, lifted++) : [conditioning],
  ).flat()
}

/** A lifting session ends with what else was asked for; third in rank, so that time does not cut it off. */
function withFinisher(brief: Brief, template: Template): Template {
  if (template.kind !== 'lifting') return template
  const finisher = wants(brief, 'fat_loss', 'endurance', 'cardio')
    ? cardio
    : wants(brief, 'flexibility')
      ? mobility
      : leadOf(brief) === 'mixed'
        ? cardio
        : undefined
  if (!finisher) return template
  const rank = brief.minutes <= 25 ? 4 : 3
  const places = [...template.places.slice(0, rank), finisher, ...template.places.slice(rank)]
  return { ...template, places }
}

/** One template for each training day. */
export function splitWeek(brief: Brief): readonly Template[] {
  const days = brief.days.length
  const working = Math.min(6, days)
  const lead = leadOf(brief)
  const week =
    lead === 'endurance'
      ? enduranceWeek(brief, working)
      : lead === 'mobility'
        ? Array.from({ length: working }, (_, index) => stretching(index))
        : liftingWeek(working)
  const finished = week.map(template => withFinisher(brief, template))
  return days === 7 ? [...finished, recovery] : finished
}
