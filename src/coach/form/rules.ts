import type { Exercise } from '#src/knowledge/exercises/types.ts'
import { plainText } from '#src/knowledge/plainText.ts'
import { mayBeSaid, mostTips } from './check.ts'
import { cuesOf, generalCues } from './cues.ts'
import { type IssueKind, issues } from './kinds.ts'

const sentence = (cue: string): string => (/[.!]$/.test(cue) ? cue : `${cue}.`)
const avoid = (mistake: string): string => sentence(`Avoid: ${mistake.slice(0, 1).toLowerCase()}${mistake.slice(1)}`)

const distinct = (tips: readonly string[]): string[] => [...new Map(tips.map(tip => [plainText(tip), tip])).values()]

/** The first advice on each kind, then the second on each, and so on. */
function adviceOn(kinds: readonly IssueKind[]): { first: string[]; further: string[] } {
  const lists = kinds.map(kind => issues[kind].advice)
  const longest = Math.max(...lists.map(list => list.length))
  const rounds = Array.from({ length: longest }, (_, at) => lists.flatMap(list => list[at] ?? []))
  return { first: rounds[0] ?? [], further: rounds.slice(1).flat() }
}

/** Cues and mistakes of the catalogue that speak of what goes wrong are put before the others. */
const mostFromCatalogue = 3

/** Tips without a model, from the catalogue's cues and mistakes and from what helps against each kind of issue. */
export function tipsByRules(exercise: Exercise, kinds: readonly IssueKind[]): readonly string[] {
  const spoken = (text: string): boolean => kinds.some(kind => issues[kind].spoken?.test(text) ?? false)
  const cues = cuesOf(exercise)
  const { first, further } = adviceOn(kinds)
  const fitting = [...cues.filter(spoken).map(sentence), ...exercise.mistakes.filter(spoken).map(avoid)].slice(
    0,
    mostFromCatalogue,
  )
  const all = [...cues.map(sentence), ...exercise.mistakes.map(avoid)]
  const named = kinds.some(kind => kind !== 'other')
  const ordered = named ? [...first, ...fitting, ...further, ...all] : [...all, ...first, ...further]
  const safe = distinct(ordered).filter(tip => mayBeSaid(tip, exercise))
  return safe.slice(0, mostTips)
}

/** Tips for an exercise that is not in the catalogue: what helps against each kind of issue, and what always holds. */
export function tipsForUnknown(kinds: readonly IssueKind[]): readonly string[] {
  const { first, further } = adviceOn(kinds)
  return distinct([...first, ...further, ...generalCues.map(sentence)]).slice(0, mostTips)
}
