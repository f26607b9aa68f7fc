import type { Sums } from './sums.ts'
import type { Targets } from './targetTypes.ts'

const square = (value: number) => value * value
const under = (value: number, limit: number, scale: number) => (value < limit ? square((limit - value) / scale) : 0)
const over = (value: number, limit: number, scale: number) => (value > limit ? square((value - limit) / scale) : 0)

/**
 * How far a day is from its targets, 0 at the aim. The hard limits (M3, the 15 % of M6, keto's 50 g) weigh most and are
 * aimed at from inside, so that the rounding of six meals cannot push a day over one of them.
 */
export const distance = (sums: Sums, targets: Targets): number => {
  const [kcal, protein, fat, carbs, fibre, saturated, sodium] = sums
  const { ranges } = targets
  const energy = Math.max(kcal, 1)
  const margin = Math.min(2.5, (ranges.proteinG.max - ranges.proteinG.min) / 3)
  const net = ranges.netCarbsG ? over(carbs - fibre, ranges.netCarbsG.max - 5, 2) : 0
  return (
    4 * square((kcal / targets.kcal - 1) / 0.01) +
    8 * under(protein, ranges.proteinG.min + margin, 2) +
    8 * over(protein, ranges.proteinG.max - margin, 2) +
    6 * under((fat * 9) / energy, 0.21, 0.015) +
    0.5 * over(fat, ranges.fatG.max, targets.fatG * 0.15) +
    6 * net +
    1.5 * under(fibre, ranges.fibreG.min + 1, 3) +
    1.5 * over(saturated, ranges.saturatedG.max * 0.97, 3) +
    1.5 * over(sodium, ranges.sodiumMg.max * 0.96, 200)
  )
}
