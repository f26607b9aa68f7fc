import type { Agent } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { type Attempt, attempt } from './client.ts'

/** A message that a user wants answered, and all that came of it. */
export type Asked = {
  userId: string
  key: string
  message: string
  streamed: boolean
  /** Its place among the user's messages, which were sent one after the other; absent: beside others. */
  place?: number
  attempts: Attempt[]
  /** The attempt with which the client was content; absent: it gave up. */
  final?: Attempt
}

export type Patience = {
  /** Longest wait for one attempt. */
  attemptMs: number
  /** Longest wait for an answer, all attempts together. */
  wholeMs: number
  /** The client leaves at the end of an attempt's wait, and asks again. */
  impatient: boolean
}

export type World = {
  agent: Agent
  /** Where the service can be asked now; an attempt after a failure goes to the next one. */
  urls: () => readonly string[]
  /** May change in the middle of a rehearsal. */
  patience: Patience
}

const briefWaitMs = 250
const longestWaitMs = 1_500

/** Every third message is one that only a model can answer. */
export function messageOf(place: number): string {
  return place % 3 === 2 ? `zzxq vvkj wwpl (${place})` : `How long should I rest between heavy sets? (${place})`
}

export type User = ReturnType<typeof createUser>

/** A user with a token; everything it asks is written down in `asked`. */
export function createUser(world: World, asked: Asked[], { userId, token }: { userId: string; token: string }) {
  let conversationId: string | undefined
  let places = 0
  let firstUrl = 0

  /** Asks until there is an answer, or a refusal that will not change. The same key every time. */
  async function ask(want: Omit<Asked, 'userId' | 'key' | 'attempts'>, inConversation: boolean): Promise<Asked> {
    const one: Asked = { ...want, userId, key: `${userId}-${asked.length}`, attempts: [] }
    asked.push(one)
    // A load balancer sends a user's requests now here, now there.
    firstUrl += 1
    const body = {
      message: one.message,
      ...(inConversation && conversationId !== undefined ? { conversationId } : {}),
    }
    const until = performance.now() + world.patience.wholeMs
    const { streamed, key } = one
    while (performance.now() < until) {
      const { attemptMs: patienceMs, impatient } = world.patience
      const urls = world.urls()
      const url = urls[firstUrl % urls.length] ?? 'http://127.0.0.1:1'
      const tried = await attempt(world.agent, { url, token, key, body, streamed, patienceMs, impatient })
      one.attempts.push(tried)
      if (isFinal(tried)) {
        one.final = tried
        break
      }
      firstUrl += 1
      await pause(waitOf(tried))
    }
    if (inConversation && one.final?.ended === 'answered') conversationId ??= one.final.answer.conversationId
    return one
  }

  /** The next message of the user's conversation. */
  function next(): Promise<Asked> {
    const place = places
    places += 1
    return ask({ message: messageOf(place), streamed: place % 2 === 1, place }, true)
  }

  /** So many messages at once, each a conversation of its own. */
  async function atOnce(count: number): Promise<void> {
    const from = places
    places += count
    const each = Array.from({ length: count }, (_, at) => ({
      message: messageOf(from + at),
      streamed: (from + at) % 2 === 1,
    }))
    await Promise.all(each.map(want => ask(want, false)))
  }

  return {
    userId,
    next,
    atOnce,
    /** Begins behind this one of the replicas. */
    startAt: (at: number) => {
      firstUrl = at
    },
  }
}

/** Refusals that pass: the same request will be answered later. */
function isFinal(tried: Attempt): boolean {
  if (tried.ended === 'answered') return true
  if (tried.ended !== 'refused') return false
  return tried.status < 500 && tried.code !== 'idempotency_in_flight' && tried.code !== 'too_many_requests'
}

function waitOf(tried: Attempt): number {
  if (tried.ended !== 'refused' || tried.retryAfterS === undefined) return briefWaitMs
  return Math.min(longestWaitMs, tried.retryAfterS * 1_000)
}
