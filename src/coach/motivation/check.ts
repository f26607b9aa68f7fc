import { Type } from 'typebox'
import { checkWords, type Grounding } from '#src/coach/grounding/index.ts'
import type { Violation } from '#src/coach/propose.ts'
import { shapeOf } from '#src/shape.ts'

const longest = 700
const Submitted = shapeOf(Type.Object({ message: Type.String({ minLength: 10, maxLength: 2_000 }) }))

/** The model's tool input as a message, or what is wrong with its form. */
export function readMessage(toolInput: unknown): { draft: string } | { violations: Violation[] } {
  if (Submitted.Check(toolInput)) return { draft: toolInput.message.trim() }
  return { violations: [{ gate: 'form', detail: 'there is no message of ten characters or more' }] }
}

/** Words that shame, threaten or compare, by hand: better one message too many by the rules than one of these. */
const shaming =
  /\b(lazy|laziness|pathetic|weak(?:ling)?|loser|shame(?:ful)?|ashamed|disgrace|disappoint(?:ed|ing|ment)?|failure|you failed|no excuses?|stop making excuses|excuses|guilt(?:y)?|pull yourself together|man up|toughen up|fat|chubby|overweight|skinny|look(?:s)? (?:bad|terrible)|punish|earn your food|burn off|you should have|let (?:yourself|me|us) down|others (?:do|manage|can)|everyone else|faul\w*|versager\w*|ausreden?|sch[aä]m\w*|perezos\w*|verg[uü]enza|excusas?)\b/i
const markup = /^\s*(?:[#>*-]|\d+\.)\s|\*\*|\[.+\]\(|<[a-z]/im

/** C1 and the tone of a message: short, plain, kind, and nothing of the athlete that is not borne out. */
export function messageViolations(message: string, grounding: Grounding): Violation[] {
  const { removed } = checkWords(message, grounding)
  const shame = shaming.exec(message)?.[0]
  return [
    ...removed.map(({ sentence, reason }) => ({ gate: 'C1', detail: `"${sentence.slice(0, 120)}": ${reason}` })),
    ...(shame === undefined ? [] : [{ gate: 'tone', detail: `"${shame}" shames, blames or compares` }]),
    ...(message.length > longest
      ? [{ gate: 'form', detail: `the message has ${message.length} characters, ${longest} at most` }]
      : []),
    ...(markup.test(message) ? [{ gate: 'form', detail: 'the message has lists, headings, links or markup' }] : []),
  ]
}
