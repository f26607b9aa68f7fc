import t from 'tap'
import type { AthleteContext } from '#src/athlete/port.ts'
import { look, lookKeys, toLookRows } from '#src/coach/chat/look.ts'

const caller = { userId: 'anna', token: 'a token' }
const lateUtc = Date.parse('2040-03-10T23:30:00Z')
const context: AthleteContext = { asOf: '2040-03-10T23:00:00Z', records: [], unseen: [] }
const row = { PK: 'USER#anna', SK: 'CONTEXT', context: new Uint8Array() }
const profile = { PK: 'USER#anna', SK: 'PROFILE', units: 'metric', timeZone: 'Europe/Berlin' }

function partsOf(profileInTable: boolean) {
  const seen: unknown[] = []
  return {
    seen,
    profileInTable,
    contexts: {
      read: async (_caller: unknown, known?: { row: unknown }) => {
        seen.push(known)
        return context
      },
    },
    data: { profile: async () => ({ seen: false as const, why: 'It is away.', connected: true }) },
  }
}

t.test('items of the table that were read with others are what is looked at', async t => {
  const parts = partsOf(true)
  t.same(
    lookKeys(parts, 'anna').map(({ SK }) => SK),
    ['CONTEXT', 'PROFILE'],
  )
  const rows = toLookRows(new Map(Object.entries({ CONTEXT: row, PROFILE: profile, PREFERENCES: {} })), 'anna')
  const seen = await look(parts, caller, rows, lateUtc)
  t.match(seen, { context, profile: { timeZone: 'Europe/Berlin' }, today: '2040-03-11' })
  t.same(parts.seen, [{ row }], 'the row of the context is not read again')
})

t.test('without items the context is said to be not kept, and the profile is the default one', async t => {
  const parts = partsOf(true)
  const seen = await look(parts, caller, toLookRows(new Map(), 'anna'), lateUtc)
  t.match(seen, { profile: { timeZone: 'UTC' }, today: '2040-03-10' })
  t.same(parts.seen, [{ row: undefined }])
})

t.test('a profile that a service upstream holds is asked for, whatever the table has', async t => {
  const parts = partsOf(false)
  t.same(
    lookKeys(parts, 'anna').map(({ SK }) => SK),
    ['CONTEXT'],
  )
  const seen = await look(parts, caller, { context: row, profile }, lateUtc)
  t.equal(seen.profile, undefined, 'it is away')
  t.equal(seen.today, '2040-03-10')
})
