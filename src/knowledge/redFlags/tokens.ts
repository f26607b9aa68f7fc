/** Stands between two sentences; patterns cross it only where they say so. */
export const sentenceEnd = '.'

export type Tokens = { words: readonly string[]; afterComma: readonly boolean[] }

const numberWords = new Map(
  Object.entries({
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    eleven: '11',
    twelve: '12',
    thirteen: '13',
    fourteen: '14',
    fifteen: '15',
    sixteen: '16',
    seventeen: '17',
    twenty: '20',
    thirty: '30',
    forty: '40',
    fifty: '50',
  }),
)

// A number with its unit grown on, a clock-like ratio, a word that may hold digits and signs, or punctuation.
const piece =
  /\d+(?::\d+)+|(?:\d+(?:[.,]\d+)*)(?=[a-z]|(?![\w@$]))|[a-z0-9@$][a-z0-9@$*']*(?:![a-z][a-z0-9@$*']*)?|\n{2,}|[.!?;]+|[,\n():]/g

function isStop(found: string, text: string, after: number): boolean {
  // An ellipsis is a breath, not an end; a dot inside a word (k.i.l.l, e.g.) is neither.
  if (found.startsWith('..') && !/[!?]/.test(found)) return false
  return /[.!?;]/.test(found) && (after >= text.length || /\s/.test(text.charAt(after)) || found !== '.')
}

function numeral(found: string): string {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(found)) return found.replace(/[.,]/g, '')
  return found.replace(',', '.')
}

/** Splits readable text into words, numbers and sentence ends. */
export function tokenize(text: string): Tokens {
  const words: string[] = []
  const afterComma: boolean[] = []
  let comma = false
  const push = (word: string): void => {
    words.push(word)
    afterComma.push(comma)
    comma = false
  }
  for (const match of text.matchAll(piece)) {
    const found = match[0]
    const first = found.charAt(0)
    if (first >= 'a' && first <= 'z') {
      const word = /['*!]/.test(found) ? found.replace(/['*]/g, '').replace('!', 'i') : found
      push(numberWords.get(word) ?? word)
    } else if (found.startsWith('\n\n')) push(sentenceEnd)
    else if (',\n():'.includes(first)) comma = true
    else if ('.!?;'.includes(first)) {
      if (isStop(found, text, match.index + found.length)) push(sentenceEnd)
      else comma = true
    } else if (/^\d+(?:[.,]\d+)*$/.test(found)) push(numeral(found))
    else {
      const word = found.replace(/['*]/g, '').replace('!', 'i')
      if (word !== '') push(word)
    }
  }
  return { words, afterComma }
}
