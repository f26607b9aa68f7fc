import t from 'tap'
import { reply } from '../../bench/cannedItems.ts'
import { ioOf, same } from '../../bench/parts/same.ts'
import { median, quantile } from '../../bench/support/figures.ts'
import { drive, postOf } from '../../bench/support/load.ts'
import { compare, lateness, quickScale } from '../../bench/support/part.ts'
import { meets, toText } from '../../bench/support/report.ts'
import { chatOnce, openRig, sides } from '../../bench/support/rig.ts'

t.test('the service and the minimal server answer through the canned store and model, with the same I/O', async t => {
  const rig = await openRig()
  t.teardown(() => rig.close())
  t.match(JSON.parse(rig.firstAnswer), { reply: reply.trim(), source: 'model' })
  await rig.setStore({ logged: false })
  await rig.setModel({ pieces: 3, betweenMs: 1, stamped: true })
  const { notes = [] } = await same(rig, quickScale)
  t.equal(notes.length, 2, 'as JSON and as a stream')
  for (const side of sides) {
    const { port } = rig.servers[side]
    const { body } = await chatOnce(port, rig.request('json')(1))
    t.match(JSON.parse(body), { reply: reply.trim(), source: 'model', remainingRequests: Number })
    const streamed = await chatOnce(port, rig.request('stream')(1))
    const events = [...streamed.body.matchAll(/^event: ?(\w+)/gm)].map(([, event]) => event)
    t.same(events, ['start', 'delta', 'delta', 'delta', 'end'], side)
    const driven = await drive({ port, concurrency: 2, total: 4, request: rig.request('stream') })
    t.equal(driven.replies.length, 4)
    t.ok(lateness(driven, 0) >= 0, 'nothing comes before the model has written it')
    await t.rejects(drive({ port, concurrency: 1, total: 1, request: () => unknownPath }), /404/)
    const { cpuMs } = await rig.cpuOf(side, 'chat', () => chatOnce(port, rig.request('json')(2)))
    t.ok(cpuMs > 0)
  }
  const { calls, requests } = await ioOf(rig, 'service', 'json')
  t.same(calls, {
    'BatchGetItem PREFERENCES': 1,
    'BatchWriteItem CONVERSATION': 1,
    'PutItem USAGE': 1,
    'Query CONVERSATION': 1,
    'UpdateItem CONVERSATION': 1,
    'UpdateItem DATE': 1,
  })
  t.equal(requests, 1)
  const asked = JSON.parse(String(await rig.model.ask('lastBody')))
  t.equal(asked.messages.length, 21, 'the model is shown the conversation and the question')
  t.match(asked.system.at(-1).text, 'No workout is logged since', 'and what is on record')
})

const unknownPath = postOf('/nowhere', 'no token', {})

t.test('figures and their targets', async t => {
  t.equal(median([3, 1, 2]), 2)
  t.equal(median([4, 1, 2, 3]), 2.5)
  t.equal(quantile([5, 1, 3, 2, 4], 0.5), 3)
  t.equal(quantile([1, 2], 0.99), 2)
  const rounds = { service: [10, 30], minimal: [10, 10] }
  const row = compare('CPU of a chat', 'ms', rounds, value => value, { of: 'ratio', atMost: 2 })
  t.match(row, { service: 20, minimal: 10, ratio: 2 })
  t.equal(meets(row), true)
  t.equal(meets({ ...row, target: { of: 'service', atMost: 19 } }), false)
  t.equal(meets({ ...row, target: { of: 'service', atLeast: 20 } }), true)
  t.equal(meets({ ...row, service: Number.NaN, target: { of: 'service', atMost: 19 } }), false)
  t.match(toText([{ part: 'rates', rows: [row] }]), /CPU of a chat, ms +20 +10 +2\.00 +<= 2 x +met/)
  t.match(toText([{ part: 'rates', rows: [{ ...row, ratio: 3 }] }]), /MISSED/)
})
