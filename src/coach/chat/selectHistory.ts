import type { ModelMessage } from '#src/model/port.ts'
import type { StoredMessage } from '#src/table/conversationItems.ts'

/** Rough size of a text in tokens: its UTF-8 bytes / 4, the usual rule for English; enough for a budget. */
export const roughTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / 4)

/**
 * The newest whole turns that fit the budget, oldest first: it begins with the user, alternates and ends with the
 * coach, whatever is missing from what is stored. A question without its answer (or the other way round) is left out.
 */
export function selectHistory(stored: readonly StoredMessage[], maxTokens: number): ModelMessage[] {
  const chosen: ModelMessage[] = []
  let tokensLeft = maxTokens
  for (let at = stored.length - 1; at > 0; at -= 1) {
    const answer = stored[at]
    const question = stored[at - 1]
    if (answer?.role !== 'assistant' || question?.role !== 'user' || !answer.content || !question.content) continue
    tokensLeft -= roughTokens(question.content) + roughTokens(answer.content)
    if (tokensLeft < 0) break
    chosen.unshift({ role: 'user', text: question.content }, { role: 'assistant', text: answer.content })
    at -= 1
  }
  return chosen
}
