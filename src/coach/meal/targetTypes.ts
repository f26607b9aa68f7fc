import type { Diet } from '#src/knowledge/diets/types.ts'

/** What is known of the athlete's body; what is absent is unknown, never guessed in silence. */
export type Athlete = {
  readonly sex?: 'female' | 'male'
  readonly ageYears?: number
  readonly heightCm?: number
  readonly weightKg?: number
  /** YYYY-MM-DD, when `weightKg` was written down; without it, any weight logged of late counts as newer. */
  readonly weighedOn?: string
  readonly bodyFatPercent?: number
  readonly activity?: 'sedentary' | 'light' | 'moderate' | 'active' | 'very_active'
  readonly pregnant?: boolean
}

/** Where the body weight is meant to go. */
export type Direction = 'lose' | 'maintain' | 'gain'

export type WeightEntry = { readonly date: string; readonly weightKg: number }
/** What was logged on a day, summed. */
export type IntakeEntry = { readonly date: string; readonly kcal: number }

export type Range = { readonly min: number; readonly max: number }

/** A day's aims; grams and kilocalories are whole numbers. */
export type Targets = {
  readonly kcal: number
  readonly proteinG: number
  readonly fatG: number
  readonly carbsG: number
  readonly fibreG: number
  readonly ranges: {
    readonly kcal: Range
    readonly proteinG: Range
    readonly fatG: Range
    readonly fibreG: { readonly min: number }
    readonly saturatedG: { readonly max: number }
    readonly sodiumMg: { readonly max: number }
    /** Carbohydrate less fibre; with keto alone. */
    readonly netCarbsG?: { readonly max: number }
  }
  /** Null where the body is not known well enough to reckon it. */
  readonly restingKcal: number | null
  /** A day's energy use, after what the log taught; null as `restingKcal`. */
  readonly expenditureKcal: number | null
  /** `kcal` is never below this. */
  readonly floorKcal: number
  /** One readable sentence with the numbers put in. */
  readonly formula: string
  /** What was not known and what was taken instead; what was adapted and why. */
  readonly assumptions: readonly string[]
}

export type Asked = {
  readonly athlete: Athlete
  readonly direction: Direction
  readonly calories?: number
  readonly diets: readonly Diet[]
  readonly eatingDisorderSigns: boolean
  readonly weights: readonly WeightEntry[]
  readonly intake: readonly IntakeEntry[]
  /** YYYY-MM-DD. */
  readonly today: string
}

/** Who gets support in place of a deficit (M11). */
export type SupportReason = 'under_18' | 'pregnant' | 'underweight' | 'eating_disorder'

/** `floorKcal` and `ceilingKcal` are the nearest wish that would be accepted; `detail` is written for the user. */
export type TargetAnswer =
  | { readonly kind: 'targets'; readonly targets: Targets }
  | { readonly kind: 'support'; readonly reason: SupportReason; readonly reply: string }
  | { readonly kind: 'too_low'; readonly floorKcal: number; readonly detail: string }
  | { readonly kind: 'too_high'; readonly ceilingKcal: number; readonly detail: string }
