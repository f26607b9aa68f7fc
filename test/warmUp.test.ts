import { setImmediate as nextTurn } from 'node:timers/promises'
import t from 'tap'
import { ulid } from 'ulid'
import { signLocalToken } from '#src/auth/signLocalToken.ts'
import { createRehearsal } from '#src/coach/chat/rehearse.ts'
import { createLate } from '#src/late.ts'
import { createWarmUp } from '#src/warmUp.ts'
import { onBedrock, startApp } from './support/app.ts'
import { startBedrock } from './support/bedrock.ts'

type Warning = { err: unknown }

function warmUpOf(rehearse: () => Promise<void>, closing = new AbortController(), rehearsals = 50) {
  const late = createLate()
  const made: string[] = []
  for (const name of ['chat', 'meals']) late.part(name, () => made.push(name))
  const warnings: Warning[] = []
  const log = { warn: (details: Warning) => warnings.push(details) }
  return {
    warmUp: createWarmUp({ late, rehearse, rehearsals, pause: async () => {}, closing: closing.signal, log }),
    made,
    warnings,
    closing,
  }
}

t.test('first the way of a chat, then all else; however often it is asked for', async t => {
  let rehearsed = 0
  const { warmUp, made, warnings } = warmUpOf(async () => {
    rehearsed += 1
  })
  const all = warmUp.ready()
  await Promise.all([warmUp.chatReady(), warmUp.chatReady()])
  t.same(made, ['chat'])
  t.ok(rehearsed > 1)
  const times = rehearsed
  await Promise.all([all, warmUp.ready()])
  t.same(made, ['chat', 'meals'])
  t.equal(rehearsed, times)
  t.same(warnings, [])
})

t.test('no more rehearsals than the allowance has units', async t => {
  let rehearsed = 0
  const rehearse = async () => {
    rehearsed += 1
  }
  await warmUpOf(rehearse, new AbortController(), 2).warmUp.ready()
  t.equal(rehearsed, 2)
  const app = await startApp(t, { QUOTA_PREMIUM: '0' })
  t.equal((await app.inject('/health/ready')).statusCode, 200, 'none at all is no reason not to be ready')
})

t.test('what fails is a warning: a cold service works', async t => {
  const error = new Error('no store')
  const { warmUp, made, warnings } = warmUpOf(async () => {
    throw error
  })
  await warmUp.chatReady()
  t.same(warnings, [{ err: error }])
  await warmUp.ready()
  t.same(made, ['chat', 'meals'], 'the rest is made all the same')
})

t.test('it ends when the service closes', async t => {
  const { warmUp, made, warnings, closing } = warmUpOf(async () => {
    closing.abort()
    throw new Error('the store is closed')
  })
  await warmUp.ready()
  t.same(made, ['chat'])
  t.same(warnings, [], 'and says nothing of it')
})

t.test('a rehearsal answers by all of the code as a user that nobody can be, and leaves no conversation', async t => {
  const app = await startApp(t)
  const asked: { userId: string; reply: string }[] = []
  const rehearse = createRehearsal({
    answer: async (input, emit) => {
      const result = await app.rehearsedChat.answer(input, emit)
      asked.push({ userId: input.userId, reply: result.answer.reply })
      return result
    },
    conversations: app.conversations,
    newId: ulid,
    now: app.now,
    log: app.log,
  })
  for (let times = 0; times < 3; times += 1) await rehearse()
  t.equal(new Set(asked.map(({ reply }) => reply)).size, 3, 'each a question of its own')
  const userId = asked[0]?.userId ?? ''
  t.same((await app.conversations.list(userId, { limit: 10, nowMs: app.now() })).conversations, [])
  await t.rejects(signLocalToken(app.config, { userId, lifeS: 60 }, Date.now()), { name: 'ConfigError' })
})

t.test('with a model the rehearsals go its way up to the network, and no further; nothing is paid', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, onBedrock(bedrock.endpoint))
  const replies: string[] = []
  let userId = ''
  const rehearse = createRehearsal({
    answer: async (input, emit) => {
      const result = await app.rehearsedChat.answer(input, emit)
      userId = input.userId
      replies.push(`${result.answer.source}: ${result.answer.reply}`)
      return result
    },
    conversations: app.conversations,
    newId: ulid,
    now: app.now,
    log: app.log,
  })
  for (let times = 0; times < 2; times += 1) await rehearse()
  t.match(replies, [/^model: Rest two/, /^model: Rest two/], 'streamed and whole')
  t.equal(bedrock.calls.length, 0)
  t.equal(bedrock.connections(), 0)
  await app.ledger.settled()
  const today = new Date(app.now()).toISOString().slice(0, 10)
  t.match(await app.usage.report(userId, { from: today, to: today }, app.now()), { calls: 0, costMicroUsd: 0 })
  t.equal(app.slots?.held(), 0)
})

t.test('the service is ready when the way of a chat is warm', async t => {
  const app = await startApp(t)
  t.equal((await app.inject('/health/ready')).statusCode, 200)
  const outcome = await Promise.race([app.warmUp.chatReady().then(() => 'warm'), nextTurn('cold')])
  t.equal(outcome, 'warm', 'nothing is left to wait for')
})
