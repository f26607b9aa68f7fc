import { concepts, realWords } from './concepts.ts'
import { idioms } from './idioms.ts'
import { type RedFlagKind, type Rule, redFlagKinds } from './kinds.ts'
import { createLexicon, type Reading } from './lexicon.ts'
import { isDenied, isLongAgo } from './negation.ts'
import { type Effort, matchEnd, parsePattern, type Step, type Text } from './pattern.ts'
import { losesTooFast } from './rapidLoss.ts'
import { readable } from './readable.ts'
import { abroad } from './rules/abroad.ts'
import { bodyHarm } from './rules/bodyHarm.ts'
import { bodyState } from './rules/bodyState.ts'
import { brainAndNerves } from './rules/brainAndNerves.ts'
import { careful } from './rules/careful.ts'
import { heartAndBreath } from './rules/heartAndBreath.ts'
import { mind } from './rules/mind.ts'
import { mindIndirect } from './rules/mindIndirect.ts'
import { wideBody } from './rules/wideBody.ts'
import { wideHarm } from './rules/wideHarm.ts'
import { sentenceEnd, type Tokens, tokenize } from './tokens.ts'

// `needs`: the elements that must stand somewhere in the text; most patterns are ruled out by one look at them.
type Pattern<Owner> = { owner: Owner; steps: readonly Step[]; needs: readonly number[] }
/** Patterns by the word they begin with; those that begin with a number or a sentence are few and tried apart. */
type PatternIndex<Owner> = { byWord: (Pattern<Owner>[] | undefined)[]; others: Pattern<Owner>[] }

const rules: readonly Rule[] = [
  heartAndBreath,
  brainAndNerves,
  wideBody,
  bodyHarm,
  bodyState,
  wideHarm,
  mind,
  mindIndirect,
  careful,
  abroad,
].flat()
const lexicon = createLexicon(concepts, realWords)
const ruleIndex = indexPatterns(rules.flatMap(rule => rule.patterns.map(source => ({ owner: rule, source }))))
const idiomIndex = indexPatterns(idioms.map(source => ({ owner: source, source })))

function indexPatterns<Owner>(sources: readonly { owner: Owner; source: string }[]): PatternIndex<Owner> {
  const byWord: (Pattern<Owner>[] | undefined)[] = []
  const others: Pattern<Owner>[] = []
  for (const { owner, source } of sources) {
    for (const steps of parsePattern(source, lexicon)) {
      const first = steps[0]
      const needs = steps.flatMap(step => (step.type === 'word' ? [step.element] : [])).reverse()
      const pattern = { owner, steps, needs }
      if (first?.type !== 'word') others.push(pattern)
      else byWord[first.element] = [...(byWord[first.element] ?? []), pattern]
    }
  }
  return { byWord, others }
}

function startsWithDigit(word: string | undefined): boolean {
  return word !== undefined && word >= '0' && word < ':'
}

function eachMatch<Owner>(
  text: Text,
  index: PatternIndex<Owner>,
  effort: Effort,
  found: (owner: Owner, start: number, end: number) => void,
): void {
  const present = new Uint8Array(lexicon.size())
  for (const readings of text.readings) for (const { element } of readings) present[element] = 1
  const possible = ({ needs }: Pattern<Owner>): boolean => needs.every(element => present[element] === 1)
  const others = index.others.filter(possible)
  const begun: (Pattern<Owner>[] | undefined)[] = []
  const attempt = (patterns: readonly Pattern<Owner>[], start: number): void => {
    for (const { owner, steps } of patterns) {
      const end = matchEnd(text, steps, 0, start, effort)
      if (end > start) found(owner, start, end)
    }
  }
  for (let start = 0; start < text.words.length; start += 1) {
    const opensSentence = start === 0 || text.words[start - 1] === sentenceEnd
    if (opensSentence || startsWithDigit(text.words[start])) attempt(others, start)
    for (const { element } of text.readings[start] ?? []) {
      const starting = index.byWord[element]
      if (!starting) continue
      begun[element] ??= starting.filter(possible)
      attempt(begun[element], start)
    }
  }
}

function hideIdioms(text: Text, effort: Effort): Text {
  const hidden = new Set<number>()
  eachMatch(text, idiomIndex, effort, (_, start, end) => {
    for (let at = start; at < end; at += 1) hidden.add(at)
  })
  if (hidden.size === 0) return text
  const nothing: Reading[] = []
  return {
    words: text.words.map((word, at) => (hidden.has(at) && startsWithDigit(word) ? '_' : word)),
    readings: text.readings.map((readings, at) => (hidden.has(at) ? nothing : readings)),
  }
}

// A sign that several kinds share comes after every certain one that is urgent.
function rank(rule: Rule): number {
  return redFlagKinds.indexOf(rule.kind) + (rule.weak ? redFlagKinds.indexOf('violence') : 0)
}

function bestRule(tokens: Tokens, text: Text, effort: Effort): Rule | undefined {
  let best: Rule | undefined
  eachMatch(text, ruleIndex, effort, (rule, start, end) => {
    if (best && rank(best) <= rank(rule)) return
    if (!rule.evenIfDenied && isDenied(tokens, start, end)) return
    if (rule.notLongAgo && isLongAgo(tokens, start, end)) return
    best = rule
  })
  return best
}

/** The most dangerous kind that the text shows, with the number of matching steps that finding it took. */
export function search(raw: string): { kind: RedFlagKind | null; why: string; steps: number } {
  const split = tokenize(readable(raw))
  const tokens: Tokens = { words: split.words.map(lexicon.canonical), afterComma: split.afterComma }
  const effort: Effort = { steps: 0 }
  const readings = tokens.words.map((_, at) => lexicon.readings(tokens.words, at))
  const asWritten = { words: tokens.words, readings }
  // Most text matches nothing even with its idioms in sight, and is done after one pass.
  const suspect = bestRule(tokens, asWritten, effort)
  const rule = suspect && bestRule(tokens, hideIdioms(asWritten, effort), effort)
  const tooFast = losesTooFast(tokens.words)
  if (tooFast && (!rule || rank(rule) > redFlagKinds.indexOf('extreme_diet'))) {
    return { kind: 'extreme_diet', why: 'more than 2 kg a week', steps: effort.steps }
  }
  return { kind: rule?.kind ?? null, why: rule?.why ?? '', steps: effort.steps }
}
