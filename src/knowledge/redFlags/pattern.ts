import type { Lexicon, Reading } from './lexicon.ts'
import { sentenceEnd } from './tokens.ts'

export type Step =
  | { type: 'word'; element: number }
  | { type: 'number'; min: number; max: number }
  | { type: 'gap'; most: number; crosses: boolean }
  | { type: 'not'; element: number }
  | { type: 'start' }
  | { type: 'end' }

export type Text = { words: readonly string[]; readings: readonly (readonly Reading[])[] }
/** Counts the steps tried, so that a test can bound the work on hostile text. */
export type Effort = { steps: number }

function parseStep(part: string, lexicon: Lexicon): Step {
  if (part === '^') return { type: 'start' }
  if (part === '$') return { type: 'end' }
  const gap = /^(\.{2,3})(\d+)$/.exec(part)
  if (gap) return { type: 'gap', most: Number(gap[2]), crosses: gap[1] === '...' }
  if (part === '#') return { type: 'number', min: 0, max: Number.POSITIVE_INFINITY }
  const range = /^#([\d.]*)-([\d.]*)$/.exec(part)
  if (range) {
    return { type: 'number', min: Number(range[1]), max: range[2] ? Number(range[2]) : Number.POSITIVE_INFINITY }
  }
  if (part.startsWith('!')) return { type: 'not', element: lexicon.element(part.slice(1)) }
  return { type: 'word', element: lexicon.element(part) }
}

/**
 * Reads a pattern: words (`pain|hurt*|short_of_breath`), concepts (`@chest`), optional (`?my`), a number (`#`, `#2-17`),
 * a gap of at most n words (`..4`; `...4` also over sentence ends), not followed by (`!off`), sentence start and end
 * (`^`, `$`). An optional word makes two patterns.
 */
export function parsePattern(source: string, lexicon: Lexicon): Step[][] {
  return source.split(' ').reduce<Step[][]>(
    (all, part) => {
      if (!part.startsWith('?')) return all.map(steps => [...steps, parseStep(part, lexicon)])
      const step = parseStep(part.slice(1), lexicon)
      return all.flatMap(steps => [steps, [...steps, step]])
    },
    [[]],
  )
}

/** Where the match of steps[from...] that begins at a word ends, or -1. Gaps are short, so the work is bounded. */
export function matchEnd(text: Text, steps: readonly Step[], from: number, at: number, effort: Effort): number {
  const step = steps[from]
  if (step === undefined) return at
  effort.steps += 1
  const word = text.words[at]
  switch (step.type) {
    case 'start':
      return at === 0 || text.words[at - 1] === sentenceEnd ? matchEnd(text, steps, from + 1, at, effort) : -1
    case 'end':
      return word === undefined || word === sentenceEnd ? matchEnd(text, steps, from + 1, at, effort) : -1
    case 'not':
      return text.readings[at]?.some(({ element }) => element === step.element)
        ? -1
        : matchEnd(text, steps, from + 1, at, effort)
    case 'number': {
      const value = word === undefined || word === sentenceEnd ? Number.NaN : Number(word)
      return value >= step.min && value <= step.max ? matchEnd(text, steps, from + 1, at + 1, effort) : -1
    }
    case 'word':
      for (const { element, length } of text.readings[at] ?? []) {
        const end = element === step.element ? matchEnd(text, steps, from + 1, at + length, effort) : -1
        if (end >= 0) return end
      }
      return -1
    case 'gap':
      return matchAfterGap(text, steps, from, at, effort)
  }
}

// A gap before a word is the common case: only the places where that word stands are tried any further.
function matchAfterGap(text: Text, steps: readonly Step[], from: number, at: number, effort: Effort): number {
  const gap = steps[from]
  if (gap?.type !== 'gap') return -1
  const wanted = steps[from + 1]
  const last = Math.min(at + gap.most, text.words.length)
  for (let next = at; next <= last; next += 1) {
    effort.steps += 1
    const here = text.readings[next]
    if (wanted?.type !== 'word' || (here && here.length > 0)) {
      const end = matchEnd(text, steps, from + 1, next, effort)
      if (end >= 0) return end
    }
    if (!gap.crosses && text.words[next] === sentenceEnd) return -1
  }
  return -1
}
