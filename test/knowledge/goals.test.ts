import fc from 'fast-check'
import t from 'tap'
import { type Goal, goals, readGoals, trainingGoals } from '#src/knowledge/goals.ts'

const written: [string, Goal[]][] = [
  ['strength', ['strength']],
  ['get stronger', ['strength']],
  ['bench 100 kg', ['strength']],
  ['powerlifting', ['strength']],
  ['first pull-up', ['strength']],
  ['Muscle gain', ['muscle_gain']],
  ['muscle_gain', ['muscle_gain']],
  ['hypertrophy', ['muscle_gain']],
  ['build muscle', ['muscle_gain']],
  ['bulk up', ['muscle_gain']],
  ['bigger arms', ['muscle_gain']],
  ['Muskelaufbau', ['muscle_gain']],
  ['lose weight', ['fat_loss']],
  ['lose belly', ['fat_loss']],
  ['lose 5 kg', ['fat_loss']],
  ['weight loss', ['fat_loss']],
  ['fat_loss', ['fat_loss']],
  ['get lean', ['fat_loss']],
  ['abnehmen', ['fat_loss']],
  ['perder peso', ['fat_loss']],
  ['get ripped', ['muscle_gain', 'fat_loss']],
  ['toned', ['muscle_gain', 'fat_loss']],
  ['body recomposition', ['muscle_gain', 'fat_loss']],
  ['run a 5k', ['endurance']],
  ['marathon', ['endurance']],
  ['improve my stamina', ['endurance']],
  ['endurance', ['endurance']],
  ['cardio', ['cardio']],
  ['cardiovascular health', ['cardio']],
  ['better conditioning', ['cardio']],
  ['flexibility', ['flexibility']],
  ['mobility', ['flexibility']],
  ['touch my toes', ['flexibility']],
  ['Beweglichkeit', ['flexibility']],
  ['nutrition', ['nutrition']],
  ['eat better', ['nutrition']],
  ['general fitness', ['general_fitness']],
  ['general_fitness', ['general_fitness']],
  ['get fit', ['general_fitness']],
  ['stay healthy', ['general_fitness']],
  ['get in shape', ['general_fitness']],
  ['build muscle and lose fat', ['muscle_gain', 'fat_loss']],
]

t.test('goals are read as people write them', async t => {
  for (const [text, expected] of written) {
    const { known, wishes } = readGoals([text])
    t.same([...known].sort(), [...expected].sort(), text)
    t.same(wishes, [], text)
  }
})

t.test('a wish that is no known goal is kept in its own words', async t => {
  t.same(readGoals(['strength', ' dunk a basketball ', '']), { known: ['strength'], wishes: ['dunk a basketball'] })
})

t.test('nutrition alone is trained for as general fitness', async t => {
  t.same(trainingGoals(['nutrition']), ['general_fitness'])
  t.same(trainingGoals([]), ['general_fitness'])
  t.same(trainingGoals(['nutrition', 'strength', 'fat_loss']), ['strength', 'fat_loss'])
})

t.test('reading never throws, and no text is lost', async () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 100 })), texts => {
      const { known, wishes } = readGoals(texts)
      return known.every(goal => goals.includes(goal)) && wishes.length <= texts.length
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'bcdfgjqvwxz'), minLength: 5, maxLength: 9 }), text => {
      const { known, wishes } = readGoals([text])
      return known.length + wishes.length > 0
    }),
  )
})
