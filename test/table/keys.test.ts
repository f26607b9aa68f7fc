import fc from 'fast-check'
import t from 'tap'
import * as keys from '#src/table/keys.ts'

/** Ids of any kind, among them those that try to reach into another key. */
const piece = fc.constantFrom('#', '~', '%', '%23', 'USER#', 'CONVERSATION#', 'a', '/', ' ', 'é', '💪', '\u0000', '-0')
const id = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.array(piece, { minLength: 1, maxLength: 5 }).map(all => all.join('')),
)
const wellFormed = id.filter(text => text.isWellFormed())
const pairs = fc.tuple(wellFormed, wellFormed, wellFormed, wellFormed)
const runs = { numRuns: 1_000 }

t.test('two different ids never share a key', async () => {
  fc.assert(
    fc.property(pairs, ([a, b, c, d]) => {
      const same = a === c && b === d
      const whole = (user: string, own: string) => [
        `${keys.userPartition(user)}|${keys.conversationSort(own)}`,
        `${keys.userPartition(user)}|${Object.values(keys.idempotencyKey(user, own)).join('|')}`,
        keys.messageSort(user, own),
        `${keys.quotaKey(user, '2026-11-22').PK}|${keys.usageSort('2026-11-22', own)}`,
      ]
      return whole(a, b).every((key, at) => (key === whole(c, d)[at]) === same)
    }),
    runs,
  )
})

t.test('no id reaches into the keys of another: neither as a prefix nor within a range', async () => {
  fc.assert(
    fc.property(pairs, ([a, b, m, n]) => {
      if (a === b) return true
      const { first, last } = keys.messageRange(a)
      // Message ids are made by the service; none begins with the end of the range.
      const own = [m, n].filter(made => !made.startsWith('~')).map(made => keys.messageSort(a, made))
      const others = [keys.messageSort(b, m), keys.conversationSort(b), keys.conversationSort(a)]
      const within = (key: string) => key >= first && key <= last
      return (
        own.every(within) && !others.some(within) && !keys.messageSort(b, m).startsWith(`${keys.conversationSort(a)}#`)
      )
    }),
    runs,
  )
})

t.test('a part of a key never holds the separator', async () => {
  fc.assert(
    fc.property(wellFormed, wellFormed, (a, b) => {
      const counts = [
        [keys.userPartition(a), 1],
        [keys.conversationSort(a), 1],
        [keys.messageSort(a, b), 2],
        [keys.idempotencyKey(a, b).SK, 1],
        [keys.usageSort('2026-11-22', b), 2],
        [keys.quotaKey(a, '2026-11-22').PK, 1],
      ] as const
      return counts.every(([key, count]) => key.split('#').length === count + 1)
    }),
    runs,
  )
})

t.test('kinds of rows of one user are apart', async t => {
  const one = 'x'
  const sorts = [
    keys.conversationSort(one),
    keys.messageSort(one, one),
    keys.preferencesKey(one).SK,
    keys.idempotencyKey(one, one).SK,
    keys.usageSort('2026-11-22', one),
    keys.quotaKey(one, '2026-11-22').SK,
  ]
  t.equal(new Set(sorts).size, sorts.length)
  t.ok(keys.conversationSort(one) < keys.messageRange(one).first, 'the header is before its messages')
  const { first, last } = keys.usageRange('2026-11-21', '2026-11-22')
  const inside = (day: string, callId: string) => {
    const key = keys.usageSort(day, callId)
    return key >= first && key <= last
  }
  t.ok(inside('2026-11-21', '0') && inside('2026-11-22', 'zzzz'))
  t.notOk(inside('2026-11-20', 'zzzz') || inside('2026-11-23', '0'))
})
