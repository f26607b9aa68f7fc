import { bearOut } from './bear.ts'
import { ascribesAil } from './checkBody.ts'
import { type Before, type Clause, type Mode, readClauses } from './clauses.ts'
import type { DayMark } from './days.ts'
import { type Evidence, once, oneLine, toReadable, withDigits } from './facts.ts'
import type { Language } from './language.ts'
import { tiesOf } from './match.ts'
import { normalise } from './normalise.ts'
import { signals } from './signals.ts'
import type { Thing } from './things.ts'
import { claimsUnconfirmedWrite } from './writes.ts'

export type Checked = {
  /** Why the sentence may not be shown; none if it may. */
  readonly reason: string | undefined
  /** Ids of the records that bear it out; found when asked for. */
  readonly used: () => readonly string[]
  /** What the next words may go on with. */
  readonly after: Before
  /** Points back ("That is ..."): it makes no sense without the sentence before. */
  readonly pointsBack: boolean
}

const isMain = ({ group }: Thing): boolean => group !== 'best' && group !== 'session'

type Carried = { readonly things: readonly Thing[]; readonly marks: readonly DayMark[] }

/** The clause with what it goes on with: the thing of the clause before, its day. */
function complete(
  clause: Clause,
  carried: Carried,
  later: readonly DayMark[],
): { claim: Clause; marks: readonly DayMark[]; isLent: boolean } {
  const own = tiesOf(clause.days)
  const lacksThing = !clause.things.some(isMain)
  const isLent = lacksThing && clause.quantities.length > 0 && carried.things.length > 0
  const marks =
    own.length > 0 ? own : clause.isCarried || clause.isPast ? (carried.marks.length > 0 ? carried.marks : later) : []
  return {
    claim: isLent ? { ...clause, things: [...carried.things, ...clause.things] } : clause,
    marks,
    isLent: isLent && !clause.isCarried,
  }
}

const wordsOf = (text: string): string[] => toReadable(text).match(/[\p{L}\d]{3,}/gu) ?? []

/** Words in quotation marks that are put into the user's mouth must be the user's. */
function misquotes(sentence: string, plain: string, language: Language, evidence: Evidence): boolean {
  if (!signals[language].reported.test(plain)) return false
  const said = evidence.sources.filter(({ id }) => id === undefined).map(({ text }) => text)
  return [...sentence.matchAll(/["“„«]([^"“”„«»]{3,})["”“»]/gu)].some(([, quote = '']) => {
    const words = wordsOf(quote)
    // A few words may differ: case, a contraction, a corrected slip.
    return !said.some(text => words.filter(word => text.includes(word)).length >= 0.75 * words.length)
  })
}

const asking = /\?["'”’)\]*_ ]*$/
const askingBack =
  /^(?:so,? |and |but |hey,? )*(?:how|why|what|which) (?:did|was|were|made|has|have|helped)\b|^(?:und )?(?:wie|warum) (?:war|lief|hast|hat)\b|^¿?(?:y )?(?:como|por que) (?:fue|te fue|estuvo)\b/

/** Of a question only what it takes for granted is checked. */
const isGranted = (clause: Clause, language: Language): boolean =>
  signals[language].presupposing.test(clause.text) ||
  (askingBack.test(clause.text) && clause.quantities.length > 0) ||
  (clause.quantities.length > 0 && /\b(?:since|given|because|now that) (?:you|your)\b/.test(clause.text))

const pointing =
  /^(?:and |but |so )?(?:that|this|it|these|those|das|dies|eso|esto)(?:'s| is| was| were| means| makes| gives| puts| shows| brings| ist| war| sind| es| fue| son)\b|^(?:great|huge|impressive|amazing|fantastic|solid) (?:progress|improvement|jump|gain|work|effort)[.!]*$|^(?:which|an? (?:increase|improvement|gain|jump|drop) of)\b/

function toChecked(clauses: readonly Clause[], language: Language, before: Before): Before {
  const about = clauses.filter(({ mode }) => mode !== 'free')
  const last = about.at(-1)
  const mode: Mode = last ? 'claim' : 'free'
  const things = about.flatMap(clause => clause.things).filter(isMain)
  const days = about.flatMap(clause => tiesOf(clause.days))
  const isOnward = about.some(({ isCarried }) => isCarried)
  return {
    mode,
    things: things.length > 0 || !isOnward ? things : before.things,
    days: days.length > 0 || !isOnward ? days : before.days,
    language,
  }
}

/** The words of a record as they stand, without what dresses them up. */
const bareText = (plain: string): string => oneLine(plain.replace(/^[^\p{L}\d]+|[^\p{L}\d%]+$/gu, ''))

function quoted(plain: string, { lines }: Evidence): string | undefined {
  const text = bareText(plain)
  if (text.length < 6 || !/\p{L}/u.test(text)) return undefined
  return lines.find(line => line.text.includes(text))?.id
}

function firstFault(
  clauses: readonly Clause[],
  evidence: Evidence,
  before: Before,
): { reason?: string; used: (string | undefined)[] } {
  let carried: Carried = { things: before.things, marks: before.days }
  const used: (string | undefined)[] = []
  for (const [at, clause] of clauses.entries()) {
    if (clause.mode === 'free') continue
    const later = clauses
      .slice(at + 1)
      .filter(({ mode, isPast, isCarried }) => mode === 'claim' && (isPast || isCarried))
      .flatMap(({ days }) => tiesOf(days))
    const { claim, marks, isLent } = complete(clause, carried, clause.isPast ? later : [])
    const full = bearOut(claim, marks, evidence)
    const verdict = 'reason' in full && isLent ? bearOut(clause, marks, evidence) : full
    if ('reason' in verdict) return { reason: verdict.reason, used: [] }
    used.push(...verdict.used)
    carried = {
      things: claim.things.some(isMain) ? claim.things.filter(isMain) : carried.things,
      marks: tiesOf(clause.days).length > 0 ? tiesOf(clause.days) : carried.marks,
    }
  }
  return { used }
}

/** Checks one sentence (or a table's row, a heading) against what is known, with what stands before it. */
export function checkSentence(sentence: string, before: Before, evidence: Evidence): Checked {
  const normalised = normalise(sentence)
  const { clauses: read, language } = readClauses(normalised, evidence.today, before)
  const clauses = read.map(clause =>
    clause.mode === 'free' && ascribesAil(clause, signals[language]) ? { ...clause, mode: 'claim' as const } : clause,
  )
  const plain = withDigits(normalised)
  const after = toChecked(clauses, language, before)
  const pointsBack = pointing.test(plain.trim())
  // A record's own words need nothing else to bear them out. To look for them all records are read, which most sentences do not need.
  const line = once(() => quoted(plain, evidence))
  const usedOf = (other: readonly string[]) => () => {
    const id = line()
    return id === undefined ? other : [id]
  }
  const because = (reason: string): Checked => ({
    reason: line() === undefined ? reason : undefined,
    used: usedOf([]),
    after,
    pointsBack,
  })
  if (claimsUnconfirmedWrite(sentence, plain, evidence.confirmed)) {
    return because('it says that something was saved, changed or will be kept, and no such write was confirmed')
  }
  if (misquotes(sentence, plain, language, evidence)) {
    return because('the user did not write what is put in quotation marks')
  }
  const relevant = asking.test(sentence.trim()) ? clauses.filter(clause => isGranted(clause, language)) : clauses
  const { reason, used } = firstFault(relevant, evidence, before)
  if (reason !== undefined) return because(reason)
  return { reason, used: usedOf(used.filter(id => id !== undefined)), after, pointsBack }
}
