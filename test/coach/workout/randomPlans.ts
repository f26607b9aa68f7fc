import { tellVerdicts } from '#test/support/verdicts.ts'
import { draftsHold, plansHold } from '#test/support/workoutPlans.ts'

/** `node randomPlans.ts <seed>`: two thousand plans by rules. `node randomPlans.ts <seed> drafts`: what a model drafts. */
const [seed, drafts] = process.argv.slice(2)
tellVerdicts(t => (drafts === undefined ? plansHold(t, Number(seed)) : draftsHold(t, Number(seed))))
