export { allows, type Breach, breaches, netCarbsG, pairsAllowed } from '#src/knowledge/diets/allows.ts'
export { dietName, dietNotes, mealsApart } from '#src/knowledge/diets/notes.ts'
export { type DietsReading, readDiets } from '#src/knowledge/diets/read.ts'
export { type Diet, diets } from '#src/knowledge/diets/types.ts'
