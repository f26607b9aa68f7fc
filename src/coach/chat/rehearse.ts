import type { Conversations } from '#src/table/conversations.ts'
import type { ChatInput, ChatResult } from './input.ts'
import type { Emit } from './speak.ts'

type Parts = {
  /** The chat with no model at its other end: a rehearsal costs nothing. */
  answer: (input: ChatInput, emit: Emit) => Promise<ChatResult>
  conversations: Pick<Conversations, 'remove'>
  /** A new ULID. */
  newId: () => string
  now: () => number
  log: ChatInput['log']
}

const grounding = { said: [], confirmed: [], today: '2026-01-05' }
const records = [{ id: 'w1', text: '2026-01-05 (Monday) "Legs": Squat 3 sets, heaviest 72.5 kg x 5 reps.' }]

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
export function createRehearsal({ answer, conversations, newId, now, log }: Parts): () => Promise<void> {
  const userId = `rehearsal ${newId()}`
  let asked = 0
  return async () => {
    const message = questions[asked % questions.length] ?? ''
    asked += 1
    const result = await answer(
      {
        userId,
        tier: 'premium',
        token: '',
        requestId: newId(),
        idempotencyKey: undefined,
        path: 'rehearsal',
        body: { message },
        streamed: asked % 2 === 0,
        gone: new AbortController().signal,
        log,
      },
      async () => {},
    )
    const { checkWords } = await import('#src/coach/grounding/index.ts')
    // Words about the athlete are held against records, of which this one has none.
    checkWords('Your squat went from 60 kg to 72.5 kg since Monday.', { ...grounding, records })
    await conversations.remove(userId, result.answer.conversationId, now())
  }
}
