import { type Body, mostDeficit, mostDeficitKcal, tenUp } from './targetsEnergy.ts'
import type { Direction } from './targetTypes.ts'

/**
 * The planned deficit as a share of the expenditure: 20 %, or 15 % with a body mass index under 25, where there is less to
 * lose and more muscle at stake (this project's choice inside Helms 2014's slow loss).
 */
const deficitShares = { lean: 0.15, usual: 0.2 }
const leanBmi = 25
/** A surplus beyond this builds fat, not muscle (this project's choice; Iraki 2019 has 10 to 20 %). */
const surplusShare = 0.1
const mostSurplusKcal = 400

/** The kcal of a day, how they follow from the expenditure, as part of a sentence, and what is to be said about them. */
export type Aim = { readonly kcal: number; readonly step: string; readonly notes: readonly string[] }

export type AimFrom = {
  readonly direction: Direction
  readonly calories: number | undefined
  readonly body: Body | null
  readonly bmi: number | null
  /** The expenditure, or what stands in for it. */
  readonly usedKcal: number
  readonly expenditureKcal: number | null
  readonly floorKcal: number
  /** What is not known, in words; empty if all is. */
  readonly missing: string
}

const raised = (aim: Aim, floorKcal: number): Aim =>
  aim.kcal >= floorKcal
    ? aim
    : {
        kcal: floorKcal,
        step: `raised to the floor of ${floorKcal} kcal`,
        notes: [...aim.notes, `Less than ${floorKcal} kcal a day would not be safe, so the target stops there.`],
      }

const deficitAim = (body: Body, bmi: number | null, expenditureKcal: number, floorKcal: number): Aim => {
  const share = bmi !== null && bmi < leanBmi ? deficitShares.lean : deficitShares.usual
  const cap = mostDeficit(body.weightKg)
  const planned = share * expenditureKcal
  const kcal = tenUp(expenditureKcal - Math.min(planned, cap))
  if (kcal < floorKcal) {
    const room = Math.round(expenditureKcal) - floorKcal
    const note =
      room > 0
        ? `The floor of ${floorKcal} kcal leaves a deficit of ${room} kcal a day; more activity would make it larger, eating less would not be safe.`
        : `The floor of ${floorKcal} kcal leaves no room for a deficit; more activity is the safe way to lose weight here.`
    return { kcal: floorKcal, step: `taken to the floor of ${floorKcal} kcal`, notes: [note] }
  }
  if (planned <= cap) return { kcal, step: `less ${Math.round(share * 100)} % to lose fat`, notes: [] }
  const why = cap === mostDeficitKcal ? `the largest deficit, ${cap} kcal` : 'a deficit of 1 % of body weight a week'
  return { kcal, step: `less ${why}`, notes: [] }
}

/** The step of a wish that was taken as it is. */
export const wishStep = 'set by your wish'

/** The words for a wish that was taken as it is. */
const wishNotes = ({ direction, expenditureKcal, missing }: AimFrom, kcal: number): readonly string[] => {
  if (expenditureKcal === null)
    return [
      `The ${kcal} kcal are your own wish: without your ${missing} it is not known whether that is more or less than you use.`,
    ]
  const difference = kcal - Math.round(expenditureKcal)
  const against = `The ${kcal} kcal are your own wish, ${Math.abs(difference)} kcal ${difference < 0 ? 'under' : 'over'} what you use`
  if (direction === 'lose' && difference >= 0) return [`${against}, so no loss is to be expected.`]
  if (direction === 'gain' && difference <= 0) return [`${against}, so no gain is to be expected.`]
  return [`${against}.`]
}

const holdNotes = ({ direction, usedKcal, expenditureKcal, missing, calories }: AimFrom): readonly string[] => {
  const notes: string[] = []
  if (expenditureKcal === null)
    notes.push(
      `Not known of you: ${missing}; so ${usedKcal} kcal, a usual figure, stands in for what you use in a day.`,
    )
  if (direction === 'lose' && missing !== '') {
    const instead = calories === undefined ? '' : ` in place of the ${calories} kcal that you wished for`
    notes.push(
      `No deficit is planned without your ${missing}: this plan keeps your weight${instead} until you add that.`,
    )
  }
  return notes
}

/** The kcal to aim at; a wish has passed the limits before. Computed targets are rounded up to ten, away from the floor. */
export const aimFor = (from: AimFrom): Aim => {
  const { direction, calories, body, bmi, usedKcal, expenditureKcal, floorKcal } = from
  const blindLoss = direction === 'lose' && expenditureKcal === null
  if (calories !== undefined && !(blindLoss && calories < usedKcal)) {
    const kcal = tenUp(calories)
    return { kcal, step: wishStep, notes: wishNotes(from, kcal) }
  }
  if (direction === 'lose' && body && expenditureKcal !== null) return deficitAim(body, bmi, expenditureKcal, floorKcal)
  const notes = holdNotes(from)
  if (direction !== 'gain') return raised({ kcal: tenUp(usedKcal), step: 'kept as it is', notes }, floorKcal)
  const surplus = surplusShare * usedKcal
  const step = surplus > mostSurplusKcal ? `plus ${mostSurplusKcal} kcal` : `plus ${surplusShare * 100} %`
  return raised(
    { kcal: tenUp(usedKcal + Math.min(surplus, mostSurplusKcal)), step: `${step} to gain`, notes },
    floorKcal,
  )
}
