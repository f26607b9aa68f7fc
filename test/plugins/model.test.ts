import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { build } from '#src/app.ts'
import { newUser, onBedrock, startApp, testConfig } from '#test/support/app.ts'
import { answer, startBedrock } from '#test/support/bedrock.ts'
import { useStore } from '#test/support/store.ts'

t.test('models and prices of one’s own, from a file', async t => {
  const bedrock = await startBedrock(t)
  const file = join(t.testdir({}), 'catalogue.json')
  const prices = { input: 2, output: 10, cacheRead: 0.2, cacheWrite: 2.5 }
  await writeFile(file, JSON.stringify({ 'us.anthropic.claude-haiku-5-5': { prices, asOf: '2026-11-01' } }))
  const app = await startApp(t, { ...onBedrock(bedrock.endpoint), BEDROCK_CATALOGUE_FILE: file })
  t.match(app.coachDescription, 'us.anthropic.claude-haiku-5-5')
  const anna = await newUser(app)
  bedrock.enqueue(answer(['yes'], { usage: { input: 1_000, output: 100 } }))
  await anna.chat({ message: 'How long should I rest between sets?' })
  await app.ledger.settled()
  t.equal((await anna.get('/api/ai/usage')).json().costMicroUsd, 3_000, '1,000 x 2 $ + 100 x 10 $ a million')
})

t.test('what cannot start says which setting is wrong', async t => {
  const { endpoint } = await useStore(t)
  const folder = t.testdir({ 'broken.json': '{' })
  const wrong: [Record<string, string>, RegExp][] = [
    [{ BEDROCK_CATALOGUE_FILE: join(folder, 'broken.json') }, /^BEDROCK_CATALOGUE_FILE cannot be read: /],
    [{ BEDROCK_CATALOGUE_FILE: join(folder, 'missing.json') }, /^BEDROCK_CATALOGUE_FILE cannot be read: ENOENT/],
    [{ BEDROCK_MODEL_ID: 'nobody' }, /^BEDROCK_MODEL_ID="nobody" is not in the model catalogue; known are /],
    [{ BEDROCK_FALLBACK_MODEL_ID: 'nobody' }, /^BEDROCK_FALLBACK_MODEL_ID="nobody"/],
  ]
  for (const [settings, message] of wrong) {
    const starting = build(testConfig(endpoint, { COACH: 'bedrock', ...settings }))
    await t.rejects(starting, { name: 'ConfigError', message })
  }
})
