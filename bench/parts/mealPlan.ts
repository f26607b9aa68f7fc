import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { build } from '#src/app.ts'
import { signLocalToken } from '#src/auth/signLocalToken.ts'
import { readConfig } from '#src/config.ts'
import { type Bedrock, type BedrockRequest, startBedrock, toolAnswer } from '#test/support/bedrock.ts'
import { median } from '../support/figures.ts'
import type { Scale } from '../support/part.ts'
import type { Report } from '../support/report.ts'
import { countUnits, noUnits, type Units } from '../units.ts'

const profiles: readonly (readonly [string, object])[] = [
  ['omnivore, 4 meals', { dietaryPreferences: [], allergies: [], calories: 2400 }],
  ['vegan, 6 meals', { dietaryPreferences: ['vegan'], allergies: [], calories: 3000, mealsPerDay: 6 }],
  [
    'gluten-free, 3 allergies, 15 min',
    { dietaryPreferences: ['gluten-free'], allergies: ['milk', 'nuts', 'egg'], calories: 2000, maxPrepMinutes: 15 },
  ],
]

/** The first fitting dishes of the list, day by day another. */
function draft({ body }: BedrockRequest) {
  const rows = (body.system?.at(-1)?.text ?? '')
    .split('\n')
    .filter(line => line.includes(' | '))
    .slice(1)
  const idsFor = (letter: string) =>
    rows
      .map(line => line.split(' | '))
      .filter(([, meals = '']) => meals.split(' ')[0]?.includes(letter))
      .map(([id = '']) => id)
  const wish: { meals: string[] } = JSON.parse(body.messages[0]?.content[0]?.text ?? '{"meals": []}')
  const days = Array.from({ length: 7 }, (_, day) => ({
    dishIds: wish.meals.map((meal, at) => {
      const ids = idsFor(meal.charAt(0))
      return ids[(day + at * 7) % ids.length] ?? ''
    }),
  }))
  return toolAnswer({ title: 'A good week', days })
}

/**
 * What one meal plan costs in store calls, capacity units, tokens and time, by rules and with a model that drafts from the
 * list it is shown. The store is the embedded engine, which counts units as DynamoDB does.
 */
export async function mealPlan({ quick }: Scale): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'gym-coach-bench-'))
  const bedrock = await startBedrock()
  bedrock.answerBy(draft)
  const rows: (string | number)[][] = []
  try {
    for (const coach of ['rules', 'bedrock']) {
      rows.push(...(await costsBy(coach, join(folder, coach), bedrock, quick ? 3 : 11)))
    }
  } finally {
    await bedrock.close()
    await rm(folder, { recursive: true, force: true })
  }
  const header = ['', 'source', 'store calls', 'read units', 'write units', 'tokens in', 'tokens out', 'ms (median)']
  return { tables: [{ title: 'one meal plan', header, rows }] }
}

async function costsBy(coach: string, dataDir: string, bedrock: Bedrock, rounds: number) {
  const app = await build(
    readConfig({
      DATA_DIR: dataDir,
      COACH: coach,
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
    const rows: (string | number)[][] = []
    for (const [name, wishes] of profiles) {
      const userId = `bench-${coach}`
      const token = await signLocalToken(app.config, { userId, tier: 'premium', lifeS: 600 }, Date.now())
      rows.push([name, ...(await costOf({ app, bedrock, units, token, wishes, rounds }))])
    }
    return rows
  } finally {
    await app.close()
  }
}

type Asked = { app: FastifyInstance; bedrock: Bedrock; units: Units; token: string; wishes: object; rounds: number }

async function costOf({ app, bedrock, units, token, wishes, rounds }: Asked): Promise<(string | number)[]> {
  const [before, callsBefore] = [{ ...units }, bedrock.calls.length]
  const times: number[] = []
  const sources = new Map<string, number>()
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    const made = await app.inject({
      method: 'POST',
      url: '/api/ai/meal-plan/generate',
      headers: { authorization: `Bearer ${token}` },
      payload: { goals: ['stay healthy'], ...wishes },
    })
    if (made.statusCode !== 200) throw new Error(made.body)
    times.push(performance.now() - began)
    const { source } = made.json()
    sources.set(source, (sources.get(source) ?? 0) + 1)
  }
  await app.ledger.settled()
  const mean = (total: number) => (total / rounds).toFixed(1)
  const own = bedrock.calls.slice(callsBefore)
  const tokens = (of: 'input' | 'output') => mean(own.reduce((sum, call) => sum + (call.reported?.[of] ?? 0), 0))
  return [
    [...sources].map(([source, count]) => `${source} ${count}`).join(', '),
    mean(units.calls - before.calls),
    mean(units.read - before.read),
    mean(units.write - before.write),
    tokens('input'),
    tokens('output'),
    median(times).toFixed(1),
  ]
}
