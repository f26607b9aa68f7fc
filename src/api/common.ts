import { Type } from 'typebox'

/** An object on the wire that takes no other fields. */
export const strict = { additionalProperties: false } as const

export const ulidPattern = '^[0-9A-HJKMNP-TV-Z]{26}$'
export const messageIdPattern = '^[0-9A-HJKMNP-TV-Z]{26}-[01]$'

export const ConversationId = Type.String({
  pattern: ulidPattern,
  description: 'id of a conversation (ULID)',
  examples: ['01JD8X3W2N5Q7R9T1V3X5Z7B9D'],
})

export const MessageId = Type.String({
  pattern: messageIdPattern,
  description: 'id of a message: its turn (ULID), then -0 for the question or -1 for the answer',
  examples: ['01JD8X3W2N5Q7R9T1V3X5Z7B9D-1'],
})

export const Instant = Type.String({ format: 'date-time', description: 'ISO 8601, UTC' })

export const Day = Type.String({
  format: 'date',
  pattern: '^2\\d{3}-',
  description: 'a UTC day, YYYY-MM-DD',
  examples: ['2026-11-22'],
})

export const Cursor = Type.String({
  minLength: 1,
  maxLength: 300,
  description: 'nextCursor of the page before',
})

export const PageLimit = Type.Integer({ minimum: 1, maximum: 100, default: 20, description: 'most items on a page' })

/** Header of every POST that can reach the model. */
export const IdempotencyHeaders = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({
      pattern: '^[\\x20-\\x7E]{1,255}$',
      description:
        'Makes a repeat of this request harmless: it is charged once and answered with the first answer for 24 hours (header Idempotency-Replayed: true).',
      examples: ['4f5e2a90-6a0e-4f7c-9d0c-2b1f6f0a7c11'],
    }),
  ),
})
