import t from 'tap'
import type { ModelError, ModelReply } from '#src/model/port.ts'
import { answer, fails, type Script, throttled } from '#test/support/bedrock.ts'
import {
  always,
  ask,
  denied,
  fallback,
  ledgerCost,
  permit,
  primary,
  readAll,
  reportedCost,
  startModel,
} from './support.ts'

type Fault = {
  scripts: Script[]
  failure?: ModelError['failure']
  reply?: Partial<ModelReply>
  /** What the ledger's rows say, in order. */
  outcomes: string[]
  /** How many of the rows are estimates. */
  estimated?: number
  calls: number
  /** Where a stream differs from a whole answer. */
  pieces?: string[]
}

const text = 'Rest well.'
const good = answer(['Rest ', 'well.'], { usage: { input: 41, output: 7, cacheRead: 513, cacheWrite: 3 } })
const error500 = fails(500, 'InternalServerException')

const faults: Record<string, Fault> = {
  'throttled once': { scripts: [throttled(), good], reply: { text }, outcomes: ['ok'], calls: 2 },
  'throttled on the primary: the fallback answers': {
    scripts: [...always(throttled(), 3), good],
    reply: { text, model: fallback.id },
    outcomes: ['ok'],
    calls: 4,
  },
  'throttled for good': { scripts: always(throttled()), failure: 'throttled', outcomes: [], calls: 5 },
  '500, then 503': {
    scripts: [error500, fails(503, 'ServiceUnavailableException'), good],
    reply: { text, model: primary.id },
    outcomes: ['ok'],
    calls: 3,
  },
  '500 for good': { scripts: always(error500), failure: 'unavailable', outcomes: [], calls: 5 },
  'a 502 of some proxy': { scripts: [fails(502, 'Whatever'), good], reply: { text }, outcomes: ['ok'], calls: 2 },
  "the model's own time-out, 408": {
    scripts: [fails(408, 'ModelTimeoutException'), good],
    reply: { text },
    outcomes: ['timeout', 'ok'],
    estimated: 1,
    calls: 2,
  },
  'no access to the primary: not again, the fallback at once': {
    scripts: [denied, good],
    reply: { text, model: fallback.id },
    outcomes: ['ok'],
    calls: 2,
  },
  'no access at all': { scripts: always(denied), failure: 'unavailable', outcomes: [], calls: 2 },
  'a request that Bedrock does not take': {
    scripts: always(fails(400, 'ValidationException', 'malformed: "a secret question"')),
    failure: 'unavailable',
    outcomes: [],
    calls: 2,
  },
  'the connection breaks before an answer': {
    scripts: [{ kind: 'cut' }, good],
    reply: { text },
    outcomes: ['cut', 'ok'],
    estimated: 1,
    calls: 2,
  },
  'an empty end_turn once': {
    scripts: [answer([], { usage: { input: 9, output: 0 } }), good],
    reply: { text, tokens: { input: 50, output: 7, cacheRead: 513, cacheWrite: 3 } },
    outcomes: ['empty', 'ok'],
    calls: 2,
  },
  'an empty end_turn twice': {
    scripts: always(answer([' ', '\n'])),
    failure: 'invalid_output',
    outcomes: ['empty', 'empty'],
    calls: 2,
    pieces: [],
  },
  'a refusal that the SDK has no word for': {
    scripts: [answer([], { stop: 'refusal' })],
    reply: { text: '', stop: 'refusal' },
    outcomes: ['refusal'],
    calls: 1,
  },
  'a guardrail': {
    scripts: [answer(['No.'], { stop: 'guardrail_intervened' })],
    reply: { text: 'No.', stop: 'refusal' },
    outcomes: ['refusal'],
    calls: 1,
  },
  'out of tokens': {
    scripts: [answer(['Rest ', 'we'], { stop: 'max_tokens' })],
    reply: { text: 'Rest we', stop: 'max_tokens' },
    outcomes: ['max_tokens'],
    calls: 1,
  },
  'out of tokens before the first word: the same again would be the same': {
    scripts: always(answer([], { stop: 'max_tokens', thinking: 'hm' })),
    failure: 'invalid_output',
    outcomes: ['max_tokens'],
    calls: 1,
  },
  'no usage': {
    scripts: [answer(['Rest ', 'well.'], { noUsage: true })],
    reply: { text },
    outcomes: ['ok'],
    estimated: 1,
    calls: 1,
  },
  'a throttle, a broken connection and an empty answer, then a good one': {
    scripts: [throttled(), { kind: 'cut' }, answer([]), good],
    reply: { text, model: fallback.id },
    outcomes: ['cut', 'empty', 'ok'],
    estimated: 1,
    calls: 4,
  },
}

