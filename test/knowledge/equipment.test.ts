import fc from 'fast-check'
import t from 'tap'
import { readEquipment } from '#src/knowledge/equipment.ts'
import { allExercises } from '#src/knowledge/exercises/index.ts'
import { equipmentIds } from '#src/knowledge/exercises/types.ts'

const everything = [...equipmentIds]

const written: [string[], string[]][] = [
  [[], []],
  [['nothing'], []],
  [['none'], []],
  [['bodyweight'], []],
  [['no equipment'], []],
  [['just my body'], []],
  [['dumbbells'], ['dumbbells']],
  [['Dumbell'], ['dumbbells']],
  [['a pair of dumbbells'], ['dumbbells']],
  [['barbell'], ['barbell']],
  [
    ['barbell', 'bench'],
    ['barbell', 'bench'],
  ],
  [['squat rack'], ['rack']],
  [['resistance_bands'], ['resistance_bands']],
  [['resistance bands'], ['resistance_bands']],
  [['bands'], ['resistance_bands']],
  [['kettlebells'], ['kettlebell']],
  [['pull up bar'], ['pull_up_bar']],
  [['Pull-up bar'], ['pull_up_bar']],
  [['chin-up bar'], ['pull_up_bar']],
  [['EZ bar'], ['ez_bar']],
  [['trap bar'], ['trap_bar']],
  [['hex bar'], ['trap_bar']],
  [['dip station'], ['dip_bars']],
  [['TRX'], ['rings']],
  [['gym rings'], ['rings']],
  [['yoga mat'], []],
  [['adjustable bench'], ['bench']],
  [['flat bench and dumbbells'], ['bench', 'dumbbells']],
  [['home gym'], ['dumbbells', 'barbell', 'bench', 'rack']],
  [['treadmill'], ['treadmill']],
  [['exercise bike'], ['stationary_bike']],
  [['rower'], ['rowing_machine']],
  [['rowing machine'], ['rowing_machine']],
  [['cross trainer'], ['elliptical']],
  [['skipping rope'], ['jump_rope']],
  [['swiss ball'], ['exercise_ball']],
  [['foam roller'], ['foam_roller']],
  [['smith machine'], ['smith_machine']],
  [['cable machine'], ['cable_machine']],
  [['leg press'], ['leg_press']],
  [['medicine ball'], ['medicine_ball']],
  [['ab wheel'], ['ab_wheel']],
  [['plyo box'], ['box']],
  [['Kurzhanteln'], ['dumbbells']],
  [
    ['Langhantel', 'Klimmzugstange'],
    ['barbell', 'pull_up_bar'],
  ],
  [['mancuernas'], ['dumbbells']],
  [['haltères'], ['dumbbells']],
  [['dumbbells, bands & a kettlebell'], ['dumbbells', 'resistance_bands', 'kettlebell']],
  [['full gym'], everything],
  [['commercial gym'], everything],
  [['gym'], everything],
  [['full_gym'], everything],
  [['everything'], everything],
  [['gym membership'], everything],
  [['dumbbells', 'no barbell'], ['dumbbells']],
  [['hotel gym'], ['dumbbells', 'bench', 'treadmill', 'stationary_bike']],
]

t.test('equipment is read as people write it, and the body is always there', async t => {
  for (const [texts, expected] of written) {
    const { known, unknown } = readEquipment(texts)
    t.same([...known].sort(), [...new Set(['bodyweight', ...expected])].sort(), texts.join())
    t.same(unknown, [], texts.join())
  }
})

t.test('every id is read as itself, and every item is of use to some exercise', async t => {
  for (const id of equipmentIds) {
    t.ok(readEquipment([id]).known.has(id), id)
    t.ok(
      allExercises.some(({ equipment }) => equipment.includes(id)),
      `${id} is used`,
    )
  }
})

t.test('what is not understood is handed back', async t => {
  const { known, unknown } = readEquipment(['dumbbells', 'flux capacitor', 'kettlebell and a wobbler'])
  t.same([...known], ['bodyweight', 'dumbbells', 'kettlebell'])
  t.same(unknown, ['flux capacitor', 'a wobbler'])
})

t.test('reading never throws', async () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 100 })), texts => {
      const { known, unknown } = readEquipment(texts)
      return known.has('bodyweight') && Array.isArray(unknown)
    }),
  )
})
