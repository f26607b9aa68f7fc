import type { Removed } from './types.ts'

const mostSentences = 12
const longestSentence = 300

/**
 * One message that tells a model what of its answer could not be borne out, and to answer again without it. Empty
 * where nothing was removed. At most 12 sentences of 300 characters, so that a long answer does not double the prompt.
 */
export function repairPrompt(removed: readonly Removed[]): string {
  if (removed.length === 0) return ''
  const lines = removed.slice(0, mostSentences).map(({ sentence, reason }) => {
    const short = sentence.replace(/\s+/gu, ' ').trim().slice(0, longestSentence)
    return `- ${JSON.stringify(short)}: ${reason}`
  })
  return [
    'These sentences of your answer say things of the athlete that the records do not bear out:',
    ...lines,
    'Answer the same message again without them. Say of the athlete only what stands in the records or in what the',
    'athlete wrote, number by number, with the exercise and the day it belongs to. Do not say that anything was saved,',
    'changed or logged. Where something is not known, say so or ask. Do not speak of this note.',
  ].join('\n')
}
