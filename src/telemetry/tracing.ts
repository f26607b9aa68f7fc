import { AsyncLocalStorage } from 'node:async_hooks'
import {
  type Attributes,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, NodeTracerProvider, type SpanExporter } from '@opentelemetry/sdk-trace-node'
import { requestScope } from './scope.ts'

/** What of a request its span tells: never its address, its headers or a body. */
export type RequestFacts = {
  method: string
  /** The route's pattern. */
  route: string
  requestId: string
  /** The caller's W3C header, where it came by a trusted proxy. */
  traceparent?: string | undefined
}

export type RequestEnd = { status: number; left: boolean }

/** Part of a request's work, open until `end`. Only the first `end` counts. */
export type Step = {
  set(attributes: Attributes): void
  end(attributes?: Attributes, failure?: string): void
  /** W3C header by which the one who is asked can join the trace. */
  traceparent(): string
}

export type Tracing = {
  /** Undefined where this request is not among those that are traced. */
  beginRequest(facts: RequestFacts): Span | undefined
  endRequest(span: Span, end: RequestEnd): void
  /** A call to the outside, for the request that this code runs for; undefined where that one is not traced. */
  step(name: string, attributes: Attributes): Step | undefined
  /** Sends what is left, for at most `closeMs`. Resolves in any case. */
  close(): Promise<void>
}

type Parts = {
  /** Base address of an OTLP/HTTP collector. */
  endpoint: string
  /** Part of the requests that are traced, 0 to 1. */
  share: number
  /** From 0 to below 1. */
  random: () => number
  log: { warn(fields: object, message: string): void }
}

/** One delivery, its tries together; and what a shutdown waits for the last one. */
const deliverMs = 3_000
const closeMs = 3_000

/**
 * Traces by OTLP/HTTP. Spans wait in memory (at most 2,048, then the new ones are dropped) and go out in the background:
 * no request waits for the collector. This module loads the SDK, so it is imported only where traces are wanted.
 */
export function createTracing({ endpoint, share, random, log }: Parts): Tracing {
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    timeoutMillis: deliverMs,
  })
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'gym-coach' }),
    spanProcessors: [new BatchSpanProcessor(warningOnce(exporter, log), { exportTimeoutMillis: deliverMs })],
  })
  const tracer = provider.getTracer('gym-coach')
  return {
    beginRequest(facts) {
      return random() < share ? startRequest(tracer, facts) : undefined
    },
    endRequest(span, { status, left }) {
      span.setAttributes({ 'http.response.status_code': status, ...(left ? { 'gym_coach.client_left': true } : {}) })
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    },
    step(name, attributes) {
      const parent = requestScope.getStore()?.span
      if (parent === undefined) return undefined
      return toStep(tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, trace.setSpan(ROOT_CONTEXT, parent)))
    },
    close: () => within(closeMs, provider.shutdown()),
  }
}

/**
 * A trace of its own, whatever the caller says: a proxy passes on what anybody on the internet sent, who could otherwise
 * hide a request, or put it into a trace of others. Where the caller was is kept as a link.
 */
function startRequest(tracer: Tracer, { method, route, requestId, traceparent }: RequestFacts): Span {
  const attributes = { 'http.request.method': method, 'http.route': route, 'gym_coach.request_id': requestId }
  const caller = traceparent === undefined ? undefined : readTraceparent(traceparent)
  const links = caller ? [{ context: caller }] : []
  return tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes, links }, ROOT_CONTEXT)
}

function toStep(span: Span): Step {
  return {
    set: attributes => void span.setAttributes(attributes),
    end(attributes = {}, failure) {
      if (!span.isRecording()) return
      span.setAttributes(attributes)
      // Names alone: the sentences of errors quote what was sent.
      if (failure !== undefined) span.setAttribute('error.type', failure).setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    },
    traceparent() {
      const { traceId, spanId } = span.spanContext()
      return `00-${traceId}-${spanId}-01`
    },
  }
}

const traceparentPattern = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(?:-|$)/

/** The caller's place in its trace, by https://www.w3.org/TR/trace-context/; undefined for what is none. */
export function readTraceparent(header: string): SpanContext | undefined {
  const [, traceId, spanId, flags] = traceparentPattern.exec(header) ?? []
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true }
}

/** A collector that is away is said once, and once more when it goes again after it had come back. */
function warningOnce(exporter: SpanExporter, log: Parts['log']): SpanExporter {
  let delivered = true
  // A delivery is due some time after a span of some request ended; it is no work of that request.
  const outsideRequests = AsyncLocalStorage.snapshot()
  return {
    export(spans, done) {
      outsideRequests(() =>
        exporter.export(spans, result => {
          const isOk = result.code === 0
          if (delivered && !isOk)
            log.warn({ spans: spans.length }, 'traces cannot be delivered: is the collector there?')
          delivered = isOk
          done(result)
        }),
      )
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  }
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  const { promise: over, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  // What could not be delivered was warned of.
  await Promise.race([work.catch(() => {}), over])
  clearTimeout(timer)
}
