import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { monotonicFactory } from 'ulid'
import { build } from '#src/app.ts'
import { signLocalToken } from '#src/auth/signLocalToken.ts'
import { chatSystem } from '#src/coach/chat/prompt.ts'
import { roughTokens } from '#src/coach/chat/selectHistory.ts'
import { readConfig } from '#src/config.ts'
import type { StoredMessage } from '#src/table/conversationItems.ts'
import { answer, type Bedrock, startBedrock } from '#test/support/bedrock.ts'
import { question, reply } from '../cannedItems.ts'
import { median } from '../support/figures.ts'
import type { Scale } from '../support/part.ts'
import type { Report, Row } from '../support/report.ts'
import { countUnits, noUnits, type Units } from '../units.ts'

const lengths = [0, 10, 100, 1_000, 10_000]
const rounds = 15

/** From this many messages on the model is shown as many as it ever is. */
const fullFrom = 100

type Cost = { messages: number; calls: number; read: number; write: number; input: number; output: number; ms: number }

const nextId = monotonicFactory()

/**
 * What one chat costs in capacity units and tokens as its conversation grows. The store is the embedded engine, which
 * counts units as DynamoDB does.
 */
export async function history({ quick }: Scale): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'gym-coach-bench-'))
  const bedrock = await startBedrock()
  bedrock.answerBy(() => answer([reply]))
  const app = await build(
    readConfig({
      DATA_DIR: folder,
      COACH: 'bedrock',
      BEDROCK_ENDPOINT: bedrock.endpoint,
      LOG_LEVEL: 'silent',
      BURST_PER_MINUTE: '0',
      QUOTA_PREMIUM: '5000',
      QUOTA_ATTEMPTS: '5000',
    }),
  )
  try {
    await app.ready()
    const units = noUnits()
    countUnits(app.store.client, units)
    const costs: Cost[] = []
    await costOf(app, bedrock, units, 10)
    for (const messages of quick ? lengths.slice(0, 4) : lengths) {
      costs.push(await costOf(app, bedrock, units, messages))
    }
    return toReport(costs)
  } finally {
    await app.close()
    await bedrock.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function costOf(app: FastifyInstance, bedrock: Bedrock, units: Units, messages: number): Promise<Cost> {
  const userId = `bench-${nextId()}`
  const token = await signLocalToken(app.config, { userId, tier: 'premium', lifeS: 600 }, Date.now())
  const conversationId = messages > 0 ? await seed(app, userId, messages) : undefined
  const [before, callsBefore] = [{ ...units }, bedrock.calls.length]
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    const { statusCode, body } = await app.inject({
      method: 'POST',
      url: '/api/ai/chat',
      headers: { authorization: `Bearer ${token}` },
      payload: { message: question, ...(conversationId === undefined ? {} : { conversationId }) },
    })
    if (statusCode !== 200) throw new Error(body)
    times.push(performance.now() - began)
  }
  await app.ledger.settled()
  const own = bedrock.calls.slice(callsBefore)
  const tokens = (of: 'input' | 'output') => own.reduce((sum, call) => sum + (call.reported?.[of] ?? 0), 0) / rounds
  return {
    messages,
    calls: (units.calls - before.calls) / rounds,
    read: (units.read - before.read) / rounds,
    write: (units.write - before.write) / rounds,
    input: tokens('input'),
    output: tokens('output'),
    ms: median(times),
  }
}

/** A conversation with that many messages of ordinary length. */
async function seed(app: FastifyInstance, userId: string, count: number): Promise<string> {
  const turnId = nextId()
  const messages: StoredMessage[] = []
  while (messages.length < count) {
    const id = nextId()
    const createdAt = new Date().toISOString()
    messages.push({ messageId: `${id}-0`, role: 'user', content: question, createdAt })
    messages.push({ messageId: `${id}-1`, role: 'assistant', content: reply, createdAt, source: 'model', tokens: 900 })
  }
  const turn = { userId, conversationId: turnId, turnId, isNew: true, title: 'bench', replaced: [], nowMs: Date.now() }
  await app.conversations.storeTurn({ ...turn, messages })
  return turnId
}

function toReport(costs: readonly Cost[]): Report {
  const last = costs.at(-1)
  const full = costs.find(({ messages }) => messages === fullFrom)
  const rows = last && full ? (['read', 'write', 'input', 'ms'] as const).map(of => flat(of, full, last)) : []
  const cells = costs.map(({ messages, calls, read, write, input, output, ms }) => [
    `${messages} before`,
    ...[calls, read, write].map(value => value.toFixed(1)),
    ...[input, output].map(Math.round),
    ms.toFixed(1),
  ])
  const header = ['', 'store calls', 'read units', 'write units', 'model input tokens', 'output tokens', 'ms']
  return {
    rows,
    tables: [{ title: `one chat, mean of ${rounds} (ms: median)`, header, rows: cells }],
    notes: [
      `the stable prefix of the prompt is about ${roughTokens(chatSystem)} tokens (bytes / 4), without the tools`,
    ],
  }
}

const names = { read: 'read units', write: 'write units', input: 'input tokens', ms: 'time' }

/** A time may differ by what the machine does meanwhile; the other figures may not differ at all. */
function flat(of: keyof typeof names, full: Cost, last: Cost): Row {
  const what = `${names[of]} of a chat after ${last.messages} messages`
  const growth = last[of] / full[of]
  const target = { of: 'service', atMost: of === 'ms' ? 1.5 : 1.01 } as const
  return { what, unit: `as a multiple of after ${full.messages}`, service: growth, target }
}
