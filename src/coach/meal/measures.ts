import type { Food } from '#src/knowledge/foods/types.ts'

const halves = (count: number): string => {
  const [whole, half] = [Math.floor(count), count % 1 !== 0]
  return `${whole === 0 ? '' : whole}${half ? '½' : ''}`
}

/** To halves where that is within a tenth of the amount. */
const countOf = (grams: number, each: number): number | undefined => {
  const count = Math.round((grams / each) * 2) / 2
  return count > 0 && Math.abs(count * each - grams) <= grams * 0.1 ? count : undefined
}

/** Grams without needless decimals. */
export const inGrams = (grams: number): string =>
  grams >= 1000 ? `${Number((grams / 1000).toFixed(2))} kg` : `${Number(grams.toFixed(1))} g`

/** Powders and liquids that a kitchen counts in spoons. */
const spoons = [
  { name: 'tbsp', names: ['tbsp', 'tablespoon'] },
  { name: 'tsp', names: ['tsp', 'teaspoon'] },
] as const

function inSpoons({ measures }: Food, grams: number): string | undefined {
  for (const { name, names } of spoons) {
    const measure = measures.find(one => names.some(word => one.name === word))
    const count = measure && grams <= measure.grams * 4.5 ? countOf(grams, measure.grams) : undefined
    if (count !== undefined) return `${halves(count)} ${name}`
  }
  return undefined
}

/** What swells more than this is eaten soaked or as a porridge as often as boiled: nobody weighs it cooked. */
const mostSwelling = 3.6

/** An amount as a kitchen says it: "2 eggs", "1½ tbsp (20 g)", "80 g dry (about 225 g cooked)", "150 g". */
export function measureOf(food: Food, grams: number): string {
  if (food.unit) {
    const count = countOf(grams, food.unit.grams)
    if (count !== undefined) return `${halves(count)} ${count > 1 ? food.unit.many : food.unit.one} (${inGrams(grams)})`
  }
  const spoonful = inSpoons(food, grams)
  if (spoonful) return `${spoonful} (${inGrams(grams)})`
  if (food.state === 'dry' && food.cookedYield && food.cookedYield <= mostSwelling) {
    const cooked = Math.round((grams * food.cookedYield) / 5) * 5
    return `${inGrams(grams)} dry (about ${inGrams(cooked)} cooked)`
  }
  return inGrams(grams)
}

/** An amount as it is bought: whole packs or pieces, never less than is needed. */
export function buyOf({ pack, unit, id }: Food, grams: number): string {
  if (id === 'water') return 'from the tap'
  const counted = pack ?? unit
  if (counted) {
    const count = Math.max(1, Math.ceil(grams / counted.grams - 1e-9))
    return `${count} ${count > 1 ? counted.many : counted.one}`
  }
  const step = grams >= 200 ? 50 : grams >= 50 ? 10 : 5
  return inGrams(Math.ceil(grams / step - 1e-9) * step)
}
