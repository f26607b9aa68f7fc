import type { Conversations } from '#src/table/conversations.ts'
import type { ChatInput, ChatResult } from './input.ts'
import type { Emit } from './speak.ts'

type Parts = {
  /** The chat without a model: a rehearsal costs nothing. */
  answerByRules: (input: ChatInput, emit: Emit) => Promise<ChatResult>
  conversations: Pick<Conversations, 'remove'>
  /** A new ULID. */
  newId: () => string
  now: () => number
  log: ChatInput['log']
}

const questions = [
  'How many sets a week do I need to grow my back?',
  'How much protein should I eat a day?',
  'And what is a good warm-up for squats?',
  'Which planets have rings?',
]

/**
 * Rehearses: each call answers one question through all of the code and the table, and deletes it again. Its user is new
 * with each process, and has a name that no token can have.
 */
export function createRehearsal({ answerByRules, conversations, newId, now, log }: Parts): () => Promise<void> {
  const userId = `rehearsal ${newId()}`
  let asked = 0
  return async () => {
    const message = questions[asked % questions.length] ?? ''
    asked += 1
    const { answer } = await answerByRules(
      {
        userId,
        tier: 'premium',
        token: '',
        requestId: newId(),
        idempotencyKey: undefined,
        path: 'rehearsal',
        body: { message },
        streamed: false,
        gone: new AbortController().signal,
        log,
      },
      async () => {},
    )
    await conversations.remove(userId, answer.conversationId, now())
  }
}
