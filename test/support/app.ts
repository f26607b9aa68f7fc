import type { FastifyInstance } from 'fastify'
import { ulid } from 'ulid'
import { build } from '#src/app.ts'
import { signLocalToken } from '#src/auth/signLocalToken.ts'
import { readConfig } from '#src/config.ts'
import { testTable, useStore } from './store.ts'

type Test = { teardown(fn: () => unknown): void }

export const testSecret = 'a secret of the tests, long enough for HS256'

/** Settings of a service under test: a store by its address, quiet, without the burst limit unless a test sets one. */
export function testConfig(endpoint: string, settings: Record<string, string> = {}) {
  return readConfig({
    PORT: '0',
    LOG_LEVEL: 'silent',
    TABLE_NAME: testTable,
    DYNAMODB_ENDPOINT: endpoint,
    JWT_SECRET: testSecret,
    BURST_PER_MINUTE: '0',
    // Parts are loaded by the first call that needs them, on a machine that other tests keep busy.
    EVENT_LOOP_LAG_MS: '0',
    ...settings,
  })
}

/** The whole service, on the store of this run; closed when the test ends. */
export async function startApp(t: Test, settings: Record<string, string> = {}, now?: () => number) {
  const { endpoint } = await useStore(t)
  const app = await build(testConfig(endpoint, settings), now)
  t.teardown(() => app.close())
  await app.ready()
  return app
}

/** Settings that send the model's calls to a stand-in, with waits that suit a test. */
export const onBedrock = (endpoint: string): Record<string, string> => ({
  COACH: 'bedrock',
  BEDROCK_ENDPOINT: endpoint,
  MODEL_FIRST_TOKEN_TIMEOUT_MS: '2000',
  MODEL_IDLE_TIMEOUT_MS: '1000',
  MODEL_TOTAL_TIMEOUT_MS: '8000',
})

/** A user of the test's own, with a token, and requests in its name. */
export async function newUser(
  app: FastifyInstance,
  more: { userId?: string; tier?: 'free' | 'premium'; scope?: string } = {},
) {
  const userId = more.userId ?? `user-${ulid()}`
  const token = await signLocalToken(app.config, { ...more, userId, lifeS: 3600 }, Date.now())
  const authorization = `Bearer ${token}`
  type Call = { headers?: Record<string, string>; payload?: object | string }
  const call = (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, { headers, payload }: Call = {}) =>
    app.inject({ method, url, headers: { authorization, ...headers }, ...(payload === undefined ? {} : { payload }) })
  return {
    userId,
    token,
    authorization,
    call,
    get: (url: string) => call('GET', url),
    chat: (payload: object, headers: Record<string, string> = {}) => call('POST', '/api/ai/chat', { headers, payload }),
    stream: (payload: object, headers: Record<string, string> = {}) =>
      call('POST', '/api/ai/chat', { headers: { accept: 'text/event-stream', ...headers }, payload }),
  }
}

/** The events of a streamed answer. */
export function eventsOf(body: string): { event: string; data: Record<string, unknown> }[] {
  return body
    .split('\n\n')
    .filter(block => block.startsWith('event:'))
    .map(block => {
      const [first = '', ...rest] = block.split('\n')
      const data = rest.map(line => line.replace(/^data: ?/, '')).join('\n')
      return { event: first.slice('event: '.length), data: JSON.parse(data) }
    })
}
