import type { PlannedExercise, PlannedSession, WorkoutPlan } from '#src/api/workoutPlan.ts'
import { completePlan } from '#src/coach/workout/complete.ts'
import { draftByRules, isInfeasible } from '#src/coach/workout/rules.ts'
import type { Brief } from '#src/coach/workout/types.ts'
import { briefOf } from '#test/support/briefs.ts'

export function planFor(brief: Brief): WorkoutPlan {
  const draft = draftByRules(brief)
  if (isInfeasible(draft)) throw new Error(draft.infeasible)
  return completePlan(brief, draft)
}

export function first<T>(items: readonly T[]): T {
  const [item] = items
  if (item === undefined) throw new Error('nothing there')
  return item
}

const sessionsOf = (plan: WorkoutPlan): PlannedSession[] => plan.weeks.flatMap(({ sessions }) => sessions)
const exercisesOf = (plan: WorkoutPlan): PlannedExercise[] => sessionsOf(plan).flatMap(({ exercises }) => exercises)
export const startOf = (plan: WorkoutPlan) => first(exercisesOf(plan))
const loaded = (plan: WorkoutPlan) => first(exercisesOf(plan).filter(({ load }) => load?.kg !== undefined))
const setLoad = (planned: PlannedExercise, kg: number) => {
  planned.load = { ...planned.load, kg }
}

export const squat = 'barbell_back_squat'
export const lifter = briefOf({
  goals: ['strength', 'muscle_gain'],
  days: [1, 2, 4, 5],
  oneRepMaxKg: new Map(briefOf().choices.map(({ id }) => [id, 100])),
})
export const runner = briefOf({
  goals: ['endurance'],
  days: [1, 3, 5, 7],
  longestRunMinutes: 30,
  choices: briefOf().choices.filter(({ id, pattern }) => pattern !== 'cardio' || id === 'easy_run'),
})
export const daily = briefOf({ days: [1, 2, 3, 4, 5, 6, 7] })

