import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { newUser, onBedrock, startApp } from '#test/support/app.ts'
import { fails, startBedrock } from '#test/support/bedrock.ts'
import { draftAsAsked } from '#test/support/draftingModel.ts'
import { listen } from '#test/support/listen.ts'
import { countRows } from '#test/support/turns.ts'
import { startCollector } from '#test/telemetry/collector.ts'
import { introduce } from '../../live/athlete.ts'
import { createClient } from '../../live/client.ts'

const script = join(import.meta.dirname, '../../live/run.ts')

type Row = {
  step: string
  source: string
  tokensTold: number
  tokensInLedger: number
  microUsd: number
  problems: string[]
}

/** The command as an operator runs it. */
async function run(args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [script, '--json', ...args], {
    env: { PATH: process.env.PATH, AWS_EC2_METADATA_DISABLED: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  const printed: { rows: Row[]; stoppedBefore?: string } | undefined = out === '' ? undefined : JSON.parse(out)
  return { code, err, rows: printed?.rows ?? [], stoppedBefore: printed?.stoppedBefore }
}

t.test('a deployed service: every ability, by the gates and the ledger; the test user is gone afterwards', async t => {
  const bedrock = await startBedrock(t)
  bedrock.answerBy(draftAsAsked)
  const app = await startApp(t, onBedrock(bedrock.endpoint))
  const user = await newUser(app, { tier: 'premium' })
  const url = await listen(app)
  const { code, err, rows } = await run(['--base-url', url], { GYM_COACH_TOKEN: user.token })
  t.equal(code, 0, err)
  t.same(
    rows.flatMap(({ step, problems }) => problems.map(problem => `${step}: ${problem}`)),
    [],
  )
  const { input, output } = bedrock.reported()
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0)
  t.equal(
    sum(row => row.tokensInLedger),
    input + output,
    'what the ledger has is what the model reported',
  )
  t.ok(sum(row => row.microUsd) > 0)
  t.equal(await countRows(app, user.userId), 0, 'nothing of the user is left')
})

t.test('a model that fails, and an account that somebody uses', async t => {
  const bedrock = await startBedrock(t)
  // Refused at once: a failure that is not tried again.
  bedrock.answerBy(() => fails(403, 'AccessDeniedException'))
  const app = await startApp(t, onBedrock(bedrock.endpoint))
  const user = await newUser(app, { tier: 'premium' })
  const url = await listen(app)
  const failed = await run(['--base-url', url], { GYM_COACH_TOKEN: user.token })
  t.equal(failed.code, 1, 'answers by rules are no proof of the model')
  t.match(failed.rows[0]?.problems[0], /answered by rules: model_/)
  t.match(failed.rows.at(-1), { step: 'a red flag', problems: [] }, 'safety needs no model')

  await user.chat({ message: 'How many sets for my back?' })
  const refused = await run(['--base-url', url], { GYM_COACH_TOKEN: user.token })
  t.equal(refused.code, 2)
  t.match(refused.err, /the account has conversations/)
  t.ok((await countRows(app, user.userId)) > 0, 'and nothing was deleted')
})

t.test('an account is in use if anything at all was saved in it', async t => {
  const app = await startApp(t)
  const url = await listen(app)
  const today = new Date().toISOString().slice(0, 10)
  for (const [method, path, payload, what] of [
    ['POST', '/athlete/measurements', { date: today, weightKg: 81 }, 'measurements'],
    ['POST', '/athlete/nutrition', { date: today, kcal: 640 }, 'nutrition'],
    ['PUT', '/athlete/profile', { timeZone: 'Europe/Berlin' }, 'a profile'],
    ['PUT', '/preferences', { allergies: ['sesame'] }, 'preferences'],
  ] as const) {
    const user = await newUser(app)
    t.equal((await user.call(method, `/api/ai${path}`, { payload })).statusCode, 200, what)
    const before = (await user.get(`/api/ai${path}`)).json()
    await t.rejects(introduce(createClient(url, user.token), Date.now()), {
      name: 'NotReady',
      message: `the account has ${what}: name one of its own, all of it is deleted at the end`,
    })
    t.same((await user.get(`/api/ai${path}`)).json(), before, `${what}: nothing was written over`)
  }
})

t.test('a service of its own: the cap holds before the first request; without credentials it says so', async t => {
  const bedrock = await startBedrock(t)
  const collector = await startCollector(t)
  const capped = await run(['--max-usd', '0.0001'], {
    BEDROCK_ENDPOINT: bedrock.endpoint,
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
  })
  t.equal(capped.code, 3)
  t.equal(capped.stoppedBefore, 'chat')
  t.equal(bedrock.calls.length, 0, 'no call was made')
  t.same(collector.bodies, [], 'and the operator’s collector heard nothing of it')
  const none = await run([], {})
  t.equal(none.code, 2)
  t.match(none.err, /SKIPPED, no credentials/)
})
