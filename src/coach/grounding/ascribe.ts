import type { DayMark } from './days.ts'
import type { Quantity } from './quantities.ts'
import type { Signals } from './signals.ts'
import type { Thing } from './things.ts'

/**
 * What a clause does: it says something of the user, denies it, tells what the user said, or is free: advice, a
 * supposition, a fact of the field.
 */
export type Mode = 'claim' | 'denial' | 'report' | 'free'

export type Trend = 'up' | 'down' | 'flat' | undefined
export type Change = { readonly trend: Trend; readonly isHabit: boolean }

/** What stands in a clause. */
export type Reading = {
  readonly text: string
  readonly quantities: readonly Quantity[]
  readonly things: readonly Thing[]
  readonly days: readonly DayMark[]
  /** The words of the clause behind it. */
  readonly next: string
  /** The sentence praises something. */
  readonly isPraised: boolean
}

const wholePast = (days: readonly DayMark[], today: number, text: string): boolean =>
  days.some(({ kind, spans, weekday, start, end }) => {
    if (kind === 'since') return true
    if (kind !== 'day' && kind !== 'stretch') return false
    // A plan is told by weekdays too: only "last Monday" or "Monday's" is a day gone by.
    if (weekday !== undefined && kind === 'day')
      return /last|past|previous|letzt|vergangen|pasado|'s$/.test(text.slice(start, end))
    return spans.length > 0 && spans.every(([, last]) => last < today)
  })

/** Which way a clause says that things went. */
export const trendOf = (text: string, words: Signals): Trend => {
  if (words.flat.test(text)) return 'flat'
  if (words.up.test(text)) return /\bdown\b/.test(text) && !/\bup\b/.test(text) ? 'down' : 'up'
  return words.down.test(text) ? 'down' : undefined
}

/** A number of the user's own in a clause that otherwise proposes: "add 5 kg to your 100 kg squat". */
function takenForGranted(reading: Reading, words: Signals, today: number): Quantity[] {
  const { text, quantities, things, days } = reading
  const owned = new RegExp(words.ownedNumber.source, 'g')
  return [...text.matchAll(owned)].flatMap(match => {
    const end = match.index + match[0].length
    if (/\b(?:next|first|target|goal|working|warm-?up|final|last \d+ (?:reps|sets|weeks|minutes))\b/.test(match[0]))
      return []
    const after = text.slice(end, end + 30)
    const inside = quantities.filter(({ start, end: stop }) => start >= match.index && stop <= end + 1)
    const isOfBest = things.some(
      ({ group, start }) => group === 'best' && start >= match.index - 20 && start <= end + 24,
    )
    const isHistory = isOfBest || wholePast(days, today, text) || /^ ?(?:you|from|that you|i saw)/.test(after)
    const isLoad = things.some(
      ({ group, key, start }) =>
        (group === 'lift' || key === 'body weight') && start >= match.index && start <= end + 20,
    )
    return inside.filter(
      ({ dimension }) =>
        isHistory || ((dimension === 'mass' || dimension === 'percent') && isLoad && dimension === 'mass'),
    )
  })
}

const trendVerbs =
  /\b(?:improv\w+|increas\w+|decreas\w+|gain(?:ed|ing)|lost|losing|rose|risen|rising|grew|grown|growing|climb(?:ed|ing)|dropp\w+|fell|fallen|falling|declin\w+|stall\w*|plateau\w*|progress\w*|stronger|faster|fitter|slower|weaker|heavier|lighter|leaner|up|down|doubled|tripled|trend\w*|stagnat\w+|stuck|regress\w+|better|worse|slipp\w+|gestiegen|gesteigert|verbessert|gesunken|stagnier\w*|abgenommen|zugenommen|verloren|fortschritt\w*|mejor\w*|aument\w*|subido|bajado|perdido|progres\w*|estancad\w*|starker|schneller)\b/
/** True if a text tells of a change by its verb, and not of waking up or picking something up. */
export const isTrend = (text: string): boolean =>
  trendVerbs.test(text) &&
  !/\b(?:wake|woke|wound|warm(?:ed)?|show(?:ed)?|sign(?:ed)?|set|follow(?:ed)?|pick(?:ed)?|end(?:ed)?|back|catch|caught|cool(?:ed)?|cut|stood|sat|got|lay|came|come|made|make|split|gave|give|put|turn(?:ed)?|keep|kept|add|adds|sum|wrap(?:ped)?|slow(?:ed)?|break|broke|chop(?:ped)?|mess(?:ed)?) (?:\w+ ){0,2}(?:up|down)\b/.test(
    text,
  )

const wasOrWere = /\b(?:was|were|went|took|lasted|felt|had|topped|war|waren|dauerte|fue|fueron|duro)\b/
/** Words of praise: what stands with them has been done. */
export const praise =
  /\b(?:impressive|great|solid|strong|nice|wow|amazing|well done|awesome|huge|bravo|kudos|respect|not bad|super|stark|klasse|genial|increible)\b/
