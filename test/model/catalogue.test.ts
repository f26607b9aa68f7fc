import t from 'tap'
import { ConfigError } from '#src/config.ts'
import { costMicroUsd, loadCatalogue } from '#src/model/catalogue.ts'

const catalogue = loadCatalogue()
const cost = (id: string, input: number, output: number, cacheRead = 0, cacheWrite = 0) =>
  costMicroUsd(catalogue.requireModel(id, 'TEST'), { input, output, cacheRead, cacheWrite })

t.test('costs by hand, from the price lists', async t => {
  const haiku55 = 'us.anthropic.claude-haiku-5-5'
  const haiku45 = 'us.anthropic.claude-haiku-4-5-20251001-v1:0'
  // 1,000 x 0.10 + 200 x 0.50
  t.equal(cost(haiku55, 1_000, 200), 200)
  // 300 x 0.10 + 100 x 0.50 + 2,000 x 0.01 + 400 x 0.125
  t.equal(cost(haiku55, 300, 100, 2_000, 400), 150)
  // 100 x 1.10 + 10 x 5.50 + 1,000 x 0.11 + 200 x 1.375
  t.equal(cost(haiku45, 100, 10, 1_000, 200), 550)
  t.equal(cost('global.anthropic.claude-haiku-4-5-20251001-v1:0', 100, 10, 1_000, 200), 500)
  // 10,000 x 0.035 + 1,000 x 0.14 + 4,000 x 0.00875
  t.equal(cost('amazon.nova-micro-v1:0', 10_000, 1_000, 4_000), 525)
  // 10,000 x 0.06 + 1,000 x 0.24 + 4,000 x 0.015
  t.equal(cost('amazon.nova-lite-v1:0', 10_000, 1_000, 4_000), 900)
  t.equal(cost('openai.gpt-oss-20b-1:0', 10_000, 1_000), 1_000)
  t.equal(cost('openai.gpt-oss-120b-1:0', 10_000, 1_000), 2_100)
})

t.test('the long-prompt price counts from the first token over the threshold, by all input together', async t => {
  const id = 'eu.anthropic.claude-haiku-5-5'
  t.equal(cost(id, 100_000, 1_000), 10_500)
  // 100,001 x 0.50 + 1,000 x 2.50 = 52,500.5
  t.equal(cost(id, 100_001, 1_000), 52_501)
  // 40,000 x 0.50 + 50,000 x 0.05 + 10,001 x 0.625 = 28,750.625
  t.equal(cost(id, 40_000, 0, 50_000, 10_001), 28_751)
  t.equal(cost(id, 40_000, 0, 50_000, 10_000), 4_000 + 500 + 1_250)
})

t.test('rounded once, halves up, without the errors of binary fractions', async t => {
  // 1.5: three prices of which each alone would round otherwise (0.5, 0.5, 0.5).
  t.equal(cost('us.anthropic.claude-haiku-5-5', 5, 1, 50), 2)
  // 0.035 x 3 + 0.14 x 3 - in binary 0.525000...1; 0.035 x 100 = 3.5 - in binary 3.5000000000000004
  t.equal(cost('amazon.nova-micro-v1:0', 100, 0), 4)
  // 1.1 x 15 = 16.5 - in binary 16.5; 0.11 x 50 = 5.5
  t.equal(cost('us.anthropic.claude-haiku-4-5-20251001-v1:0', 15, 0), 17)
  // 0.07 x 150 = 10.5 - in binary 10.500000000000002; 0.07 x 50 = 3.5000000000000004
  t.equal(cost('openai.gpt-oss-20b-1:0', 150, 0), 11)
  t.equal(cost('openai.gpt-oss-20b-1:0', 0, 0), 0)
})

t.test('what a request may hold, by model', async t => {
  const haiku = catalogue.requireModel('us.anthropic.claude-haiku-5-5', 'TEST')
  t.match(haiku, { cacheFloorTokens: 512, temperature: false, thinkingOff: { thinking: { type: 'disabled' } } })
  t.equal(catalogue.findModel('us.anthropic.claude-haiku-4-5-20251001-v1:0')?.cacheFloorTokens, 4_096)
  t.equal(catalogue.findModel('amazon.nova-lite-v1:0')?.cacheFloorTokens, 1_536)
  t.equal(catalogue.findModel('openai.gpt-oss-20b-1:0')?.cacheFloorTokens, undefined)
  for (const id of catalogue.ids) t.match(catalogue.findModel(id)?.asOf, /^2026-/)
})

t.test('ids: the regional prefixes, and ARNs that end in a known id; the base id of Haiku 5.5 is refused', async t => {
  for (const prefix of ['us', 'eu', 'au', 'jp', 'global']) {
    t.ok(catalogue.findModel(`${prefix}.anthropic.claude-haiku-5-5`))
  }
  t.equal(catalogue.findModel('anthropic.claude-haiku-5-5'), undefined)
  t.equal(catalogue.findModel('anthropic.claude-3-haiku-20240307-v1:0'), undefined)
  const arn = 'arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-haiku-5-5'
  t.match(catalogue.findModel(arn), { id: arn, prices: { input: 0.1 } })
  t.equal(catalogue.findModel('toString'), undefined)
})

t.test('an unknown model stops the start with one line', async t => {
  const unknown = () => catalogue.requireModel('anthropic.claude-v2', 'BEDROCK_MODEL_ID')
  t.throws(unknown, ConfigError)
  t.throws(unknown, {
    message: /^BEDROCK_MODEL_ID="anthropic.claude-v2" is not .*us\.anthropic\.claude-haiku-5-5, [^\n]*$/,
  })
})

t.test('overrides: another price, another model, and what does not fit', async t => {
  const prices = { input: 0.2, output: 1, cacheRead: 0.02, cacheWrite: 0.25 }
  const own = loadCatalogue({
    'us.anthropic.claude-haiku-5-5': { prices, asOf: '2027-01-01' },
    'my.model': { prices, asOf: '2027-01-01', temperature: true },
  })
  t.match(own.findModel('us.anthropic.claude-haiku-5-5'), { prices, cacheFloorTokens: 512, asOf: '2027-01-01' })
  t.same(own.findModel('my.model'), { id: 'my.model', prices, asOf: '2027-01-01', temperature: true })
  t.equal(catalogue.findModel('us.anthropic.claude-haiku-5-5')?.prices.input, 0.1)
  t.throws(() => loadCatalogue([]), ConfigError)
  t.throws(() => loadCatalogue('x'), { message: /one JSON object/ })
  t.throws(() => loadCatalogue({ 'my.model': {} }), { name: 'ConfigError', message: /my\.model/ })
  t.throws(
    () => loadCatalogue({ 'my.model': { prices: { ...prices, input: -1 }, asOf: '2027-01-01', temperature: true } }),
    {
      message: /my\.model\/prices\/input/,
    },
  )
  t.throws(() => loadCatalogue({ 'us.anthropic.claude-haiku-5-5': { price: 1 } }), ConfigError)
})
