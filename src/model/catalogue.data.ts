/**
 * Models on Amazon Bedrock: list prices in USD per 1M tokens and what a request to them may hold.
 * Figures are of `asOf`, from the Bedrock price list and the model cards; where a list gives no price for cache
 * writes, Anthropic's published rule stands in (a write costs 1.25 times the input), for Nova the input price.
 */
export const asOf = '2026-11-22'

const none = { cacheRead: 0, cacheWrite: 0 }
const nova = { asOf, cacheFloorTokens: 1_536, temperature: true, prefixes: ['', 'us'] } as const
const gptOss = { asOf, temperature: true, thinkingOff: { reasoning_effort: 'low' }, prefixes: [''] } as const
const haiku45 = {
  asOf,
  cacheFloorTokens: 4_096,
  temperature: true,
  name: 'anthropic.claude-haiku-4-5-20251001-v1:0',
} as const

/** One row for each model and price; `prefixes` are the regional ones of its ids, '' is the base id itself. */
export const rows = [
  {
    name: 'anthropic.claude-haiku-5-5',
    prefixes: ['us', 'eu', 'au', 'jp', 'global'],
    asOf,
    prices: { input: 0.1, output: 0.5, cacheRead: 0.01, cacheWrite: 0.125 },
    longPrompt: { overTokens: 100_000, prices: { input: 0.5, output: 2.5, cacheRead: 0.05, cacheWrite: 0.625 } },
    cacheFloorTokens: 512,
    temperature: false,
    thinkingOff: { thinking: { type: 'disabled' } },
  },
  // Haiku 4.5 thinks only when told to, and its regional profiles cost a tenth more than the global one.
  {
    ...haiku45,
    prefixes: ['us', 'eu', 'au', 'jp'],
    prices: { input: 1.1, output: 5.5, cacheRead: 0.11, cacheWrite: 1.375 },
  },
  { ...haiku45, prefixes: ['global'], prices: { input: 1, output: 5, cacheRead: 0.1, cacheWrite: 1.25 } },
  {
    ...nova,
    name: 'amazon.nova-micro-v1:0',
    prices: { input: 0.035, output: 0.14, cacheRead: 0.00875, cacheWrite: 0.035 },
  },
  {
    ...nova,
    name: 'amazon.nova-lite-v1:0',
    prices: { input: 0.06, output: 0.24, cacheRead: 0.015, cacheWrite: 0.06 },
  },
  // gpt-oss cannot stop thinking; low effort is the least.
  { ...gptOss, name: 'openai.gpt-oss-20b-1:0', prices: { input: 0.07, output: 0.3, ...none } },
  { ...gptOss, name: 'openai.gpt-oss-120b-1:0', prices: { input: 0.15, output: 0.6, ...none } },
] as const
