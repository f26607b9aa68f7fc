import fc from 'fast-check'
import t from 'tap'
import { allExercises, exerciseById, findExercise, readExclusion } from '#src/knowledge/exercises/index.ts'
import { type EquipmentId, muscles, type Pattern, patterns } from '#src/knowledge/exercises/types.ts'

const choices = (pattern: Pattern, owned: readonly EquipmentId[]) =>
  allExercises.filter(
    exercise =>
      exercise.pattern === pattern && exercise.equipment.every(item => item === 'bodyweight' || owned.includes(item)),
  )

t.test('the catalogue is large, complete and without twins', async t => {
  t.ok(allExercises.length >= 320, `${allExercises.length} exercises`)
  t.equal(new Set(allExercises.map(({ id }) => id)).size, allExercises.length, 'ids')
  t.equal(new Set(allExercises.map(({ name }) => name.toLowerCase())).size, allExercises.length, 'names')
  const names = new Map<string, string>()
  for (const { id, name, aliases } of allExercises) {
    for (const each of [name.toLowerCase(), ...aliases]) {
      t.notOk(names.has(each), `${each}: ${id} and ${names.get(each)}`)
      names.set(each, id)
    }
  }
  t.same(
    allExercises.map(({ id }) => id),
    allExercises.map(({ id }) => id).toSorted(),
    'sorted, so that a change can be reviewed',
  )
})

t.test('muscles are counted once and every muscle is trained', async t => {
  for (const { id, primary, secondary } of allExercises) {
    t.ok(primary.length > 0, id)
    t.equal(new Set([...primary, ...secondary]).size, primary.length + secondary.length, id)
  }
  for (const muscle of muscles)
    t.ok(
      allExercises.some(({ primary }) => primary.includes(muscle)),
      muscle,
    )
})

t.test('every kind of user has choices for each pattern', async t => {
  const owners: Record<string, EquipmentId[]> = {
    bodyweight: [],
    bands: ['resistance_bands'],
    dumbbells: ['dumbbells'],
    kettlebell: ['kettlebell'],
    barbell: ['barbell'],
  }
  const loaded = new Set(['dumbbells', 'kettlebell'])
  for (const [name, owned] of Object.entries(owners)) {
    for (const pattern of patterns) {
      const found = choices(pattern, owned)
      t.ok(found.length >= (pattern === 'carry' ? 1 : 2), `${name}: ${pattern}: ${found.length}`)
      if (loaded.has(name) && pattern === 'carry')
        t.ok(found.some(({ measure, equipment }) => measure === 'distance' && !equipment.includes('bodyweight')))
    }
  }
})

t.test('equipment is named in full', async t => {
  const needs = (id: string) => [...(exerciseById(id)?.equipment ?? [])].sort()
  t.same(needs('barbell_back_squat'), ['barbell', 'rack'])
  t.same(needs('barbell_bench_press'), ['barbell', 'bench', 'rack'])
  t.same(needs('dumbbell_bench_press'), ['bench', 'dumbbells'])
  t.same(needs('push_up'), ['bodyweight'])
  t.same(needs('pull_up'), ['pull_up_bar'])
  t.same(needs('seated_band_row'), ['resistance_bands'])
  t.same(needs('box_jump'), ['box'])
  for (const { name, equipment, measure } of allExercises) {
    const words = name.toLowerCase()
    if (/\bdumbbell/.test(words)) t.ok(equipment.includes('dumbbells'), name)
    if (/\bkettlebell/.test(words)) t.ok(equipment.includes('kettlebell'), name)
    if (/^barbell|\bbarbell /.test(words)) t.ok(equipment.includes('barbell'), name)
    if (/\bband\b/.test(words)) t.ok(equipment.includes('resistance_bands'), name)
    if (/\bcable\b/.test(words)) t.ok(equipment.includes('cable_machine'), name)
    if (/\bsmith\b/.test(words)) t.ok(equipment.includes('smith_machine'), name)
    if (equipment.includes('bodyweight')) t.not(measure, 'load', name)
  }
})

t.test('stress is what a physiotherapist expects', async t => {
  // By hand: exercise, structure, least and most.
  const judged: [string, string, number, number][] = [
    ['Back squat', 'knee', 2, 2],
    ['Back squat', 'lower_back', 2, 2],
    ['Back squat', 'blood_pressure', 2, 2],
    ['Leg extension', 'knee', 3, 3],
    ['Overhead press', 'shoulder', 3, 3],
    ['Overhead press', 'overhead', 3, 3],
    ['Dips', 'shoulder', 3, 3],
    ['Dips', 'chest_wall', 2, 2],
    ['Plank', 'wrist', 1, 1],
    ['Plank', 'abdominal_wall', 2, 2],
    ['Running', 'impact', 3, 3],
    ['Running', 'pelvic_floor', 2, 2],
    ['Crunch', 'spinal_flexion', 3, 3],
    ['Deadlift', 'lower_back', 3, 3],
    ['Deadlift', 'blood_pressure', 3, 3],
    ['Deadlift', 'grip', 3, 3],
    ['Glute bridge', 'knee', 0, 1],
    ['Glute bridge', 'lower_back', 0, 1],
    ['Bird dog', 'spinal_flexion', 0, 0],
    ['Bench press', 'lying_on_back', 2, 3],
    ['Lying leg curl', 'lying_on_front', 2, 3],
    ['Box jump', 'impact', 3, 3],
    ['Nordic hamstring curl', 'hamstring', 3, 3],
    ['Side lunge', 'groin', 2, 3],
    ['Jump rope', 'calf', 3, 3],
    ['Wall sit', 'blood_pressure', 2, 2],
    ['Stationary bike', 'impact', 0, 0],
    ['Brisk walk', 'impact', 1, 1],
    ['Barbell row', 'lower_back', 2, 3],
    ['Machine row', 'lower_back', 0, 0],
    ['Pistol squat', 'balance', 2, 3],
  ]
  for (const [name, structure, least, most] of judged) {
    const found = findExercise(name)
    const level = Object.entries(found?.exercise.stress ?? {}).find(([key]) => key === structure)?.[1] ?? 0
    t.ok(found && level >= least && level <= most, `${name}: ${structure} is ${level}`)
  }
  for (const { id, pattern, stress } of allExercises) {
    if (pattern === 'jump' && !/throw|slam|pass/.test(id)) t.equal(stress.impact, 3, id)
    if (/overhead_press|shoulder_press|behind_the_neck_press/.test(id)) t.equal(stress.overhead, 3, id)
  }
})

