import { type Diet, diets } from '#src/knowledge/diets/types.ts'

const names: Partial<Record<Diet, string>> = { gluten_free: 'gluten-free', dairy_free: 'dairy-free' }

/** The diet as a word in a sentence: "gluten-free", "halal". */
export const dietName = (diet: Diet): string => names[diet] ?? diet

/**
 * What the diet asks between one meal and the next, where it does. No code proves it: the hours differ by custom and
 * belong to the athlete.
 */
export const mealsApart = (diet: Diet): string | undefined =>
  diet === 'kosher'
    ? 'No dish here mixes meat with milk; the wait between a meat meal and a milk meal, and separate pots and plates, are yours to keep by your custom.'
    : undefined

const notes: Record<Diet, readonly string[]> = {
  vegetarian: [
    'Cheese that is usually set with animal rennet is left out; for other cheese, look for "vegetarian" on the label.',
  ],
  vegan: [
    'A vegan diet has no dependable source of vitamin B12: take a supplement or eat fortified food every day.',
    'The diet alone does not rule out traces from shared production lines; an allergy does, so enter an allergy as one.',
  ],
  pescatarian: ['Cheese that is usually set with the rennet of calves is left out, as for vegetarians.'],
  halal: [
    'Buy meat and poultry, and anything made of them, with a halal certificate; the plan cannot see how it was slaughtered.',
    'Schools differ on shellfish, so it may be in the plan; write "no shellfish" to leave it out.',
    'Wine vinegar, gelatine and cheese set with animal rennet are left out; check flavourings on labels for alcohol.',
  ],
  kosher: [
    'Buy meat, cheese, wine products and packaged food with a kosher certificate; the plan cannot see who supervised them.',
    'Nothing here is checked for Passover.',
  ],
  gluten_free: [
    'Read the label of everything packaged, and buy what says "gluten-free": recipes and production lines change.',
    'With coeliac disease, keep boards, pans and toasters apart from those used for wheat.',
  ],
  dairy_free: ['Read the label of everything packaged: milk hides as whey, casein or milk powder.'],
  keto: [
    'If you take medicine for diabetes or blood pressure, talk to your doctor before you start: doses may have to change.',
    'A diet this low in carbohydrate is not for pregnancy or breastfeeding, and hard training may feel harder at first.',
  ],
  paleo: ['Without dairy, calcium can run short: ask your doctor or a dietitian if you mean to eat this way for long.'],
}

/** The sentences that a plan of these diets carries, in the order of `diets` and each once. */
export const dietNotes = (chosen: readonly Diet[]): readonly string[] => {
  const sentences = diets
    .filter(diet => chosen.includes(diet))
    .flatMap(diet => {
      const apart = mealsApart(diet)
      return apart === undefined ? notes[diet] : [...notes[diet], apart]
    })
  return [...new Set(sentences)]
}
