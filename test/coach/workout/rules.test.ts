import t from 'tap'
import { completePlan } from '#src/coach/workout/complete.ts'
import { deloadWeeks, rirOfWeek } from '#src/coach/workout/periods.ts'
import { draftByRules, isInfeasible } from '#src/coach/workout/rules.ts'
import type { Brief } from '#src/coach/workout/types.ts'
import { exerciseById } from '#src/knowledge/exercises/index.ts'
import { briefOf } from '#test/support/briefs.ts'

const draftFor = (brief: Brief) => {
  const draft = draftByRules(brief)
  if (isInfeasible(draft)) throw new Error(draft.infeasible)
  return draft
}
const days = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const patternsOf = (ids: readonly string[]) => ids.map(id => exerciseById(id)?.pattern)
t.test('the split follows the days', async t => {
  const titles = (count: number) =>
    draftFor(briefOf({ days: days(count) })).sessions.map(({ title }) => title.split(':')[0])
  t.strictSame(titles(2), ['Full body', 'Full body'])
  t.strictSame(titles(4), ['Upper body', 'Lower body', 'Upper body', 'Lower body'])
  t.strictSame(titles(5), ['Upper body', 'Lower body', 'Push', 'Pull', 'Legs'])
  t.strictSame(titles(6), ['Push', 'Pull', 'Legs', 'Push', 'Pull', 'Legs'])
  t.strictSame(titles(7).at(-1), 'Active recovery')
})

t.test('endurance is mostly conditioning, flexibility mostly mobility', async t => {
  const endurance = draftFor(briefOf({ goals: ['endurance'], days: days(5) }))
  t.equal(endurance.sessions.filter(({ title }) => title.startsWith('Conditioning')).length, 3)
  for (const { exerciseIds } of draftFor(briefOf({ goals: ['flexibility'], days: days(3) })).sessions) {
    t.ok(patternsOf(exerciseIds).filter(pattern => pattern === 'mobility').length >= 3)
  }
})

t.test('a beginner without equipment gets what a beginner can do', async t => {
  const draft = draftFor(briefOf({ equipmentIds: [], level: 'beginner', goals: ['general_fitness'] }))
  for (const id of draft.sessions.flatMap(({ exerciseIds }) => exerciseIds)) {
    t.equal(exerciseById(id)?.level, 'beginner', id)
    t.strictSame(
      exerciseById(id)?.equipment.filter(item => item !== 'bodyweight'),
      [],
      id,
    )
  }
})

t.test('a brief that has no valid plan says why and what to change', async t => {
  const all = briefOf().choices
  const some = (keep: (pattern: string) => boolean) => all.filter(({ pattern }) => keep(pattern))
  const infeasible: readonly (readonly [Brief, RegExp])[] = [
    [briefOf({ choices: all.slice(0, 2) }), /fewer than three/i],
    [briefOf({ choices: some(pattern => pattern === 'mobility') }), /no strength exercise/i],
    [briefOf({ goals: ['endurance'], choices: some(pattern => pattern !== 'cardio') }), /no cardio/i],
    [briefOf({ goals: ['flexibility'], choices: some(pattern => pattern !== 'mobility') }), /no mobility/i],
    [
      briefOf({ days: days(7), choices: some(pattern => pattern !== 'mobility' && pattern !== 'cardio') }),
      /seven days/i,
    ],
  ]
  for (const [brief, why] of infeasible) {
    const draft = draftByRules(brief)
    t.ok(isInfeasible(draft))
    if (!isInfeasible(draft)) continue
    t.match(draft.infeasible, why)
    t.ok(draft.relax.length > 0)
  }
})

t.test('easy weeks come every four to six weeks of a plan that is long enough', async t => {
  t.strictSame([4, 5].map(deloadWeeks), [[], []])
  for (const weeks of [6, 7, 8, 9, 10, 11, 12]) {
    const ends = [0, ...deloadWeeks(weeks)]
    t.ok(ends.length > 1)
    for (const [index, end] of ends.slice(1).entries())
      t.ok(end - (ends[index] ?? 0) >= 4 && end - (ends[index] ?? 0) <= 6)
    t.ok(weeks - (ends.at(-1) ?? 0) <= 6)
  }
})

t.test('the reserve falls towards each easy week and the end', async t => {
  const wave = (level: Brief['level']) => days(8).map(week => rirOfWeek(8, level, week))
  t.strictSame(wave('advanced'), [3, 3, 2, 1, 4, 3, 2, 1])
  t.strictSame(wave('beginner'), [3, 3, 2, 2, 4, 3, 2, 2])
})

t.test('a known maximum gives percent and kilograms that exist, else the reserve alone', async t => {
  const brief = briefOf({
    goals: ['strength'],
    oneRepMaxKg: new Map([
      ['barbell_back_squat', 101],
      ['barbell_deadlift', 15],
    ]),
  })
  const draft = {
    title: '',
    sessions: days(3).map(() => ({ title: '', exerciseIds: ['barbell_back_squat', 'barbell_deadlift', 'pull_up'] })),
  }
  const [squat, deadlift] = completePlan(brief, draft).weeks[0]?.sessions[0]?.exercises ?? []
  t.strictSame(squat?.load, { percent1rm: 81, kg: 80 })
  t.strictSame(squat?.reps, { min: 4, max: 6 })
  t.equal(deadlift?.load, undefined, 'no barbell is that light')
  t.equal(deadlift?.rir, 3)
})

t.test('a draft is followed as far as it goes: ids once, order kept, compound first', async t => {
  const brief = briefOf({ days: [2] })
  const exerciseIds = ['dumbbell_curl', 'barbell_bench_press', 'nonsense', 'barbell_bent_over_row', 'dumbbell_curl']
  const [session] =
    completePlan(brief, { title: 'Arms and more', sessions: [{ title: 'Upper', exerciseIds }] }).weeks[0]?.sessions ??
    []
  t.strictSame(
    session?.exercises.map(({ exerciseId }) => exerciseId),
    ['barbell_bench_press', 'barbell_bent_over_row', 'dumbbell_curl'],
  )
  t.equal(session?.title, 'Upper')
})

t.test('without a log the first run is twenty minutes or less and grows slowly', async t => {
  const choices = briefOf().choices.filter(({ id, pattern }) => pattern !== 'cardio' || id === 'easy_run')
  const brief = briefOf({ goals: ['endurance'], days: [2, 4, 6], choices, level: 'advanced', weeks: 12 })
  const runs = completePlan(brief, draftFor(brief)).weeks.flatMap(({ sessions }) =>
    sessions.flatMap(({ exercises }) =>
      exercises.flatMap(({ exerciseId, seconds }) => (exerciseId === 'easy_run' ? [seconds ?? 0] : [])),
    ),
  )
  t.ok(runs.length > 20)
  t.ok((runs[0] ?? 0) <= 1200)
  t.ok(Math.max(...runs) > 1500, 'it does grow')
  for (const [index, seconds] of runs.entries()) {
    if (index > 0) t.ok(seconds <= 1.1 * Math.max(...runs.slice(0, index)))
  }
})
