import type { CoachingEntry, CoachingSource } from '#src/knowledge/coaching/index.ts'

export type CoachingStyle = 'motivational' | 'strict' | 'balanced' | 'technical'

const openings = [
  'Good question, and asking it is half of the way.',
  'I like that you think about this.',
  'Nice, this is something that you can work with.',
  'Great that you ask before you go on.',
]

const closings = [
  'Small steps, done often: you can do this.',
  'Keep at it; steady beats perfect.',
  'One good session at a time, and it adds up.',
  'You do not need a perfect day, only the next one.',
]

/** A small stable hash, so that the same message always gets the same wording. */
export const hashOf = (text: string): number => {
  let hash = 2166136261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return hash >>> 0
}

/** The item that the seed points to; the list is never empty. */
const pick = (items: readonly string[], seed: number): string => items[seed % items.length] ?? ''

const isOwnDescription = (source: CoachingSource): boolean => source.short === 'this service'

const safetyWords =
  /doctor|physiotherapist|professional|midwife|clinician|pharmacist|see a|emergenc|^stop |stop and|support|do not diet|ask your/i

/** The first paragraph, and of the rest only what keeps somebody from harm: short must not mean unsafe. */
const shortened = (answer: string): string => {
  const [first = '', ...rest] = answer.split('\n\n')
  const safety = rest.flatMap(paragraph => paragraph.split(/(?<=[.!?]) /)).filter(line => safetyWords.test(line))
  return [first, ...safety].join(' ')
}

const sourceLine = (entries: readonly CoachingEntry[], style: CoachingStyle): string => {
  const sources = [...new Set(entries.map(({ source }) => source))]
  if (style !== 'technical') {
    const cited = sources.filter(source => !isOwnDescription(source)).map(({ short }) => short)
    return cited.length === 0 ? '' : `Source: ${[...new Set(cited)].join('; ')}`
  }
  const named = sources.map(({ name, year, url }) => `${name}, ${year}${url === undefined ? '' : `, ${url}`}`)
  return `Source: ${named.join('; ')}`
}

const why = (entries: readonly CoachingEntry[]): string =>
  entries.every(({ source }) => source.short === 'coaching practice' || isOwnDescription(source))
    ? 'Why: this rests on coaching practice and plain mechanics, not on a single study.'
    : 'Why: the figures are those of the source below; the practical step is coaching practice.'

/** The words of the answer itself, before any wrapping. */
const bodyOf = (entries: readonly CoachingEntry[], style: CoachingStyle): string => {
  const [only] = entries
  if (entries.length === 1 && only) return style === 'strict' ? shortened(only.answer) : only.answer
  return entries.map(({ title, answer }) => `${title}: ${shortened(answer)}`).join('\n\n')
}

/** Answers about pain, illness or distress: nothing cheerful stands beside them. */
const serious = new Set(
  (
    'pain-or-soreness back-friendly knee-friendly shoulder-friendly wrist-elbow-friendly joint-clicking illness ' +
    'pregnancy medical-conditions overtraining cravings comparison stress steroids alcohol menstrual-cycle'
  ).split(' '),
)

/** One or two entries as a reply in the style of the coach, with the cautions beside the answer. */
export const wordReply = (
  entries: readonly CoachingEntry[],
  style: CoachingStyle,
  seed: number,
  cautionsOf: (text: string) => readonly string[],
): string => {
  const body = bodyOf(entries, style)
  const tips = entries.map(({ tip }) => tip).join(' ')
  // The title counts too: an answer on squats need not repeat the word.
  const titles = entries.map(({ title }) => title).join(' ')
  const caution = cautionsOf(`${titles} ${body} ${tips}`).join(' ')
  const source = sourceLine(entries, style)
  const service = entries.every(entry => isOwnDescription(entry.source))
  const calm = service || entries.some(({ id }) => serious.has(id))
  const parts: Record<CoachingStyle, string[]> = {
    motivational: calm
      ? [body, caution, service ? tips : `Your next step: ${tips}`, source]
      : [pick(openings, seed), body, caution, `Your next step: ${tips}`, pick(closings, seed >>> 3), source],
    strict: [`Do this: ${tips}`, body, caution, source],
    balanced: [body, caution, `Try this: ${tips}`, source],
    technical: service ? [body, caution, tips, source] : [body, caution, why(entries), `In practice: ${tips}`, source],
  }
  return parts[style].filter(part => part !== '').join('\n\n')
}

const unknownOpenings: Record<CoachingStyle, string> = {
  motivational: 'I do not know that one, and I would rather say so than guess.',
  strict: 'I do not know. Ask about training, food or recovery.',
  balanced: 'I do not know the answer to that.',
  technical: 'I do not know: nothing in the collection of coaching knowledge fits this question well enough.',
}

/** The honest answer where nothing fits, with what can be asked instead. */
export const wordUnknown = (style: CoachingStyle, suggestions: readonly string[]): string =>
  [unknownOpenings[style], 'I can answer questions such as:', ...suggestions.map(title => `- ${title}`)].join('\n')
