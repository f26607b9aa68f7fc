import t from 'tap'
import { requestScope } from '#src/telemetry/scope.ts'
import { createTracing } from '#src/telemetry/tracing.ts'
import { newUser, onBedrock, startApp, testConfig } from '#test/support/app.ts'
import { answer, startBedrock, throttled } from '#test/support/bedrock.ts'
import { listen, openStream, until } from '#test/support/listen.ts'
import { startService } from '#test/support/service.ts'
import { useStore } from '#test/support/store.ts'
import { startSwitchable } from '#test/support/switchable.ts'
import { type CollectedSpan, startCollector } from './collector.ts'

const traced = (endpoint: string, settings: Record<string, string> = {}) => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
  ...settings,
})

const requestsOf = (spans: CollectedSpan[]) => spans.filter(({ kind }) => kind === 2)
const childrenOf = (spans: CollectedSpan[], parent: CollectedSpan) =>
  spans.filter(({ parentSpanId, traceId }) => parentSpanId === parent.spanId && traceId === parent.traceId)

t.test('the spans of one chat: the request, the quota and the reads, the model, the writes', async t => {
  const collector = await startCollector(t)
  const bedrock = await startBedrock(t)
  const app = await startApp(t, traced(collector.endpoint, onBedrock(bedrock.endpoint)))
  const anna = await newUser(app)
  const answered = await anna.chat({ message: 'quokkasecret: how many sets?' }, { 'idempotency-key': 'numbatsecret' })
  t.equal(answered.statusCode, 200)
  await app.close()

  const [request, ...others] = requestsOf(collector.spans)
  if (!request) throw new Error('there is no span of the request')
  t.same(others, [])
  t.equal(request.name, 'POST /api/ai/chat')
  t.match(request.attributes, {
    'http.request.method': 'POST',
    'http.route': '/api/ai/chat',
    'http.response.status_code': 200,
    'gym_coach.request_id': answered.headers['x-request-id'],
  })
  const children = childrenOf(collector.spans, request)
  t.equal(children.length, collector.spans.length - 1, 'all others are its children')
  const firstStart = (item: string, name: RegExp) => {
    const starts = children
      .filter(child => child.attributes['gym_coach.item'] === item && name.test(child.name))
      .map(child => BigInt(child.startTimeUnixNano))
    t.ok(starts.length > 0, `${item} ${name}`)
    return starts.sort((a, b) => (a < b ? -1 : 1))[0] ?? 0n
  }
  const models = children.filter(({ name }) => name.startsWith('chat '))
  t.equal(models.length, bedrock.calls.length)
  const modelStart = BigInt(models[0]?.startTimeUnixNano ?? 0)
  const claimed = firstStart('IDEMPOTENCY', /^PutItem|^Put /)
  const charged = firstStart('RATE_LIMIT', /^Update/)
  const read = firstStart('PREFERENCES', /Get/)
  const kept = firstStart('CONVERSATION', /^BatchWrite/)
  const settled = firstStart('USAGE', /^Put/)
  t.ok(claimed < charged && charged < modelStart && read < modelStart && modelStart < kept && modelStart < settled)
  const usage = bedrock.reported()
  t.match(models[0]?.attributes, {
    'gen_ai.request.model': app.config.BEDROCK_MODEL_ID,
    'gen_ai.usage.input_tokens': usage.input,
    'gen_ai.usage.output_tokens': usage.output,
    'gym_coach.ability': 'chat',
    'gym_coach.first_event_ms': Number,
  })
  for (const child of children) {
    if (child.attributes['db.system.name'] === undefined) continue
    t.match(child.attributes, { 'db.collection.name': app.config.TABLE_NAME, 'gym_coach.retries': 0 }, child.name)
  }
  const wire = collector.bodies.join('\n')
  for (const secret of ['quokkasecret', 'numbatsecret', anna.userId, ...anna.token.split('.')]) {
    t.notOk(wire.includes(secret), secret)
  }
})

t.test('a stream’s span lasts until its end, or until its client has left', async t => {
  const collector = await startCollector(t)
  const bedrock = await startBedrock(t)
  bedrock.answerBy(() => ({ ...answer(['Rest ', 'two ', 'minutes.']), betweenMs: 40 }))
  const app = await startApp(t, traced(collector.endpoint, onBedrock(bedrock.endpoint)))
  const url = await listen(app)
  const anna = await newUser(app)
  const whole = await openStream(url, anna.authorization, { message: 'How long should I rest?' })
  while ((await whole.next()) !== undefined);
  bedrock.answerBy(() => ({ ...answer(Array.from({ length: 50 }, () => 'Go on. ')), betweenMs: 40 }))
  const left = await openStream(url, anna.authorization, { message: 'And between sets of rows?' })
  await left.next()
  await left.next()
  left.leave()
  await app.close()
  const [first, second] = requestsOf(collector.spans)
  if (!first || !second) throw new Error('there are no two requests')
  const model = childrenOf(collector.spans, first).find(({ name }) => name.startsWith('chat '))
  t.ok(BigInt(model?.endTimeUnixNano ?? 0) <= BigInt(first.endTimeUnixNano), 'the model was done before')
  t.equal(first.attributes['gym_coach.client_left'], undefined)
  t.equal(second.attributes['gym_coach.client_left'], true)
  const drained = childrenOf(collector.spans, second).find(({ name }) => name.startsWith('chat '))
  t.ok(drained, 'the call that was read on in the background has its span too')
  t.ok(BigInt(drained?.endTimeUnixNano ?? 0) > BigInt(second.endTimeUnixNano))
})

