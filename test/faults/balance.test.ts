import t from 'tap'
import { balance, type Evidence } from '../../faults/balance.ts'
import type { KeptTurn } from '../../faults/books.ts'
import type { Asked } from '../../faults/users.ts'

const [first, second, third] = [
  '01K0000000AAAAAAAAAAAAAAAA',
  '01K0000001AAAAAAAAAAAAAAAA',
  '01K0000002AAAAAAAAAAAAAAAA',
]
const day = '2025-07-12'
const tokens = { input: 10, output: 5, cacheRead: 0, cacheWrite: 0 }

const said = (turnId: string, place: number): Asked => {
  const common = { url: 'http://a', beganAt: 0, endedAt: 1, replayed: false, text: `answer ${place}` }
  const answer = { conversationId: first, turnId, source: 'model', stored: true }
  const final = { ...common, ended: 'answered' as const, answer }
  const message = `question ${place}`
  return { userId: 'anna', key: turnId, message, streamed: false, place, attempts: [final], final }
}

const unanswered = (turnId: string, place: number): Asked => {
  const { final: _final, ...rest } = said(turnId, place)
  return { ...rest, attempts: [] }
}

const kept = (turnId: string, place: number): KeptTurn => ({
  userId: 'anna',
  conversationId: first,
  turnId,
  questions: [`question ${place}`],
  answers: [{ content: `answer ${place}`, interrupted: false }],
  readable: true,
})

const call = (requestId: string) => ({ requestId, modelId: 'm', reported: tokens, aborted: false })
const row = (requestId: string) => ({
  userId: 'anna',
  requestId,
  model: 'm',
  tokens,
  costMicroUsd: 1,
  estimated: false,
})

const well: Evidence = {
  asked: [said(first, 0), said(second, 1)],
  books: {
    quota: [{ userId: 'anna', day, count: 2, requests: [first, second], refunded: [] }],
    turns: [kept(first, 0), kept(second, 1)],
    ledger: [row(first), row(second)],
  },
  calls: [call(first), call(second)],
  limitOf: () => 2,
  killed: [],
  unread: new Map(),
}
const { books } = well

const figuresOf = (evidence: Evidence) =>
  Object.fromEntries(Object.entries(balance(evidence)).filter(([, list]) => list.length > 0))

t.test('books that balance', async t => {
  t.same(figuresOf(well), {})
})

const broken: [string, Partial<Evidence>, object][] = [
  ['a turn is gone', { books: { ...books, turns: [kept(first, 0)] } }, { lost: [/not kept/] }],
  [
    'a turn is kept twice',
    { books: { ...books, turns: [...books.turns, { ...kept(third, 1) }] } },
    { lost: [/kept 2 times/] },
  ],
  [
    'half a turn',
    { books: { ...books, turns: [kept(first, 0), { ...kept(second, 1), answers: [] }] } },
    { lost: [/not kept/, /more broken turns/, /half a turn/] },
  ],
  [
    'nobody answered',
    { asked: [said(first, 0), unanswered(second, 1)] },
    { lost: [/given up/], doubleCharged: [/not delivered/] },
  ],
  [
    'a unit too many',
    { books: { ...books, quota: [{ userId: 'anna', day, count: 3, requests: [first, second], refunded: [] }] } },
    { doubleCharged: [/counts 3 and names 2/], overLimit: [/3 of 2/] },
  ],
  [
    'a unit for nothing',
    { asked: [said(first, 0)], books: { ...books, turns: [kept(first, 0)] } },
    { doubleCharged: [/not delivered/] },
  ],
  [
    'no unit for an answer',
    { books: { ...books, quota: [{ userId: 'anna', day, count: 1, requests: [first], refunded: [second] }] } },
    { uncharged: [/not charged/] },
  ],
  [
    'a unit on another day',
    {
      books: {
        ...books,
        quota: [{ userId: 'anna', day: '2025-07-13', count: 2, requests: [first, second], refunded: [] }],
      },
    },
    { uncharged: [/another day/, /another day/] },
  ],
  [
    'a call that no row admitted',
    { calls: [...well.calls, { ...call(third), aborted: true }] },
    { overLimit: [/no row admitted/] },
  ],
  ['a call without a ledger row', { books: { ...books, ledger: [row(first)] } }, { ledger: [/the ledger does not/] }],
  ['a ledger row without a call', { calls: [call(first)] }, { ledger: [/1 more/] }],
  [
    'a conversation out of order',
    { asked: [said(first, 1), said(second, 0)], books: { ...books, turns: [kept(first, 1), kept(second, 0)] } },
    { disorder: [/the kept order is 1, 0/] },
  ],
]

for (const [name, change, found] of broken) {
  t.test(name, async t => {
    const figures = figuresOf({ ...well, ...change })
    t.match(figures, found)
    t.same(Object.keys(figures), Object.keys(found))
  })
}
