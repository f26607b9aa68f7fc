import { aliases, phrases } from './synonyms.ts'

/** Words that carry no topic. "before", "after", "first" and "without" stay: they tell questions apart. */
const stopWords = new Set(
  (
    'a about actually again all also am an and any anyone are as at be because been being but by can cant could did ' +
    'do does doing dont during each even ever every everything for from get gets getting go goes going good got had ' +
    'has have having he her here his how i if im in into is isnt it its ive just know lately let like make me more ' +
    'most my need no not now of off ok okay on one only or other our out please possible pls really right say she should ' +
    'shall shuld so some someone still than that the their them then there these they thing things this those to too ' +
    'up us use using very want was way we were what whats when where which while who whom why will with would ' +
    'yes you your youre tell explain nah bad best better ideal useful around mean means worth much many work works'
  ).split(' '),
)

/** A light stemmer: plural, -ing, -ed and a final e go, so that "losing" meets "lose". */
const stem = (word: string): string => {
  let stemmed = word
  if (/ies$/.test(stemmed) && stemmed.length > 4) stemmed = `${stemmed.slice(0, -3)}y`
  else if (/[^su]s$/.test(stemmed) && stemmed.length > 2) stemmed = stemmed.slice(0, -1)
  if (/ing$/.test(stemmed) && stemmed.length > 5) stemmed = stemmed.slice(0, -3)
  else if (/[^e]ed$/.test(stemmed) && stemmed.length > 4) stemmed = stemmed.slice(0, -2)
  if (stemmed.length > 3) stemmed = stemmed.replace(/([bdgmnprt])\1$/, '$1').replace(/e$/, '')
  return stemmed
}

/** Everyday words: they help to choose between entries, but alone they do not make a question ours. */
const everydayWords = new Set(
  (
    'rid flat sell sing little much enough cat dog pet take draw weather time life today tomorrow yesterday write music play start leave light speed learn word name real person home buy ' +
    'price slow fast long short big small old young new first last world year month week day night minute second hour ' +
    'god party fix read watch book answer know find need keep stop change move call open close internet ' +
    'boss car house room wall red white black blue green help ask create computer phone ' +
    'line list order one two three before after without away back far close distance human square test tip job paint ' +
    'print system instruction previous free price cost money idea people friend kid restaurant cook'
  )
    .split(' ')
    .map(stem),
)

/** Whether a topic word belongs to everyday talk as much as to training. */
export const isEveryday = (word: string): boolean => everydayWords.has(word) || /^\d+$/.test(word)

/** Lower case, plain letters and digits, spellings united. */
export const plainText = (text: string): string => {
  let plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’`]/g, '')
    .replace(/[^\p{L}\p{N}:/,]+/gu, ' ')
    .replace(/[:/,]/g, ' ')
    .replace(/\s+/g, ' ')
  for (const [pattern, token] of phrases) plain = plain.replace(pattern, token)
  return plain.trim()
}

/** The words that tell the topic, each once, in order. */
export const topicWords = (text: string): string[] => {
  const words = plainText(text)
    .split(' ')
    .filter(word => word !== '' && !stopWords.has(word))
  return [...new Set(words.map(word => stem(aliases.get(word) ?? word)))]
}

/** What kind of answer is wanted; such a token never tells the topic, it only chooses between entries. */
const intents: readonly (readonly [RegExp, string])[] = [
  [/\bhow (?:many|much)\b|\bnumber of\b/, 'asks:amount'],
  [
    /\bhow (?:often|many (?:times|days))\b|\b(?:per|a|each|every) week\b|\bevery ?day\b|\bdaily\b|\bweekly\b/,
    'asks:often',
  ],
  [/\bhow (?:long|fast|soon|quick)\b/, 'asks:time'],
  [/\bwhen\b|\bwhat time\b/, 'asks:when'],
  [/\b(?:before|after|first|order)\b/, 'asks:order'],
  [/\b(?:vs|versus|or|better than|difference)\b/, 'asks:choice'],
  [/\b(?:hurts?|hurting|pain|painful|aches?|aching|sore)\b/, 'asks:pain'],
  [/\binstead\b|\breplac\w+\b|\balternativ\w+\b|\bsubstitut\w+\b/, 'asks:instead'],
  [/\bhow (?:do|to|can|should)\b/, 'asks:how'],
  [/\b(?:safe|dangerous|bad for|bad|harm\w*)\b/, 'asks:safe'],
  [/\b(?:cant|cannot|wont|not|isnt|doesnt|didnt|stopped|stuck)\b/, 'asks:trouble'],
]

/** Whether a word is one of the tokens of intent. */
export const isIntent = (word: string): boolean => word.startsWith('asks:')

/** The words of the topic, and after them the kinds of answer that are wanted. */
export const searchWords = (text: string): string[] => {
  const plain = plainText(text)
  return [...topicWords(text), ...intents.filter(([pattern]) => pattern.test(plain)).map(([, token]) => token)]
}
