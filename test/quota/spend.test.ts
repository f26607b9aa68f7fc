import t from 'tap'
import { ulid } from 'ulid'
import { DayTotals, nameOf } from '#src/quota/spendFigures.ts'
import { reportSpend } from '#src/quota/spendReport.ts'
import { createSpendRows } from '#src/table/spend.ts'
import { ensureTable } from '#src/table/table.ts'
import { dayMs } from '#src/table/time.ts'
import { requestScope } from '#src/telemetry/scope.ts'
import { scanFor } from '#test/support/fullUser.ts'
import { until } from '#test/support/listen.ts'
import { useStore } from '#test/support/store.ts'
import { callOf, memoryRows, permitOf, startSpend } from './spendSupport.ts'

const noon = Date.parse('2026-11-22T12:00:00Z')
const day = '2026-11-22'

/** A table of the test's own: the rows of a day are shared by all who use one. */
async function ownRows(t: Parameters<typeof useStore>[0]) {
  const { client } = await useStore(t)
  const tableName = `spend-${ulid()}`
  await ensureTable(client, tableName)
  return { client, tableName, rows: createSpendRows(client, tableName) }
}

t.test('two processes on one table see each other’s spend after a round of each', async t => {
  const { rows } = await ownRows(t)
  const [one, two] = [startSpend({ rows, now: () => noon }), startSpend({ rows, now: () => noon })]
  one.spend.count(permitOf('anna'), callOf({ startedAt: noon, costMicroUsd: 700_000 }))
  two.spend.count(permitOf('ben'), callOf({ startedAt: noon, costMicroUsd: 200_000 }))
  await one.spend.sync()
  await two.spend.sync()
  t.match(two.spend.today(), { spentMicroUsd: 900_000, limitReached: false })
  t.match(one.spend.today(), { spentMicroUsd: 700_000 }, 'it has read before the other one wrote')
  await one.spend.sync()
  t.match(one.spend.today(), { spentMicroUsd: 900_000, limitMicroUsd: 1_000_000 })
  two.spend.count(permitOf('ben'), callOf({ startedAt: noon, costMicroUsd: 100_000 }))
  await two.spend.sync()
  await one.spend.sync()
  for (const { spend } of [one, two]) {
    t.match(spend.today(), { spentMicroUsd: 1_000_000, limitReached: true })
    t.same(spend.budget.reserve(1, noon), { ok: false, retryAfterS: 3_600 })
  }
  t.match(one.lines, [{ level: 'warn', fields: { day, spentMicroUsd: 1_000_000 } }], 'the operator is told once')
})

t.test('a start under the same name goes on from what the earlier ones spent', async t => {
  const { rows } = await ownRows(t)
  const starts = []
  for (const costMicroUsd of [300_000, 300_000, 500_000]) {
    const { spend } = startSpend({ rows, now: () => noon, taskId: 'web-1' })
    await spend.sync()
    starts.push(spend.today().spentMicroUsd)
    spend.count(permitOf('anna'), callOf({ startedAt: noon, costMicroUsd }))
    await spend.close()
  }
  t.same(starts, [0, 300_000, 600_000])
  const report = reportSpend(await rows.read(day, noon), day, 2_000_000)
  t.match(report, { costMicroUsd: 1_100_000, calls: 3, share: 0.55, limitReached: false })
  t.match(report.byTask, [{ task: 'web-1', starts: 3, costMicroUsd: 1_100_000 }])
  t.match(report.topUsers, [{ calls: 3, costMicroUsd: 1_100_000 }], 'one user, whichever start counted')
})

