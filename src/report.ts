import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Value } from 'typebox/value'
import { Day } from './api/common.ts'
import { type Config, processConfig } from './config.ts'
import { against, alarmUsd, monthUsd, renderReport, type SpendReport } from './quota/reportText.ts'
import { nameOf, sumFigures, sumLedger } from './quota/spendFigures.ts'
import { reportSpend } from './quota/spendReport.ts'
import { createTableClient, type TableClient } from './table/client.ts'
import { startEmbeddedEngine } from './table/embedded.ts'
import { scanLedger } from './table/ledgerScan.ts'
import { createSpendRows, type SpendRow, type SpendRows } from './table/spend.ts'
import { dayMs, utcDay } from './table/time.ts'

const usage = `usage: npm run report -- [--date YYYY-MM-DD] [--json] [--ledger] [--user id]

  --date    the UTC day to report on; today when absent
  --json    the report as JSON
  --ledger  adds up the ledger of that day too (reads the whole table)
  --user    says which name this user has among the top users of that day
`

type Options = { date: string; json: boolean; ledger: boolean; user: string | undefined }

function readOptions(nowMs: number): Options {
  const { values } = parseArgs({
    options: {
      date: { type: 'string', default: utcDay(nowMs) },
      json: { type: 'boolean', default: false },
      ledger: { type: 'boolean', default: false },
      user: { type: 'string' },
    },
  })
  const { date, json, ledger, user } = values
  const known = Value.Check(Day, date) && !Number.isNaN(Date.parse(date)) && utcDay(Date.parse(date)) === date
  if (!known) throw new TypeError(`--date ${date} is no day\n\n${usage}`)
  return { date, json, ledger, user }
}

async function makeReport(
  { client, tableName }: { client: TableClient; tableName: string },
  config: Config,
  { date, ledger, user }: Options,
  nowMs: number,
): Promise<SpendReport> {
  const rows = createSpendRows(client, tableName)
  const from = `${date.slice(0, 8)}01`
  const days = await readDays(rows, from, date, nowMs)
  const day = reportSpend(days.at(-1) ?? [], date, Math.round(config.DAILY_SPEND_LIMIT_USD * 1_000_000))
  const month = sumFigures(days.flat())
  const secret = user === undefined ? undefined : await rows.readNames(date, nowMs)
  const alarm = against(day.costMicroUsd, alarmUsd)
  return {
    day,
    alarm: { ...alarm, reached: day.costMicroUsd >= alarm.limitMicroUsd },
    month: { from, to: date, ...month, ...against(month.costMicroUsd, monthUsd) },
    ...(ledger ? { ledger: await sumLedger(scanLedger(client, tableName, date, nowMs)) } : {}),
    ...(user !== undefined && secret ? { user: nameOf(user, secret) } : {}),
  }
}

/** The rows of each day, both ends included. */
function readDays(rows: SpendRows, from: string, to: string, nowMs: number): Promise<SpendRow[][]> {
  const days: string[] = []
  for (let atMs = Date.parse(from); atMs <= Date.parse(to); atMs += dayMs) days.push(utcDay(atMs))
  return Promise.all(days.map(day => rows.read(day, nowMs)))
}

/** The table that the settings name. The embedded engine lets one process at a time hold its folder. */
async function openTable(config: Config) {
  const embedded = config.MODE === 'local' && !config.DYNAMODB_ENDPOINT
  if (embedded && !existsSync(join(config.DATA_DIR, 'dynamodb'))) {
    throw new Error(
      `there is no store in ${config.DATA_DIR}: the service has not run here yet (see DATA_DIR and DYNAMODB_ENDPOINT)`,
    )
  }
  const engine = embedded ? await startEmbeddedEngine(config.DATA_DIR) : undefined
  const endpoint = engine?.endpoint ?? config.DYNAMODB_ENDPOINT
  const client = createTableClient({
    region: config.AWS_REGION,
    timeoutMs: config.STORE_TIMEOUT_MS,
    ...(endpoint ? { endpoint } : {}),
  })
  const close = async () => {
    client.destroy()
    await engine?.close()
  }
  return { client, tableName: config.TABLE_NAME, close }
}

/** The day's report on standard output. */
async function main(): Promise<string> {
  const nowMs = Date.now()
  const options = readOptions(nowMs)
  const config = processConfig()
  const table = await openTable(config)
  try {
    const report = await makeReport(table, config, options, nowMs)
    return options.json ? `${JSON.stringify(report, null, 2)}\n` : renderReport(report)
  } finally {
    await table.close()
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if (error.name === 'ResourceNotFoundException') return 'the table does not exist (see TABLE_NAME)'
  return error.cause instanceof Error ? `${error.message} (${error.cause.name}: ${error.cause.message})` : error.message
}

try {
  process.stdout.write(await main())
} catch (error) {
  process.stderr.write(`no report: ${explain(error)}\n`)
  process.exitCode = 1
}
