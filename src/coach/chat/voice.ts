import type { ShownRecord } from '#src/athlete/port.ts'
import { createSentenceGate, type Grounding, type Removed, type SentenceGate } from '#src/coach/grounding/index.ts'
import type { Emit } from './speak.ts'

/** What one reply of the model came to. */
export type Heard = {
  /** What was shown of it. */
  readonly said: string
  readonly removed: readonly Removed[]
}

/** The way from the model to the client, over all replies of a turn. */
export type Voice = ReturnType<typeof createVoice>

type Options = {
  emit: Emit
  grounding: Omit<Grounding, 'records'>
  /** Every text is checked; false: only where the model was shown something that the athlete logged. */
  strict: boolean
}

/** A record of what was logged or planned. Preferences, and that nothing is there, make no text worth holding back. */
const tells = ({ id, text }: ShownRecord): boolean => !/^(?:q\d+|[a-z]0)$/.test(id) && /\d/.test(text)

/**
 * Takes the model's text as it comes and emits what may be shown. Where records were shown, sentence by sentence, and
 * only those that the records and the athlete's own words bear out (C1, C2).
 */
export function createVoice({ emit, grounding, strict }: Options) {
  let shown = ''
  /** Blanks, which wait for words. */
  let held = ''
  let startedAt = 0
  let gate: SentenceGate | undefined

  /** Emits a text as it is. */
  async function say(text: string): Promise<void> {
    const ready = held + text
    held = ''
    if (ready.trim() === '') {
      held = ready
      return
    }
    const out = shown.length === startedAt ? asNext(shown, ready) : ready
    // What is sent counts as shown, even if the client leaves in this very moment.
    shown += out
    await emit({ event: 'delta', data: { text: out } })
  }

  return {
    /** A reply begins, made with these records before the model. */
    begin(records: readonly ShownRecord[]): void {
      startedAt = shown.length
      held = ''
      gate = strict || records.some(tells) ? createSentenceGate({ ...grounding, records }) : undefined
    },
    hear: (text: string): Promise<void> => say(gate ? gate.push(text) : text),
    /** The reply has ended. */
    async end(): Promise<Heard> {
      if (gate) await say(gate.end())
      return { said: shown.slice(startedAt), removed: gate?.removed ?? [] }
    },
    /** Adds a text of ours, with a blank line before it where something stands already. */
    async add(text: string): Promise<void> {
      startedAt = shown.length
      held = ''
      await say(shown === '' ? text : `\n\n${text}`)
    },
    get shown(): string {
      return shown
    },
  }
}

/** A text that follows another begins a paragraph; the first one, of which sentences were taken, does not begin with blanks. */
function asNext(before: string, text: string): string {
  if (before === '') return text.trimStart()
  return /\s$/.test(before) || /^\s/.test(text) ? text : `\n\n${text}`
}
