import type { FastifyInstance } from 'fastify'

/** The service on a port of its own, for what only a real connection shows. */
export async function listen(app: FastifyInstance): Promise<string> {
  return app.listen({ host: '127.0.0.1', port: 0 })
}

type Opened = { status: number; headers: Headers; next(): Promise<string | undefined>; leave(): void }

/** Opens a streamed chat; `next` gives the body piece by piece, `leave` closes the connection as a phone does that loses its network. */
export async function openStream(
  url: string,
  authorization: string,
  payload: object,
  headers: Record<string, string> = {},
): Promise<Opened> {
  const leaving = new AbortController()
  const response = await fetch(`${url}/api/ai/chat`, {
    method: 'POST',
    headers: { authorization, accept: 'text/event-stream', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(payload),
    signal: leaving.signal,
  })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  return {
    status: response.status,
    headers: response.headers,
    next: async () => (await reader?.read())?.value,
    leave: () => leaving.abort(),
  }
}

/** Waits until `check` gives something, at most 10 s. */
export async function until<Value>(check: () => Promise<Value | undefined | false>): Promise<Value> {
  for (let tries = 0; tries < 500; tries += 1) {
    const value = await check()
    if (value !== undefined && value !== false) return value
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error('it did not happen in 10 s')
}
