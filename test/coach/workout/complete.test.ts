import t from 'tap'
import type { PlannedExercise, WorkoutPlan } from '#src/api/workoutPlan.ts'
import { checkPlan } from '#src/coach/workout/check.ts'
import { completePlan } from '#src/coach/workout/complete.ts'
import { leastRestSeconds } from '#src/coach/workout/schemes.ts'
import type { Brief } from '#src/coach/workout/types.ts'
import { exerciseById } from '#src/knowledge/exercises/index.ts'
import { briefOf } from '#test/support/briefs.ts'
import { first, lifter, planFor } from './planted.ts'

const week = (plan: WorkoutPlan, number: number): PlannedExercise[] =>
  plan.weeks.filter(({ week: own }) => own === number).flatMap(({ sessions }) => sessions.flatMap(s => s.exercises))
const sets = (some: readonly PlannedExercise[]) => some.reduce((sum, planned) => sum + planned.sets, 0)
const isHard = ({ exerciseId }: PlannedExercise) =>
  !['cardio', 'mobility'].includes(exerciseById(exerciseId)?.pattern ?? 'cardio')

t.test('six days of nothing but chest stay at 25 sets or below', async t => {
  const chest = briefOf()
    .choices.filter(({ primary, pattern }) => primary.includes('chest') && !['cardio', 'mobility'].includes(pattern))
    .map(({ id }) => id)
  const brief = briefOf({ days: [1, 2, 3, 4, 5, 6], minutes: 120, level: 'advanced' })
  const sessions = brief.days.map(day => ({ title: '', exerciseIds: chest.slice(day, day + 12) }))
  const plan = completePlan(brief, { title: '', sessions })
  const direct = week(plan, 1).filter(({ exerciseId }) => exerciseById(exerciseId)?.primary.includes('chest'))
  t.ok(sets(direct) <= 25, `${sets(direct)} sets`)
  t.ok(direct.length >= 18, 'three exercises a session stay')
})

t.test('an easy week has 40 to 60 % fewer strength sets', async t => {
  for (const brief of [lifter, briefOf(), briefOf({ days: [2, 4], level: 'beginner' })]) {
    const plan = planFor(brief)
    const share = 1 - sets(week(plan, 5).filter(isHard)) / sets(week(plan, 1).filter(isHard))
    t.ok(share >= 0.4 && share <= 0.6, `${share}`)
  }
})

t.test('rest is two minutes after compound lifts and one after isolation, or more', async t => {
  const [squat, curl] = [exerciseById('barbell_back_squat'), exerciseById('barbell_curl')]
  t.equal(squat && leastRestSeconds(squat), 120)
  t.equal(curl && leastRestSeconds(curl), 60)
  for (const planned of week(planFor(lifter), 1).filter(isHard)) {
    const compound = exerciseById(planned.exerciseId)?.mechanic === 'compound'
    t.ok(planned.restSeconds >= (compound ? 120 : 60), planned.name)
  }
})

t.test('push and pull stay in balance where the draft is not', async t => {
  const brief = briefOf({ days: [1], minutes: 120, level: 'advanced' })
  const presses = ['barbell_bench_press', 'incline_dumbbell_bench_press', 'barbell_overhead_press']
  const exerciseIds = [...presses, 'barbell_bent_over_row', 'lat_pulldown']
  const planned = week(completePlan(brief, { title: '', sessions: [{ title: '', exerciseIds }] }), 1)
  const [push, pull] = [true, false].map(side =>
    sets(planned.filter(({ exerciseId }) => presses.includes(exerciseId) === side)),
  )
  const ratio = (push ?? 0) / (pull ?? 1)
  t.ok(ratio >= 0.7 && ratio <= 1.4, `${push} to ${pull}`)
})

t.test('the words of every kind of plan say the ten things in plain words', async t => {
  const goals: readonly Brief['goals'][] = [['strength'], ['fat_loss'], ['endurance'], ['flexibility'], ['muscle_gain']]
  for (const goal of goals) {
    const brief = briefOf({ goals: goal })
    const gate = first(checkPlan(brief, planFor(brief)).gates.filter(({ id }) => id === 'W15'))
    t.equal(gate.score, 1, `${goal}: ${gate.detail}`)
  }
})
