import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '#src/app.ts'
import { signLocalToken } from '#src/auth/signLocalToken.ts'
import { readConfig } from '#src/config.ts'
import { type BedrockRequest, startBedrock, toolAnswer } from '#test/support/bedrock.ts'
import { countUnits, noUnits } from './units.ts'

/**
 * What one meal plan costs in store calls, capacity units, tokens and time, by rules and with a model that drafts from the
 * list it is shown. The store is the embedded engine, which counts units as DynamoDB does.
 */

const rounds = 15
const profiles: readonly (readonly [string, object])[] = [
  ['omnivore, 4 meals', { dietaryPreferences: [], allergies: [], calories: 2400 }],
  ['vegan, 6 meals', { dietaryPreferences: ['vegan'], allergies: [], calories: 3000, mealsPerDay: 6 }],
  [
    'gluten-free, 3 allergies, 15 min',
    { dietaryPreferences: ['gluten-free'], allergies: ['milk', 'nuts', 'egg'], calories: 2000, maxPrepMinutes: 15 },
  ],
]

const print = (line: string) => process.stdout.write(`${line}\n`)

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

async function measure(dataDir: string): Promise<void> {
  const bedrock = await startBedrock()
  bedrock.answerBy(draft)
  print(
    `${'one plan'.padEnd(36)}source              store calls   read units   write units   tokens in   tokens out   ms (median)`,
  )
  for (const coach of ['rules', 'bedrock']) {
    const config = readConfig({
      DATA_DIR: join(dataDir, coach),
      COACH: coach,
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
    for (const [name, wishes] of profiles) {
      const token = await signLocalToken(config, { userId: `bench-${coach}`, tier: 'premium', lifeS: 600 }, Date.now())
      const times: number[] = []
      const [before, calls] = [{ ...units }, bedrock.calls.length]
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
      const own = bedrock.calls.slice(calls)
      const tokens = (of: 'input' | 'output') => mean(own.reduce((sum, call) => sum + (call.reported?.[of] ?? 0), 0))
      print(
        [
          name.padEnd(36),
          [...sources]
            .map(([source, count]) => `${source} ${count}`)
            .join(', ')
            .padEnd(20),
          mean(units.calls - before.calls).padEnd(14),
          mean(units.read - before.read).padEnd(13),
          mean(units.write - before.write).padEnd(14),
          tokens('input').padEnd(12),
          tokens('output').padEnd(13),
          (times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0).toFixed(1),
        ].join(''),
      )
    }
    await app.close()
  }
  await bedrock.close()
}

const folder = await mkdtemp(join(tmpdir(), 'gym-coach-bench-'))
try {
  await measure(folder)
} finally {
  await rm(folder, { recursive: true, force: true })
}