const streamFaults: Record<string, Fault> = {
  'the stream ends without messageStop before text': {
    scripts: [answer([text], { break: { after: 0, by: 'end' } }), good],
    reply: { text },
    outcomes: ['cut', 'ok'],
    estimated: 1,
    calls: 2,
    pieces: ['Rest ', 'well.'],
  },
  'the stream ends without messageStop after text: never again': {
    scripts: [answer(['Rest ', 'well.'], { break: { after: 1, by: 'end' } }), good],
    failure: 'unavailable',
    outcomes: ['cut'],
    estimated: 1,
    calls: 1,
    pieces: ['Rest '],
  },
  'the connection breaks after text': {
    scripts: [answer(['Rest ', 'well.'], { break: { after: 2, by: 'cut' } }), good],
    failure: 'unavailable',
    outcomes: ['cut'],
    estimated: 1,
    calls: 1,
    pieces: ['Rest ', 'well.'],
  },
  'throttled within the stream, before text': {
    scripts: [answer([text], { break: { after: 0, by: 'throttlingException' } }), good],
    reply: { text },
    outcomes: ['ok'],
    calls: 2,
    pieces: ['Rest ', 'well.'],
  },
  'a model error within the stream, after text': {
    scripts: [answer(['Rest ', 'well.'], { break: { after: 1, by: 'modelStreamErrorException' } }), good],
    failure: 'unavailable',
    outcomes: ['cut'],
    estimated: 1,
    calls: 1,
    pieces: ['Rest '],
  },
  'a 500 within the stream, after text': {
    scripts: [answer(['Rest ', 'well.'], { break: { after: 1, by: 'internalServerException' } }), good],
    failure: 'unavailable',
    outcomes: ['failed'],
    estimated: 1,
    calls: 1,
    pieces: ['Rest '],
  },
}

const wholeFaults: Record<string, Fault> = {
  'JSON that breaks off': {
    scripts: [{ kind: 'malformed' }, good],
    reply: { text },
    outcomes: ['failed', 'ok'],
    estimated: 1,
    calls: 2,
  },
  'JSON that breaks off, twice': {
    scripts: always({ kind: 'malformed' }),
    failure: 'invalid_output',
    outcomes: ['failed', 'failed'],
    estimated: 2,
    calls: 2,
  },
}

for (const how of ['stream', 'converse'] as const) {
  for (const [name, fault] of Object.entries({ ...faults, ...(how === 'stream' ? streamFaults : wholeFaults) })) {
    t.test(`${how}: ${name}`, async t => {
      const { bedrock, model, ledger, lines } = await startModel(t)
      bedrock.enqueue(...fault.scripts)
      const got: { pieces?: string[]; reply?: ModelReply; error?: ModelError } =
        how === 'stream'
          ? await readAll(model.stream(permit(), ask))
          : await model.converse(permit(), ask).then(
              reply => ({ reply }),
              error => ({ error }),
            )
      t.equal(got.error?.failure, fault.failure)
      t.match(got.reply ?? {}, fault.reply ?? {})
      if (how === 'stream' && fault.pieces) t.same(got.pieces, fault.pieces)
      t.equal(bedrock.calls.length, fault.calls, 'calls that reached the model')
      t.same(
        ledger.map(row => row.outcome),
        fault.outcomes,
      )
      t.equal(ledger.filter(row => row.estimated).length, fault.estimated ?? 0)
      t.equal(ledgerCost(ledger), reportedCost(bedrock), 'the ledger is what the model reported, to the micro-dollar')
      t.equal(new Set(ledger.map(row => row.callId)).size, ledger.length)
      const tokens = got.reply?.tokens ?? got.error?.tokens
      t.equal(
        tokens?.output,
        ledger.reduce((sum, row) => sum + row.tokens.output, 0),
        'the caller is told of all calls',
      )
      const told = JSON.stringify([lines, got.error?.message, got.error?.stack, String(got.error?.cause)])
      t.notMatch(told, /secret|Rest|well/, 'no word of the user or the model in a log line or an error')
    })
  }
}
