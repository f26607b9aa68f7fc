import t from 'tap'
import { ulid } from 'ulid'
import { isLeftover } from '#src/athlete/meErase.ts'

const erasedAtMs = Date.parse('2026-11-22T12:00:00Z')
const [old, late] = [ulid(erasedAtMs), ulid(erasedAtMs + 1)]

t.test('after a deletion the ids tell what a request from before it wrote', t => {
  const left = (SK: string, more: object = {}, withLogs = false) =>
    isLeftover({ PK: 'USER#x', SK, ...more }, erasedAtMs, withLogs)
  for (const kind of ['CONVERSATION', 'AI_PLAN', 'FEEDBACK', 'NEW_KIND']) {
    t.equal(left(`${kind}#${old}`), true, kind)
    t.equal(left(`${kind}#${late}`), false, kind)
  }
  t.equal(left(`CONVERSATION#${old}#${late}-1`), true, 'a later turn of a conversation that is gone')
  t.equal(left(`PLAN_CONTENT#${old}#${late}`), true, 'a later version of a plan that is gone')
  t.equal(left(`AI_PLAN#ACTIVE#meal`, { planId: old }), true)
  t.equal(left(`AI_PLAN#ACTIVE#meal`, { planId: late }), false)
  t.equal(left(`USAGE#2026-11-22#${late}`, { requestId: old }), true, 'a late call of an old request')
  t.equal(left(`USAGE#2026-11-22#${late}`, { requestId: late }), false)
  t.equal(left('CONTEXT'), true, 'what can be made anew')
  for (const SK of ['PREFERENCES', 'PROFILE', `IDEMPOTENCY#${old}`, 'NEW_KIND', 'NEW_KIND#1'])
    t.equal(left(SK), false, SK)
  for (const SK of [`WORKOUT#2026-11-20#${old}`, `MEASUREMENT#2026-11-20#${late}`, `DAY_OF_NUTRITION#${old}`]) {
    t.equal(left(SK), false, `${SK}: ids of logs are the client's`)
    t.equal(left(SK, {}, true), true, `${SK} after a request that logs`)
  }
  t.end()
})
