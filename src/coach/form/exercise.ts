import { exerciseById, findExercise } from '#src/knowledge/exercises/index.ts'
import type { Exercise } from '#src/knowledge/exercises/types.ts'
import { plainWords } from '#src/knowledge/plainText.ts'

/** What people say that the names of the catalogue leave open, and the names of the common lifts in German and Spanish. */
const spoken: readonly (readonly [string, string])[] = [
  [
    'row|rows|barbell row|barbell rows|langhantelrudern|vorgebeugtes rudern|remo con barra|remo|rudern',
    'barbell_bent_over_row',
  ],
  ['kniebeuge|kniebeugen|langhantel kniebeuge|sentadilla|sentadillas|sentadilla con barra', 'barbell_back_squat'],
  ['frontkniebeuge|frontkniebeugen|sentadilla frontal', 'barbell_front_squat'],
  ['dead lift|dead lifts|kreuzheben|peso muerto|peso muerto con barra', 'barbell_deadlift'],
  ['rumanisches kreuzheben|peso muerto rumano', 'barbell_romanian_deadlift'],
  ['benchpress|benching|bankdrucken|press de banca|press banca|press de pecho|banca', 'barbell_bench_press'],
  ['schulterdrucken|uberkopfdrucken|military press|press militar|press de hombros', 'barbell_overhead_press'],
  ['klimmzug|klimmzuge|dominada|dominadas', 'pull_up'],
  ['liegestutz|liegestutze|liegestutzen|flexiones|lagartijas|flexiones de pecho', 'push_up'],
  ['ausfallschritt|ausfallschritte|zancada|zancadas|estocadas', 'forward_lunge'],
  ['unterarmstutz|plancha|plancha abdominal', 'plank'],
  ['latzug|latziehen|jalon al pecho|jalones', 'lat_pulldown'],
  ['beinpresse|prensa|prensa de piernas', 'leg_press'],
  ['bizepscurl|bizepscurls|curl de biceps', 'dumbbell_curl'],
  ['seitheben|elevaciones laterales', 'dumbbell_lateral_raise'],
  ['wadenheben|elevacion de talones', 'standing_calf_raise'],
  ['huftheben|empuje de cadera|puente de gluteos', 'barbell_hip_thrust'],
]

const bySpoken: ReadonlyMap<string, string> = new Map(
  spoken.flatMap(([names, id]) => names.split('|').map(name => [name, id] as const)),
)

const aroundTheName =
  /\b(?:my|the|a|an|form|technique|tecnica|technik|exercise|exercises|lift|set|sets|movement|please|on|of|for|with|good|check|beim|der|die|das|el|la|los|las|mi|mis|ejercicio|ubung)\b/g

/** Tips on another exercise than the one meant do harm; general ones, with a word on why, do not. */
const leastConfidence = 0.7

/** The exercise that a person means; none if it is not in the catalogue. */
export function namedExercise(text: string): Exercise | undefined {
  const words = plainWords(text).join(' ')
  const bare = words.replace(aroundTheName, ' ').replace(/ +/g, ' ').trim()
  for (const name of [words, bare]) {
    const known = bySpoken.get(name)
    if (known !== undefined) return exerciseById(known)
  }
  const found = [findExercise(text), findExercise(bare)].filter(guess => guess !== undefined)
  const best = found.toSorted((a, b) => b.confidence - a.confidence)[0]
  return best && best.confidence >= leastConfidence ? best.exercise : undefined
}