t.test('what fails is marked, by name alone; a condition that did not hold is no failure', async t => {
  const collector = await startCollector(t)
  const bedrock = await startBedrock(t)
  bedrock.answerBy(throttled)
  const settings = { ...onBedrock(bedrock.endpoint), BEDROCK_FALLBACK_MODEL_ID: 'none', QUOTA_FREE: '1' }
  const { app, storeDown } = await startSwitchable(t, traced(collector.endpoint, settings))
  const anna = await newUser(app)
  t.equal((await anna.chat({ message: 'How many sets a week for my back?' })).statusCode, 200, 'the rules answer')
  bedrock.answerBy(() => answer(['Ten.']))
  await anna.chat({ message: 'And now?' })
  t.equal((await anna.chat({ message: 'And now?' })).statusCode, 429)
  storeDown(true)
  t.equal((await anna.get('/api/ai/rate-limit')).statusCode, 503)
  await app.close()
  const failed = collector.spans.filter(({ status }) => status.code === 2)
  const types = new Set(failed.map(({ attributes }) => attributes['error.type']))
  t.ok(types.has('throttled'), 'the model’s refusals')
  const down = requestsOf(failed)
  t.same(
    down.map(({ name, attributes }) => [name, attributes['http.response.status_code']]),
    [['GET /api/ai/rate-limit', 503]],
  )
  const [gone] = down
  if (!gone) throw new Error('no request has failed')
  const call = childrenOf(collector.spans, gone)[0]
  t.equal(call?.status.code, 2)
  t.equal(call?.attributes['gym_coach.retries'], 2, 'with the count of its repeats')
  const refused = collector.spans.filter(({ attributes }) => attributes['gym_coach.condition_failed'] === true)
  t.ok(refused.length > 0)
  t.ok(refused.every(({ status }) => status.code === 0))
})

t.test('a caller hides no request and joins no trace: where it came by a trusted proxy it is linked', async t => {
  const collector = await startCollector(t)
  const app = await startApp(t, traced(collector.endpoint, { TRUSTED_PROXIES: '10.1.0.0/16' }))
  const anna = await newUser(app)
  const link = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' }
  const ask = (traceparent: string, remoteAddress = '10.1.2.3') =>
    app.inject({
      url: '/api/ai/rate-limit',
      remoteAddress,
      headers: { authorization: anna.authorization, traceparent, 'x-forwarded-for': '203.0.113.9' },
    })
  await ask(`00-${link.traceId}-${link.spanId}-01`)
  await ask(`00-${link.traceId}-${link.spanId}-00`)
  await ask(`00-${link.traceId}-${link.spanId}-01`, '198.51.100.7')
  await ask(`00-${'0'.repeat(32)}-${link.spanId}-01`)
  await ask('quollsecret')
  await app.inject('/health/live')
  await app.close()
  const requests = requestsOf(collector.spans)
  t.equal(requests.length, 5, 'all but the probe, the one too that its caller would leave out')
  const traces = new Set(requests.map(({ traceId }) => traceId))
  t.equal(traces.size, 5)
  t.notOk(traces.has(link.traceId), 'each has a trace of its own')
  t.ok(
    requests.every(({ parentSpanId }) => !parentSpanId),
    'of which it is the root',
  )
  t.same(
    requests.map(({ links = [] }) => links.map(({ traceId, spanId }) => ({ traceId, spanId }))),
    [[link], [link], [], [], []],
  )
  t.notMatch(collector.bodies.join(), 'quollsecret')
})

t.test('what is said of a delivery belongs to no request', async t => {
  const said: (string | undefined)[] = []
  const tracing = createTracing({
    // Nothing listens at the discard port of this machine.
    endpoint: 'http://127.0.0.1:9',
    share: 1,
    random: () => 0,
    log: { warn: () => said.push(requestScope.getStore()?.requestId) },
  })
  requestScope.run({ requestId: 'of the last span' }, () => {
    // As many as are delivered at once, without a wait.
    for (let nth = 0; nth < 512; nth += 1) {
      const span = tracing.beginRequest({ method: 'GET', route: '/', requestId: String(nth) })
      if (span) tracing.endRequest(span, { status: 200, left: false })
    }
  })
  await until(async () => said.length > 0)
  await tracing.close()
  t.same(said, [undefined])
})

t.test('without its collector the service does its work, warns once and ends', async t => {
  const { endpoint } = await useStore(t)
  const { TABLE_NAME, JWT_SECRET } = testConfig(endpoint)
  const issuer = await startApp(t)
  const anna = await newUser(issuer)
  const service = await startService(t, {
    TABLE_NAME,
    JWT_SECRET,
    DYNAMODB_ENDPOINT: endpoint,
    PORT: '0',
    // Nothing listens at the discard port of this machine.
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9',
  })
  for (let turn = 0; turn < 3; turn += 1) {
    t.equal((await service.chat(anna.authorization, { message: 'How many sets a week?' })).status, 200)
  }
  t.equal(await service.end('SIGTERM'), 0)
  const log = service.lines.filter(line => line.startsWith('{')).map(line => JSON.parse(line))
  t.equal(log.filter(({ msg }) => /^traces cannot be delivered/.test(msg)).length, 1)
  const chats = log.filter(({ msg, route }) => msg === 'answered' && route === '/api/ai/chat')
  t.equal(chats.length, 3)
  t.equal(new Set(chats.map(({ traceId }) => traceId)).size, 3, 'each line has the trace of its request')
  for (const { traceId } of chats) t.match(traceId, /^[0-9a-f]{32}$/)
})

t.test('a share of nothing traces nothing', async t => {
  const collector = await startCollector(t)
  const app = await startApp(t, traced(collector.endpoint, { OTEL_TRACES_SAMPLER_ARG: '0' }))
  const anna = await newUser(app)
  t.equal((await anna.chat({ message: 'How many sets?' })).statusCode, 200)
  await app.close()
  t.same(collector.spans, [])
})
