import type { Gate } from '#src/api/plan.ts'
import type { WorkoutPlan } from '#src/api/workoutPlan.ts'
import { type Check, hardGate, scoredGate } from '#src/coach/gate.ts'
import { cautionsOf, rirRange } from '../complete.ts'
import { numbersIn, readingGrade } from '../reading.ts'
import { titleOf } from '../titles.ts'
import type { Brief } from '../types.ts'
import { coolDownOf, focusOf, notesOf, warmUpOf } from '../words.ts'
import { entriesOf } from './entries.ts'

/** Words hold no number, or they are exactly what the plan computes. */
const computed = (text: string, own: readonly string[], at: string): Check => ({
  ok: own.includes(text) || numbersIn(text).length === 0,
  fault: `${at}: the numbers in "${text}" (${numbersIn(text).join(', ')}) are not the computed ones`,
})

/** W13: a number in the prose is the one that the plan computes. */
export function numbers(brief: Brief, plan: WorkoutPlan): Gate {
  const own = notesOf(brief, plan.weeks)
  const cautions = cautionsOf(brief)
  const checks = [
    computed(plan.title, [titleOf(brief)], 'title'),
    ...plan.notes.map(note => computed(note, own, 'notes')),
    ...plan.cautions.map(caution => computed(caution, cautions, 'cautions')),
    ...plan.weeks.flatMap(week => [
      computed(week.focus, [focusOf(week.deload, rirRange(week.sessions))], `week ${week.week}`),
      ...week.sessions.flatMap(session => {
        const at = `week ${week.week}, day ${session.day}`
        const exercises = entriesOf(brief, [{ ...week, sessions: [session] }]).map(({ exercise }) => exercise)
        const warmUp = warmUpOf(brief, exercises)
        return [
          computed(session.title, [], at),
          ...session.warmUp.map(line => computed(line, warmUp, at)),
          ...session.coolDown.map(line => computed(line, coolDownOf(brief), at)),
        ]
      }),
    ]),
  ]
  return hardGate('W13', checks, 'every number in the words is computed')
}

/** What advice on training should say (ACSM items, by Zaleski 2024), each by words that only it uses. */
const items: readonly { readonly name: string; readonly says: RegExp }[] = [
  { name: 'goal', says: /\bgoal/i },
  { name: 'warm-up', says: /\bwarm[- ]?up/i },
  { name: 'mode', says: /\bexercises:/i },
  { name: 'frequency', says: /\bdays? a week\b/i },
  { name: 'intensity', says: /\bhow hard\b/i },
  { name: 'time', says: /\bminutes\b.*\bwarm|\bhow long\b/i },
  { name: 'volume', says: /\bhow much\b|\bsets a week\b/i },
  { name: 'progression', says: /\bprogress\b/i },
  { name: 'rest and recovery', says: /\brest:|\bsleep\b/i },
  { name: 'cautions', says: /\bdoctor\b/i },
]

/** What most adults read with ease (Zaleski 2024). */
const mostGrade = 8

/** W15: the text says the ten things, in plain words. */
export function text(_brief: Brief, plan: WorkoutPlan): Gate {
  const notes = plan.notes.join(' ')
  const steps = [
    ...new Set(
      plan.weeks.flatMap(({ sessions }) =>
        sessions.flatMap(({ exercises }) => exercises.flatMap(({ onSuccess, onFailure }) => [onSuccess, onFailure])),
      ),
    ),
  ].join(' ')
  const plain = (words: string, what: string): Check => {
    const grade = readingGrade(words)
    return { ok: grade <= mostGrade, fault: `${what} read at grade ${grade.toFixed(1)}, not ${mostGrade} or below` }
  }
  const checks = [
    ...items.map(({ name, says }) => ({ ok: says.test(notes), fault: `the notes say nothing of ${name}` })),
    plain(notes, 'the notes'),
    plain(steps, 'the next steps'),
  ]
  return scoredGate('W15', checks, 'the ten items are there, in plain words')
}
