import { sameWeekAgain, weeksHold } from '#test/support/mealWeeks.ts'
import { tellVerdicts } from '#test/support/verdicts.ts'

/** `node weeks.ts <seed>`: a thousand weeks. `node weeks.ts <seed> again`: the same brief twice. */
const [seed, again] = process.argv.slice(2)
tellVerdicts(t => (again === undefined ? weeksHold(t, Number(seed)) : sameWeekAgain(t, Number(seed))))