t.test('calls under way are set aside, so that many at once cannot all slip under the limit', async t => {
  const { rows } = memoryRows()
  const { spend } = startSpend({ rows, now: () => noon })
  const tries = Array.from({ length: 200 }, () => spend.budget.reserve(30_000, noon))
  const let_through = tries.filter(({ ok }) => ok)
  t.equal(let_through.length, 34, '34 x 30,000 is the first sum over 1,000,000')
  t.same(tries.at(-1), { ok: false, retryAfterS: 10 }, 'what is under way is over soon')
  t.match(spend.today(), { spentMicroUsd: 0, reservedMicroUsd: 1_020_000, limitReached: false })
  for (const held of let_through) {
    if (!held.ok) continue
    spend.count(permitOf('anna'), callOf({ startedAt: noon, costMicroUsd: 10_000 }))
    held.release()
    held.release()
  }
  t.match(spend.today(), { spentMicroUsd: 340_000, reservedMicroUsd: 0 })
  t.equal(spend.budget.reserve(30_000, noon).ok, true, 'most cost less than was set aside: there is money left')
})

t.test('a limit of 0: nothing may be spent', async t => {
  const { spend } = startSpend({ rows: memoryRows().rows, now: () => noon, limitMicroUsd: 0 })
  t.equal(spend.budget.reserve(0, noon).ok, false)
  t.match(spend.today(), { limitReached: true })
  t.equal(reportSpend([], day, 0).share, null)
})

t.test('midnight under load: a call belongs to the day on which it began', async t => {
  const { rows } = memoryRows()
  const midnight = Date.parse('2026-11-23T00:00:00Z')
  let nowMs = midnight - 10_000
  const { spend } = startSpend({ rows, now: () => nowMs, limitMicroUsd: 1_000 })
  const late = spend.budget.reserve(900, nowMs)
  spend.count(permitOf('anna'), callOf({ startedAt: nowMs, costMicroUsd: 990 }))
  t.same(spend.budget.reserve(900, nowMs), { ok: false, retryAfterS: 10 }, 'no longer than to midnight')
  await spend.sync()
  nowMs = midnight + 5_000
  t.match(spend.today(), { day: '2026-11-23', spentMicroUsd: 0, reservedMicroUsd: 0 })
  t.equal(spend.budget.reserve(900, nowMs).ok, true, 'a new day, new money')
  spend.count(permitOf('ben'), callOf({ startedAt: midnight - 1, costMicroUsd: 500 }))
  if (late.ok) late.release()
  spend.count(permitOf('ben'), callOf({ startedAt: midnight, costMicroUsd: 7 }))
  await spend.sync()
  t.match(await rows.read(day, nowMs), [{ costMicroUsd: 1_490, calls: 2 }])
  t.match(await rows.read('2026-11-23', nowMs), [{ costMicroUsd: 7, calls: 1 }])
  t.match(spend.today(), { spentMicroUsd: 7 })
})

t.test('a row is written while something changes, and then no more', async t => {
  const { rows, state } = memoryRows()
  const { spend } = startSpend({ rows, now: () => noon })
  await spend.sync()
  t.equal(state.puts, 0)
  for (let call = 0; call < 50; call += 1) spend.count(permitOf('anna'), callOf({ startedAt: noon }))
  for (let round = 0; round < 5; round += 1) await spend.sync()
  t.equal(state.puts, 1)
  await spend.close()
  t.equal(state.puts, 1)
})

t.test('what is counted while the row is on its way is written by the next round', async t => {
  const { rows } = memoryRows()
  const slow = {
    ...rows,
    put: async (...given: Parameters<typeof rows.put>) => {
      await rows.put(...given)
      if (given[2] === 1) spend.count(permitOf('anna'), callOf({ startedAt: noon }))
    },
  }
  const { spend } = startSpend({ rows: slow, now: () => noon })
  spend.count(permitOf('anna'), callOf({ startedAt: noon }))
  await spend.sync()
  t.match(await rows.read(day, noon), [{ calls: 1 }])
  await spend.sync()
  t.match(await rows.read(day, noon), [{ calls: 2, costMicroUsd: 200 }])
})

