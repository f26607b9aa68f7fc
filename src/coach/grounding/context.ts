import type { Checked } from './check.ts'
import { type Before, nothingBefore } from './clauses.ts'
import { toReadable } from './facts.ts'
import type { Segment } from './sentences.ts'

/** What the words at a place of a text go on with. */
export type Context = {
  readonly heading: Before
  readonly intro: Before
  /** The sentence before, within the paragraph. */
  readonly last: Before
  readonly lastWasRemoved: boolean
  /** The cells of the head of the table that the place is in. */
  readonly header: readonly string[]
  readonly isInTable: boolean
}

/** The context at the beginning of a text. */
export const firstContext: Context = {
  heading: nothingBefore,
  intro: nothingBefore,
  last: nothingBefore,
  lastWasRemoved: false,
  header: [],
  isInTable: false,
}

const tableRule = /^[ \t]*\|?[\s:|-]+\|?[ \t]*$/
const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(cell => cell.trim())

const isItem = ({ lead, kind }: Segment): boolean => kind === 'row' || /[-*+•–\d]/.test(lead)

const history =
  /\b(?:logs?|logged|records?|data|history|progress|stats|numbers|results|prs?|pbs?|bests?|recap|summary|review|so far|you did|you ran|you ate|you have done|last|past|previous|recent|yesterday|i see|i saw|what you|how you|your lifts|your runs|your workouts|your sessions|done|achieved|letzte\w*|bisher|gestern|deine (?:werte|daten|einheiten|laufe)|ultim\w+|pasad\w+|tus (?:datos|registros|entrenamientos|marcas)|hiciste)\b/
const ahead =
  /\b(?:next|plan|plans|program|routine|schedule|tomorrow|should|could|try|target|goal|suggest\w*|recommend\w*|upcoming|week ahead|here's how|here is how|to do|options?|tips?|start|aim|example|sample|template|warm-?up|nachste\w*|vorschlag|empfehl\w*|tipps|proxim\w+|propuesta|consejos|recomend\w*)\b/

/** A heading or the intro of a list speaks of what was done if it has words of history and none of a plan. */
function leads(text: string, checked: Checked | undefined): Before {
  const after = checked?.after ?? nothingBefore
  const plain = toReadable(text)
  if (after.mode === 'claim') return after
  const isHistory = history.test(plain) && !ahead.test(plain)
  return isHistory ? { ...after, mode: 'claim' } : { ...after, mode: 'free' }
}

const isIntro = ({ body, kind }: Segment): boolean => kind === 'sentence' && /:["'*_)]*$/.test(body)

/** What a segment goes on with: an item with the intro of its list, a sentence with the one before it on its line. */
export function beforeOf({ heading, intro, last }: Context, each: Segment): Before {
  if (each.kind === 'heading') return { ...nothingBefore, language: last.language }
  if (each.startsLine && isItem(each)) return intro
  if (each.startsLine) return { ...heading, mode: 'free' }
  return { ...last, isLoose: true }
}

/** False for what holds no words to be checked: blank lines, fences, rules, the line under a table's head. */
export const isWords = ({ kind, body }: Segment): boolean =>
  kind === 'sentence' || kind === 'heading' || (kind === 'row' && !tableRule.test(body))

const labels =
  /date|day|datum|fecha|when|value|weight|load|amount|number|sets|reps|distance|result|time|gewicht|wert|tag|peso|valor/i

/** The words to be checked: a heading without its marks; a table's row without its bars, with the heads of its columns. */
export function wordsOf({ header, isInTable }: Context, { kind, body }: Segment): string {
  if (kind === 'heading') return body.replace(/^[ \t]*#+[ \t]*/, '')
  if (kind !== 'row') return body
  const cells = cellsOf(body)
  if (!isInTable) return cells.join(', ')
  // A column's head and its cell are read together: "Squat" over "100 kg".
  const named = cells.slice(1).map((cell, at) => {
    const head = header[at + 1] ?? ''
    return /^\d/.test(cell) && !labels.test(head) ? `${head} ${cell}` : cell
  })
  return [cells[0] ?? '', ...named].join(' ')
}

/** The context behind a segment, as it was checked. */
export function contextAfter(
  context: Context,
  each: Segment,
  checked: Checked | undefined,
  isRemoved: boolean,
): Context {
  const last = checked?.after ?? context.last
  const isInTable = each.kind === 'row'
  const next = { ...context, last, isInTable, header: isInTable ? context.header : [], lastWasRemoved: isRemoved }
  if (each.kind === 'blank') {
    return { ...next, lastWasRemoved: false, last: { ...nothingBefore, language: context.last.language } }
  }
  if (each.kind === 'heading') {
    const heading = leads(each.body, checked)
    return { ...next, heading, intro: heading }
  }
  if (isInTable && !context.isInTable) {
    const led = leads(each.body, checked)
    return { ...next, header: cellsOf(each.body), intro: led.mode === 'claim' ? led : context.intro }
  }
  if (isInTable) return { ...next, last: context.last }
  if (isIntro(each)) return { ...next, intro: leads(each.body, checked) }
  if (isItem(each) || !each.startsLine) return next
  // A paragraph of its own ends the list that an intro led.
  return { ...next, intro: last.mode === 'claim' ? last : context.heading }
}
