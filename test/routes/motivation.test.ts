import t from 'tap'
import { situations } from '#src/api/motivation.ts'
import { messageViolations } from '#src/coach/motivation/check.ts'
import { motivationByRules } from '#src/coach/motivation/rules.ts'
import { day, noon, post } from '#test/athlete/support.ts'
import { newUser, onBedrock, startApp } from '#test/support/app.ts'
import { startBedrock, throttled, toolAnswer } from '#test/support/bedrock.ts'
import { startSwitchable } from '#test/support/switchable.ts'

const url = '/api/ai/motivation'
const styles = ['motivational', 'strict', 'balanced', 'technical'] as const
const nothing = { records: [], said: [], confirmed: [], today: '2026-11-24' }

t.test('the words of the rules pass the gate that the model’s words must pass', async t => {
  for (const situation of situations) {
    for (const style of styles) {
      const message = motivationByRules(situation, style)
      t.same(messageViolations(message, nothing), [], `${situation}, ${style}: ${message}`)
    }
  }
})

t.test('shame, comparison, markup, length and what is not borne out are caught', async t => {
  const wrong: [string, string][] = [
    ['You were lazy last week. Get going.', 'tone'],
    ['No excuses. Train today.', 'tone'],
    ['Everyone else manages it. Go on.', 'tone'],
    ['You should have trained more. Try again.', 'tone'],
    ['Burn off that cake with a run today.', 'tone'],
    ['- Warm up\n- Train', 'form'],
    ['**Go** for it today.', 'form'],
    [`Go on. ${'And on. '.repeat(120)}`, 'form'],
    ['Your squat of 140 kg shows what you can do. Warm up today.', 'C1'],
    ['You trained four times last week. Keep going.', 'C1'],
    ['I saw your marathon on Sunday. Rest today.', 'C1'],
  ]
  for (const [message, gate] of wrong) {
    t.ok(
      messageViolations(message, nothing).some(violation => violation.gate === gate),
      `${gate}: ${message.slice(0, 60)}`,
    )
  }
})

t.test('from the records, in the athlete’s style; lies are mended or replaced', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, { ...onBedrock(bedrock.endpoint), BEDROCK_FALLBACK_MODEL_ID: 'none' }, () => noon)
  const anna = await newUser(app)
  await anna.call('PUT', '/api/ai/preferences', { payload: { coachingStyle: 'strict' } })
  const sets = [{ reps: 5, weightKg: 82.5 }]
  await post(anna, '/api/ai/athlete/workouts', { date: day(-1), exercises: [{ name: 'Barbell bench press', sets }] })
  const ask = (payload: object, headers = {}) => anna.call('POST', url, { payload, headers })
  bedrock.answerBy(() =>
    toolAnswer({ message: 'You benched 82.5 kg yesterday, and that is on record. Rest well today.' }),
  )
  const true1 = (await ask({ situation: 'achievement' })).json()
  t.match(true1, { source: 'model', remainingRequests: 9, message: /82\.5 kg/ })
  const sent = bedrock.calls[0]?.body
  t.match(sent?.system?.at(-1)?.text, /82\.5/)
  t.match(sent?.messages[0]?.content[0]?.text, /"coachingStyle":"strict"/)
  bedrock.answerBy(() => toolAnswer({ message: 'You benched 120 kg yesterday. Rest well today.' }))
  const lied = (await ask({ situation: 'achievement' })).json()
  t.match(lied, { source: 'rules', degraded: { reason: 'model_invalid_output' }, remainingRequests: 9 })
  t.equal(lied.message, motivationByRules('achievement', 'strict'))
  let calls = 0
  bedrock.answerBy(() =>
    toolAnswer({
      message: ++calls === 1 ? 'You are lazy, so train now please.' : 'A short walk today is enough. Begin there.',
    }),
  )
  t.match((await ask({ situation: 'low_energy' })).json(), { source: 'repaired', remainingRequests: 8 })
  bedrock.answerBy(() => throttled())
  t.match((await ask({ situation: 'comeback' })).json(), { source: 'rules', remainingRequests: 8 })
  bedrock.answerBy(() => toolAnswer({ message: 'Two weeks off are fine. Begin with one easy session this week.' }))
  const details = 'I had two weeks off with a cold'
  t.match((await ask({ situation: 'comeback', details })).json(), { source: 'model', message: /Two weeks/ })
})

t.test('a red flag in the details is answered, free of charge', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const payload = { situation: 'low_energy', details: 'I do not want to live any more' }
  const answered = (await anna.call('POST', url, { payload })).json()
  t.match(answered, { source: 'safety', remainingRequests: 10, safety: { kind: 'self_harm' } })
})

t.test('bad input, the same key, switched off, the store down', async t => {
  const { app, storeDown } = await startSwitchable(t)
  const anna = await newUser(app)
  const bad: [object, string][] = [
    [{}, '#/situation'],
    [{ situation: 'bored' }, '#/situation'],
    [{ situation: 'plateau', details: '' }, '#/details'],
    [{ situation: 'plateau', details: 'x'.repeat(501) }, '#/details'],
    [{ situation: 'plateau', loud: true }, '#/loud'],
  ]
  for (const [payload, pointer] of bad) {
    const refused = (await anna.call('POST', url, { payload })).json()
    t.ok(
      refused.errors?.some((error: { pointer: string }) => error.pointer === pointer),
      `${pointer} ${JSON.stringify(refused)}`,
    )
  }
  const headers = { 'idempotency-key': 'once' }
  const [first, again] = [
    await anna.call('POST', url, { payload: { situation: 'plateau' }, headers }),
    await anna.call('POST', url, { payload: { situation: 'plateau' }, headers }),
  ]
  t.same(again.json(), first.json())
  t.equal((await anna.get('/api/ai/rate-limit')).json().requestsUsed, 1)
  await anna.call('PUT', '/api/ai/preferences', { payload: { enabled: false } })
  t.match((await anna.call('POST', url, { payload: { situation: 'plateau' } })).json(), { code: 'coach_disabled' })
  storeDown(true)
  t.match((await anna.call('POST', url, { payload: { situation: 'plateau' } })).json(), { code: 'store_unavailable' })
  // What may have been charged is given back once the store is there again; until then the service does not close.
  storeDown(false)
})