t.test('the most used exercises are explained, each in its own words', async t => {
  const explained = allExercises.filter(({ cues }) => cues.length > 0)
  t.ok(explained.length >= 100, `${explained.length} explained`)
  for (const { id, cues, mistakes } of explained) {
    t.ok(cues.length >= 3 && cues.length <= 5, `${id}: ${cues.length} cues`)
    t.ok(mistakes.length >= 2 && mistakes.length <= 4, `${id}: ${mistakes.length} mistakes`)
    for (const cue of [...cues, ...mistakes]) t.ok(cue.split(' ').length <= 16, `${id}: ${cue}`)
  }
  const words = explained.flatMap(({ cues, mistakes }) => [...cues, ...mistakes]).map(cue => cue.toLowerCase())
  t.same(
    words.filter((cue, at) => words.indexOf(cue) !== at),
    [],
    'none is copied',
  )
})

t.test('names are found as people and exports write them', async t => {
  const written: [string, string][] = [
    ['Squat (Barbell)', 'barbell_back_squat'],
    ['Bench Press (Barbell)', 'barbell_bench_press'],
    ['Bench Press (Dumbbell)', 'dumbbell_bench_press'],
    ['Deadlift (Barbell)', 'barbell_deadlift'],
    ['Overhead Press (Barbell)', 'barbell_overhead_press'],
    ['Pull Up', 'pull_up'],
    ['pullups', 'pull_up'],
    ['Lat Pulldown (Cable)', 'lat_pulldown'],
    ['RDL', 'barbell_romanian_deadlift'],
    ['push ups', 'push_up'],
    ['db bench', 'dumbbell_bench_press'],
    ['bulgarian split squats', 'bulgarian_split_squat'],
    ['romanian deadlfit', 'barbell_romanian_deadlift'],
    ['Bicep Curl (Dumbbell)', 'dumbbell_curl'],
    ['burpees', 'burpee'],
    ['hip thrusts', 'barbell_hip_thrust'],
    ['farmers walk', 'farmers_carry'],
    ['Leg Extension', 'leg_extension'],
    ['kettlebell swings', 'kettlebell_swing'],
    ['gobelt squat', 'goblet_squat'],
  ]
  for (const [text, id] of written) t.equal(findExercise(text)?.exercise.id, id, text)
  for (const text of ['', 'qwertz', 'my favourite song', 'breakfast']) t.equal(findExercise(text), undefined, text)
  for (const exercise of allExercises) t.equal(findExercise(exercise.name)?.exercise.id, exercise.id, exercise.name)
})

t.test('exclusions are read as people write them', async t => {
  const excludes = (text: string, id: string): boolean => {
    const { exerciseIds, patterns } = readExclusion(text)
    const exercise = exerciseById(id)
    return exercise !== undefined && (exerciseIds.includes(id) || patterns.includes(exercise.pattern))
  }
  const written: [string, string, boolean][] = [
    ['no burpees', 'burpee', true],
    ['no burpees', 'push_up', false],
    ['hate lunges', 'walking_lunge', true],
    ['hate lunges', 'jumping_lunge', true],
    ['no jumping', 'box_jump', true],
    ['no jumping', 'jump_rope', true],
    ['no jumping', 'jumping_jack', true],
    ['no jumping', 'easy_run', false],
    ['no running', 'easy_run', true],
    ['no running', 'treadmill_run', true],
    ['no running', 'brisk_walk', false],
    ['deadlifts', 'barbell_deadlift', true],
    ["I can't do push-ups", 'push_up', true],
    ["I can't do push-ups", 'knee_push_up', true],
    ['no squats please', 'goblet_squat', true],
    ['overhead press', 'dumbbell_shoulder_press', true],
    ['planks', 'side_plank', true],
    ['no machines', 'leg_press', true],
    ['pull ups', 'chin_up', false],
    ['Bench Press', 'barbell_bench_press', true],
    ['bench press', 'push_up', false],
  ]
  for (const [text, id, expected] of written) t.equal(excludes(text, id), expected, `${text}: ${id}`)
  for (const text of ['', 'brussels sprouts', 'glorbing']) t.ok(readExclusion(text).unread, text)
})

t.test('look-ups never throw', async () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => {
      const found = findExercise(text)
      const { unread, exerciseIds, patterns } = readExclusion(text)
      return (
        (!found || (found.confidence > 0 && found.confidence <= 1)) &&
        unread === (exerciseIds.length + patterns.length === 0)
      )
    }),
  )
})
