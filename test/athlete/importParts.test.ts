import t from 'tap'
import { appNames } from '#src/athlete/import/appNames.ts'
import { digestOf, entryIdOf } from '#src/athlete/import/entryId.ts'
import { readMinutes, readNumber, toKilograms, toMetres } from '#src/athlete/import/figures.ts'
import { readLayout, separatorOf } from '#src/athlete/import/layout.ts'
import { matchExercise } from '#src/athlete/import/match.ts'
import { readStart } from '#src/athlete/import/start.ts'
import { cleanLine, cleanText, cutText } from '#src/athlete/import/text.ts'
import { exerciseById } from '#src/knowledge/exercises/index.ts'

t.test('moments, as the two apps write them', async t => {
  const evening = { date: '2020-03-16', ms: Date.parse('2020-03-16T17:48:24Z') }
  const toTheMinute = { date: '2020-03-16', ms: Date.parse('2020-03-16T17:48:00Z') }
  for (const text of [
    '2020-03-16 17:48:24',
    '2020-03-16T17:48:24Z',
    '2020-03-16T17:48:24.123+01:00',
    '2020-03-16 5:48:24\u202fPM',
    '2020-03-16 5:48:24 pm',
  ])
    t.same(readStart(text), evening, text)
  for (const text of [
    '16 Mar 2020, 17:48',
    '16 March 2020, 17:48',
    '16 mar 2020 17:48',
    'Mar 16, 2020, 5:48 PM',
    '2020-03-16 17:48',
  ])
    t.same(readStart(text), toTheMinute, text)
  t.equal(readStart('2024-02-29 12:00 AM')?.ms, Date.parse('2024-02-29T00:00:00Z'), 'midnight')
  t.equal(readStart('2024-02-29 12:00 PM')?.ms, Date.parse('2024-02-29T12:00:00Z'), 'noon')
  t.same(readStart('2024-02-29'), { date: '2024-02-29', ms: Date.parse('2024-02-29T00:00:00Z') })
  for (const text of [
    '',
    'yesterday',
    '2023-02-29 10:00',
    '2023-13-01 10:00',
    '2023-01-01 24:00',
    '2023-01-01 10:60',
    '16/03/2020 17:48',
    '03-16-2020',
    '31 Feb 2020, 10:00',
    '16 Mrz 2020, 17:48',
    '=2020-03-16',
  ])
    t.equal(readStart(text), undefined, text)
})

t.test('numbers, in any country’s notation', async t => {
  const numbers: [string, number][] = [
    ['0', 0],
    ['62.5', 62.5],
    ['62,5', 62.5],
    ['-20', -20],
    ['+5', 5],
    ['1,234.5', 1_234.5],
    ['1.234,5', 1_234.5],
    ['1.234.567,25', 1_234_567.25],
    ['8.0', 8],
  ]
  for (const [text, number] of numbers) t.equal(readNumber(text), number, text)
  for (const text of [
    '',
    'abc',
    '1.2.3',
    '1,2,3',
    '1e5',
    '0x10',
    '=1+1',
    '5 kg',
    '1,234,5',
    'Infinity',
    '∞',
    '9'.repeat(400),
  ])
    t.same(readNumber(text), Number.NaN, text)
})

t.test('durations and units', async t => {
  const durations: [string, number | undefined][] = [
    ['38min', 38],
    ['1h 2m', 62],
    ['1h', 60],
    ['1h 2min 30s', 62.5],
    ['45s', 0.8],
    ['', undefined],
    ['38', undefined],
    ['soon', undefined],
    ['1h of it', undefined],
  ]
  for (const [text, minutes] of durations) t.equal(readMinutes(text), minutes, text)
  t.equal(toKilograms(135, 'lb'), 61.23)
  t.equal(toKilograms(62.5, 'kg'), 62.5)
  t.equal(toMetres(3.1, 'mi'), 4_989)
  t.equal(toMetres(5.25, 'km'), 5_250)
  t.equal(toMetres(400, 'm'), 400)
})

t.test('headers of both apps, and of neither', async t => {
  const layoutOf = (header: string) => readLayout(header.split(separatorOf(header)))
  t.match(
    layoutOf('Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE'),
    {
      format: 'strong',
      width: 12,
      weightUnit: undefined,
    },
  )
  t.match(
    layoutOf(
      'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes',
    ),
    { format: 'strong', weightUnit: undefined },
  )
  t.match(
    layoutOf(
      'Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (meters);Seconds',
    ),
    { format: 'strong', weightUnit: 'kg', distanceUnit: 'm' },
  )
  const hevy = (weight: string, distance: string) =>
    `title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,${weight},reps,${distance},duration_seconds,rpe`
  t.match(layoutOf(hevy('weight_kg', 'distance_km')), { format: 'hevy', weightUnit: 'kg', distanceUnit: 'km' })
  t.match(layoutOf(hevy('weight_lbs', 'distance_miles')), { format: 'hevy', weightUnit: 'lb', distanceUnit: 'mi' })
  t.match(layoutOf(hevy('weight', 'distance')), { format: 'hevy', weightUnit: undefined, distanceUnit: undefined })
  for (const header of [
    '',
    'a,b',
    'Date,Weight',
    'title,start_time',
    'constructor,__proto__,toString',
    hevy('weight_stone', 'distance_km'),
    '{"date": 1}',
  ])
    t.equal(layoutOf(header), undefined, header)
})

