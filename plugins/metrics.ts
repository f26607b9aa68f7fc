import type { FastifyBaseLogger } from 'fastify'
import fp from 'fastify-plugin'
import { toEmf } from '#src/telemetry/emf.ts'
import type { GaugeName } from '#src/telemetry/figures.ts'
import { createMetrics, type Metrics, noMetrics, type Readings } from '#src/telemetry/metrics.ts'
import { toPrometheus } from '#src/telemetry/prometheus.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Where the service counts what it does. */
    metrics: Metrics
    /** The figures as Prometheus reads them; undefined where METRICS is something else. */
    metricsPage: (() => Promise<{ contentType: string; text: string }>) | undefined
  }
}

/** A minute is the finest that CloudWatch keeps at the usual price. */
const flushMs = 60_000
const sampleMs = 5_000
const sampledGauges: readonly GaugeName[] = ['requestsInFlight', 'modelSlotsHeld', 'modelSlotsWaiting']

/** What the service tells operators of itself: a page for Prometheus, or a few CloudWatch lines in the log each minute. */
export default fp(
  async app => {
    const { METRICS: kind } = app.config
    if (kind === 'off') {
      app.decorate('metrics', noMetrics)
      app.decorate('metricsPage', undefined)
      return
    }
    const { metrics, readings } = createMetrics()
    app.decorate('metrics', metrics)
    app.decorate('metricsPage', kind === 'prometheus' ? pageOf(readings) : undefined)
    if (kind !== 'emf') return
    const ownRoutes = new Set<string>()
    app.addHook('onRoute', ({ url, schema }) => {
      if (takesIdempotencyKey(schema?.headers)) ownRoutes.add(url)
    })
    // A quiet log level must not silence the figures: they were asked for by name.
    const flusher = startFlusher(readings, ownRoutes, app.log.child({}, { level: 'info' }), app.now)
    app.addHook('onClose', async () => flusher.stop())
  },
  { name: 'metrics' },
)

/** Such are the routes that can reach the model: slow, and each worth a latency of its own. */
function takesIdempotencyKey(headers: unknown): boolean {
  if (typeof headers !== 'object' || headers === null || !('properties' in headers)) return false
  const { properties } = headers
  return typeof properties === 'object' && properties !== null && 'idempotency-key' in properties
}

/** The library of the process's own figures is loaded by the first scrape: it is not worth waiting for at the start. */
function pageOf(readings: Readings) {
  let loading: Promise<{ contentType: string; metrics(): Promise<string> }> | undefined
  return async () => {
    loading ??= loadProcessFigures()
    const ofProcess = await loading
    return { contentType: ofProcess.contentType, text: `${toPrometheus(readings)}${await ofProcess.metrics()}` }
  }
}

async function loadProcessFigures() {
  const { default: client } = await import('prom-client')
  const registry = new client.Registry()
  client.collectDefaultMetrics({ register: registry })
  return registry
}

function startFlusher(readings: Readings, ownRoutes: Set<string>, log: FastifyBaseLogger, now: () => number) {
  const samples = new Map<GaugeName, number[]>()
  const sample = () => {
    for (const name of sampledGauges) {
      const value = readings.gauge(name)
      if (value === undefined) continue
      const taken = samples.get(name) ?? []
      samples.set(name, taken)
      // Timers of a busy process run late, never too often; 100 is what a line takes.
      if (taken.length < 100) taken.push(value)
    }
  }
  const flush = () => {
    sample()
    for (const document of toEmf({ readings, samples, ownRoutes, nowMs: now() })) log.info(document)
    readings.figures.clear()
    samples.clear()
  }
  const sampling = setInterval(sample, sampleMs).unref()
  const flushing = setInterval(flush, flushMs).unref()
  return {
    stop() {
      clearInterval(sampling)
      clearInterval(flushing)
      flush()
    },
  }
}
