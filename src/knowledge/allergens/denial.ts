import type { Token } from '#src/knowledge/allergens/tokens.ts'

/** The words of a text that name one thing, from the first up to but not including `to`. */
export type Span = { readonly from: number; readonly to: number }

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that say of the food before them that it is not there ("nut-free"). */
export const freeWords = words('free frei freie freies freier freien vrij vrije')
const noWords = words('without sans ohne kein keine keinen keiner senza sin sem zonder geen utan bez')
const shortNoWords = words('no zero minus')
// What "no" may follow in one breath. After any other word it may be Japanese ("ebi no tempura").
const beforeNo = words(
  'with has have contains contain and but is are there uses use using needs need please i eat of a made it this absolutely definitely strictly',
)
const articles = words('any a an the de added d')
const alternatives = words('or nor oder ou')
const reversals = words('not non never isn t')
// After these "free" is of something else: free-range eggs, fish free of bones.
const afterFree = words('range from of')

/** Words between which nothing is taken away or put together: "vegan burger with cheese" has cheese. */
export const breakWords = words(
  'and with or in on plus then add to for over from und mit oder auf y con et avec o e but not is are has served topped contains made a the your unless if when you use using because while until except serve instead swap replace stir mix into before after without no',
)

// "Vegan grated mozzarella" is one thing; further on another one may begin.
const reach = 3

/** Whether the word belongs to the same phrase as the one before it. */
export const isPhrasal = (token: Token | undefined): boolean => token?.joint === 'space' || token?.joint === 'hyphen'

/** How far a word such as "vegan" before `from` reaches. */
export function reachOf(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < tokens.length && to < from + reach) {
    const token = tokens[to]
    if (token === undefined || !isPhrasal(token) || breakWords.has(token.word)) break
    to++
  }
  return to
}

/** Whether the text takes the word back that begins at the place: "non-vegan", "not gluten-free". */
export const isReversed = (tokens: readonly Token[], at: number): boolean =>
  isPhrasal(tokens[at]) && reversals.has(tokens[at - 1]?.word ?? '')

/** Whether "free" at the place is said of what follows: "free-range". */
export const isFreeOfMore = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return isPhrasal(next) && afterFree.has(next?.word ?? '')
}

function isSaidFree(tokens: readonly Token[], span: Span): boolean {
  const after = tokens[span.to]
  if (after === undefined || !isPhrasal(after)) return false
  if (after.word === 'less') return after.joint === 'hyphen'
  return freeWords.has(after.word) && !isFreeOfMore(tokens, span.to)
}

function isDeniedBefore(tokens: readonly Token[], span: Span): boolean {
  let at = span.from
  while (isPhrasal(tokens[at]) && articles.has(tokens[at - 1]?.word ?? '')) at--
  if (!isPhrasal(tokens[at])) return false
  const word = tokens[at - 1]?.word ?? ''
  const before = isPhrasal(tokens[at - 1]) ? (tokens[at - 2]?.word ?? '') : undefined
  if (before === undefined) return noWords.has(word) || shortNoWords.has(word)
  if (word === 'of' || word === 'from') return before === 'free' || (word === 'of' && before === 'instead')
  // "With or without cheese" may be with it, and "never without cheese" is.
  if (before === 'or' || before === 'oder' || reversals.has(before)) return false
  if (shortNoWords.has(word)) return beforeNo.has(before)
  return noWords.has(word) && before !== 'and'
}

/** Which of the foods, in their order, the text says to be absent: "no milk or eggs", "nut-free". */
export function deniedOf(tokens: readonly Token[], spans: readonly Span[]): boolean[] {
  const denied: boolean[] = []
  for (const [index, span] of spans.entries()) {
    const before = spans[index - 1]
    const isNext =
      before !== undefined &&
      denied[index - 1] === true &&
      span.from === before.to + 1 &&
      isPhrasal(tokens[before.to]) &&
      isPhrasal(tokens[span.from]) &&
      alternatives.has(tokens[before.to]?.word ?? '')
    denied.push(isNext || isSaidFree(tokens, span) || isDeniedBefore(tokens, span))
  }
  return denied
}
