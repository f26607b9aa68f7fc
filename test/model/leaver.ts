import { createBedrock } from '#src/model/bedrock.ts'
import { createModel } from '#src/model/gate.ts'
import { answer, startBedrock } from '#test/support/bedrock.ts'
import { ask, permit, primary, readAll, unlimited } from './support.ts'

// Asks, leaves, and closes nothing of the model room: no timer and no socket of it may keep the process.
const bedrock = await startBedrock()
const upstream = createBedrock({
  region: 'us-east-1',
  endpoint: bedrock.endpoint,
  maxSockets: 5,
  connectTimeoutMs: 1_000,
  requestTimeoutMs: 600_000,
})
const model = createModel({
  upstream,
  primary,
  deadlines: { firstEventMs: 600_000, idleMs: 600_000, totalMs: 600_000, drainMs: 50 },
  budget: unlimited,
  settle: () => {},
  now: Date.now,
  newId: () => 'call',
  random: Math.random,
  log: { warn: () => {}, error: () => {} },
})
await model.converse(permit(), ask)
await readAll(model.stream(permit(), ask))
bedrock.enqueue(answer(['Rest ', 'well.'], { break: { after: 1, by: 'hang' } }))
for await (const _ of model.stream(permit(), ask)) break
await bedrock.close()
