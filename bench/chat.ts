import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { monotonicFactory } from 'ulid'
import { build } from '#src/app.ts'
import { signLocalToken } from '#src/auth/signLocalToken.ts'
import { chatSystem } from '#src/coach/chat/prompt.ts'
import { roughTokens } from '#src/coach/chat/selectHistory.ts'
import { readConfig } from '#src/config.ts'
import type { StoredMessage } from '#src/table/conversationItems.ts'
import { answer, startBedrock } from '#test/support/bedrock.ts'
import { countUnits, noUnits } from './units.ts'

/**
 * What one chat costs in capacity units and tokens as its history grows, and how long a start takes. The store is the
 * embedded engine, which counts units as DynamoDB does, unless DYNAMODB_ENDPOINT names another.
 */

const histories = [0, 10, 100, 1_000, 5_000]
const question = 'How long should I rest between heavy sets of squats?'
const reply =
  'Rest two to five minutes between heavy sets: long enough that the next set is as good as the last. '.repeat(4)

const print = (line: string) => process.stdout.write(`${line}\n`)
const nextId = monotonicFactory()

async function measureChats(dataDir: string): Promise<void> {
  const bedrock = await startBedrock()
  bedrock.answerBy(() => answer([reply]))
  const config = readConfig({
    DATA_DIR: dataDir,
    DYNAMODB_ENDPOINT: process.env.DYNAMODB_ENDPOINT,
    COACH: 'bedrock',
    BEDROCK_ENDPOINT: bedrock.endpoint,
    LOG_LEVEL: 'silent',
    BURST_PER_MINUTE: '0',
    QUOTA_PREMIUM: '5000',
    QUOTA_ATTEMPTS: '5000',
  })
  const app = await build(config)
  await app.ready()
  const units = noUnits()
  countUnits(app.store.client, units)
  print('one chat     store calls   read units   write units   model input tokens   output tokens   ms (median of 15)')
  for (const messages of histories) {
    const userId = `bench-${nextId()}`
    const token = await signLocalToken(config, { userId, tier: 'premium', lifeS: 600 }, Date.now())
    const conversationId = messages > 0 ? await seed(app.conversations, userId, messages) : undefined
    const times: number[] = []
    const before = { ...units }
    const rounds = 15
    const modelCalls = bedrock.calls.length
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now()
      const { statusCode } = await app.inject({
        method: 'POST',
        url: '/api/ai/chat',
        headers: { authorization: `Bearer ${token}` },
        payload: { message: question, ...(conversationId === undefined ? {} : { conversationId }) },
      })
      if (statusCode !== 200) throw new Error(`the chat answered ${statusCode}`)
      times.push(performance.now() - began)
    }
    await app.ledger.settled()
    const own = bedrock.calls.slice(modelCalls)
    const mean = (total: number) => (total / rounds).toFixed(1)
    const tokens = (of: 'input' | 'output') => mean(own.reduce((sum, call) => sum + (call.reported?.[of] ?? 0), 0))
    const cells = [
      `${messages} before`.padEnd(13),
      mean(units.calls - before.calls).padEnd(14),
      mean(units.read - before.read).padEnd(13),
      mean(units.write - before.write).padEnd(14),
      tokens('input').padEnd(21),
      tokens('output').padEnd(16),
      (times.sort((a, b) => a - b)[7] ?? 0).toFixed(1),
    ]
    print(cells.join(''))
  }
  print(`the stable prefix of the prompt is about ${roughTokens(chatSystem)} tokens (bytes / 4)`)
  await app.close()
  await bedrock.close()
}

/** A conversation with that many messages of ordinary length. */
async function seed(
  conversations: Awaited<ReturnType<typeof build>>['conversations'],
  userId: string,
  count: number,
): Promise<string> {
  const turnId = nextId()
  const messages: StoredMessage[] = []
  while (messages.length < count) {
    const id = nextId()
    const createdAt = new Date().toISOString()
    messages.push({ messageId: `${id}-0`, role: 'user', content: question, createdAt })
    messages.push({ messageId: `${id}-1`, role: 'assistant', content: reply, createdAt, source: 'model', tokens: 900 })
  }
  const turn = { userId, conversationId: turnId, turnId, isNew: true, title: 'bench', replaced: [], nowMs: Date.now() }
  await conversations.storeTurn({ ...turn, messages })
  return turnId
}

async function measureStart(dataDir: string): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const began = performance.now()
    const child = spawn(process.execPath, [join(import.meta.dirname, '../src/server.ts')], {
      env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: join(dataDir, `start-${round}`) },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    for await (const line of createInterface({ input: child.stdout })) {
      if (!line.includes('Server listening')) continue
      times.push(performance.now() - began)
      break
    }
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  times.sort((a, b) => a - b)
  print(
    `start to listening, empty folder: median ${Math.round(times[2] ?? 0)} ms of ${times.map(Math.round).join(', ')}`,
  )
}

const folder = await mkdtemp(join(tmpdir(), 'gym-coach-bench-'))
try {
  await measureChats(join(folder, 'chat'))
  await measureStart(folder)
} finally {
  await rm(folder, { recursive: true, force: true })
}
