import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { ulid } from 'ulid'
import { renderReport } from '#src/quota/reportText.ts'
import { createLedgerRows } from '#src/table/ledger.ts'
import { createSpendRows } from '#src/table/spend.ts'
import { ensureTable } from '#src/table/table.ts'
import { callOf, permitOf, startSpend } from '#test/quota/spendSupport.ts'
import { useStore } from '#test/support/store.ts'

type Outcome = { code: number; out: string; error: string }

/** Runs the command as an operator does. */
function report(args: string[], env: Record<string, string>): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const file = join(import.meta.dirname, '../src/report.ts')
  execFile(process.execPath, [file, ...args], { env, cwd: tmpdir() }, (error, out, errorOut) => {
    resolve({ code: error === null ? 0 : Number(error.code), out, error: errorOut })
  })
  return promise
}

const date = '2026-11-22'
const atMs = Date.parse(`${date}T09:00:00Z`)
const user = `anna-${ulid()}`

/** A table with spend on three days of a month and one of the month before. */
async function withSpend(t: Parameters<typeof useStore>[0]) {
  const { client, endpoint } = await useStore(t)
  const tableName = `report-${ulid()}`
  await ensureTable(client, tableName)
  const rows = createSpendRows(client, tableName)
  const spend = async (taskId: string, startedAt: number, calls: Partial<Parameters<typeof callOf>[0]>[]) => {
    const task = startSpend({ rows, now: () => startedAt, taskId })
    for (const call of calls) task.spend.count(permitOf(user), callOf({ startedAt, ...call }))
    await task.spend.close()
  }
  const tokens = { input: 600, output: 100, cacheRead: 1_400, cacheWrite: 0 }
  await spend('web-1', atMs, [
    { costMicroUsd: 4_000_000, tokens },
    { costMicroUsd: 2_000_000, tokens, ability: 'meal_plan', estimated: true },
  ])
  await spend('web-2', atMs, [{ costMicroUsd: 6_000_000, tokens, model: 'another-model' }])
  await spend('web-1', Date.parse('2026-11-01T00:00:00Z'), [{ costMicroUsd: 8_000_000 }])
  await spend('web-1', Date.parse('2026-11-23T00:00:00Z'), [{ costMicroUsd: 1 }])
  await spend('web-1', Date.parse('2026-10-31T23:59:59Z'), [{ costMicroUsd: 1 }])
  const env = { DYNAMODB_ENDPOINT: endpoint, TABLE_NAME: tableName, DAILY_SPEND_LIMIT_USD: '16' }
  return { client, tableName, env }
}

t.test('a day and its month against their limits, for people', async t => {
  const { env } = await withSpend(t)
  const { code, out, error } = await report(['--date', date, '--user', user], env)
  t.match({ code, error }, { code: 0, error: '' })
  for (const line of [
    /^Spend on models, 2026-11-22 \(UTC\)$/m,
    /^day, alarm +\$12\.0000 +\$10\.0000 +120\.0 %$/m,
    /^day, cap +\$12\.0000 +\$16\.0000 +75\.0 %$/m,
    /^month, 2026-11-01 on +\$20\.0000 +\$50\.0000 +40\.0 %$/m,
    /^requests +3$/m,
    /^cost a request +\$4\.000000$/m,
    /^input tokens +6,000$/m,
    /^ {2}read from the cache +70\.0 %$/m,
    /^estimated +1 calls, 16\.7 % of the cost$/m,
    /^chat +another-model +1 +1 +\$6\.0000 +\$6\.000000$/m,
    /^meal_plan +a-model +1 +1 +\$2\.0000/m,
    /^web-2 +1 +1 +\$6\.0000 +2026-11-22T09:00:00\.000Z$/m,
    /^[\w-]{22} +3 +3 +6,300 +\$12\.000000 +<$/m,
  ]) {
    t.match(out, line)
  }
  t.notMatch(out, user, 'no id of a user')
  t.notMatch(out, / $/m, 'no blanks at the end of a line')
})