t.test('the store away: counting goes on, and all of it is written when it is back', async t => {
  const { rows, state } = memoryRows()
  const { spend, lines } = startSpend({ rows, now: () => noon })
  state.down = true
  for (let round = 0; round < 3; round += 1) {
    spend.count(permitOf('anna'), callOf({ startedAt: noon }))
    await spend.sync()
  }
  t.equal(lines.length, 1, 'told once, not every five seconds')
  t.match(spend.today(), { spentMicroUsd: 300 })
  await t.rejects(spend.rowsOf(day))
  state.down = false
  await spend.sync()
  t.match(await rows.read(day, noon), [{ costMicroUsd: 300, calls: 3 }])
  state.down = true
  await spend.sync()
  t.equal(lines.length, 2, 'and again when it goes again')
})

t.test('a shutdown without a store gives up in time and says what was not written', async t => {
  const { rows, state } = memoryRows()
  const { spend, lines } = startSpend({ rows, now: () => noon, taskId: 'web-1' })
  spend.count(permitOf('anna'), callOf({ startedAt: noon, costMicroUsd: 42 }))
  state.down = true
  await spend.close()
  t.match(lines.at(-1), { level: 'error', fields: { day, taskId: 'web-1', costMicroUsd: 42 } })
  const hanging = { ...rows, read: () => new Promise<never>(() => {}), namesFor: () => new Promise<never>(() => {}) }
  const second = startSpend({
    rows: hanging,
    now: () => noon,
    // Only the bound of the shutdown passes.
    pause: ms => (ms > 2_000 || ms === 0 ? Promise.resolve() : new Promise(() => {})),
  })
  second.spend.count(permitOf('anna'), callOf({ startedAt: noon, costMicroUsd: 42 }))
  await second.spend.close()
  t.match(second.lines, [{ level: 'error', fields: { costMicroUsd: 42 } }])
})

t.test('a write that comes late never takes the place of a newer one; a repeat changes nothing', async t => {
  const { rows } = await ownRows(t)
  const { spend, startId } = startSpend({ rows, now: () => noon })
  spend.count(permitOf('anna'), callOf({ startedAt: noon }))
  const [early] = await spend.rowsOf(day)
  spend.count(permitOf('anna'), callOf({ startedAt: noon }))
  await spend.sync()
  if (!early) throw new TypeError('no row')
  await rows.put(day, early, 1)
  t.match(await rows.read(day, noon), [{ startId, calls: 2 }])
  const [now] = await spend.rowsOf(day)
  if (!now) throw new TypeError('no row')
  await rows.put(day, now, 2)
  t.match(await rows.read(day, noon), [{ startId, calls: 2, costMicroUsd: 200 }])
  t.same(await rows.read(day, noon + 401 * dayMs), [], 'gone after 400 days')
})

t.test('no id of a user stands in the rows; for a week an operator can tell who is who', async t => {
  const { client, tableName, rows } = await ownRows(t)
  const anna = `anna-${ulid()}`
  const starts = [startSpend({ rows, now: () => noon }), startSpend({ rows, now: () => noon })]
  for (const { spend } of starts) {
    spend.count(permitOf(anna), callOf({ startedAt: noon }))
    await spend.sync()
  }
  t.same(await scanFor({ client, tableName }, anna), [])
  const secret = await rows.readNames(day, noon)
  if (!secret) throw new TypeError('no secret')
  const { topUsers } = reportSpend(await rows.read(day, noon), day, 1)
  t.match(topUsers, [{ user: nameOf(anna, secret), calls: 2, costMicroUsd: 200 }], 'two processes, one name')
  t.equal(await rows.readNames(day, noon + 8 * dayMs), undefined)
  t.not(
    nameOf(anna, await rows.namesFor('2026-11-23', Buffer.alloc(32, 1), noon)),
    nameOf(anna, secret),
    'not over days',
  )
})

