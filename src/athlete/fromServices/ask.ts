/** Why a source could not be read. */
export type Fault = 'refused' | 'unreachable' | 'slow' | 'failed' | 'unreadable' | 'too_large'

export type Answered =
  | { readonly kind: 'body'; readonly body: unknown }
  /** The service knows nothing of this user. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'fault'; readonly fault: Fault }

export type Asking = {
  readonly fetch: typeof globalThis.fetch
  /** For the whole answer, its repeat included. */
  readonly timeoutMs: number
}

/** Bytes, after decompression: six weeks of everything that a person logs is far below. */
const mostBytes = 2 * 1024 * 1024

const nothing: Answered = { kind: 'nothing' }
const faulty = (fault: Fault): Answered => ({ kind: 'fault', fault })

/**
 * Asks one address as the user of this token, whatever comes of it: it never throws. A connection that breaks before the
 * answer's head is tried once more; a redirect is not followed, because the token was meant for this address.
 */
export async function ask(url: string, token: string, { fetch, timeoutMs }: Asking): Promise<Answered> {
  const signal = AbortSignal.timeout(timeoutMs)
  const get = () =>
    fetch(url, {
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      redirect: 'manual',
      signal,
    })
  try {
    const response = await get().catch((error: unknown) => {
      if (signal.aborted) throw error
      return get()
    })
    return await read(response)
  } catch {
    return faulty(signal.aborted ? 'slow' : 'unreachable')
  }
}

async function read(response: Response): Promise<Answered> {
  const refusal = refusalOf(response)
  if (refusal) {
    // What is not read would hold the connection.
    await response.body?.cancel()
    return refusal
  }
  const text = await readText(response)
  if (text === undefined) return faulty('too_large')
  try {
    return { kind: 'body', body: JSON.parse(text) }
  } catch {
    return faulty('unreadable')
  }
}

function refusalOf({ status, headers }: Response): Answered | undefined {
  if (status === 401 || status === 403) return faulty('refused')
  if (status === 404) return nothing
  if (status === 429 || status >= 500) return faulty('failed')
  const isJson = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(headers.get('content-type') ?? '')
  if (status !== 200 || !isJson) return faulty('unreadable')
  return Number(headers.get('content-length')) > mostBytes ? faulty('too_large') : undefined
}

/** The body, or undefined where it is larger than what is taken. */
async function readText({ body }: Response): Promise<string | undefined> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of body ?? []) {
    bytes += piece.byteLength
    // Leaving the loop cancels the rest.
    if (bytes > mostBytes) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString()
}
