/** What came back: the JSON of an answer, or the events of a stream. */
export type Answered = {
  readonly status: number
  readonly body: unknown
  readonly events: readonly { readonly event: string; readonly data: unknown }[]
  readonly replayed: boolean
  readonly ms: number
  /** Until the first text of a stream; undefined where there was none. */
  readonly firstTextMs: number | undefined
}

export type Call = { body?: object | string; stream?: boolean; headers?: Record<string, string> }

export type Client = ReturnType<typeof createClient>

/** No answer takes longer: the service's own time is 60 s, a plan may ask twice. */
const longestMs = 180_000

/** Requests to a service as one user, over HTTP as a front end makes them. */
export function createClient(baseUrl: string, token: string) {
  return async function call(method: string, path: string, { body, stream, headers }: Call = {}): Promise<Answered> {
    const began = performance.now()
    const type = typeof body === 'string' ? 'text/csv' : 'application/json'
    const response = await fetch(new URL(path, baseUrl), {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(longestMs),
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': type }),
        ...(stream ? { accept: 'text/event-stream' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    let text = ''
    let firstTextMs: number | undefined
    const decoder = new TextDecoder()
    for await (const piece of response.body ?? []) {
      text += decoder.decode(piece, { stream: true })
      if (firstTextMs === undefined && text.includes('event: delta')) firstTextMs = performance.now() - began
    }
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true
    const events = isStream ? eventsOf(text) : []
    return {
      status: response.status,
      body: isStream ? events.at(-1)?.data : parse(text),
      events,
      replayed: response.headers.get('idempotency-replayed') === 'true',
      ms: performance.now() - began,
      firstTextMs,
    }
  }
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    // An answer that is no JSON is no answer of this service; whoever reads it says so.
    return undefined
  }
}

function eventsOf(text: string): { event: string; data: unknown }[] {
  return text
    .split('\n\n')
    .filter(block => block.startsWith('event:'))
    .map(block => {
      const [first = '', ...rest] = block.split('\n')
      return {
        event: first.slice('event: '.length),
        data: parse(rest.map(line => line.replace(/^data: ?/, '')).join('\n')),
      }
    })
}
