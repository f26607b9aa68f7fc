export { allExercises, exerciseById } from '#src/knowledge/exercises/catalogue.ts'
export { type FoundExercise, findExercise } from '#src/knowledge/exercises/find.ts'
export { type Exclusion, readExclusion } from '#src/knowledge/exercises/readExclusion.ts'
