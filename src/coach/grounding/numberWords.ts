import type { Language } from './language.ts'

const english: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

const german: Readonly<Record<string, number>> = {
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwolf: 12,
  dreizehn: 13,
  vierzehn: 14,
  funfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  dreissig: 30,
  vierzig: 40,
  funfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
  einhundert: 100,
}

const spanish: Readonly<Record<string, number>> = {
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  veinte: 20,
  veinticinco: 25,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
}

const alternatives = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|')

const tensOf = (table: Readonly<Record<string, number>>): string[] =>
  Object.keys(table).filter(word => (table[word] ?? 0) >= 20 && (table[word] ?? 0) < 100)
const onesOf = (table: Readonly<Record<string, number>>): string[] =>
  Object.keys(table).filter(word => (table[word] ?? 0) < 10)

const englishUnder100 = `(?:(?:${alternatives(tensOf(english))})(?:[- ](?:one|${alternatives(onesOf(english))}))?|${alternatives(Object.keys(english))}|one)`
const englishNumber = new RegExp(
  `\\b(?:(?:(a|${englishUnder100}) hundred(?:(?: and)? (${englishUnder100}))?)|(${englishUnder100}))\\b`,
  'g',
)
const germanCompound = new RegExp(
  `\\b(ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)und(${alternatives(tensOf(german))})\\b`,
  'g',
)
const germanHundred = new RegExp(
  `\\b(?:ein)?hundert(?:und)?(${alternatives(Object.keys(german).filter(w => !w.includes('hundert')))})\\b`,
  'g',
)
const germanNumber = new RegExp(`\\b(?:${alternatives(Object.keys(german))})\\b`, 'g')
const germanTimes = new RegExp(`\\b(ein|${alternatives(Object.keys(german))})mal\\b`, 'g')
const germanJoined = new RegExp(`\\b(${alternatives(Object.keys(german))})(?=kilometer|kilo|stunden|minuten|-)`, 'g')
const spanishPair = new RegExp(
  `\\b(${alternatives(tensOf(spanish))}) y (un|uno|una|${alternatives(onesOf(spanish))})\\b`,
  'g',
)
const spanishHundred = new RegExp(`\\bciento (${alternatives(Object.keys(spanish))})\\b`, 'g')
const spanishNumber = new RegExp(`\\b(?:${alternatives(Object.keys(spanish))})\\b`, 'g')

const englishValue = (words = ''): number =>
  words.split(/[- ]/).reduce((sum, word) => sum + (word === 'one' ? 1 : (english[word] ?? 0)), 0)

const countedNouns =
  'reps?|sets?|sessions?|workouts?|runs?|rides?|swims?|walks?|hours?|minutes?|miles?|kilomet\\w+|kilos?|days?|weeks?|months?|pounds?|times?|mile|training|squats?|pull-?ups?|push-?ups?'

const oneOf = new RegExp(`\\bone(?=[- ](?:more |single |full |extra )?(?:${countedNouns})\\b)`, 'g')

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
/** "Your third run this week" counts them. */
const nthOf = new RegExp(
  `\\b(?:your|the) (?:(${ordinals.join('|')})|(\\d{1,2})(?:st|nd|rd|th)) (workout|session|run|ride|swim|walk) (?=(?:this|of the|last|in)\\b)`,
  'g',
)

/** Where none of these stands, the steps below change nothing; most sentences have none. */
const perhapsEnglish = new RegExp(
  `\\b(?:${alternatives([...Object.keys(english), ...ordinals, 'one', 'half', 'dozen', 'double digits', 'thrice', 'twice', 'once', 'couple', 'hundred'])})\\b|\\d(?:st|nd|rd|th)\\b|\\ban? (?:mile|kilo|hour)`,
)

function fromEnglish(text: string): string {
  if (!perhapsEnglish.test(text)) return text
  return text
    .replace(nthOf, (_, word: string | undefined, digits: string | undefined, noun: string) => {
      return `${digits ?? ordinals.indexOf(word ?? '') + 1} ${noun}s `
    })
    .replace(/\bhalf an hour\b/g, '30 min')
    .replace(/\b(?:an hour|1 hour|one hour) and a half\b/g, '90 min')
    .replace(/\bhalf (?:a |of a )?(mile|kilo\w*|pound)\b/g, '0.5 $1')
    .replace(/\b(?:a )?half (?:a )?dozen\b/g, '6')
    .replace(/\b(?:a|one) dozen\b|\bdozen\b/g, '12')
    .replace(/\bdouble digits\b/g, 'double-digit')
    .replace(/\bthrice\b/g, '3 times')
    .replace(/\btwice\b/g, '2 times')
    .replace(/\bonce (?=(?:last|a|per|this|on|in|each)\b)/g, '1 times ')
    .replace(/\ba couple (?:of )?(?=\w)/g, '2 ')
    .replace(/\bone and a half\b/g, '1.5')
    .replace(/\b(\d+|two|three|four|five|six) and a half\b/g, (_, whole: string) =>
      String((english[whole] ?? Number(whole)) + 0.5),
    )
    .replace(englishNumber, (found, hundreds?: string, rest?: string, plain?: string) => {
      if (hundreds !== undefined)
        return String((hundreds === 'a' ? 1 : englishValue(hundreds)) * 100 + englishValue(rest ?? ''))
      return plain === 'one' ? found : String(englishValue(plain))
    })
    .replace(oneOf, '1')
    .replace(/\ba hundred\b/g, '100')
    .replace(
      /(?<!\b(?:km|miles|times|kcal|calories|beats|dollars|rpm|\d) )\ban? (?=(?:mile|kilomet(?:er|re)|hour|kilo)\b)(?!hour (?:before|after|of|later|earlier))/g,
      '1 ',
    )
}

function fromGerman(text: string): string {
  return text
    .replace(/\b(?:eine )?halbe stunde\b/g, '30 min')
    .replace(/\banderthalb\b|\beineinhalb\b/g, '1.5')
    .replace(/\b(?:ein )?dutzend\b/g, '12')
    .replace(germanTimes, (_, word: string) => `${word === 'ein' ? 1 : german[word]} mal`)
    .replace(germanCompound, (_, ones: string, tens: string) =>
      String((german[tens] ?? 0) + (ones === 'ein' ? 1 : (german[ones] ?? 0))),
    )
    .replace(germanHundred, (_, rest: string) => String(100 + (german[rest] ?? 0)))
    .replace(germanJoined, word => `${german[word]} `)
    .replace(germanNumber, word => String(german[word]))
    .replace(/\beine?n? (?=(?:stunde|meile|kilo|kilometer)\b)/g, '1 ')
}

function fromSpanish(text: string): string {
  return text
    .replace(/\bmedia hora\b/g, '30 min')
    .replace(/\b(?:una )?docena\b/g, '12')
    .replace(spanishHundred, (_, rest: string) => String(100 + (spanish[rest] ?? 0)))
    .replace(spanishPair, (_, tens: string, ones: string) =>
      String((spanish[tens] ?? 0) + (ones.startsWith('un') ? 1 : (spanish[ones] ?? 0))),
    )
    .replace(spanishNumber, word => String(spanish[word]))
    .replace(/\buna? (?=(?:hora|milla|kilo|kilometro|vez)\b)/g, '1 ')
}

const readers = { en: fromEnglish, de: fromGerman, es: fromSpanish }

/** A normalised text with its number words as digits: "five-mile" is "5-mile", "twice" is "2 times". */
export function digitsForWords(normalised: string, language: Language): string {
  return readers[language](normalised)
}
