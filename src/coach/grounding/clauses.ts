import { type Lead, type Mode, praise, type Trend, tell, trendOf } from './ascribe.ts'
import { type DayMark, readDays } from './days.ts'
import { joinStretches } from './facts.ts'
import { type Language, languageOf } from './language.ts'
import { digitsForWords } from './numberWords.ts'
import { type Quantity, readQuantities } from './quantities.ts'
import { signals } from './signals.ts'
import { readThings, type Thing } from './things.ts'

export type { Mode } from './ascribe.ts'

export type Clause = {
  readonly text: string
  readonly mode: Mode
  /** A clause that only carries on the one before ("..., 5 kg more than in October"). */
  readonly isCarried: boolean
  readonly isPast: boolean
  readonly quantities: readonly Quantity[]
  readonly things: readonly Thing[]
  readonly days: readonly DayMark[]
  readonly trend: Trend
  readonly isHabit: boolean
}

/** What stands before a sentence: the intro of its list, the heading, the sentence that "that" points to. */
export type Before = {
  readonly mode: Mode
  readonly things: readonly Thing[]
  readonly days: readonly DayMark[]
  readonly language: Language
  /** The sentence before, not the intro of a list. */
  readonly isLoose?: boolean
}

export const nothingBefore: Before = { mode: 'free', things: [], days: [], language: 'en' }

const conjunctions: Readonly<Record<Language, string>> = {
  en: 'and|but|so(?! far)|then|because|since(?= (?:you|your(?! last| previous)|we|i)\\b)|as(?= (?:you|your)\\b)|while|whereas|which|(?<!someone |somebody |person |athlete )who|where|when|if|once|after(?! (?:work|school))|before|until|unless|although|though|meaning|plus|given|now that|considering|with your|that(?= (?:you|your|we|was|is|makes))|or',
  de: 'und|aber|weil|denn|wenn|falls|sobald|dass|nachdem|bevor|sodass|damit|wobei|oder|also|obwohl|da(?= (?:du|dein))|mit dein\\w+|was',
  es: 'y|pero|porque|ya que|dado que|si|cuando|que|aunque|asi que|por eso|pues|o|mientras|como(?= (?:ya|sabes|dijiste|levantas|pesas|corr|haces|hiciste|comentaste|mencionaste|me))|lo que',
}
const splitters = Object.fromEntries(
  Object.entries(conjunctions).map(([language, words]) => [
    language,
    new RegExp(`(?:,(?!\\d)|;|:(?!\\d)|\\(|\\)| - |\\.\\.\\.|…)\\s*|\\s(?=(?:${words})\\s)`, 'g'),
  ]),
)
/** "Between 80 and 85 kg", "bench and squat": no new clause begins there. */
const noBreak = /\b(?:between|both|zwischen|entre|squat|bench|deadlift|carbs|protein|fat|upper|lower|push|pull|\d) ?$/
const joiner =
  /^(?:and|und|y|or|oder|o) (?!(?:you|your|we|i|du|dein\w*|tu|has)\b)(?=[a-z-]+(?: [a-z-]+)?(?:$| (?:both|sessions?|workouts?|is|are|have|went)))/

const recap = new RegExp(
  `(?:${praise.source}) (?:[a-z]+ )?(?:week|month|session|workout|run|day|progress|work|job|effort|lifting|training|numbers)(?: [a-z]+)?:$`,
)

const isOneWith = (before: string, after: string): boolean => {
  if (!/^(?:and|und|y|or|oder|o) /.test(after)) return false
  if (/^(?:or|oder|o) (?:\d|more\b|less\b|so\b|mehr\b)/.test(after)) return true
  if (/^\w+ \d/.test(after)) return /\b(?:between|zwischen|entre) \d[\d.]*(?: \w+)?$/.test(before)
  return noBreak.test(before) && joiner.test(after)
}

/** The clauses of a normalised sentence with its number words as digits; its numbers and dates are never cut. */
function split(text: string, language: Language): string[] {
  const breaks = splitters[language] ?? /[,;]/g
  const parts: string[] = []
  let from = 0
  for (const match of text.matchAll(breaks)) {
    const after = text.slice(match.index + match[0].length)
    const before = text.slice(from, match.index)
    if (match[0].trim() === '' && isOneWith(before, after)) continue
    // "November 20, 2026" and "Monday, 16 November" are one date.
    if (match[0].startsWith(',') && /^(?:19|20)\d\d\b/.test(after)) continue
    // A colon stays: "your squat:" leads to what it is.
    parts.push(match[0].startsWith(':') ? `${before}:` : before)
    from = match.index + match[0].length
  }
  parts.push(text.slice(from))
  return parts.map(part => part.trim()).filter(part => part !== '')
}

/** The language and the clauses of a normalised sentence, each with what it says and how. */
export function readClauses(
  normalised: string,
  today: number,
  before: Before,
): { clauses: Clause[]; language: Language } {
  const plain = normalised
    .replace(/[\r\n]+/g, ' ')
    .replace(/\byou and (?:i|me)\b/g, 'we')
    .trim()
  const language = languageOf(plain, before.language)
  const text = digitsForWords(plain, language)
  const words = signals[language]
  const clauses: Clause[] = []
  const isGeneral = words.general.test(text) && !words.anybody.test(text)
  let lead: Lead = { mode: before.mode, isProposal: false, isSupposing: false, isLoose: before.isLoose === true }
  const parts = split(text, language)
  const isPraised = praise.test(text)
  for (const [at, part] of parts.entries()) {
    const days = joinStretches(readDays(part, today), part)
    const things = readThings(part)
    const reading = {
      text: part,
      days,
      quantities: readQuantities(part, days),
      things,
      next: parts[at + 1] ?? '',
      isPraised,
    }
    const trend = trendOf(part, words)
    const isHabit = words.habit.test(part) || days.some(({ kind }) => kind === 'habit')
    const told = tell(reading, words, today, { trend, isHabit }, lead)
    const { mode, isCarried, isPast, isProposal, quantities = reading.quantities } = told
    clauses.push({
      text: part,
      mode: isGeneral ? 'free' : mode,
      isCarried,
      isPast,
      quantities,
      things,
      days,
      trend,
      isHabit,
    })
    // "Solid week: 4 sessions, 22 km"
    const isRecap = recap.test(part) && mode === 'free' && !isProposal
    // What hangs on a denial or on what the user said is told of the user, too.
    lead = {
      mode: isRecap ? 'claim' : isProposal || mode === 'free' ? 'free' : 'claim',
      isProposal,
      isSupposing: told.isSupposing === true,
      isLoose: false,
    }
  }
  return { clauses, language }
}
