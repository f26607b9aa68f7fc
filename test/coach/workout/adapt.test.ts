import fc from 'fast-check'
import t from 'tap'
import { type AdaptRequest, adaptReasons } from '#src/api/adapt.ts'
import { defaultPreferences } from '#src/api/preferences.ts'
import type { WorkoutPlanRequest } from '#src/api/workoutPlan.ts'
import { violationsOf } from '#src/coach/gate.ts'
import { changeFor } from '#src/coach/workout/adapt/change.ts'
import { diffPlans } from '#src/coach/workout/adapt/diffPlans.ts'
import { rebuild } from '#src/coach/workout/adapt/proposals.ts'
import { toBrief } from '#src/coach/workout/brief.ts'
import { checkPlan } from '#src/coach/workout/check.ts'
import { completePlan } from '#src/coach/workout/complete.ts'
import { draftByRules, isInfeasible } from '#src/coach/workout/rules.ts'
import { CoachError } from '#src/errors.ts'
import { exerciseById } from '#src/knowledge/exercises/index.ts'
import { isContraindicated, readInjury } from '#src/knowledge/injuries/index.ts'

const words: Record<AdaptRequest['reason'], string[]> = {
  pain: [
    'my left knee hurts',
    'sore shoulder when I press',
    'slipped disc',
    'elbow pain',
    'goblet squat feels wrong',
    'hm',
  ],
  no_equipment: ['no barbell', 'only dumbbells', 'travelling', 'the bench is broken', 'resistance bands'],
  missed_week: ['week 1', '3', 'I was ill in week 4', 'last week'],
  too_easy: ['', 'boring'],
  too_hard: ['', 'I cannot finish'],
  no_time: ['', '30 minutes', 'only 20', '200 minutes'],
}

const anyRequest: fc.Arbitrary<WorkoutPlanRequest> = fc.record({
  goals: fc.constantFrom(
    ['muscle_gain'],
    ['strength'],
    ['fat_loss'],
    ['endurance'],
    ['flexibility'],
    ['general_fitness'],
  ),
  duration: fc.integer({ min: 4, max: 12 }),
  daysPerWeek: fc.integer({ min: 1, max: 7 }),
  equipment: fc.constantFrom(
    ['dumbbells'],
    [],
    ['barbell', 'rack', 'bench', 'dumbbells'],
    ['full gym'],
    ['resistance bands'],
  ),
  minutesPerSession: fc.constantFrom(15, 20, 30, 45, 60, 90),
  level: fc.constantFrom('beginner', 'intermediate', 'advanced'),
})

const anyAdaptation: fc.Arbitrary<AdaptRequest> = fc
  .constantFrom(...adaptReasons)
  .chain(reason => fc.constantFrom(...words[reason]).map(details => ({ reason, ...(details ? { details } : {}) })))

function contentOf(request: WorkoutPlanRequest) {
  const brief = toBrief(request, defaultPreferences)
  const draft = draftByRules(brief)
  if (isInfeasible(draft)) return undefined
  const plan = completePlan(brief, draft)
  return { request, draft, plan, report: checkPlan(brief, plan, { redFlags: 'none' }) }
}

type Content = NonNullable<ReturnType<typeof contentOf>> & { repeated?: number[] }

const namesOf = ({ plan }: Content) =>
  plan.weeks.flatMap(({ sessions }) => sessions.flatMap(({ exercises }) => exercises.map(({ name }) => name)))

function adapt(content: Content, asked: AdaptRequest) {
  const { request, repeated = [], plan } = content
  const change = changeFor(asked, { request, repeated, exercises: namesOf(content), weeks: plan.weeks.length })
  return { ...rebuild(change, content, defaultPreferences), summary: change.summary }
}

