import { sentenceEnd, type Tokens } from './tokens.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const negators = words(
  'no not never without dont doesnt didnt isnt wasnt arent werent havent hasnt hadnt zero none nor denies keine kein ohne ' +
    'sin sans pas sem senza avoid avoiding prevent preventing prevents prevention neither',
)
// Only these may stand between a denial and what it denies; "no idea why I have chest pain" is no denial.
const fillers = words(
  'have had having get gets getting any feel feeling felt experience experienced experiencing more longer of ever really ' +
    'the a an in my this that real actual history signs symptoms sign been is am are being or take took taking taken use ' +
    'used using run running do did done want to on from about with new current currently known problems issues',
)
const listed = words(
  'pain pains chest dizziness dizzy fainting fainted faint palpitations shortness breath breathlessness headache headaches ' +
    'nausea swelling numbness tingling injuries injury surgery surgeries conditions bleeding weakness diabetes asthma ' +
    'steroids sarms drugs gear illness heart attack stroke cramps',
)
// "doesnt stop hurting", "not sure", "not normal": the sign itself is there.
const notDenials = words(
  'stop stopped stopping go going know sure normal only just right good well better improve leave improving ok okay',
)
const negatedAfter = words('free')

function deniesFrom(tokens: Tokens, at: number): boolean {
  return negators.has(tokens.words[at] ?? '') && !notDenials.has(tokens.words[at + 1] ?? '')
}

/** Whether the words at start...end are denied: "no chest pain", "my chest does not hurt", "chest pain free". */
export function isDenied(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (deniesFrom(tokens, at)) return true
  if (negatedAfter.has(tokens.words[end] ?? '')) return true
  if (tokens.words[end] === 'no' && tokens.afterComma[end] && (tokens.words[end + 1] ?? sentenceEnd) === sentenceEnd)
    return true
  // Twelve words are a long list of signs; the bound keeps the work linear.
  for (let at = start - 1; at >= Math.max(0, start - 12); at -= 1) {
    const word = tokens.words[at] ?? ''
    if (negators.has(word))
      return !(tokens.afterComma[at + 1] && word === 'no') && !notDenials.has(tokens.words[at + 1] ?? '')
    if (!fillers.has(word) && !listed.has(word)) return false
  }
  return false
}

/** Whether the sentence puts the event years or many months back. */
export function isLongAgo(tokens: Tokens, start: number, end: number): boolean {
  let from = start
  while (from > 0 && start - from < 15 && tokens.words[from - 1] !== sentenceEnd) from -= 1
  for (let at = from; at < Math.min(tokens.words.length, end + 15); at += 1) {
    const word = tokens.words[at]
    if (word === sentenceEnd && at >= end) return false
    const phrase = `${word} ${tokens.words[at + 1]}`
    if (
      /^(?:years? ago|yrs ago|last year|as a|when i|since childhood|fully (?:healed|recovered)|in (?:19|20)\d\d|all (?:fine|healed)|decades ago|cleared by)$/.test(
        phrase,
      )
    ) {
      return tokens.words[at - 1] !== 'not'
    }
    if (/^(?:19|20)\d\d$/.test(word ?? '')) return true
    const months = Number(word)
    if (months >= 5 && /^months? ago/.test(`${tokens.words[at + 1]} ${tokens.words[at + 2]}`)) return true
  }
  return false
}
