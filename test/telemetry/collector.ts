import { once } from 'node:events'
import { createServer } from 'node:http'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'

const AnyValue = Type.Object({
  stringValue: Type.Optional(Type.String()),
  intValue: Type.Optional(Type.Number()),
  doubleValue: Type.Optional(Type.Number()),
  boolValue: Type.Optional(Type.Boolean()),
  arrayValue: Type.Optional(Type.Unknown()),
})
const Span = Type.Object({
  traceId: Type.String(),
  spanId: Type.String(),
  parentSpanId: Type.Optional(Type.String()),
  links: Type.Optional(Type.Array(Type.Object({ traceId: Type.String(), spanId: Type.String() }))),
  name: Type.String(),
  kind: Type.Number(),
  startTimeUnixNano: Type.String(),
  endTimeUnixNano: Type.String(),
  attributes: Type.Array(Type.Object({ key: Type.String(), value: AnyValue })),
  status: Type.Object({ code: Type.Number() }),
})
const Delivery = Type.Object({
  resourceSpans: Type.Array(Type.Object({ scopeSpans: Type.Array(Type.Object({ spans: Type.Array(Span) })) })),
})

type Test = { teardown(close: () => Promise<void>): void }

export type CollectedSpan = Omit<Static<typeof Span>, 'attributes'> & { attributes: Record<string, unknown> }

/** An OTLP/HTTP collector on 127.0.0.1 that keeps what it gets. */
export async function startCollector(t: Test) {
  const spans: CollectedSpan[] = []
  const bodies: string[] = []
  const server = createServer(async (incoming, response) => {
    const pieces: Buffer[] = []
    for await (const piece of incoming) pieces.push(piece)
    const body = Buffer.concat(pieces).toString()
    const isTraces = incoming.method === 'POST' && incoming.url === '/v1/traces'
    response.statusCode = isTraces ? 200 : 404
    if (isTraces) {
      bodies.push(body)
      spans.push(...readSpans(body))
    }
    response.setHeader('content-type', 'application/json').end('{}')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    endpoint: `http://127.0.0.1:${port}`,
    spans,
    /** As they came over the wire. */
    bodies,
  }
}

function readSpans(body: string): CollectedSpan[] {
  const { resourceSpans } = Value.Parse(Delivery, JSON.parse(body))
  return resourceSpans
    .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
    .map(({ attributes, ...span }) => ({
      ...span,
      attributes: Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]])),
    }))
}
