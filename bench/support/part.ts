import { median, quantile } from './figures.ts'
import type { Driven } from './load.ts'
import type { Row, Target } from './report.ts'
import { type Rig, type Side, sides } from './rig.ts'

/** How much is measured: the usual run, or a quick one that only shows that all of it works. */
export type Scale = { rounds: number; requests: number; starts: number; quick: boolean }

export const usualScale: Scale = { rounds: 5, requests: 400, starts: 5, quick: false }
export const quickScale: Scale = { rounds: 1, requests: 100, starts: 1, quick: true }

export type Paired<Figures> = Record<Side, Figures[]>

/** Measures both sides in turn, round by round, so that what disturbs the machine disturbs both. */
export async function alternate<Figures>(
  rounds: number,
  measure: (side: Side, round: number) => Promise<Figures>,
): Promise<Paired<Figures>> {
  const found: Paired<Figures> = { service: [], minimal: [] }
  for (let round = 0; round < rounds; round += 1) {
    for (const side of sides) found[side].push(await measure(side, round))
  }
  return found
}

/** A row of the medians of both sides, with the median of the rounds' ratios. */
export function compare<Figures>(
  what: string,
  unit: string,
  { service, minimal }: Paired<Figures>,
  of: (figures: Figures) => number,
  target?: Target,
): Row {
  const ratios = service.flatMap((own, round) => {
    const other = minimal[round]
    return other === undefined ? [] : [of(own) / of(other)]
  })
  const ratio = median(ratios)
  return {
    what,
    unit,
    service: median(service.map(of)),
    minimal: median(minimal.map(of)),
    // Of nothing to nothing there is none.
    ...(Number.isNaN(ratio) ? {} : { ratio }),
    ...(target ? { target } : {}),
  }
}

export const latency = ({ replies }: Driven, part: number): number =>
  quantile(
    replies.map(({ ms }) => ms),
    part,
  )

/** How late the model's first text came, in milliseconds. Throws where a stream brought no stamp. */
export function lateness({ replies }: Driven, part: number): number {
  const late = replies.map(({ lateMs }) => {
    if (lateMs === undefined) throw new Error('a stream came without the stamp of the model')
    return lateMs
  })
  return quantile(late, part)
}

export type Part = (rig: Rig, scale: Scale) => Promise<{ rows: Row[]; notes?: string[] }>
