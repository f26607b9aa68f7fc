import { Type } from 'typebox'
import type { ProgressItem } from '#src/api/progress.ts'
import type { ShownRecord } from '#src/athlete/port.ts'
import { checkWords } from '#src/coach/grounding/index.ts'
import type { Violation } from '#src/coach/propose.ts'
import { shapeOf } from '#src/shape.ts'
import type { RulesInsights } from './metrics/index.ts'

const Items = Type.Array(
  Type.Object({
    text: Type.String({ minLength: 1, maxLength: 400 }),
    records: Type.Array(Type.String({ minLength: 1, maxLength: 20 }), { maxItems: 12 }),
  }),
  { maxItems: 8 },
)
const Submitted = shapeOf(Type.Object({ insights: Items, recommendations: Items, goalAdjustments: Items }))

/** The model's tool input as words, or what is wrong with its form. */
export function readAnalysis(toolInput: unknown): { draft: RulesInsights } | { violations: Violation[] } {
  if (Submitted.Check(toolInput)) return { draft: toolInput }
  const [error] = Submitted.Errors(toolInput)
  const detail = `${error?.instancePath || 'the analysis'} ${error?.message ?? 'has the wrong form'}`
  return { violations: [{ gate: 'form', detail }] }
}

/**
 * C1: each item rests on lines that there are, and everything that it ascribes to the athlete is in the lines that it
 * names.
 */
export function analysisViolations(
  { insights, recommendations, goalAdjustments }: RulesInsights,
  records: readonly ShownRecord[],
  today: string,
): Violation[] {
  const byId = new Map(records.map(record => [record.id, record]))
  const empty = insights.length + recommendations.length === 0
  return [
    ...(empty ? [{ gate: 'form', detail: 'there is neither an insight nor a recommendation' }] : []),
    ...[...insights, ...recommendations, ...goalAdjustments].flatMap(item => ofItem(item, byId, today)),
  ]
}

function ofItem({ text, records }: ProgressItem, byId: ReadonlyMap<string, ShownRecord>, today: string): Violation[] {
  const unknown = records.find(id => !byId.has(id))
  if (unknown !== undefined) return [{ gate: 'C1', detail: `there is no line ${unknown.slice(0, 20)}` }]
  if (records.length === 0) return [{ gate: 'C1', detail: `"${text.slice(0, 80)}" names no line that it rests on` }]
  const cited = records.flatMap(id => byId.get(id) ?? [])
  const { removed } = checkWords(text, { records: cited, said: [], confirmed: [], today })
  return removed.map(({ sentence, reason }) => ({ gate: 'C1', detail: `"${sentence.slice(0, 120)}": ${reason}` }))
}
