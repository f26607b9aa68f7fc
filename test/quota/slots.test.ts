import { equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { CoachError } from '#src/errors.ts'
import { createSlots, LeftQueue, type Release, type SlotLimits } from '#src/quota/slots.ts'

/** A clock that stands still until it is told to go on. */
function stoppedClock() {
  let nowMs = 0
  const timers = new Set<{ at: number; run: () => void }>()
  return {
    now: () => nowMs,
    after(ms: number, run: () => void) {
      const timer = { at: nowMs + ms, run }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    goOn(ms: number) {
      nowMs += ms
      for (const timer of [...timers].filter(({ at }) => at <= nowMs)) {
        if (timers.delete(timer)) timer.run()
      }
    },
    running: () => timers.size,
  }
}

type Ended = { by: 'slot'; release: Release } | { by: 'overloaded'; retryAfterS: number } | { by: 'left' }

function setUp(limits: Partial<SlotLimits> = {}) {
  const clock = stoppedClock()
  const slots = createSlots({ atMost: 2, waiting: 10, longestWaitMs: 1_000, ...limits }, clock)
  /** How each request ended, in the order in which they came; `order` is the order in which slots were given. */
  const order: string[] = []
  function ask(userId: string, gone?: AbortSignal) {
    const request: { userId: string; ended: Ended | undefined } = { userId, ended: undefined }
    slots.take(userId, gone).then(
      release => {
        order.push(userId)
        request.ended = { by: 'slot', release }
      },
      (error: unknown) => {
        if (error instanceof LeftQueue) request.ended = { by: 'left' }
        else if (error instanceof CoachError && error.code === 'overloaded')
          request.ended = { by: 'overloaded', retryAfterS: error.retryAfterS ?? 0 }
        else throw error
      },
    )
    return request
  }
  return { clock, slots, ask, order }
}

type Request = ReturnType<ReturnType<typeof setUp>['ask']>

async function asked(request: Request): Promise<Request> {
  await settle()
  return request
}

/** Lets everything run that was promised. */
const settle = () => new Promise<void>(resolve => setImmediate(resolve))

function giveBack({ ended }: Request): void {
  if (ended?.by === 'slot') ended.release()
}

t.test('a free slot is given at once, and never more than there are', async t => {
  const { slots, ask } = setUp()
  const requests = ['anna', 'ben', 'cara'].map(userId => ask(userId))
  await settle()
  t.same(
    requests.map(({ ended }) => ended?.by),
    ['slot', 'slot', undefined],
  )
  t.same([slots.held(), slots.waiting()], [2, 1])
  for (const request of requests) giveBack(request)
  await settle()
  t.equal(requests[2]?.ended?.by, 'slot')
  t.same([slots.held(), slots.waiting()], [1, 0])
})

t.test('a slot that is given back twice is one slot', async t => {
  const { slots, ask } = setUp({ atMost: 1 })
  const [first, second, third] = ['anna', 'ben', 'cara'].map(userId => ask(userId))
  await settle()
  if (first) giveBack(first)
  if (first) giveBack(first)
  await settle()
  t.equal(second?.ended?.by, 'slot')
  t.equal(third?.ended, undefined, 'the second release freed nothing')
  t.equal(slots.held(), 1)
})

t.test('one user with a hundred requests keeps another behind one of them at most', async t => {
  const { ask, order } = setUp({ atMost: 1, waiting: 200 })
  const hers = Array.from({ length: 101 }, () => ask('anna'))
  const [ben, cara] = [ask('ben'), ask('cara')]
  await settle()
  for (const request of hers.slice(0, 2)) {
    giveBack(request)
    await settle()
  }
  giveBack(ben)
  await settle()
  t.equal(cara.ended?.by, 'slot')
  t.same(order, ['anna', 'anna', 'ben', 'cara'])
})

t.test('when no more may wait, the longest line gives way to a shorter one', async t => {
  const { slots, ask } = setUp({ atMost: 1, waiting: 4 })
  const hers = Array.from({ length: 6 }, () => ask('anna'))
  const ben = ask('ben')
  await settle()
  t.same(
    hers.map(({ ended }) => ended?.by),
    ['slot', undefined, undefined, undefined, 'overloaded', 'overloaded'],
    'her own sixth was too many; her newest made room for him',
  )
  t.equal(ben.ended, undefined, 'he waits')
  const more = [ask('ben'), ask('ben'), ask('cara')]
  await settle()
  t.same(
    more.map(({ ended }) => ended?.by),
    [undefined, 'overloaded', undefined],
    'a line that is as long as the longest takes nobody’s place',
  )
  t.equal(slots.waiting(), 4)
})

t.test('nobody waits longer than told, nor for a client that has gone', async t => {
  const { clock, slots, ask } = setUp({ atMost: 1 })
  const leaving = new AbortController()
  const requests = [ask('anna'), ask('anna'), ask('ben', leaving.signal), ask('ben')]
  clock.goOn(400)
  leaving.abort()
  await settle()
  t.same(
    requests.map(({ ended }) => ended?.by),
    ['slot', undefined, 'left', undefined],
  )
  clock.goOn(600)
  await settle()
  t.same(
    requests.map(({ ended }) => ended?.by),
    ['slot', 'overloaded', 'left', 'overloaded'],
  )
  t.equal(slots.waiting(), 0)
  t.equal(clock.running(), 0, 'no timer is left')
  const late = ask('ben', leaving.signal)
  await settle()
  t.equal(late.ended?.by, 'left')
})

t.test('with no queue, or no time to wait, the answer is no at once', async t => {
  for (const limits of [{ waiting: 0 }, { longestWaitMs: 0 }]) {
    const { ask } = setUp({ atMost: 1, ...limits })
    const requests = [ask('anna'), ask('ben')]
    await settle()
    t.same(
      requests.map(({ ended }) => ended?.by),
      ['slot', 'overloaded'],
    )
  }
})

t.test('Retry-After is the time in which every slot changes hands, those who wait included', async t => {
  const { clock, ask } = setUp({ atMost: 1, waiting: 1 })
  const refused = async () => {
    const { ended } = await asked(ask('zoe'))
    return ended?.by === 'overloaded' ? ended.retryAfterS : undefined
  }
  const first = ask('anna')
  await settle()
  ask('ben')
  t.equal(await refused(), 1, 'nothing is known yet')
  clock.goOn(900)
  t.equal(await refused(), 2, 'no turn has ended; one lasts 0.9 s so far, and another one goes first')
  giveBack(first)
  await settle()
  ask('cara')
  t.equal(await refused(), 2, 'turns took 0.9 s')
})

t.test('Retry-After is a minute at most, whatever a turn took', async t => {
  const { clock, ask } = setUp({ atMost: 1, waiting: 0 })
  const first = ask('anna')
  await settle()
  clock.goOn(900_000)
  const refused = ask('ben')
  await settle()
  t.match(refused.ended, { by: 'overloaded', retryAfterS: 60 })
  giveBack(first)
})

type Step = { kind: 'ask'; user: number } | { kind: 'release' | 'leave'; at: number } | { kind: 'wait'; ms: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('ask' as const), user: fc.nat(4) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('release' as const), at: fc.nat(15) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave' as const), at: fc.nat(15) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(400) }) },
)

/** What the steps come to, with the promises of the slots checked after each one. */
async function play(atMost: number, waiting: number, steps: readonly Step[]): Promise<void> {
  const { clock, slots, ask, order } = setUp({ atMost, waiting })
  type Seen = { request: Request; leaving: AbortController; mayPass: Set<string> | undefined }
  const seen: Seen[] = []
  const back = new Set<Request>()
  const holding = () => seen.filter(({ request }) => request.ended?.by === 'slot' && !back.has(request)).length
  const standing = () => seen.filter(({ request }) => request.ended === undefined)
  let given = 0

  function come(userId: string): void {
    const leaving = new AbortController()
    const users = new Set(standing().map(({ request }) => request.userId))
    // Only who comes first in its line has the bound; the others stand behind their own.
    const mayPass = users.has(userId) ? undefined : users
    seen.push({ request: ask(userId, leaving.signal), leaving, mayPass })
  }

  async function check(): Promise<void> {
    await settle()
    equal(slots.held(), holding())
    ok(holding() <= atMost, 'more slots than there are')
    equal(slots.waiting(), standing().length)
    ok(standing().length <= waiting, 'more wait than may')
    ok(standing().length === 0 || holding() === atMost, 'somebody waits beside a free slot')
    for (const userId of order.slice(given)) {
      for (const { mayPass, request } of standing()) {
        if (mayPass && request.userId !== userId) ok(mayPass.delete(userId), 'passed twice, or by who came later')
      }
    }
    given = order.length
  }

  for (const action of steps) {
    if (action.kind === 'ask') come(`user-${action.user}`)
    else if (action.kind === 'wait') clock.goOn(action.ms)
    else if (action.kind === 'leave') seen[action.at]?.leaving.abort()
    else {
      const request = seen[action.at]?.request
      if (request) giveBack(request)
      if (request?.ended?.by === 'slot') back.add(request)
    }
    await check()
  }
  clock.goOn(1_000)
  await check()
  equal(standing().length, 0, 'somebody never ends')
  equal(clock.running(), 0, 'a timer is left')
}

t.test(
  'in whatever order they come, end and leave: none is lost or given twice, all end, nobody is passed twice',
  async t => {
    const played = fc.asyncProperty(fc.integer({ min: 1, max: 3 }), fc.nat(6), fc.array(step, { maxLength: 60 }), play)
    await t.resolves(fc.assert(played, { numRuns: 300 }))
  },
)