const standing = new Set(['lift', 'cardio', 'area', 'event', 'best'])
const notHeads =
  /\b(?:target|goal|plan|need|range|macro|intake|budget|next|sets|session|day|warm|cool|week|option|step)s?\b/
const trending =
  /^(?:the |a |his |her |their )?(?:[a-z-]+ ){0,2}?(?:(?:has|have|is|are|was|were) )?(?:rose|risen|increased|improved|dropped|went|gone|hit|reached|climbed|stalled|plateaued|declined|fell|fallen|grew|grown|jumped|averaged|peaked|up|down)\b/

/** Of a thing of the user's own: what it is needs a number, what it was needs nothing. */
const isOwned = ({ text, quantities, things, days, next }: Reading, words: Signals, isMore: boolean): boolean => {
  if (text.endsWith(':')) return isMore || (/^(?:~|about |around )?\d/.test(next) && !notHeads.test(text))
  if (quantities.length > 0 || isMore) return true
  if (things.some(({ group }) => group === 'best' || group === 'event')) return true
  const isPast = wasOrWere.test(text) && words.owned.test(text)
  return isPast && (things.some(({ group }) => standing.has(group) || group === 'session') || days.length > 0)
}

/** Without a "you": the figures of a session that has been, or praise for them. */
function tellsOfDone(
  { text, quantities, things, days, isPraised }: Reading,
  words: Signals,
  isPastDay: boolean,
): boolean {
  const hasNumber = quantities.length > 0
  const isNamed = things.some(({ group }) => standing.has(group) || group === 'session')
  const isDay = days.some(({ kind }) => kind === 'day' || kind === 'stretch')
  if (isPastDay && (hasNumber || things.length > 0 || wasOrWere.test(text))) return true
  if (hasNumber && wasOrWere.test(text) && (isNamed || isDay)) return true
  if (hasNumber && isDay && isNamed && isPraised) return true
  const isTold = things.some(({ group, key }) => standing.has(group) || key === 'body weight' || key === 'waist')
  if (isTold && trending.test(text) && (hasNumber || isPastDay)) return true
  const isCount = quantities.some(({ dimension }) => dimension === 'count')
  return isCount && words.bare.test(text) && days.some(({ kind }) => kind === 'stretch')
}

const ongoing =
  /\b(?:getting|becoming|improving|progressing|gaining|losing|growing|stuck|stalled|stalling|plateau\w*|trending|making progress|(?:are|re) (?:up|down)|wirst|machst|estas)\b/

/** True if the words of a clause make it one about the user. */
function ascribes(reading: Reading, words: Signals, today: number, { trend, isHabit }: Change): boolean {
  const { text, quantities, things, days } = reading
  const hasNumber = quantities.length > 0
  const isPastDay = wholePast(days, today, text)
  const hasFact = hasNumber || things.length > 0 || days.some(({ kind }) => kind !== 'now' && kind !== 'ahead')
  const isChange = trend !== undefined && isTrend(text)
  const isMore = isHabit || isChange || isPastDay
  if (words.past.test(text)) return hasFact || isMore
  if (words.present.test(text)) {
    // "Because you are lighter" compares; "you are getting lighter" tells.
    const isTold = isHabit || isPastDay || (isChange && ongoing.test(text))
    return hasNumber || isTold || things.some(({ group }) => group === 'event' || group === 'best')
  }
  if (isHabit && /\byou (?:do|go|get|play)\b/.test(text)) return true
  if (words.owned.test(text)) return isOwned(reading, words, isMore)
  if (words.ownedNumber.test(text)) return hasNumber
  if (words.seen.test(text)) return hasFact
  return words.did.test(text) || tellsOfDone(reading, words, isPastDay)
}

const isSupposed = ({ text }: Reading, words: Signals, isPast: boolean): boolean =>
  words.hypothetical.test(text) ||
  (words.temporal.test(text) &&
    (!isPast || /^(?:\w+ )?(?:when|once|after|until|as soon as|before|by the time) you(?: have| ve)\b/.test(text)))

const ownEvent = /\byour (?:[a-z-]+ ){0,3}$|\bdein\w* (?:[a-z-]+ ){0,2}$|\btus? (?:[a-z-]+ ){0,2}$/

/** "Your marathon", "your squat PR": an event of the user's, named as if it had been. */
const ownsEvent = ({ text, things }: Reading): boolean =>
  things.some(({ group, start }) => (group === 'event' || group === 'best') && ownEvent.test(text.slice(0, start)))

