import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { ulid } from 'ulid'
import { createSharedAnswers, type Make } from '#src/coach/form/shared.ts'
import { createCachedAnswers } from '#src/table/cachedAnswers.ts'
import { createTableClient } from '#src/table/client.ts'
import { useStore } from '#test/support/store.ts'
import { type Fate, startStoreProxy } from '#test/support/storeProxy.ts'

type Test = Parameters<typeof useStore>[0]
const day = 86_400_000

class Own extends Error {}

async function start(
  t: Test,
  more: { leaseMs?: number; patienceMs?: number; fate?: (operation: string) => Fate } = {},
) {
  const store = await useStore(t)
  const proxy = await startStoreProxy(t, store.endpoint, operation => more.fate?.(operation) ?? 'pass')
  const client = createTableClient({ region: 'us-east-1', endpoint: proxy.endpoint, timeoutMs: 2_000 })
  t.teardown(() => client.destroy())
  const rows = createCachedAnswers(client, store.tableName, 'test')
  const logged: string[] = []
  let shiftMs = 0
  /** A process of its own, on the same store. */
  const process = () =>
    createSharedAnswers({
      rows,
      leaseMs: more.leaseMs ?? 60_000,
      patienceMs: more.patienceMs ?? 5_000,
      now: () => Date.now() + shiftMs,
      pause: ms => pause(ms),
      isOwnFailure: error => error instanceof Own,
      log: { error: (_, message) => void logged.push(message) },
    })
  return {
    rows,
    logged,
    process,
    later: (ms: number) => {
      shiftMs += ms
    },
  }
}

/** Makes `content` after a while and counts how often. */
function maker(content: object, waitMs = 50) {
  const made = { times: 0 }
  const make: Make<string> = async tell => {
    made.times += 1
    await pause(waitMs)
    await tell({ kind: 'found', content })
    return 'mine'
  }
  return { made, make }
}

t.test('many at once, in two processes: one makes it, all have it, and so has who comes later', async t => {
  const { process } = await start(t)
  const [one, two] = [process(), process()]
  const hash = ulid()
  const { made, make } = maker({ tips: ['a'] })
  const all = await Promise.all(
    Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? one : two).get(hash, ulid(), make)),
  )
  t.equal(made.times, 1)
  t.equal(all.filter(({ kind }) => kind === 'own').length, 1)
  for (const shared of all) if (shared.kind !== 'own') t.same(shared, { kind: 'found', content: { tips: ['a'] } })
  t.match(await process().get(hash, ulid(), make), { kind: 'found' })
  t.match(await one.get(ulid(), ulid(), make), { kind: 'own' }, 'another question is made')
})

t.test('after 24 hours it is made again', async t => {
  const { process, later } = await start(t)
  const hash = ulid()
  const { made, make } = maker({})
  await process().get(hash, ulid(), make)
  later(day - 10_000)
  t.match(await process().get(hash, ulid(), make), { kind: 'found' })
  later(20_000)
  t.match(await process().get(hash, ulid(), make), { kind: 'own' })
  t.equal(made.times, 2)
})

t.test('a maker that died is replaced when its lease has run out, by one', async t => {
  const { rows, process } = await start(t)
  const hash = ulid()
  t.ok(await rows.lease(hash, 'dead', 300, Date.now()))
  t.notOk(await rows.lease(hash, 'other', 300, Date.now()), 'not before')
  const { made, make } = maker({})
  const [one, two] = [process(), process()]
  const all = await Promise.all([one, one, two, two].map(each => each.get(hash, ulid(), make)))
  t.equal(made.times, 1)
  t.equal(all.filter(({ kind }) => kind === 'found').length, 3)
  // The dead one was only slow: what it says now changes nothing.
  await rows.complete(hash, 'dead', { tips: ['late'] }, Date.now())
  await rows.release(hash, 'dead')
  t.same(await rows.read(hash, Date.now()), { state: 'done', content: {} })
})

