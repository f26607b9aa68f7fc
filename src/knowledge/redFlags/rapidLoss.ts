const loseWords = new Set(
  'lose losing drop dropping shed shedding cut loose burn perdre perder perdere abnehmen perdo loosing'.split(' '),
)
const kilosOf: Record<string, number> = {
  kg: 1,
  kgs: 1,
  kilo: 1,
  kilos: 1,
  kilograms: 1,
  kilogramm: 1,
  chili: 1,
  lb: 0.454,
  lbs: 0.454,
  pound: 0.454,
  pounds: 0.454,
  stone: 6.35,
  stones: 6.35,
}
const weeksOf: Record<string, number> = {
  day: 1 / 7,
  days: 1 / 7,
  dias: 1 / 7,
  tage: 1 / 7,
  tagen: 1 / 7,
  jours: 1 / 7,
  week: 1,
  weeks: 1,
  wk: 1,
  wks: 1,
  semaine: 1,
  semaines: 1,
  semana: 1,
  semanas: 1,
  woche: 1,
  wochen: 1,
  settimana: 1,
  month: 4.35,
  months: 4.35,
  mois: 4.35,
  mes: 4.35,
  monat: 4.35,
}
const tomorrow = 0.2
const soon = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^weekend$/
const weekdaySpan = 1
// AHA/ACC/TOS and NHS advise 0.5 to 1 kg a week; twice that is beyond what a plan's own gate should argue about.
const mostKilosAWeek = 2

function weeksAfter(words: readonly string[], from: number): number | undefined {
  for (let at = from; at < Math.min(words.length, from + 9); at += 1) {
    const word = words[at] ?? ''
    if (soon.test(word) && /^(?:by|before|until|till|for|this)$/.test(words[at - 1] ?? '')) return weekdaySpan
    if (soon.test(word) && words[at - 1] === 'next') return 2 * weekdaySpan
    if (word === 'tomorrow') return tomorrow
    const unit = weeksOf[word]
    if (unit === undefined) continue
    const before = Number(words[at - 1])
    return unit * (before > 0 ? before : 1)
  }
  return undefined
}

/** Whether the text wishes to lose more than 2 kg a week, whatever the units: `lose 15 kg in 2 weeks`. */
export function losesTooFast(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (!loseWords.has(word)) return false
    for (let next = at + 1; next <= at + 4; next += 1) {
      const amount = Number(words[next])
      const unit = kilosOf[words[next + 1] ?? '']
      if (!(amount > 0) || unit === undefined) continue
      const weeks = weeksAfter(words, next + 2)
      return weeks !== undefined && (amount * unit) / weeks > mostKilosAWeek && amount * unit >= 2
    }
    return false
  })
}