t.test('the same as JSON', async t => {
  const { env } = await withSpend(t)
  const { code, out } = await report(['--date', date, '--json'], env)
  t.equal(code, 0)
  t.match(JSON.parse(out), {
    day: { date, costMicroUsd: 12_000_000, limitMicroUsd: 16_000_000, share: 0.75, requests: 3, byTask: [{}, {}] },
    alarm: { reached: true, limitMicroUsd: 10_000_000, share: 1.2 },
    month: { from: '2026-11-01', to: date, costMicroUsd: 20_000_000, limitMicroUsd: 50_000_000, share: 0.4 },
  })
})

t.test('the ledger of a day can be added up beside it', async t => {
  const { client, tableName, env } = await withSpend(t)
  const put = createLedgerRows(client, tableName).put
  const entry = {
    requestId: ulid(),
    ability: 'chat',
    model: 'a-model',
    inputTokens: 600,
    outputTokens: 100,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
    costMicroUsd: 12_000_001,
    estimated: false,
    outcome: 'ok',
  }
  for (const startedAt of [atMs, Date.parse('2026-11-21T23:59:59Z'), Date.parse('2026-11-23T00:00:00Z')]) {
    await put(user, { ...entry, startedAt, callId: ulid() })
  }
  // A second call of the same request.
  await put(user, { ...entry, costMicroUsd: 3, estimated: true, startedAt: atMs, callId: ulid() })
  const { out } = await report(['--date', date, '--ledger'], env)
  t.match(out, /The ledger has \$12\.000004 and 2 calls of that day: the rows above say \$12\.000000 and 3 calls/)
  const { ledger } = JSON.parse((await report(['--date', date, '--ledger', '--json'], env)).out)
  t.same(ledger, {
    requests: 1,
    calls: 2,
    estimatedCalls: 1,
    inputTokens: 1_200,
    outputTokens: 200,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
    costMicroUsd: 12_000_004,
    estimatedMicroUsd: 3,
  })
})

t.test('a day without spend says so', async t => {
  const { env } = await withSpend(t)
  const { code, out } = await report(['--date', '2026-10-01'], env)
  t.equal(code, 0)
  t.match(out, /^Nothing was spent on 2026-10-01: no model was asked/m)
  t.match(await report([], env), { code: 0, out: /^Spend on models, \d{4}-\d\d-\d\d/ }, 'today when no day is named')
})

t.test('what goes wrong ends with 1 and a sentence', async t => {
  const { env } = await withSpend(t)
  const wrong: [string[], Record<string, string>, RegExp][] = [
    [['--date', '2026-02-30'], {}, /^no report: --date 2026-02-30 is no day\n\nusage: npm run report/],
    [['--date', 'x'], {}, /is no day/],
    [['--dat', date], {}, /--dat/],
    [[date], {}, /unexpected argument/i],
    [[], { TABLE_NAME: 'no-such-table' }, /the table does not exist \(see TABLE_NAME\)/],
    [[], { DYNAMODB_ENDPOINT: 'http://127.0.0.1:1' }, /ECONNREFUSED/],
    [[], { DYNAMODB_ENDPOINT: '', DATA_DIR: join(tmpdir(), ulid()) }, /there is no store in/],
    [[], { DAILY_SPEND_LIMIT_USD: '-1' }, /DAILY_SPEND_LIMIT_USD="-1" is wrong/],
  ]
  const outcomes = await Promise.all(wrong.map(([args, more]) => report(args, { ...env, ...more })))
  for (const [at, [args, more, sentence]] of wrong.entries()) {
    const name = `${args.join(' ')} ${JSON.stringify(more)}`
    t.match(outcomes[at], { code: 1, out: '', error: sentence }, name)
    t.notMatch(outcomes[at]?.error, / {2}at /, `${name}: no stack`)
  }
})

t.test('the ledger that agrees is told to agree', async t => {
  const { env } = await withSpend(t)
  const { day, alarm, month } = JSON.parse((await report(['--date', date, '--json'], env)).out)
  t.match(renderReport({ day, alarm, month, ledger: day }), /and 3 calls of that day: the rows above say the same\.\n$/)
})