/** A gate, a brief that it judges, and changes to a good plan that it must catch. */
export const planted: readonly {
  readonly id: string
  readonly brief: Brief
  readonly faults: Readonly<Record<string, (plan: WorkoutPlan) => void>>
}[] = [
  {
    id: 'W1',
    brief: daily,
    faults: {
      'a week missing': plan => plan.weeks.pop(),
      'a session missing': plan => first(plan.weeks).sessions.pop(),
      'another day': plan => {
        first(sessionsOf(plan)).day = 2
      },
      'an empty session': plan => {
        first(sessionsOf(plan)).exercises = []
      },
      'no easy day of seven': plan => {
        const [session, other] = [sessionsOf(plan).at(6), sessionsOf(plan).at(0)]
        if (session && other) session.exercises = other.exercises
      },
      'weeks out of order': plan => plan.weeks.reverse(),
    },
  },
  {
    id: 'W2',
    brief: briefOf({ equipmentIds: ['dumbbells'] }),
    faults: {
      'an unknown exercise': plan => {
        startOf(plan).exerciseId = 'flying_carpet'
      },
      'equipment that is not there': plan => {
        startOf(plan).exerciseId = squat
      },
      'another name': plan => {
        startOf(plan).name = 'Something else'
      },
      'hidden equipment': plan => {
        startOf(plan).equipment = ['bodyweight']
      },
    },
  },
  {
    id: 'W3',
    brief: lifter,
    faults: {
      'far too many sets': plan => {
        startOf(plan).sets = 20
      },
      'long rests': plan => {
        for (const planned of first(sessionsOf(plan)).exercises) planned.restSeconds += 300
      },
      'a wrong time': plan => {
        first(sessionsOf(plan)).minutes -= 10
      },
    },
  },
  {
    id: 'W4',
    brief: lifter,
    faults: {
      'a muscle past the bound': plan => {
        startOf(plan).sets = 26
      },
      'the bound passed over a week': plan => {
        for (const planned of first(plan.weeks).sessions.flatMap(({ exercises }) => exercises)) planned.sets += 5
      },
    },
  },
  {
    id: 'W5',
    brief: lifter,
    faults: {
      'one day of squats': plan => {
        for (const { sessions } of plan.weeks) for (const session of sessions.slice(1)) session.exercises = []
      },
      'nothing but curls': plan => {
        for (const planned of exercisesOf(plan)) planned.exerciseId = 'barbell_curl'
      },
    },
  },
  {
    id: 'W6',
    brief: lifter,
    faults: {
      'light main lifts': plan => {
        for (const planned of exercisesOf(plan)) {
          planned.reps = { min: 10, max: 15 }
          delete planned.load
        }
      },
      'main lifts last': plan => {
        for (const { exercises } of sessionsOf(plan)) exercises.reverse()
      },
      'one set': plan => {
        for (const planned of exercisesOf(plan)) planned.sets = 1
      },
    },
  },
  {
    id: 'W7',
    brief: lifter,
    faults: {
      'a large step in words': plan => {
        loaded(plan).onSuccess = 'Well done: add 40 kg.'
      },
      'a step on an unknown load': plan => {
        const planned = loaded(plan)
        planned.onSuccess = 'Well done: add 2.5 kg.'
        delete planned.load
      },
      'no limit to the next weight': plan => {
        loaded(plan).onSuccess = 'Well done: take the next weight.'
      },
      'a step after a failure': plan => {
        loaded(plan).onFailure = 'Bad luck: add 2.5 kg.'
      },
      'a load raised by the calendar': plan => {
        const name = loaded(plan).exerciseId
        const second = plan.weeks[1]?.sessions[0]?.exercises.find(({ exerciseId }) => exerciseId === name)
        if (second?.load?.kg) setLoad(second, second.load.kg + 2.5)
      },
    },
  },
  {
    id: 'W8',
    brief: lifter,
    faults: {
      'an easy week that is not easy': plan => {
        for (const week of plan.weeks) if (week.deload) week.sessions = first(plan.weeks).sessions
      },
      'an easy week with next to nothing': plan => {
        for (const week of plan.weeks) if (week.deload) week.sessions = week.sessions.slice(0, 1)
      },
      'no easy week and no rule': plan => {
        for (const week of plan.weeks) week.deload = false
        plan.notes = []
      },
    },
  },
  {
    id: 'W9',
    brief: runner,
    faults: {
      'a first run far beyond the log': plan => {
        first(exercisesOf(plan).filter(({ exerciseId }) => exerciseId === 'easy_run')).seconds = 34 * 60
      },
      'a jump in mid-plan': plan => {
        const run = plan.weeks[3]?.sessions
          .flatMap(({ exercises }) => exercises)
          .find(({ exerciseId }) => exerciseId === 'easy_run')
        if (run) run.seconds = 70 * 60
      },
      'two long bouts as one run': plan => {
        first(exercisesOf(plan).filter(({ exerciseId }) => exerciseId === 'easy_run')).sets = 2
      },
    },
  },
  {
    id: 'W10',
    brief: lifter,
    faults: {
      'every set to the limit': plan => {
        for (const planned of exercisesOf(plan)) planned.rir = 0
      },
      'no rest': plan => {
        for (const planned of exercisesOf(plan)) planned.restSeconds = 30
      },
    },
  },
  {
    id: 'W11',
    brief: lifter,
    faults: {
      'two exercises a session': plan => {
        for (const session of sessionsOf(plan)) session.exercises = session.exercises.slice(-2)
      },
      'isolation first and twelve sets of a muscle': plan => {
        for (const { exercises } of sessionsOf(plan)) {
          exercises.reverse()
          for (const planned of exercises) planned.sets = 12
        }
      },
    },
  },
  {
    id: 'W12',
    brief: lifter,
    faults: {
      'no rule for a failure': plan => {
        startOf(plan).onFailure = ''
      },
      'a rule of its own': plan => {
        startOf(plan).onSuccess = 'Do what you like.'
      },
      'a volume that no week bears': plan => {
        for (const planned of exercisesOf(plan)) planned.sets += 6
      },
    },
  },
  {
    id: 'W13',
    brief: lifter,
    faults: {
      'a wrong number in the notes': plan => {
        plan.notes = plan.notes.map(note => note.replace(/\d+/, '17'))
      },
      'a number in the title': plan => {
        plan.title = 'Bench 100 kg'
      },
      'a number as a word': plan => {
        first(sessionsOf(plan)).title = 'Ten hard rounds'
      },
      'a wrong reserve in the focus': plan => {
        first(plan.weeks).focus = 'Push: stop each set with 9 reps left'
      },
      'a plan that left its notes behind': plan => {
        for (const planned of exercisesOf(plan)) planned.restSeconds += 7
      },
      'a made-up warm-up': plan => {
        first(sessionsOf(plan)).warmUp = ['Run for 45 minutes.']
      },
    },
  },
  {
    id: 'W15',
    brief: lifter,
    faults: {
      'no notes': plan => {
        plan.notes = []
      },
      'few notes in hard words': plan => {
        plan.notes = plan.notes
          .slice(0, 7)
          .map(
            note => `${note} Periodised hypertrophy necessitates individualised autoregulation of mechanical tension`,
          )
      },
    },
  },
]
