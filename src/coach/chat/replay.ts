import { Value } from 'typebox/value'
import { ChatAnswer, type ChatEvent } from '#src/api/chat.ts'
import type { Emit } from './speak.ts'

/** The stored answer once more, in whichever form it is asked for now. */
export async function replay(stored: unknown, emit: Emit): Promise<{ answer: ChatAnswer; replayed: true }> {
  const answer = Value.Parse(ChatAnswer, stored)
  const { conversationId, messageId, userMessageId } = answer
  await emit({ event: 'start', data: { conversationId, messageId, userMessageId } }, { replayed: true })
  await emit({ event: 'delta', data: { text: answer.reply } })
  await emit(endOf(answer))
  return { answer, replayed: true }
}

/** The last event of a stream: the answer less the text, which was sent already. */
export function endOf({ reply: _reply, ...data }: ChatAnswer): ChatEvent {
  return { event: 'end', data }
}