t.test('names of the apps, matched to the catalogue: expectations written by hand', async t => {
  const expected: [string, string | undefined, string?][] = [
    ['Bench Press (Barbell)', 'barbell_bench_press', 'exact'],
    ['Incline Bench Press (Dumbbell)', 'incline_dumbbell_bench_press', 'exact'],
    ['Squat (Barbell)', 'barbell_back_squat', 'alias'],
    ['Squat (Smith Machine)', 'smith_machine_squat', 'exact'],
    ['Deadlift (Barbell)', 'barbell_deadlift', 'exact'],
    ['Romanian Deadlift (Barbell)', 'barbell_romanian_deadlift', 'exact'],
    ['Overhead Press (Barbell)', 'barbell_overhead_press', 'exact'],
    ['Leg Extension (Machine)', 'leg_extension', 'alias'],
    ['Lying Leg Curl (Machine)', 'lying_leg_curl', 'alias'],
    ['Lat Pulldown (Cable)', 'lat_pulldown', 'alias'],
    ['Seated Row (Cable)', 'seated_cable_row'],
    ['Hammer Curl (Dumbbell)', 'hammer_curl', 'alias'],
    ['Bicep Curl (Dumbbell)', 'dumbbell_curl'],
    ['Pull Up', 'pull_up'],
    ['Pull Up (Assisted)', 'machine_assisted_pull_up', 'alias'],
    ['Pull Up (Weighted)', 'weighted_pull_up'],
    ['Chest Fly (Dumbbell)', 'dumbbell_fly', 'alias'],
    ['Chest Fly (Machine)', 'pec_deck_fly', 'alias'],
    ['Triceps Dip (Weighted)', 'weighted_dip', 'alias'],
    ['Running', 'easy_run'],
    ['Running (Treadmill)', 'treadmill_run'],
    ['Benhc Press (Barbell)', 'barbell_bench_press', 'fuzzy'],
    ['Hammer Curl (Cable)', undefined],
    ['Wrist Curl (Barbell)', undefined],
    ['Chest Fly (Suspension)', undefined],
    ['Overhead Press (Cable)', undefined],
    ['Push Up (Weighted)', undefined],
    ['Press', undefined],
    ['My secret lift', undefined],
    ['=HYPERLINK("http://evil.example")', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
    ['', undefined],
  ]
  for (const [name, id, confidence] of expected) {
    const found = matchExercise(name)
    t.equal(found?.exerciseId, id, name)
    if (confidence) t.equal(found?.confidence, confidence, name)
  }
  for (const [name, id] of appNames) t.ok(exerciseById(id), `${name} leads to an exercise of the catalogue`)
})

t.test('ids: the same for the same workout, in any notation; others for others', async t => {
  const id = (text: string, title = 'Push', nth = 0) => {
    const start = readStart(text)
    return start && entryIdOf({ start, title, nth })
  }
  t.match(id('2020-03-16 17:48:24'), /^01[0-9A-HJKMNP-TV-Z]{24}$/)
  t.equal(id('2020-03-16 17:48:24'), id('16 Mar 2020, 17:48'))
  const all = [
    id('2020-03-16 17:48'),
    id('2020-03-16 17:49'),
    id('2020-03-17 17:48'),
    id('2020-03-16 17:48', 'Pull'),
    id('2020-03-16 17:48', 'Push', 1),
  ]
  t.equal(new Set(all).size, all.length)
  t.equal(digestOf({ a: 1 }), digestOf({ a: 1 }))
  t.not(digestOf({ a: 1 }), digestOf({ a: 2 }))
})

t.test('texts: clean, on one line, and never cut within a character', async t => {
  t.equal(cleanText(' a\u0000b\u0007\r\n e\u0301 '), 'ab\n é')
  t.equal(cleanText('\u200b'), '')
  t.equal(cleanLine('a \n\t b'), 'a b')
  t.equal(cutText('💪💪', 3), '💪')
  t.equal(cutText('abc def', 4), 'abc')
  t.equal(cutText('abc', 3), 'abc')
})
