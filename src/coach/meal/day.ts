import { distance } from './cost.ts'
import type { Sums } from './sums.ts'
import type { Targets } from './targetTypes.ts'

/** M3 and the hard bound of M6, as shares. */
export const dayBand = 0.05
export const weekBand = 0.02
export const proteinRoom = 1.15
export const leastFatShare = 0.15

/** What a day breaks of the hard limits on its sums (M2's net carbohydrate, M3, M6), in words; empty: it holds. */
export function brokenBy([kcal, protein, fat, carbs, fibre]: Sums, { kcal: aim, ranges }: Targets): readonly string[] {
  const off = kcal / aim - 1
  const net = carbs - fibre
  const rounded = (value: number) => Math.round(value)
  return [
    ...(Math.abs(off) > dayBand ? [`${rounded(kcal)} kcal, ${rounded(aim)} are aimed at`] : []),
    ...(protein < ranges.proteinG.min || protein > ranges.proteinG.max
      ? [`${rounded(protein)} g of protein, ${ranges.proteinG.min} to ${ranges.proteinG.max} are aimed at`]
      : []),
    ...((fat * 9) / Math.max(1, kcal) < leastFatShare
      ? [`only ${rounded(fat)} g of fat, under 15 % of the energy`]
      : []),
    ...(ranges.netCarbsG && net > ranges.netCarbsG.max
      ? [`${rounded(net)} g of net carbohydrate, ${ranges.netCarbsG.max} at most`]
      : []),
  ]
}

/**
 * Grams of fibre from which on a day is more than most people are used to, or this many times the aim where that is more. Our
 * own choice: no upper limit is set (NASEM), yet pulses alone would bring a large eater to 120 g.
 */
const bearableFibre = { grams: 45, ofAim: 1.3 } as const

const tooFibrous = (fibre: number, { ranges }: Targets): number =>
  Math.max(0, fibre - Math.max(bearableFibre.grams, bearableFibre.ofAim * ranges.fibreG.min)) / 10

/**
 * How far a part of a day is from its share of the targets: for choosing dishes, before any portion is computed. What is
 * only bearable counts while there is a choice (`strict` false); when a day is hard to bring to its targets, they alone do.
 */
export function lean(part: Sums, share: number, targets: Targets, strict = false): number {
  const scaled: [number, number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0, 0]
  for (let index = 0; index < 7; index++) scaled[index] = (part[index] ?? 0) / share
  return Math.min(400, distance(scaled, targets) + (strict ? 0 : tooFibrous(scaled[4], targets) ** 2))
}
