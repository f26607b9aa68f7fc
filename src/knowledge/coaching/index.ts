import { armsAndCore } from './arms-and-core.ts'
import { bodyComposition } from './body-composition.ts'
import { cardio } from './cardio.ts'
import { circumstances } from './circumstances.ts'
import { gettingStarted } from './getting-started.ts'
import { lowerLifts } from './lower-lifts.ts'
import { meals } from './meals.ts'
import { mindset } from './mindset.ts'
import { nutrition } from './nutrition.ts'
import { progressRecovery } from './progress-recovery.ts'
import { service } from './service.ts'
import { supplements } from './supplements.ts'
import { techniqueEquipment } from './technique-equipment.ts'
import { trainingDose } from './training-dose.ts'
import { trainingMethods } from './training-methods.ts'
import type { CoachingEntry } from './types.ts'
import { upperLifts } from './upper-lifts.ts'

export type { CoachingEntry, CoachingSource } from './types.ts'

/** Everything that the coach can explain without a language model, in the order of its topics. */
export const coachingEntries: readonly CoachingEntry[] = [
  ...trainingDose,
  ...trainingMethods,
  ...progressRecovery,
  ...gettingStarted,
  ...cardio,
  ...bodyComposition,
  ...nutrition,
  ...meals,
  ...supplements,
  ...mindset,
  ...circumstances,
  ...lowerLifts,
  ...upperLifts,
  ...armsAndCore,
  ...techniqueEquipment,
  ...service,
]
