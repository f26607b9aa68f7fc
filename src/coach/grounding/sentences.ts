export type SegmentKind = 'sentence' | 'heading' | 'row' | 'fence' | 'rule' | 'blank'

/** A piece of a text; all the pieces together, `lead + body + trail`, are the text to the letter. */
export type Segment = {
  readonly kind: SegmentKind
  /** Indent and bullet, or quote marks: what begins a line. */
  readonly lead: string
  readonly body: string
  /** Spaces and line breaks up to the next piece. */
  readonly trail: string
  /** The first piece of its line. */
  readonly startsLine: boolean
}

/** As many characters beyond a break must be known before the break is certain. */
export const lookAhead = 24

const leadPattern = /^[ \t]*(?:>[ \t]?)*(?:(?:[-*+•–]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?/
const heading = /^[ \t]{0,3}#{1,6}[ \t]/
const row = /^[ \t]*\|/
const rule = /^[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*$/
const fence = /^[ \t]*(?:```|~~~)/
const block = /^[ \t]*(?:>|[-*+•–][ \t]|\d{1,3}[.)][ \t]|#{1,6}[ \t]|\||```|~~~|-{3,}|\*{3,})/
/** A line that begins so goes on with the sentence of the line before. */
const continues = /^[ \t]*[\p{Ll}\d(%]/u

const abbreviation =
  /(?:^|[\s("'.])(?:dr|mr|mrs|ms|prof|st|vs|etc|approx|ca|no|nr|max|min|est|e\.g|i\.e|z\.b|d\.h|u\.a|bzw|ggf|evtl|inkl|std|wdh|sr|sra|aprox|p\.ej|ej|fig|vol|jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|mon|tue|wed|thu|fri|sat|sun|(?<!\d ?)(?<=[\s.(]|^)[a-z])\.$/i
const ordinal = /(?:^|\s)\d{1,2}\.$/
const terminator =
  /[.!?…。！？؟।]+(?:["'”’»)\]*_`]|\p{Extended_Pictographic}|\uFE0F|\u200d)*(?=\s|$)|[。！？]+|\p{Extended_Pictographic}(?:\uFE0F|\u200d|\p{Extended_Pictographic}|\p{Emoji_Modifier})*(?=\s+\p{Lu})/gu

/** True if the dot at the end of `before` ends no sentence, as `after` goes on. */
function isInner(before: string, after: string): boolean {
  if (!before.endsWith('.')) return false
  const next = after.trimStart()[0] ?? ''
  if (abbreviation.test(before))
    return !(/[a-z]{3,}\.$/i.test(before) && /(?:etc|kg|min|max)\.$/i.test(before) && /\p{Lu}/u.test(next))
  // "am 20. November", "the 3. set"
  return (
    ordinal.test(before) &&
    /[\p{L}]/u.test(next) &&
    !/^\s+(?:[A-Z][a-z]{1,9} )?(?:I|You|Your|The|It|This|That)\b/.test(after)
  )
}

/** Ends of the sentences within a line's text, not counting its last. */
function breaksIn(text: string): number[] {
  const ends: number[] = []
  for (const match of text.matchAll(terminator)) {
    const end = match.index + match[0].length
    const after = text.slice(end)
    if (after.trim() === '' || isInner(text.slice(0, end), after)) continue
    // A picture at the head of a sentence is of that sentence.
    if (!/[.!?…。！？؟।]/u.test(match[0]) && !/\p{L}/u.test(text.slice(ends.at(-1) ?? 0, match.index))) continue
    // "5 km! and then" goes on in lower case after an ellipsis only.
    if (/…|\.\.\./.test(match[0]) && /^\s+\p{Ll}/u.test(after)) continue
    ends.push(end + (/^\s+/.exec(after)?.[0].length ?? 0))
  }
  return ends
}

function kindOf(line: string): SegmentKind {
  if (line.trim() === '') return 'blank'
  if (fence.test(line)) return 'fence'
  if (rule.test(line)) return 'rule'
  if (heading.test(line)) return 'heading'
  return row.test(line) ? 'row' : 'sentence'
}

/** Lines with their breaks; a line that goes on in the next is one with it. */
function linesOf(text: string): string[] {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const joined: string[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    const isOpen =
      before !== undefined &&
      kindOf(before) === 'sentence' &&
      !/[.!?:…。！？]["'”’»)\]*_`]*\s*$/u.test(before) &&
      /\p{L}|\d/u.test(before)
    if (isOpen && kindOf(line) === 'sentence' && continues.test(line) && !block.test(line))
      joined[joined.length - 1] = before + line
    else joined.push(line)
  }
  return joined
}

function segmentsOfLine(line: string): Segment[] {
  const kind = kindOf(line)
  if (kind !== 'sentence') {
    const body = line.trimEnd()
    return [{ kind, lead: '', body, trail: line.slice(body.length), startsLine: true }]
  }
  const lead = leadPattern.exec(line)?.[0] ?? ''
  const text = line.slice(lead.length)
  const ends = [...breaksIn(text), text.length]
  let from = 0
  return ends
    .filter(end => end > 0)
    .map((end, at) => {
      const piece = text.slice(from, end)
      from = end
      const body = piece.trimEnd()
      return { kind, lead: at === 0 ? lead : '', body, trail: piece.slice(body.length), startsLine: at === 0 }
    })
}

/** Cuts a text into its sentences, headings, table rows and blank lines. */
export const segment = (text: string): Segment[] => linesOf(text).flatMap(segmentsOfLine)

export const lengthOf = ({ lead, body, trail }: Segment): number => lead.length + body.length + trail.length
