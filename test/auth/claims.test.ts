import fc from 'fast-check'
import t from 'tap'
import { type ClaimRules, readClaims } from '#src/auth/claims.ts'

const rules: ClaimRules = { tierClaim: 'tier', scopeClaim: 'scope', maxLifeS: 3_600, latestIssueS: 1_000 }
const good = { sub: 'anna', iat: 1_000, exp: 2_000 }
const scopes = (claims: object, own = rules) => [...(readClaims({ ...good, ...claims }, own)?.scopes ?? ['refused'])]

t.test('scopes come as a text or as a list', async t => {
  t.same(scopes({}), [])
  t.same(scopes({ scope: 'admin' }), ['admin'])
  t.same(scopes({ scope: '  admin  coach:read\tx ' }), ['admin', 'coach:read', 'x'])
  t.same(scopes({ scope: ['admin', 'coach:read'] }), ['admin', 'coach:read'])
  t.same(scopes({ scope: ['admin', 42, null, ['x']] }), ['admin'], 'what is no text is left out')
  t.same(scopes({ scope: ['admin user'] }), ['admin user'], 'an item of a list is one scope')
  for (const scope of [42, true, { admin: true }, null]) t.same(scopes({ scope }), [])
  t.same(scopes({ scope: 'admin', 'https://x/roles': ['coach'] }, { ...rules, scopeClaim: 'https://x/roles' }), [
    'coach',
  ])
})

t.test('the ends of the times', async t => {
  t.ok(readClaims({ ...good, exp: 4_600 }, rules), 'the longest life')
  t.notOk(readClaims({ ...good, exp: 4_601 }, rules))
  t.ok(readClaims({ ...good, iat: 1_000 }, rules))
  t.notOk(readClaims({ ...good, iat: 1_001 }, rules), 'issued after the latest moment')
  t.notOk(readClaims({ ...good, exp: 1_000 }, rules), 'no life at all')
  for (const number of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    t.notOk(readClaims({ ...good, exp: number }, rules))
    t.notOk(readClaims({ ...good, iat: number }, rules))
  }
})

t.test('claims of any shape never throw, and never give a caller with a strange id', async t => {
  const claims = fc.record(
    { sub: fc.anything(), iat: fc.anything(), exp: fc.anything(), tier: fc.anything(), scope: fc.anything() },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof(claims, fc.anything()), payload => {
      const caller = readClaims(payload, rules)
      return caller === undefined || /^[\w@.:|+=-]{1,128}$/.test(caller.userId)
    }),
    { numRuns: 500 },
  )
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), sub => {
      const taken = readClaims({ ...good, sub }, rules) !== undefined
      return !taken || !/[#/%\s\p{Cc}]/u.test(sub)
    }),
    { numRuns: 500 },
  )
  t.notOk(readClaims(Object.create(good), rules), 'inherited claims do not count')
})
