import { bmiOf, protectedFor, supportReplies, underweightBmi } from './support.ts'
import { type Aim, aimFor } from './targetsAim.ts'
import {
  activityFactors,
  assumedActivity,
  bodyOf,
  fatNote,
  limitsOf,
  type Resting,
  restingOf,
  tenUp,
  usualKcal,
} from './targetsEnergy.ts'
import { type Balance, macrosFor, proteinNotes, proteinWords } from './targetsMacros.ts'
import { formulaOf, missingOf, tooHighDetail, tooLowDetail } from './targetsWords.ts'
import type { Asked, Athlete, SupportReason, TargetAnswer } from './targetTypes.ts'
import { type Adapted, adaptExpenditure, loggedIntake, recentWeight, weightTrend } from './trend.ts'

/** So many entries are believed against the profile, however far they are from it; fewer may be pounds or a slip. */
const believedEntries = 4
const doubtfulShare = 0.15

type Present = { readonly athlete: Athlete; readonly notes: readonly string[] }

/** The athlete with the weight of the last weeks' log where that is newer than the profile's. */
const presentOf = ({ athlete, weights, today }: Asked): Present => {
  const recent = recentWeight(weights, today)
  const { weightKg, weighedOn } = athlete
  if (!recent || (weightKg !== undefined && weighedOn !== undefined && weighedOn > recent.date))
    return { athlete, notes: [] }
  const logged = `${recent.weightKg} kg in your log up to ${recent.date}`
  if (weightKg === undefined)
    return {
      athlete: { ...athlete, weightKg: recent.weightKg },
      notes: [`Your weight is taken from your log: ${logged}.`],
    }
  if (recent.entries < believedEntries && Math.abs(recent.weightKg / weightKg - 1) > doubtfulShare)
    return { athlete, notes: [`Your profile says ${weightKg} kg, too far from ${logged}, so the profile is kept.`] }
  const notes =
    recent.weightKg === weightKg ? [] : [`Your profile says ${weightKg} kg; the newer ${logged}, smoothed, is used.`]
  return { athlete: { ...athlete, weightKg: recent.weightKg }, notes }
}

/** The athlete as the targets reckon with: with the newest weight that is known. */
export const athleteNow = (asked: Asked): Athlete => presentOf(asked).athlete

type Energy = {
  readonly resting: Resting | null
  readonly formulaKcal: number | null
  readonly expenditureKcal: number | null
  readonly adapted: Adapted | null
}

const energyOf = (athlete: Athlete, { weights, intake, today }: Asked, mayLower: boolean): Energy => {
  const resting = restingOf(athlete)
  if (!resting) return { resting, formulaKcal: null, expenditureKcal: null, adapted: null }
  const formulaKcal = resting.kcal * activityFactors[athlete.activity ?? assumedActivity]
  const adapted = adaptExpenditure(Math.round(formulaKcal), resting.kcal, {
    trend: weightTrend(weights, today),
    intake: loggedIntake(intake, today),
    mayLower,
  })
  const changed = adapted && adapted.kcal !== Math.round(formulaKcal)
  return { resting, formulaKcal, expenditureKcal: changed ? adapted.kcal : formulaKcal, adapted }
}

const cautions: Readonly<Partial<Record<SupportReason, string>>> = {
  pregnant:
    'In pregnancy nothing is taken off: from the fourth month you need about 340 kcal more a day than this formula knows of and in the last three about 450 more (NASEM), so ask your doctor or midwife what fits you.',
  under_18: 'Under 18 no deficit is planned, because a growing body needs the energy.',
  underweight: `Your body mass index is under ${underweightBmi}, so no deficit is planned; a doctor or dietitian can tell whether you should gain.`,
}

/** Where a loss is wished for so near to underweight, the plan says where it has to end. */
const endOfLoss = (athlete: Athlete): readonly string[] => {
  const bmi = bmiOf(athlete)
  if (bmi === null || bmi >= 20 || athlete.heightCm === undefined) return []
  const leastKg = Math.ceil(underweightBmi * (athlete.heightCm / 100) ** 2)
  return [`Under ${leastKg} kg you would be underweight, so stop losing before that.`]
}

