import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import fc from 'fast-check'
import t from 'tap'
import { costTable, modelUsdADay, monthlyBill, usersADay } from '../../deploy/cost.ts'
import { spendLimitUsd } from '../../deploy/limits.ts'
import { modelAccess, modelIds } from '../../deploy/modelAccess.ts'
import { readShape, ShapeError } from '../../deploy/shape.ts'

/** Runs a file as the cloud would, with these things around it, and gives what it left there. */
function run(file: string, around: Record<string, unknown>): Record<string, unknown> {
  const context = createContext(around)
  runInContext(readFileSync(file, 'utf8'), context)
  return context
}

function callable(value: unknown): (argument: unknown) => unknown {
  if (typeof value !== 'function') throw new Error('there is no function')
  return argument => value(argument)
}

const page = { uri: '/index.html' }

t.test('pages of the web app are its one page, files are files, the service is not there', async t => {
  const handler = callable(run('deploy/webRouter.js', {}).handler)
  const routed = (uri: string) => JSON.parse(JSON.stringify(handler({ request: { uri } })))
  for (const uri of ['/', '/chat', '/plans/01K0/week/2', '/documents', '/apis', '/locale'])
    t.same(routed(uri), page, uri)
  for (const uri of ['/assets/app-3f2a.js', '/favicon.ico', '/a.b/c.css']) t.same(routed(uri), { uri })
  const hidden = [
    '/api',
    '/api/ai',
    '/api/x',
    '/docs',
    '/docs/static/index.html',
    '/health/live',
    '/metrics',
    '/local/token',
    '/openapi.json',
  ]
  for (const uri of hidden) t.equal(routed(uri).statusCode, 404, uri)
})

t.test('the month is summed from its first day on, and told as one figure', async t => {
  const sent: Record<string, unknown>[] = []
  const answers = [{ MetricDataResults: [{ Values: [1_500_000, 250_000, 3] }] }, {}, { MetricDataResults: [] }, {}]
  const command = (kind: string) =>
    class {
      readonly kind = kind
      readonly input: unknown
      constructor(input: unknown) {
        this.input = input
      }
    }
  const sdk = {
    CloudWatchClient: class {
      async send(what: Record<string, unknown>) {
        sent.push(what)
        return answers.shift()
      }
    },
    GetMetricDataCommand: command('read'),
    PutMetricDataCommand: command('write'),
  }
  const exports: Record<string, unknown> = {}
  run('deploy/monthSpend.cjs', {
    exports,
    require: () => sdk,
    process: { env: { METRIC_NAMESPACE: 'GymCoach' } },
    Date,
  })
  const handler = callable(exports.handler)
  const time = '2026-11-25T03:04:05Z'
  await handler({ time })
  await handler({ time })
  const stat = { Metric: { Namespace: 'GymCoach', MetricName: 'CostMicroUsd' }, Period: 86_400, Stat: 'Sum' }
  t.match(sent[0], {
    kind: 'read',
    input: {
      StartTime: new Date('2026-11-01T00:00:00Z'),
      EndTime: new Date(time),
      MetricDataQueries: [{ MetricStat: stat }],
    },
  })
  const figure = (value: number) => ({
    kind: 'write',
    input: {
      Namespace: 'GymCoach',
      MetricData: [{ MetricName: 'SpendMonthMicroUsd', Timestamp: new Date(time), Value: value }],
    },
  })
  t.match(sent[1], figure(1_750_003))
  t.match(sent[3], figure(0), 'a month without a call yet')
})

const shapeOf = (choices: Record<string, unknown>) => readShape(name => choices[name])

t.test('choices come as the CLI gives them, and what cannot be built is refused by name', async t => {
  t.match(shapeOf({}), { network: 'public', architecture: 'arm64', minTasks: 2, maxTasks: 6, auth: 'jwks' })
  t.match(shapeOf({ minTasks: '1', originTls: 'true', logRetentionDays: '90', network: '' }), {
    minTasks: 1,
    originTls: true,
    logRetentionDays: 90,
    network: 'public',
  })
  const wrong: [Record<string, unknown>, RegExp][] = [
    [{ network: 'private' }, /^network="private" cannot be built/],
    [{ minTasks: '0' }, /^minTasks=0 cannot be built/],
    [{ minTasks: '7' }, /^maxTasks=6 is less than minTasks=7/],
    [{ network: 'endpoints' }, /no way to the address of a JWKS/],
    [{ availabilityZones: 'us-east-1a,us-east-1a' }, /two different zones/],
    [{ availabilityZones: 'eu-west-1a,eu-west-1b' }, /^availabilityZones=/],
  ]
  for (const [choices, message] of wrong) t.throws(() => shapeOf(choices), { name: 'ShapeError', message })
})

t.test('a model id says what must be allowed', async t => {
  const model = (where: string, name: string) => `arn:aws:bedrock:${where}::foundation-model/${name}`
  t.same(modelAccess('us.anthropic.x', ['us-east-1', 'us-west-2'], '1'), {
    profileArn: 'arn:aws:bedrock:us-east-1:1:inference-profile/us.anthropic.x',
    modelArns: [model('us-east-1', 'anthropic.x'), model('us-west-2', 'anthropic.x')],
  })
  t.same(modelAccess('global.anthropic.x', ['us-east-1'], '1').modelArns, [
    model('us-east-1', 'anthropic.x'),
    model('', 'anthropic.x'),
  ])
  t.same(modelAccess('amazon.nova-micro-v1:0', ['us-west-2'], '1'), {
    profileArn: undefined,
    modelArns: [model('us-east-1', 'amazon.nova-micro-v1:0')],
  })
  t.throws(() => modelAccess('eu.anthropic.x', [], '1'), ShapeError)
  t.same(modelIds(shapeOf({ fallbackModelId: 'none' })), ['us.anthropic.claude-haiku-5-5'])
})

t.test('the table of costs in the guide is the one that the prices give', async t => {
  const [guide, readme] = ['deploy/README.md', 'README.md'].map(file => readFileSync(file, 'utf8'))
  t.ok(guide?.includes(costTable()), 'run node deploy/cost.ts and take it over')
  t.equal(readme?.includes(costTable()), readme?.includes('users a day:'), 'a copy of it is the same')
  const sum = (users: number) => monthlyBill(users).reduce((total, [, usd]) => total + usd, 0)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), users => {
      t.ok(sum(users + 1) > sum(users) && sum(users) / users > sum(users + 1) / (users + 1))
    }),
    { numRuns: 20 },
  )
  t.ok(modelUsdADay(usersADay[1]) < spendLimitUsd.dayAlarm, 'a thousand users wake nobody')
})
