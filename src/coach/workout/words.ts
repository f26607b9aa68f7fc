import type { PlannedWeek } from '#src/api/workoutPlan.ts'
import type { Exercise } from '#src/knowledge/exercises/types.ts'
import { leadOf } from './aims.ts'
import { type Facts, factsOf } from './facts.ts'
import { frameOf, rampLift } from './minutes.ts'
import { numbersIn } from './reading.ts'
import type { Range } from './schemes.ts'
import { goalNames, inWeeks, listed, onDays, titleOf } from './titles.ts'
import type { Brief } from './types.ts'

const span = ({ min, max }: Range) => (min === max ? `${min}` : `${min} to ${max}`)
const minutesOf = (seconds: number) => {
  const minutes = Math.round(seconds / 60)
  return `${minutes} minute${minutes === 1 ? '' : 's'}`
}

/** A title by a model or a person: kept if it names no figure, for only code may name one. */
export function safeTitle(title: string, fallback: string): string {
  const tidy = title.trim().replaceAll(/\s+/g, ' ')
  return tidy === '' || tidy.length > 80 || numbersIn(tidy).length > 0 ? fallback : tidy
}

export const planTitle = (brief: Brief, title: string) => safeTitle(title, titleOf(brief))
export const sessionTitle = (title: string) => safeTitle(title, 'Training session')

/** What the week is about. `rir`: the reps in reserve of its hard sets; a week without hard sets has none. */
export function focusOf(deload: boolean, rir: Range | undefined): string {
  if (deload) return 'Easy week: about half the sets, to rest and come back stronger'
  if (!rir) return 'Steady work: stay relaxed and keep the pace even'
  const effort = `stop each set with ${span(rir)} reps left`
  if (rir.min >= 3) return `Learn and settle in: ${effort}`
  return rir.min === 2 ? `Build up: ${effort}` : `Push: ${effort}`
}

export function warmUpOf(brief: Brief, exercises: readonly Exercise[]): string[] {
  const general = `Move easily for ${minutesOf(frameOf(brief).warmUpSeconds)}: walk or march until you feel warm, and circle your arms and hips.`
  const lift = rampLift(exercises)
  if (!lift) return [general]
  return [
    general,
    `Then get ready for the first lift (${lift.name}): 1 set of 6 reps with half the weight, then 1 set of 3 reps with a little more.`,
  ]
}

export const coolDownOf = (brief: Brief): string[] => [
  `Slow down for ${minutesOf(frameOf(brief).coolDownSeconds)}: walk, breathe calmly and stretch what feels tight.`,
]

function intensity(brief: Brief, { rir, cardioMinutes }: Facts): string {
  const parts = [
    rir ? `End each strength set when you could still do ${span(rir)} more good reps.` : '',
    cardioMinutes > 0 ? 'In cardio, go at a pace where you can still talk.' : '',
    leadOf(brief) === 'mobility' ? 'A stretch should pull but never hurt.' : '',
  ]
  return `How hard: ${parts.filter(Boolean).join(' ') || 'Stay well within what you can do.'}`
}

function volume({ hardSets, cardioMinutes, reps }: Facts): string {
  const sets = hardSets > 0 ? ` A full week has ${hardSets} strength sets${reps ? ` of ${span(reps)} reps` : ''}.` : ''
  const cardio = cardioMinutes > 0 ? ` The first week has ${cardioMinutes} minutes of cardio.` : ''
  return `How much:${sets}${cardio}${sets || cardio ? '' : ' Do all the sets that are listed, and no more.'}`
}

function rests({ compoundRest, isolationRest }: Facts): string {
  const big = compoundRest ? ` Wait ${span(compoundRest)} seconds after each set of a big lift.` : ''
  const small = isolationRest ? ` Wait ${span(isolationRest)} seconds after sets of smaller moves.` : ''
  return `Rest:${big}${small} Sleep well and eat enough, for you get fitter while you rest.`
}

function recovery({ deloads }: Facts): string {
  const planned =
    deloads.length === 0
      ? ''
      : deloads.length === 1
        ? `Week ${deloads[0]} is an easy week, with about half the sets. `
        : `Weeks ${listed(deloads)} are easy weeks, with about half the sets. `
  return `Easy weeks: ${planned}If you feel worn out and get weaker from session to session, take an easy week and do half the sets.`
}

function running({ firstRunSeconds, longestRunSeconds }: Facts, brief: Brief): readonly string[] {
  if (firstRunSeconds === undefined || longestRunSeconds === undefined) return []
  const start = brief.longestRunMinutes ? '' : ' Run a little, walk a little, and keep it easy.'
  return [
    `Running: the first run takes about ${minutesOf(firstRunSeconds)}, the longest about ${minutesOf(longestRunSeconds)}.${start} Do not run longer than the plan says.`,
  ]
}

/** The ten things that advice on training should say (ACSM, by Zaleski 2024), each figure read off the plan. */
export function notesOf(brief: Brief, weeks: readonly PlannedWeek[]): string[] {
  const facts = factsOf(brief, weeks)
  const goals = listed([...new Set(brief.goals)].map(goal => goalNames[goal]))
  const free = facts.days === 7 ? 'One of them is an easy day.' : 'Keep a free day between hard days if you can.'
  return [
    `Goal: this plan is for ${goals}. It runs for ${inWeeks(facts.weeks)}.`,
    'Warm-up: start each session with the warm-up, so that you move well and feel ready.',
    `Exercises: each session has ${span(facts.exercises)} of them. Do them in the order given.`,
    `How often: train on ${onDays(facts.days)} a week. ${free}`,
    intensity(brief, facts),
    `How long: a session takes about ${span(facts.minutes)} minutes, with warm-up and rests.`,
    volume(facts),
    'Progress: each exercise says what to do next time. Go up when all went well, and take your time when it did not.',
    rests(facts),
    recovery(facts),
    ...running(facts, brief),
    'Take care: stop if you feel sharp pain, chest pain or dizzy, and get help. Ask a doctor first if you are ill or not sure. This is no medical advice.',
  ]
}
