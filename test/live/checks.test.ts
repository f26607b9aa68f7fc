import t from 'tap'
import { newUser, startApp } from '#test/support/app.ts'
import { judge } from '../../bench/plans/judge.ts'
import { mealProfiles, workoutProfiles } from '../../bench/plans/profiles.ts'
import { summarise, table } from '../../bench/plans/summary.ts'
import { brokenTips, unborne } from '../../live/checks.ts'

t.test('a plan is judged by the gates again, and a tampered one is seen', async t => {
  const app = await startApp(t)
  const today = new Date().toISOString().slice(0, 10)
  for (const profile of [...workoutProfiles(1), ...mealProfiles(1)]) {
    const user = await newUser(app)
    const url = `/api/ai/${profile.kind}-plan/generate`
    const honest = (await user.call('POST', url, { payload: profile.request })).json()
    const good = judge(profile, 200, honest, today)
    t.match(good, { source: 'rules', broken: [], tokens: 0 }, profile.name)
    t.ok((good.score ?? 0) > 0.8)
    const text = JSON.stringify(honest)
    const tampered =
      profile.kind === 'workout'
        ? text.replace(/"exerciseId":"[^"]+"/, '"exerciseId":"barbell_of_nobody"')
        : text.replace(/"kcal":\d+/, '"kcal":1')
    t.not(tampered, text)
    t.ok(judge(profile, 200, JSON.parse(tampered), today).broken.length > 0, `${profile.kind}: the fault is seen`)
    const refused = judge(profile, 422, { code: 'brief_infeasible' }, today)
    t.same(refused, { source: 'brief_infeasible', score: undefined, broken: [], tokens: 0 })
    t.throws(() => judge(profile, 500, {}, today), 'a fault is no result')
    const row = summarise('rules', profile.kind, [
      { ...good, profile, ms: 10, costMicroUsd: 300, calls: 1 },
      { ...refused, profile, ms: 1, costMicroUsd: 0, calls: 0 },
    ])
    t.match(row, { asked: 2, plans: 1, byRules: 1, without: { brief_infeasible: 1 }, broken: 0, microUsdAPlan: 300 })
    t.match(table([row]), /\| 0\.000300 \|/)
  }
})

t.test('wishes are many, different, and the same at every run', async t => {
  for (const make of [workoutProfiles, mealProfiles]) {
    const profiles = make(110)
    t.same(profiles, make(110))
    t.ok(new Set(profiles.map(({ name }) => name)).size > 100)
  }
})

t.test('words that nothing bears out, and tips that break their gate, are named', async t => {
  const records = [{ id: 'w1', text: '2026-11-20 (Friday) "Legs": Squat (Barbell) 3 sets, heaviest 72.5 kg x 5 reps.' }]
  t.same(unborne('On Friday you squatted 72.5 kg for 5 reps.', records, '', '2026-11-22'), [])
  t.match(unborne('On Friday you squatted 95 kg.', records, '', '2026-11-22'), [/C1/])
  t.match(brokenTips(['Do it.'], 'barbell_back_squat'), [/./])
  t.same(brokenTips(['Sit down between your heels.'], null), ['the exercise was not known'])
})
