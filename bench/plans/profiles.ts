import type { MealPlanRequest } from '#src/api/mealPlan.ts'
import type { WorkoutPlanRequest } from '#src/api/workoutPlan.ts'

/** One athlete's wish, as it would come over HTTP. */
export type Profile =
  | { readonly kind: 'workout'; readonly name: string; readonly request: WorkoutPlanRequest }
  | { readonly kind: 'meal'; readonly name: string; readonly request: MealPlanRequest }

const goals = [
  'muscle_gain',
  'strength',
  'fat_loss',
  'endurance',
  'general_fitness',
  'flexibility',
  'run a first 10 km',
]
const levels = ['beginner', 'intermediate', 'advanced'] as const
const injuries = [
  [],
  ['bad left knee'],
  ['lower back pain'],
  ['shoulder impingement'],
  ['tennis elbow'],
  ['sprained ankle', 'wrist pain'],
  ['high blood pressure'],
]
const equipment = [
  [],
  ['dumbbells'],
  ['resistance bands', 'pull-up bar'],
  ['kettlebell', 'bench'],
  ['barbell', 'rack', 'bench'],
  ['full gym'],
  ['treadmill', 'dumbbells'],
]
const minutes = [30, 45, 60, 75]

const diets = [
  [],
  ['vegetarian'],
  ['vegan'],
  ['pescatarian'],
  ['halal'],
  ['kosher'],
  ['gluten-free'],
  ['dairy-free'],
  ['keto'],
  ['paleo'],
  ['mediterranean', 'no mushrooms'],
]
const allergies = [
  [],
  ['peanuts'],
  ['nuts', 'sesame'],
  ['milk'],
  ['egg', 'soy'],
  ['shellfish', 'fish'],
  ['coeliac disease'],
  ['lactose', 'kiwi', 'celery'],
]
const energies = [undefined, 1500, 1800, 2200, 2800, 3400]
const mealGoals = ['stay healthy', 'muscle_gain', 'maintain', 'more energy for training']

/** Numbers from 0 to below 1, the same ones for the same seed (a linear congruence, Numerical Recipes' constants). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** Values dealt like cards: each as often as the others, in an order that the seed decides. */
function* deal<Value>(values: readonly Value[], random: () => number): Generator<Value, never> {
  for (;;) {
    const deck = [...values]
    while (deck.length > 0) yield* deck.splice(Math.floor(random() * deck.length), 1)
  }
}

const said = (words: readonly string[]): string => words.join(' + ') || 'none'

/** So many wishes for workout plans: goals x levels x injuries x equipment x days x minutes x weeks, the same at every run. */
export function workoutProfiles(count: number): Profile[] {
  const random = seeded(6)
  const dealt = {
    goal: deal(goals, random),
    level: deal(levels, random),
    injury: deal(injuries, random),
    kit: deal(equipment, random),
    days: deal([2, 3, 4, 5, 6], random),
    time: deal(minutes, random),
    weeks: deal([4, 6, 8, 12], random),
  }
  return Array.from({ length: count }, () => {
    const [goal, level, hurt] = [dealt.goal.next().value, dealt.level.next().value, dealt.injury.next().value]
    const [kit, daysPerWeek, time] = [dealt.kit.next().value, dealt.days.next().value, dealt.time.next().value]
    return {
      kind: 'workout',
      name: `${goal}, ${level}, ${daysPerWeek} days, ${time} min, injuries ${said(hurt)}, equipment ${said(kit)}`,
      request: {
        goals: [goal],
        level,
        injuries: hurt,
        equipment: kit,
        daysPerWeek,
        minutesPerSession: time,
        duration: dealt.weeks.next().value,
      },
    }
  })
}

/** So many wishes for meal plans: goals x diets x allergies x energy x meals x minutes, the same at every run. */
export function mealProfiles(count: number): Profile[] {
  const random = seeded(7)
  const dealt = {
    goal: deal(mealGoals, random),
    diet: deal(diets, random),
    allergy: deal(allergies, random),
    energy: deal(energies, random),
    meals: deal([3, 4, 5], random),
    time: deal([15, 30, 45], random),
  }
  return Array.from({ length: count }, () => {
    const [goal, diet, avoided] = [dealt.goal.next().value, dealt.diet.next().value, dealt.allergy.next().value]
    const [calories, mealsPerDay, maxPrepMinutes] = [
      dealt.energy.next().value,
      dealt.meals.next().value,
      dealt.time.next().value,
    ]
    return {
      kind: 'meal',
      name: `${goal}, ${said(diet)}, allergies ${said(avoided)}, ${calories ?? 'computed'} kcal, ${mealsPerDay} meals, ${maxPrepMinutes} min`,
      request: {
        goals: [goal],
        dietaryPreferences: diet,
        allergies: avoided,
        ...(calories === undefined ? {} : { calories }),
        mealsPerDay,
        maxPrepMinutes,
      },
    }
  })
}
