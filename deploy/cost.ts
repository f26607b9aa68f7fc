import { asOf as modelPricesAsOf } from '#src/model/catalogue.data.ts'
import { costMicroUsd, loadCatalogue } from '#src/model/catalogue.ts'
import { spendLimitUsd } from './limits.ts'
import { asOf, prices } from './prices.ts'

/** What a user does on a day of use, and what that takes. `measured` figures are from the README's tables. */
export const assumptions = {
  chatsADay: 3,
  /** Both plans once a fortnight. */
  plansADay: 1 / 7,
  /** Lists, histories, records, preferences: no model. */
  otherCallsADay: 8,
  filesADay: 8,
  chat: {
    inputTokens: 3_310,
    readUnits: 7.3,
    writeUnits: 5.1,
  } /* measured, full conversation, nothing from the cache */,
  /** Three times what the measurement had: people ask for longer answers. */
  chatOutputTokens: 300,
  plan: { inputTokens: 1_900, outputTokens: 340, readUnits: 2, writeUnits: 13 } /* measured */,
  otherCall: { readUnits: 2, writeUnits: 0.5 },
  keptMbAUser: 0.5,
  bytes: { call: 4_000, file: 25_000, logOfCall: 1_000, logOfTaskMinute: 6_000, modelCall: 20_000 },
  tasks: 2,
  taskVcpu: 0.5,
  taskGb: 1,
  /** Names in the dashboard and alarms without dimensions, by route, and by ability and model. */
  metrics: 27 + 9 + 28,
  alarmMetrics: 18,
  firewallRules: 4,
  imagesGb: 2,
  filesGb: 1,
  days: 30,
  hours: 730,
} as const

const million = 1_000_000
const gb = 1_000_000_000

/** One line of the bill, in US dollars a month. */
export type Line = readonly [name: string, usd: number]

/** The monthly bill of so many users a day, in the cheapest shape (`network=public`, ARM, two tasks). */
export function monthlyBill(usersADay: number): Line[] {
  const a = assumptions
  const userDays = usersADay * a.days
  const chats = userDays * a.chatsADay
  const plans = userDays * a.plansADay
  const others = userDays * a.otherCallsADay
  const calls = chats + plans + others
  const requests = calls + userDays * a.filesADay
  const keptGb = (usersADay * a.keptMbAUser) / 1_000
  const reads = chats * a.chat.readUnits + plans * a.plan.readUnits + others * a.otherCall.readUnits
  const writes = chats * a.chat.writeUnits + plans * a.plan.writeUnits + others * a.otherCall.writeUnits
  const logBytes = calls * a.bytes.logOfCall + a.tasks * a.hours * 60 * a.bytes.logOfTaskMinute
  const outGb = (calls * a.bytes.call + userDays * a.filesADay * a.bytes.file) / gb
  return [
    ['Models (Haiku 5.5)', chats * chatUsd() + plans * planUsd()],
    ['Fargate, 2 ARM tasks of 0.5 vCPU and 1 GB', a.tasks * taskUsd('fargateArmVcpu', 'fargateArmGb')],
    ['Their public addresses', a.tasks * a.hours * prices.publicAddress.usd],
    // Of the four measures of an LCU it is the bytes that weigh here: 1 GB an hour is one.
    ['Load balancer', a.hours * prices.loadBalancer.usd + ((calls * a.bytes.call) / gb) * prices.loadBalancerUnit.usd],
    [
      'DynamoDB with 35 days of recovery',
      (reads / million) * prices.tableReads.usd +
        (writes / million) * prices.tableWrites.usd +
        keptGb * (prices.tableStorage.usd + prices.tableBackup.usd),
    ],
    ['CloudFront', (requests / 10_000) * prices.edgeRequests.usd + outGb * prices.edgeData.usd],
    [
      'Firewall',
      prices.firewall.usd +
        a.firewallRules * prices.firewallRule.usd +
        (requests / million) * prices.firewallRequests.usd,
    ],
    ['Logs', (logBytes / gb) * prices.logs.usd],
    [
      'Figures, alarms, dashboard',
      a.metrics * prices.metric.usd + a.alarmMetrics * prices.alarmMetric.usd + prices.dashboard.usd,
    ],
    ['Key, images, files', prices.key.usd + a.imagesGb * prices.images.usd + a.filesGb * prices.files.usd],
  ]
}