t.test('nobody waits for ever', async t => {
  const { rows, process } = await start(t, { patienceMs: 400 })
  const hash = ulid()
  await rows.lease(hash, 'hangs', 60_000, Date.now())
  const { made, make } = maker({})
  t.match(await process().get(hash, ulid(), make), { kind: 'failed', reason: 'model_timeout' })
  t.equal(made.times, 0)
})

t.test('a failure is told to who waits here; another process tries for itself', async t => {
  const { process } = await start(t)
  const [one, two] = [process(), process()]
  const hash = ulid()
  let tried = 0
  const failing: Make<string> = async tell => {
    tried += 1
    await pause(100)
    await tell({ kind: 'failed', reason: 'model_unavailable' })
    return 'by rules'
  }
  const here = Array.from({ length: 20 }, () => one.get(hash, ulid(), failing))
  await pause(30)
  const there = Array.from({ length: 20 }, () => two.get(hash, ulid(), failing))
  const all = await Promise.all([...here, ...there])
  t.equal(tried, 2, 'once a process')
  t.equal(all.filter(({ kind }) => kind === 'failed').length, 38)
  const { make } = maker({})
  t.match(await one.get(hash, ulid(), make), { kind: 'own' }, 'the lease is free again')
})

t.test('who cannot begin for a reason of its own makes room for the next', async t => {
  const { process } = await start(t)
  const one = process()
  const hash = ulid()
  const { made, make } = maker({})
  const none: Make<string> = async () => {
    throw new Own('nothing left')
  }
  const all = await Promise.allSettled([none, none, none, make, make].map(each => one.get(hash, ulid(), each)))
  t.same(
    all.map(({ status }) => status),
    ['rejected', 'rejected', 'rejected', 'fulfilled', 'fulfilled'],
  )
  t.equal(made.times, 1)
})

t.test('a mistake of ours and a store that is away are everybody’s at once', async t => {
  let down = false
  const { process, logged } = await start(t, { fate: () => (down ? 'refuse' : 'pass') })
  const one = process()
  const hash = ulid()
  let tried = 0
  const broken: Make<string> = async () => {
    tried += 1
    await pause(50)
    throw new TypeError('ours')
  }
  const all = await Promise.allSettled([1, 2, 3].map(() => one.get(hash, ulid(), broken)))
  t.same([...new Set(all.map(({ status }) => status))], ['rejected'])
  t.equal(tried, 1)
  const { made, make } = maker({})
  down = true
  const away = await Promise.allSettled([1, 2, 3].map(() => one.get(hash, ulid(), make)))
  for (const each of away) t.match(each, { status: 'rejected', reason: { code: 'store_unavailable' } })
  t.equal(made.times, 0)
  down = false
  t.match(await one.get(hash, ulid(), make), { kind: 'own' })
  t.same(logged, [])
})

t.test('an answer that cannot be kept is still everybody’s who waits, and is logged', async t => {
  let down = false
  const { process, logged } = await start(t, { fate: () => (down ? 'refuse' : 'pass') })
  const one = process()
  const hash = ulid()
  const make: Make<string> = async tell => {
    await pause(50)
    down = true
    await tell({ kind: 'found', content: { tips: [] } })
    down = false
    return 'mine'
  }
  const [first, second] = await Promise.all([one.get(hash, ulid(), make), one.get(hash, ulid(), make)])
  t.match(first, { kind: 'own' })
  t.match(second, { kind: 'found', content: { tips: [] } })
  t.equal(logged.length, 1)
})

t.test('a lease whose answer was lost is recognised as one’s own', async t => {
  let lost = 0
  const { process } = await start(t, {
    fate: operation => {
      if (operation !== 'PutItem' || lost > 0) return 'pass'
      lost += 1
      return 'lose'
    },
  })
  const { made, make } = maker({})
  t.match(await process().get(ulid(), ulid(), make), { kind: 'own' })
  t.same([lost, made.times], [1, 1])
})
