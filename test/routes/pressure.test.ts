import t from 'tap'
import { newUser, startApp } from '#test/support/app.ts'
import { until } from '#test/support/listen.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'

/** Holds the event loop, as a step does that computes too long. */
function block(ms: number): void {
  const until = performance.now() + ms
  while (performance.now() < until);
}

/** Makes the event loop late at every turn, until it is told to stop. */
function beBusy(stepMs: number): () => void {
  let busy = true
  const step = () => {
    block(stepMs)
    if (busy) setImmediate(step)
  }
  step()
  return () => {
    busy = false
  }
}

t.test('a loop that is late again and again refuses work until it is over; probes are answered', async t => {
  const app = await startApp(t, { EVENT_LOOP_LAG_MS: '8' })
  const anna = await newUser(app)
  const refused = async () => (await app.inject('/openapi.json')).statusCode === 503
  const rest = beBusy(25)
  await until(refused)
  const answered = await anna.chat({ message: 'How many sets?' })
  expectProblem(t, fromInject(answered), 'overloaded', 'chat')
  t.match(answered.headers['retry-after'], /^[1-9]\d?$/)
  for (const url of ['/health/live', '/health/ready', '/metrics']) t.equal((await app.inject(url)).statusCode, 200, url)
  rest()
  await until(async () => !(await refused()))
  t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 0 }, 'it is over, and nothing was charged')
})

t.test('one long step is no pressure, however long', async t => {
  const app = await startApp(t, { EVENT_LOOP_LAG_MS: '250' })
  // Past the start, and into the middle of a sample, so that it has been looked at before.
  await new Promise(end => setTimeout(end, 650))
  block(400)
  for (let tries = 0; tries < 30; tries += 1) {
    await new Promise(end => setTimeout(end, 10))
    t.equal((await app.inject('/openapi.json')).statusCode, 200)
  }
})

t.test('0 switches it off', async t => {
  const app = await startApp(t, { EVENT_LOOP_LAG_MS: '0' })
  t.notOk(app.hasDecorator('isUnderPressure'))
})
