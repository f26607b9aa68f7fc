import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { introduce, NotReady } from './athlete.ts'
import { type Client, createClient } from './client.ts'
import { type Step, steps, type Trail } from './steps.ts'
import { deployed, ownService } from './target.ts'

/**
 * `npm run test:live`: every ability once or more on the real model, each answer checked by the gates that it should have
 * passed, its tokens and cost held against the ledger. Stops before a request that could go over the cap.
 */
const { values: options } = parseArgs({
  options: {
    'base-url': { type: 'string' },
    'max-usd': { type: 'string', default: '0.25' },
    json: { type: 'boolean', default: false },
  },
})

/**
 * The most that one request of these steps is taken to cost, in micro-dollars: six calls (three rounds of tools, or a draft and
 * its repair, each once more by the fallback) of 8,000 tokens in and 1,500 out at the prices of the dearest model of the
 * catalogue (1.10 and 5.50 dollars a million). What they really cost is a tenth of a cent.
 */
const mostMicroUsd = 6 * (8_000 * 1.1 + 1_500 * 5.5)

const Usage = Type.Object({ calls: Type.Integer(), tokens: Type.Integer(), costMicroUsd: Type.Integer() })

type Row = {
  step: string
  source: string
  tokensTold: number
  tokensInLedger: number
  microUsd: number
  ms: number
  firstTextMs?: number
  problems: readonly string[]
}

async function usageOf(call: Client) {
  const { status, body } = await call('GET', '/api/ai/usage')
  if (status !== 200) throw new NotReady(`GET /api/ai/usage answered ${status}`)
  return Value.Parse(Usage, body)
}

/** The ledger is written off the request's way: waits until it says what the answer says, or until it could have. */
async function settledUsage(call: Client, tokensExpected: number) {
  for (let tries = 0; ; tries += 1) {
    const usage = await usageOf(call)
    if (usage.tokens >= tokensExpected || tries === 20) return usage
    await pause(250)
  }
}

async function walk(call: Client, trail: Trail, maxMicroUsd: number) {
  const rows: Row[] = []
  let before = await usageOf(call)
  const start = before.costMicroUsd
  for (const step of steps) {
    if (step.asksModel && before.costMicroUsd - start + mostMicroUsd > maxMicroUsd)
      return { rows, stoppedBefore: step.name }
    const { answered, answer, problems } = await step.run(call, trail)
    const after = await settledUsage(call, before.tokens + answer.tokensUsed)
    rows.push({
      step: step.name,
      source: answer.source,
      tokensTold: answer.tokensUsed,
      tokensInLedger: after.tokens - before.tokens,
      microUsd: after.costMicroUsd - before.costMicroUsd,
      ms: Math.round(answered.ms),
      ...(answered.firstTextMs === undefined ? {} : { firstTextMs: Math.round(answered.firstTextMs) }),
      problems: [...problems, ...moneyProblems(step, answer.tokensUsed, before, after)],
    })
    before = after
  }
  return { rows, stoppedBefore: undefined }
}

type Spent = { tokens: number; costMicroUsd: number }

function moneyProblems({ asksModel }: Step, told: number, before: Spent, after: Spent): string[] {
  const inLedger = after.tokens - before.tokens
  const cost = after.costMicroUsd - before.costMicroUsd
  return [
    ...(inLedger === told ? [] : [`the answer tells ${told} tokens, the ledger ${inLedger}`]),
    ...(asksModel && told > 0 && cost <= 0 ? ['the ledger has no cost'] : []),
    ...(!asksModel && cost !== 0 ? [`it should be free and cost ${cost}`] : []),
  ]
}

function table(rows: readonly Row[]): string {
  const head = ['step', 'source', 'tokens', 'in the ledger', 'micro-dollars', 'ms', 'first text ms', 'result']
  const cells = rows.map(row => [
    row.step,
    row.source,
    row.tokensTold,
    row.tokensInLedger,
    row.microUsd,
    row.ms,
    row.firstTextMs ?? '',
    row.problems.length === 0 ? 'ok' : `FAILED: ${row.problems.join('; ')}`,
  ])
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0)
  const total = [
    'all',
    '',
    sum(row => row.tokensTold),
    sum(row => row.tokensInLedger),
    sum(row => row.microUsd),
    '',
    '',
    '',
  ]
  return `${[head, head.map(() => '---'), ...cells, total].map(line => `| ${line.join(' | ')} |`).join('\n')}\n`
}

/** Exit codes: 0 all holds, 1 something does not, 2 nothing could be measured, 3 stopped at the cap. */
async function main(): Promise<number> {
  const maxMicroUsd = Number(options['max-usd']) * 1e6
  if (!(maxMicroUsd > 0)) throw new NotReady('--max-usd must be more than 0')
  const baseUrl = options['base-url']
  const target = baseUrl === undefined ? await ownService() : deployed(baseUrl, process.env.GYM_COACH_TOKEN)
  try {
    const call = createClient(target.baseUrl, target.token)
    const nowMs = Date.now()
    await introduce(call, nowMs)
    try {
      const { rows, stoppedBefore } = await walk(
        call,
        { today: new Date(nowMs).toISOString().slice(0, 10) },
        maxMicroUsd,
      )
      process.stdout.write(options.json ? `${JSON.stringify({ rows, stoppedBefore }, null, 2)}\n` : table(rows))
      if (rows.some(({ problems }) => problems.length > 0)) return 1
      if (stoppedBefore === undefined) return 0
      process.stderr.write(
        `stopped before "${stoppedBefore}": the next request could go over ${options['max-usd']} $\n`,
      )
      return 3
    } finally {
      const { status } = await call('DELETE', '/api/ai/me')
      if (status !== 200)
        process.stderr.write(`the test user could not be deleted: DELETE /api/ai/me answered ${status}\n`)
    }
  } finally {
    await target.close()
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof NotReady)) throw error
  process.stderr.write(`test:live: SKIPPED, ${error.message}\n`)
  process.exitCode = 2
}
