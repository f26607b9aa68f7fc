import type { Test } from 'tap'
import { ulid } from 'ulid'
import { createBedrock } from '#src/model/bedrock.ts'
import type { Budget } from '#src/model/budget.ts'
import type { Deadlines, Log } from '#src/model/call.ts'
import { type CatalogueModel, costMicroUsd, loadCatalogue } from '#src/model/catalogue.ts'
import { createModel, type ModelOptions } from '#src/model/gate.ts'
import { type CallRecord, ModelError, type ModelReply, type ModelRequest } from '#src/model/port.ts'
import { mintPermit, type Permit } from '#src/quota/permit.ts'
import { type Bedrock, fails, type Script, startBedrock } from '#test/support/bedrock.ts'

export const catalogue = loadCatalogue()
export const primary = catalogue.requireModel('us.anthropic.claude-haiku-5-5', 'TEST')
export const fallback = catalogue.requireModel('us.anthropic.claude-haiku-4-5-20251001-v1:0', 'TEST')

/** A purse without a bottom, for tests of something else. */
export const unlimited: Budget = { reserve: () => ({ ok: true, release: () => {} }) }

export const permit = () => mintPermit('user-1', 'request-1', '2026-11-22')

export const ask: ModelRequest = {
  ability: 'chat',
  system: 'You are a coach.',
  messages: [{ role: 'user', text: 'a secret question' }],
  maxTokens: 200,
}

export const tool = {
  name: 'choose',
  description: 'Chooses.',
  inputSchema: { type: 'object', properties: { split: { type: 'string' } }, required: ['split'] },
}

export const always = (script: Script, times = 5) => Array.from({ length: times }, () => script)
export const denied = fails(
  403,
  'AccessDeniedException',
  'User: arn:x is not authorized to perform: bedrock:InvokeModel',
)

const patient: Deadlines = { firstEventMs: 5_000, idleMs: 5_000, totalMs: 20_000, drainMs: 5_000 }

type Overrides = Partial<Omit<ModelOptions, 'deadlines'>> & {
  deadlines?: Partial<Deadlines>
  maxSockets?: number
  connectTimeoutMs?: number
  alone?: boolean
}

/** The whole model room over the real SDK, against a stand-in of its own; `ledger` is what was settled. */
export async function startModel(t: Test, overrides: Overrides = {}) {
  const bedrock = await startBedrock(t)
  const ledger: (CallRecord & { permit: Permit })[] = []
  const lines: { level: string; fields: object; message: string }[] = []
  const log: Log = {
    warn: (fields, message) => lines.push({ level: 'warn', fields, message }),
    error: (fields, message) => lines.push({ level: 'error', fields, message }),
  }
  const upstream = createBedrock({
    region: 'us-east-1',
    endpoint: bedrock.endpoint,
    maxSockets: overrides.maxSockets ?? 50,
    connectTimeoutMs: overrides.connectTimeoutMs ?? 1_000,
    requestTimeoutMs: 20_000,
  })
  const model = createModel({
    upstream,
    primary,
    ...(overrides.alone ? {} : { fallback }),
    budget: unlimited,
    settle: (permit, record) => ledger.push({ ...record, permit }),
    now: () => Date.parse('2026-11-22T10:00:00Z'),
    newId: ulid,
    random: () => 0.01,
    log,
    ...overrides,
    deadlines: { ...patient, ...overrides.deadlines },
  })
  t.teardown(() => model.close())
  return { bedrock, model, ledger, lines, upstream }
}

/** Reads a stream to its end: the pieces, and the reply or the error. */
export async function readAll(stream: AsyncGenerator<string, ModelReply, undefined>) {
  const pieces: string[] = []
  try {
    for (;;) {
      const step = await stream.next()
      if (step.done) return { pieces, reply: step.value }
      pieces.push(step.value)
    }
  } catch (error) {
    if (error instanceof ModelError) return { pieces, error }
    throw error
  }
}

/** What the stand-in reported is worth, by the catalogue. */
export function reportedCost(bedrock: Bedrock): number {
  const price = (id: string): CatalogueModel => catalogue.requireModel(id, 'TEST')
  return bedrock.reports().reduce((sum, { modelId, tokens }) => sum + costMicroUsd(price(modelId), tokens), 0)
}

/** The ledger's cost: all of it, or what the model itself reported. */
export function ledgerCost(ledger: readonly CallRecord[], only: 'all' | 'reported' = 'reported'): number {
  return ledger.reduce((sum, row) => (only === 'all' || !row.estimated ? sum + row.costMicroUsd : sum), 0)
}

/** Resolves when `holds` does; the test's own time-out is the bound. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(resolve => setTimeout(resolve, 5))
}