t.test('of very many users the dearest are named, and all are counted', async t => {
  const totals = new DayTotals()
  for (let user = 0; user < 25_000; user += 1) {
    const costMicroUsd = user % 1_000 === 0 ? 1_000_000 + user : user % 97
    totals.add(`user-${user}`, callOf({ startedAt: noon, costMicroUsd }), true)
  }
  const secret = Buffer.alloc(32, 7)
  const { figures, topUsers } = totals.snapshot(secret)
  t.match(figures, { requests: 25_000, calls: 25_000, inputTokens: 250_000 })
  t.equal(figures.costMicroUsd, totals.costMicroUsd)
  t.same(
    topUsers.map(({ user }) => user),
    Array.from({ length: 20 }, (_, at) => nameOf(`user-${24_000 - at * 1_000}`, secret)),
  )
})

t.test('a day that is no longer in memory has this process’s own row all the same', async t => {
  const { rows } = memoryRows()
  let nowMs = noon
  const { spend, startId } = startSpend({ rows, now: () => nowMs })
  spend.count(permitOf('anna'), callOf({ startedAt: noon }))
  await spend.sync()
  nowMs += 3 * dayMs
  spend.count(permitOf('anna'), callOf({ startedAt: nowMs, costMicroUsd: 7 }))
  await spend.sync()
  t.match(await spend.rowsOf(day), [{ startId, costMicroUsd: 100, calls: 1 }])
  t.match(
    await spend.rowsOf('2026-11-25'),
    [{ startId, costMicroUsd: 7, calls: 1 }],
    'and one that is stands there once',
  )
})

t.test('a request of several calls is one request', async t => {
  const { rows } = memoryRows()
  const { spend } = startSpend({ rows, now: () => noon })
  const [first, second] = [permitOf('anna'), permitOf('anna')]
  for (const permit of [first, first, second, first]) spend.count(permit, callOf({ startedAt: noon }))
  t.match(await spend.rowsOf(day), [{ requests: 2, calls: 4, topUsers: [{ requests: 2, calls: 4 }] }])
})

t.test('rounds belong to no request, also those after one that a request has hurried', async t => {
  const { rows } = memoryRows()
  const readFor: (string | undefined)[] = []
  const watched = {
    ...rows,
    read: (...given: Parameters<typeof rows.read>) => {
      readFor.push(requestScope.getStore()?.requestId)
      return rows.read(...given)
    },
  }
  const { spend } = startSpend({ rows: watched, now: () => noon })
  t.teardown(spend.close)
  await spend.start()
  await requestScope.run({ requestId: 'of the call' }, async () => {
    spend.count(permitOf('anna'), callOf({ startedAt: noon, costMicroUsd: 800_000 }))
    await spend.sync()
  })
  await until(async () => readFor.length >= 4)
  t.same(new Set(readFor), new Set([undefined]))
})

t.test('rounds go by themselves: near the limit a process learns of another one’s spend within seconds', async t => {
  const { rows } = await ownRows(t)
  const [one, two] = [startSpend({ rows, now: () => noon }), startSpend({ rows, now: () => noon })]
  for (const { spend } of [one, two]) {
    spend.count(permitOf('anna'), callOf({ startedAt: noon, costMicroUsd: 800_000 }))
    await spend.start()
    t.teardown(spend.close)
  }
  const began = performance.now()
  await until(
    async () => one.spend.today().spentMicroUsd === 1_600_000 && two.spend.today().spentMicroUsd === 1_600_000,
  )
  two.spend.count(permitOf('ben'), callOf({ startedAt: noon, costMicroUsd: 1 }))
  const told = performance.now()
  await until(async () => one.spend.today().spentMicroUsd === 1_600_001)
  t.comment(
    `both knew after ${Math.round(told - began)} ms, a further call after ${Math.round(performance.now() - told)} ms`,
  )
  t.equal(one.spend.budget.reserve(1, noon).ok, false)
})