t.test('any chain of adaptations passes every hard gate or is refused with a reason', async t => {
  let adapted = 0
  const refused = new Map<string, number>()
  fc.assert(
    fc.property(anyRequest, fc.array(anyAdaptation, { minLength: 1, maxLength: 3 }), (request, steps) => {
      let content: Content | undefined = contentOf(request)
      for (const asked of content ? steps : []) {
        if (!content) return
        try {
          const next = adapt(content, asked)
          const brief = { ...toBrief(next.request, defaultPreferences), weeks: next.plan.weeks.length }
          const broken = violationsOf(checkPlan(brief, next.plan, { redFlags: 'none' }))
          if (broken.length > 0) throw new Error(JSON.stringify(broken))
          content = next
          adapted += 1
        } catch (error) {
          if (!(error instanceof CoachError) || !['brief_infeasible', 'invalid_request'].includes(error.code))
            throw error
          refused.set(asked.reason, (refused.get(asked.reason) ?? 0) + 1)
        }
      }
    }),
    { numRuns: 300, seed: 20_261_123 },
  )
  t.comment(`${adapted} adaptations, refused: ${JSON.stringify([...refused])}`)
  t.ok(adapted > 300)
})

const base = contentOf({
  goals: ['muscle_gain'],
  duration: 8,
  daysPerWeek: 3,
  equipment: ['dumbbells', 'barbell', 'bench', 'rack'],
  level: 'beginner',
  minutesPerSession: 45,
})

t.test('pain: what loads the part is replaced, all else stays', async t => {
  if (!base) return t.fail('no plan')
  const details = 'my left shoulder hurts when I press'
  const next = adapt(base, { reason: 'pain', details })
  const { known } = readInjury(details)
  for (const { exerciseIds } of next.draft.sessions) {
    for (const id of exerciseIds) {
      const exercise = exerciseById(id)
      t.ok(exercise && !isContraindicated(exercise, known), id)
    }
  }
  const before = base.draft.sessions.flatMap(({ exerciseIds }) => exerciseIds)
  const after = next.draft.sessions.flatMap(({ exerciseIds }) => exerciseIds)
  for (const [at, id] of before.entries()) {
    const exercise = exerciseById(id)
    if (exercise && !isContraindicated(exercise, known)) t.equal(after[at], id, `${id} stays`)
    else t.not(after[at], id, `${id} goes`)
  }
  t.ok(diffPlans(base.plan, next.plan).every(({ change, from }) => change !== 'replaced' || from !== undefined))
  const byName = adapt(base, { reason: 'pain', details: 'romanian deadlift feels wrong' })
  t.notOk(namesOf(byName).includes('Dumbbell Romanian deadlift'))
  return t.throws(() => adapt(base, { reason: 'pain', details: 'hm' }), { code: 'invalid_request' })
})

t.test('the other reasons do what they say', async t => {
  if (!base) return t.fail('no plan')
  const dumbbells = adapt(base, { reason: 'no_equipment', details: 'only dumbbells' })
  t.ok(
    dumbbells.plan.weeks.every(({ sessions }) =>
      sessions.every(({ exercises }) =>
        exercises.every(({ equipment }) => equipment.every(item => ['bodyweight', 'dumbbells'].includes(item))),
      ),
    ),
  )
  const without = adapt(base, { reason: 'no_equipment', details: 'the bench is broken' })
  t.same(without.request.equipment.includes('bench'), false)
  t.ok(without.request.equipment.includes('barbell'))
  const longer = adapt(base, { reason: 'missed_week', details: 'week 3' })
  t.equal(longer.plan.weeks.length, 9)
  t.same(longer.plan.weeks[3]?.sessions, base.plan.weeks[2]?.sessions)
  t.same(
    longer.plan.weeks.map(({ week }) => week),
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
  )
  t.match(diffPlans(base.plan, longer.plan), [{ change: 'added', from: '8 weeks', to: '9 weeks' }])
  t.throws(() => adapt(base, { reason: 'missed_week', details: 'week 9' }), { code: 'invalid_request' })
  t.equal(adapt(base, { reason: 'too_easy' }).request.level, 'intermediate')
  t.equal(adapt(base, { reason: 'too_hard' }).request.minutesPerSession, 35)
  const short = adapt(base, { reason: 'no_time', details: 'only 25 minutes' })
  t.ok(short.plan.weeks.every(({ sessions }) => sessions.every(({ minutes }) => minutes <= 27.5)))
  return t.throws(() => adapt(base, { reason: 'no_time', details: '60 minutes' }), { code: 'brief_infeasible' })
})
