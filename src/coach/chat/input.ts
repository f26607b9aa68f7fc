import type { ChatAnswer, ChatRequest } from '#src/api/chat.ts'
import type { Asked } from '#src/quota/meter.ts'
import type { Allowance } from '#src/quota/quota.ts'

export type ChatInput = Asked & {
  /** The bearer token that the athlete's data are read with, where services upstream hold them. */
  token: string
  body: ChatRequest
  /** True if the client reads the answer as it comes. */
  streamed: boolean
  /** Aborts when a streaming client has gone. */
  gone: AbortSignal
}

export type ChatResult = { answer: ChatAnswer; allowance?: Allowance; replayed: boolean }
