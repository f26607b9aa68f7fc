import { type Checked, checkSentence } from './check.ts'
import { beforeOf, contextAfter, firstContext, isWords, wordsOf } from './context.ts'
import { readEvidence } from './facts.ts'
import { createLayout } from './layout.ts'
import { lengthOf, lookAhead, type Segment, segment } from './sentences.ts'
import type { CheckedWords, Grounding, Removed, SentenceGate } from './types.ts'

/** How many segments of the text are certain, whatever comes next: a break needs some characters behind it. */
function countCertain(segments: readonly Segment[], text: string): number {
  let end = 0
  let certain = 0
  for (const each of segments) {
    end += lengthOf(each)
    if (text.slice(end).trim().length < lookAhead) break
    certain += 1
  }
  return certain
}

/** Length of the lines that are through: the rest still begins at a line's start, which its reading depends on. */
function lengthThrough(segments: readonly Segment[], done: number): { length: number; segments: number } {
  let length = 0
  let through = { length: 0, segments: 0 }
  for (let at = 0; at < done; at += 1) {
    const each = segments[at]
    if (!each) break
    length += lengthOf(each)
    if (segments[at + 1]?.startsLine) through = { length, segments: at + 1 }
  }
  return through
}

/** A gate for one answer that comes in pieces: what it lets through, joined, is what `checkWords` gives for the whole. */
export function createSentenceGate(grounding: Grounding): SentenceGate {
  const evidence = readEvidence(grounding)
  const removed: Removed[] = []
  const used: (() => readonly string[])[] = []
  const layout = createLayout(sentence => removed.push({ sentence, reason: 'nothing is left of what it leads to' }))
  let context = firstContext
  let rest = ''
  let done = 0

  const check = (each: Segment): string => {
    const checked: Checked | undefined = isWords(each)
      ? checkSentence(wordsOf(context, each), beforeOf(context, each), evidence)
      : undefined
    const dangles = checked?.pointsBack === true && context.lastWasRemoved && !each.startsLine
    const reason = checked?.reason ?? (dangles ? 'it rests on a sentence that was taken out' : undefined)
    context = contextAfter(context, each, checked, reason !== undefined)
    if (reason !== undefined) {
      removed.push({ sentence: each.body, reason })
      return layout.drop(each)
    }
    if (checked) used.push(checked.used)
    return layout.keep(each)
  }

  const release = (isEnd: boolean): string => {
    const segments = segment(rest)
    const certain = isEnd ? segments.length : countCertain(segments, rest)
    let shown = ''
    for (const each of segments.slice(done, certain)) shown += check(each)
    const through = lengthThrough(segments, Math.max(done, certain))
    rest = rest.slice(through.length)
    done = Math.max(done, certain) - through.segments
    return shown
  }

  return {
    push(delta) {
      rest += delta
      return release(false)
    },
    end: () => release(true) + layout.end(),
    get removed() {
      return removed
    },
    get used() {
      const ids = new Set(used.flatMap(idsOf => idsOf()))
      return grounding.records.map(({ id }) => id).filter(id => ids.has(id))
    },
  }
}

/**
 * Takes out each sentence that says something of the user which neither the records nor the user's own words bear out
 * (C1), or that something was written which was not confirmed (C2). Advice, questions and facts of the field stay. Pure.
 */
export function checkWords(text: string, grounding: Grounding): CheckedWords {
  const gate = createSentenceGate(grounding)
  const shown = gate.push(text) + gate.end()
  return { text: shown, removed: gate.removed, used: gate.used }
}
