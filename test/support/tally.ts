import type { Report } from '#src/api/plan.ts'

const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

/** Counts what happened over many plans, so that the figures can be read beside the result. */
export function createTally() {
  const scores: number[] = []
  const gates = new Map<string, { sum: number; low: number }>()
  const reasons = new Map<string, number>()
  let planMs = 0
  return {
    scores,
    time(ms: number) {
      planMs += ms
    },
    refuse(reason: string) {
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    },
    refused: () => [...reasons.values()].reduce((sum, count) => sum + count, 0),
    add(report: Report) {
      scores.push(report.score)
      for (const { id, score } of report.gates) {
        const { sum, low } = gates.get(id) ?? { sum: 0, low: 1 }
        gates.set(id, { sum: sum + score, low: Math.min(low, score) })
      }
    },
    tell(t: { comment(...texts: string[]): void }) {
      const figures = [0, 0.1, 0.5].map(share => quantile(scores, share).toFixed(3))
      t.comment(`${scores.length} plans: score min ${figures[0]}, p10 ${figures[1]}, median ${figures[2]}`)
      if (planMs > 0) t.comment(`${(planMs / Math.max(1, scores.length)).toFixed(1)} ms to draft and complete a plan`)
      for (const [id, { sum, low }] of gates)
        t.comment(`${id}: mean ${(sum / scores.length).toFixed(3)}, min ${low.toFixed(2)}`)
      for (const [reason, count] of reasons) t.comment(`infeasible: ${count} times: ${reason}`)
    },
    median: () => quantile(scores, 0.5),
  }
}
