export { allFoods, foodById, foodOf } from '#src/knowledge/foods/catalogue.ts'
export { cookingSentence, leftoverSentence } from '#src/knowledge/foods/safeCooking.ts'
