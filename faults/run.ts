import { parseArgs } from 'node:util'
import { type Row, rehearse } from './rehearse.ts'
import type { Scenario } from './scenario.ts'
import { scenarios } from './scenarios/index.ts'
import { openStore } from './store.ts'
import { toTable } from './table.ts'

const usage = `usage: npm run test:faults -- [--only NAME]... [--json] [--list]

Rehearses faults against real processes of the service on this machine and prints what users saw of each.
Ends with 1 if anything that is demanded to be zero is not. DYNAMODB_ENDPOINT names a store (DynamoDB Local) to use.
`

const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** Those that mostly wait run beside the others, two at a time, the longest (they stand last) first. */
async function rehearseAll(chosen: readonly Scenario[], storeEndpoint: string, stop: AbortSignal): Promise<Row[]> {
  const rows = new Map<string, Row>()
  const lane = async (queue: Scenario[]) => {
    for (let scenario = queue.shift(); scenario && !stop.aborted; scenario = queue.shift()) {
      const row = await rehearse(scenario, storeEndpoint, stop)
      rows.set(scenario.name, row)
      say(`${row.verdict.padEnd(7)} ${scenario.name} (${row.seconds.toFixed(1)} s)`)
    }
  }
  const waiting = chosen.filter(({ waits }) => waits).reverse()
  await Promise.all([lane(chosen.filter(({ waits }) => !waits)), lane(waiting), lane(waiting)])
  return chosen.flatMap(({ name }) => rows.get(name) ?? [])
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      json: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  const unknown = values.only?.filter(name => !scenarios.some(scenario => scenario.name === name)) ?? []
  if (values.list || unknown.length > 0) {
    if (unknown.length > 0) say(`there is no rehearsal ${unknown.join(', ')}; these are:`)
    for (const { name, fault } of scenarios) process.stdout.write(`${name.padEnd(22)} ${fault}\n`)
    return unknown.length > 0 ? 2 : 0
  }
  const chosen = scenarios.filter(({ name }) => values.only?.includes(name) ?? true)
  const store = await openStore(process.env.DYNAMODB_ENDPOINT)
  say(`rehearsing on ${store.name}`)
  const beganAt = performance.now()
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())
  try {
    const rows = await rehearseAll(chosen, store.endpoint, stopping.signal)
    process.stdout.write(`${values.json ? JSON.stringify(rows, undefined, 2) : toTable(rows)}\n`)
    say(`${((performance.now() - beganAt) / 1000).toFixed(0)} s`)
    return rows.some(({ verdict }) => verdict === 'FAILED') ? 1 : 0
  } finally {
    await store.close()
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = 2
}