/** What other choices add (or save) a month, for that many users a day. */
export function choices(usersADay: number): Line[] {
  const a = assumptions
  const modelGb = (usersADay * a.days * (a.chatsADay + a.plansADay) * a.bytes.modelCall) / gb
  const addresses = a.tasks * a.hours * prices.publicAddress.usd
  const task = taskUsd('fargateArmVcpu', 'fargateArmGb')
  return [
    ['`minTasks=1`', -task - addresses / a.tasks],
    ['`architecture=x86_64`', a.tasks * (taskUsd('fargateX86Vcpu', 'fargateX86Gb') - task)],
    ['`network=nat`', a.hours * prices.natGateway.usd + modelGb * prices.natData.usd - addresses],
    ['`network=endpoints` (5 services, 2 zones)', 5 * 2 * a.hours * prices.interfaceEndpoint.usd - addresses],
  ]
}

function taskUsd(vcpu: 'fargateArmVcpu' | 'fargateX86Vcpu', memory: 'fargateArmGb' | 'fargateX86Gb'): number {
  const { taskVcpu, taskGb, hours } = assumptions
  return hours * (taskVcpu * prices[vcpu].usd + taskGb * prices[memory].usd)
}

function callUsd(input: number, output: number): number {
  const model = loadCatalogue().requireModel('us.anthropic.claude-haiku-5-5', 'the model of the table')
  return costMicroUsd(model, { input, output, cacheRead: 0, cacheWrite: 0 }) / million
}

/** US dollars of one chat's model call. */
export const chatUsd = () => callUsd(assumptions.chat.inputTokens, assumptions.chatOutputTokens)
const planUsd = () => callUsd(assumptions.plan.inputTokens, assumptions.plan.outputTokens)

export const usersADay = [100, 1_000, 10_000] as const

/** The table for the documentation, in Markdown. */
export function costTable(): string {
  const sum = (lines: Line[]) => lines.reduce((total, [, usd]) => total + usd, 0)
  const bills = usersADay.map(monthlyBill)
  const options = usersADay.map(choices)
  const rowsOf = (tables: Line[][], sign: boolean) =>
    (tables[0] ?? []).map(([name], row) => [name, ...tables.map(lines => shown(lines[row]?.[1] ?? 0, sign))])
  const perUser = bills.map((bill, nth) => shown(sum(bill) / (usersADay[nth] ?? 1)))
  return table([
    ['$ a month, users a day:', ...usersADay.map(users => users.toLocaleString('en-US'))],
    ...rowsOf(bills, false),
    ['**Together**', ...bills.map(bill => `**${shown(sum(bill))}**`)],
    ['a user and month', ...perUser],
    ...rowsOf(options, true),
  ])
}

function shown(usd: number, sign = false): string {
  const digits = Math.abs(usd) < 10 ? 2 : 0
  return `${sign && usd > 0 ? '+' : ''}${usd.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`
}

function table([head = [], ...rows]: string[][]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map(row => row[column]?.length ?? 0)))
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

/** US dollars that the models cost on a day of so many users. */
export function modelUsdADay(users: number): number {
  return users * (assumptions.chatsADay * chatUsd() + assumptions.plansADay * planUsd())
}

if (import.meta.main) {
  process.stdout.write(`${costTable()}\n\n`)
  process.stdout.write(
    `Prices of ${asOf} (models: ${modelPricesAsOf}), us-east-1, no free tier; see deploy/prices.ts.\n`,
  )
  for (const users of usersADay) {
    const usd = modelUsdADay(users)
    const cap = usd > spendLimitUsd.day ? `: over the cap of ${spendLimitUsd.day} $` : ''
    process.stdout.write(`${users} users a day: models ${usd.toFixed(2)} $ a day${cap}\n`)
  }
}