/** In a list of what was done, a line that begins so names a thing: "Squat 100 kg" is no order. */
const nounFirst =
  /^(?:squat|press|row|run|ride|walk|swim|plank|stretch|curl|sprint|lunge|sleep|rest|drink|deadlift|bench|lift|push|pull|track|work) ?(?:ups?|press|time|out)?\b ?(?:[:(@,-]|\d|of|on|at|was|x|$)/

/** What a clause goes on from. */
export type Lead = {
  readonly mode: Mode
  /** The clause before proposes or supposes, and so does what hangs on it. */
  readonly isProposal: boolean
  /** The clause before supposes, or speaks of a time to come: what follows from it is not yet. */
  readonly isSupposing: boolean
  /** It stands in another sentence: only what points back, or bare figures, goes on from it. */
  readonly isLoose: boolean
}

type Told = {
  readonly mode: Mode
  readonly isCarried: boolean
  readonly isPast: boolean
  readonly isProposal: boolean
  readonly isSupposing?: boolean
  /** The only numbers of it that are claimed, where the rest proposes. */
  readonly quantities?: readonly Quantity[]
}

const free: Told = { mode: 'free', isCarried: false, isPast: false, isProposal: false }
const anyYou = /\byou(?:r|rs| ve| re)?\b|\bdu\b|\bdein|\btus?\b/
const hanging = /^(?:that|dass|que|which|until|how|as|than)\b/
const canAlready = /\b(?:can (?:already|now|currently|comfortably|easily)|could (?:only|already))\b/
/** "How much you drank", "what you eat": a measure of anybody's, not an event. */
const howMuch =
  /(?:^|\b(?:on|of|by|than|at|with|and|matters?|depends?) )(?:what|how(?: \w+){0,3}|where|whatever|the way) you\b(?! (?:did|ran|logged))/

const proposal = (reading: Reading, words: Signals, today: number): Told => {
  const quantities = takenForGranted(reading, words, today)
  return quantities.length > 0
    ? { mode: 'claim', isCarried: false, isPast: false, isProposal: true, quantities }
    : { ...free, isProposal: true }
}

/** "With a deadlift of 160 kg, you are ...", "at 92 kg you are ...": figures that the user is told to have. */
const isStanding = ({ text, next }: Reading): boolean =>
  (/^with an? .*\b(?:of|at) \d/.test(text) ||
    /^at (?:~|about |around )?\d[\d.]* ?(?:kg|lbs?|pounds|kilos?)\b/.test(text)) &&
  /^you(?: are| re| have| ve)\b/.test(next)

/** "If you like" supposes nothing that could follow. */
const politeIf = /^(?:[a-z]+ )*if you(?: would| d)? (?:like|want|prefer|wish|ask)\b|^if (?:so|not|that helps)\b/
const toCome =
  /\b(?:next (?:week|month|time|session|workout|block|year|[a-z]+day)|tomorrow|from now on|(?:in|for|during) (?:the |your )?(?:first|second|third|fourth|final) (?:weeks?|months?|block|phase|session)|in week \d|by (?:spring|summer|autumn|winter|christmas|then))\b/

/** A fragment that carries on what was said: "5 kg more than in October". */
function goesOn({ text, quantities }: Reading, words: Signals, lead: Lead): boolean {
  if (lead.mode === 'free' || words.general.test(text)) return false
  if (words.bare.test(text)) return true
  if (words.finite.test(text)) return false
  return !lead.isLoose || (quantities.length > 0 && text.length < 50)
}

/** What a clause does, told by its words and by the clause before it. */
export function tell(reading: Reading, words: Signals, today: number, change: Change, lead: Lead): Told {
  const { text, quantities, days } = reading
  const isPast = words.past.test(text) || wholePast(days, today, text) || /\b(?:was|were|war|fue)\b/.test(text)
  if (words.reported.test(text)) return { mode: 'report', isCarried: false, isPast, isProposal: false }
  const isGranted = words.presupposing.test(text) || isStanding(reading)
  if (!isGranted) {
    if (lead.isProposal && hanging.test(text)) return { ...free, isProposal: true }
    if (isSupposed(reading, words, isPast) || howMuch.test(text)) {
      return { ...free, isProposal: true, isSupposing: !politeIf.test(text) }
    }
    const isToCome = days.some(({ kind }) => kind === 'ahead') || (toCome.test(text) && !words.seen.test(text))
    if (!isPast && isToCome) return { ...proposal(reading, words, today), isSupposing: true }
    if (lead.isSupposing && !isPast && words.owned.test(text)) return { ...free, isProposal: true, isSupposing: true }
    const isAbility = canAlready.test(text) || (isPast && wholePast(days, today, text))
    if (!isAbility && words.modal.test(text)) return proposal(reading, words, today)
  }
  const isName = lead.mode === 'claim' && nounFirst.test(text) && (quantities.length > 0 || text.length < 24)
  if (words.imperative.test(text) && !isName) return proposal(reading, words, today)
  const isAscribed =
    ascribes(reading, words, today, change) || ownsEvent(reading) || (isGranted && quantities.length > 0)
  if (isAscribed && !isGranted && words.general.test(text) && !anyYou.test(text)) return free
  if (isAscribed) {
    return { mode: words.negation.test(text) ? 'denial' : 'claim', isCarried: false, isPast, isProposal: false }
  }
  return goesOn(reading, words, lead) ? { mode: lead.mode, isCarried: true, isPast, isProposal: false } : free
}