const notesOnBody = (athlete: Athlete, { resting, adapted }: Energy): readonly string[] => {
  const notes: string[] = []
  const fat = fatNote(athlete)
  if (fat !== null) notes.push(fat)
  if (resting && athlete.activity === undefined)
    notes.push(`Your activity is not known; ${assumedActivity} (x ${activityFactors[assumedActivity]}) was taken.`)
  if (adapted) notes.push(adapted.note)
  return notes
}

const balanceOf = ({ direction }: Asked, { kcal }: Aim, expenditureKcal: number | null): Balance => {
  if (expenditureKcal === null) return direction === 'gain' ? 'surplus' : 'even'
  // Against the whole number that is told: a fraction of a kcal is no deficit.
  const share = kcal / Math.round(expenditureKcal) - 1
  // 5 % is inside the error of any formula: it is a deficit only if one was meant.
  if (share < 0 && (direction === 'lose' || share < -0.05)) return 'deficit'
  return share > 0.05 ? 'surplus' : 'even'
}

/** Whether less than the body uses is asked for, in so many words or by the number. */
const asksForLoss = ({ direction, calories }: Asked, usedKcal: number): boolean =>
  direction === 'lose' || (calories !== undefined && tenUp(calories) < Math.round(usedKcal))

/**
 * The targets of a day's eating (M3 to M6), or why there are none: support in place of a deficit for those whom one could
 * harm (M11), or the nearest number of kcal that is safe (M4). Pure; what was taken for granted is said in `assumptions`.
 * Expects what the schema lets through: 13 to 100 years, 100 to 250 cm, 30 to 300 kg.
 */
export const targetsFor = (asked: Asked): TargetAnswer => {
  const { athlete, notes: weightNotes } = presentOf(asked)
  const reason = protectedFor(athlete, asked.eatingDisorderSigns)
  const body = bodyOf(athlete)
  const energy = energyOf(athlete, asked, body !== null && reason === null)
  const { resting, expenditureKcal } = energy
  const usedKcal = expenditureKcal ?? usualKcal(athlete)
  if (reason && (reason === 'eating_disorder' || asksForLoss(asked, usedKcal)))
    return { kind: 'support', reason, reply: supportReplies[reason] }

  const { calories, direction, diets } = asked
  const limits = limitsOf(athlete, resting?.kcal ?? null, expenditureKcal)
  const { floorKcal, lowestKcal, highestKcal } = limits
  if (calories !== undefined && calories < lowestKcal)
    return { kind: 'too_low', floorKcal: lowestKcal, detail: tooLowDetail(calories, athlete, limits, expenditureKcal) }
  if (calories !== undefined && calories > highestKcal)
    return { kind: 'too_high', ceilingKcal: highestKcal, detail: tooHighDetail(calories, highestKcal, expenditureKcal) }

  const aim = aimFor({
    direction,
    calories,
    body,
    bmi: bmiOf(athlete),
    usedKcal,
    expenditureKcal,
    floorKcal,
    missing: missingOf(athlete),
  })
  const { kcal } = aim
  const macros = macrosFor(kcal, athlete, balanceOf(asked, aim, expenditureKcal), diets)
  const caution = reason ? cautions[reason] : undefined
  return {
    kind: 'targets',
    targets: {
      kcal,
      ...macros,
      restingKcal: resting && Math.round(resting.kcal),
      expenditureKcal: expenditureKcal === null ? null : Math.round(expenditureKcal),
      floorKcal,
      formula: formulaOf({
        ...energy,
        usedKcal,
        activity: athlete.activity ?? assumedActivity,
        aim,
        macros,
        protein: proteinWords(macros.proteinG, kcal, athlete),
      }),
      assumptions: [
        ...weightNotes,
        ...notesOnBody(athlete, energy),
        ...aim.notes,
        ...(caution === undefined ? [] : [caution]),
        ...(expenditureKcal !== null && kcal < expenditureKcal ? endOfLoss(athlete) : []),
        ...proteinNotes(macros.proteinG, athlete),
      ],
    },
  }
}
