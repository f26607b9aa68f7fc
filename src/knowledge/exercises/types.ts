/** Muscles as training volume is counted. */
export const muscles = [
  'chest',
  'lats',
  'upper_back',
  'traps',
  'front_delts',
  'side_delts',
  'rear_delts',
  'biceps',
  'triceps',
  'forearms',
  'abs',
  'obliques',
  'lower_back',
  'glutes',
  'quads',
  'hamstrings',
  'adductors',
  'abductors',
  'calves',
  'neck',
] as const
export type Muscle = (typeof muscles)[number]

/** What a movement is, for balance and for finding a stand-in. */
export const patterns = [
  'squat',
  'hinge',
  'lunge',
  'horizontal_push',
  'vertical_push',
  'horizontal_pull',
  'vertical_pull',
  'carry',
  'core',
  'isolation',
  'jump',
  'cardio',
  'mobility',
] as const
export type Pattern = (typeof patterns)[number]

export const equipmentIds = [
  'bodyweight',
  'dumbbells',
  'barbell',
  'ez_bar',
  'kettlebell',
  'resistance_bands',
  'bench',
  'rack',
  'pull_up_bar',
  'dip_bars',
  'rings',
  'cable_machine',
  'lat_pulldown',
  'leg_press',
  'leg_curl_machine',
  'leg_extension_machine',
  'smith_machine',
  'machine',
  'medicine_ball',
  'exercise_ball',
  'foam_roller',
  'ab_wheel',
  'box',
  'trap_bar',
  'landmine',
  'treadmill',
  'stationary_bike',
  'rowing_machine',
  'elliptical',
  'jump_rope',
  'sled',
  'sandbag',
] as const
export type EquipmentId = (typeof equipmentIds)[number]

/** Structures that an injury protects. `blood_pressure` stands for straining, `impact` for landing. */
export const structures = [
  'shoulder',
  'elbow',
  'wrist',
  'neck',
  'lower_back',
  'hip',
  'knee',
  'ankle',
  'foot',
  'abdominal_wall',
  'pelvic_floor',
  'chest_wall',
  'hamstring',
  'calf',
  'groin',
  'blood_pressure',
  'impact',
  'balance',
  'lying_on_back',
  'lying_on_front',
  'overhead',
  'spinal_flexion',
  'grip',
] as const
export type Structure = (typeof structures)[number]

export type Level = 'beginner' | 'intermediate' | 'advanced'

/** How a set of it is counted: repetitions with a load, repetitions of the body, seconds, or metres and minutes. */
export type Measure = 'load' | 'reps' | 'time' | 'distance'

export type Exercise = {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly pattern: Pattern
  readonly mechanic: 'compound' | 'isolation'
  /** Part of a direct set that each muscle gets: 1 for the movers, 0.5 for the helpers. */
  readonly primary: readonly Muscle[]
  readonly secondary: readonly Muscle[]
  /** All that it needs together. */
  readonly equipment: readonly EquipmentId[]
  readonly level: Level
  readonly unilateral: boolean
  readonly measure: Measure
  /** How much each structure is loaded: 1 a little, 2 clearly, 3 heavily. What is missing is not loaded. */
  readonly stress: Readonly<Partial<Record<Structure, 1 | 2 | 3>>>
  readonly cues: readonly string[]
  readonly mistakes: readonly string[]
}
