import type { CookingNeed } from '#src/knowledge/foods/types.ts'

/**
 * When a food counts as cooked: the safe minimum internal temperatures of USDA FSIS (poultry 165 °F, minced meat 160 °F,
 * whole cuts 145 °F and three minutes of rest, fish 145 °F, egg dishes 160 °F). Whole cuts of pork and beef are held to
 * the same. Dried beans: FDA, "Bad Bug Book" on lectins, boiled at a rolling boil for at least ten minutes.
 */
const sentences: Readonly<Record<Exclude<CookingNeed, 'none'>, (food: string) => string>> = {
  poultry: food => `Cook the ${food} until the thickest part reaches 74 °C (165 °F) and no pink is left.`,
  ground_meat: food => `Cook the ${food} through, to 71 °C (160 °F) in the middle.`,
  whole_meat: food => `Cook the ${food} to at least 63 °C (145 °F) in the middle and let it rest for 3 minutes.`,
  fish: food => `Cook the ${food} to 63 °C (145 °F), until it is opaque and flakes.`,
  shellfish: food => `Cook the ${food} until the flesh is firm and opaque (63 °C, 145 °F).`,
  egg: food => `Cook the ${food} until yolk and white are firm, a mixture with egg to 71 °C (160 °F).`,
  boil: food => `Keep the ${food} at a rolling boil for at least 10 minutes, then cook until soft.`,
}

/** The step that makes a food safe to eat, or undefined where it may be eaten as it is. `food` is a name in the plan's words. */
export const cookingSentence = (need: CookingNeed, food: string): string | undefined =>
  need === 'none' ? undefined : sentences[need](food)

/** For a portion from the fridge: 74 °C (165 °F), USDA FSIS on leftovers; `hot` is false for what is eaten cold. */
export const leftoverSentence = (hot: boolean): string =>
  hot
    ? 'Take the portion from the fridge and heat it to 74 °C (165 °F), steaming hot all through.'
    : 'Take the portion from the fridge; it is eaten cold.'
