import t from 'tap'
import { decodeTime } from 'ulid'
import { hevyHeader, send, strong, workoutsOf } from '#test/athlete/exports.ts'
import { start } from '#test/athlete/support.ts'
import { newUser } from '#test/support/app.ts'

t.test('Strong, as iOS writes it: kinds of sets, exertion, time, distance, notes', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  const file = strong(
    '2040-03-01 17:48:24,"Legs, heavy",1h 2m,"Squat (Barbell)",W,60.0,5,0,0,"","felt ""light"",\r\nthen not",',
    '2040-03-01 17:48:24,"Legs, heavy",1h 2m,"Squat (Barbell)",1,102.5,5,0,0,"knees, out","",8.5',
    '2040-03-01 17:48:24,"Legs, heavy",1h 2m,"Squat (Barbell)",2,102.5,4.0,0,0,,,10',
    '2040-03-01 17:48:24,"Legs, heavy",1h 2m,"Squat (Barbell)",D,80,10,0,0,,,',
    '2040-03-01 17:48:24,"Legs, heavy",1h 2m,"Squat (Barbell)",Rest Timer,0,0,0,120,,,',
    '2040-03-01 17:48:24,"Legs, heavy",1h 2m,"My sofa",F,0,0,0,45.5,,,',
    '2040-03-01 17:48:24,"Legs, heavy",1h 2m,"Squat (Barbell)",3,105,0,0,0,,,',
    '2040-03-02 07:00:00,Run,30min,Running,1,0,0,5.25,1800,,,',
  )
  const answered = await send(anna, file, '?weightUnit=kg&distanceUnit=km')
  t.equal(answered.statusCode, 200)
  t.same(answered.json(), {
    format: 'strong',
    units: { weight: 'kg', distance: 'km' },
    rows: 8,
    workouts: 2,
    already: 0,
    sets: 7,
    matched: [
      { name: 'Squat (Barbell)', exerciseId: 'barbell_back_squat', confidence: 'alias', sets: 5 },
      { name: 'Running', exerciseId: 'easy_run', confidence: 'alias', sets: 1 },
    ],
    custom: [{ name: 'My sofa', sets: 1 }],
    skipped: [],
    skippedRows: 0,
    otherRows: 1,
    notes: [],
  })
  const [run, legs] = await workoutsOf(anna)
  t.match(run, {
    date: '2040-03-02',
    title: 'Run',
    minutes: 30,
    exercises: [{ name: 'Running', exerciseId: 'easy_run', sets: [{ seconds: 1_800, distanceM: 5_250 }] }],
  })
  t.same(legs, {
    id: legs.id,
    date: '2040-03-01',
    title: 'Legs, heavy',
    minutes: 62,
    exercises: [
      {
        name: 'Squat (Barbell)',
        exerciseId: 'barbell_back_squat',
        sets: [
          { reps: 5, weightKg: 60, kind: 'warmup' },
          { reps: 5, weightKg: 102.5, rir: 1.5 },
          { reps: 4, weightKg: 102.5, rir: 0 },
          { reps: 10, weightKg: 80, kind: 'drop' },
          { reps: 0, weightKg: 105 },
        ],
      },
      { name: 'My sofa', sets: [{ seconds: 45.5, kind: 'failure' }] },
    ],
    note: 'felt "light",\nthen not\nSquat (Barbell): knees, out',
  })
  t.equal(decodeTime(legs.id), Date.parse('2040-03-01T17:48:00Z'), 'the id begins with the minute of the start')
})

t.test('Strong with its units row by row, semicolons, decimal commas and the other notation of dates', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  const header =
    'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration'
  const rows = [
    '"16 Mar 2039, 17:48";"Mixed";"Deadlift (Barbell)";"1";"62,5";"kg";"5";"8,5";"";"";"0";"";"";"45m"',
    '"16 Mar 2039, 17:48";"Mixed";"Deadlift (Barbell)";"2";"135";"lbs";"5";"";"";"";"0";"";"";"45m"',
    '"16 Mar 2039, 17:48";"Mixed";"Running";"1";"";"";"";"";"1,5";"mi";"600";"";"";"45m"',
    '"16 Mar 2039, 17:48";"Mixed";"Rowing";"1";"";"";"";"";"500";"m";"120";"";"";"45m"',
    '"16 Mar 2039, 17:48";"Mixed";"Deadlift (Barbell)";"3";"9";"stone";"5";"";"";"";"0";"";"";"45m"',
    '"16 Mar 2039, 17:48";"Mixed";"Deadlift (Barbell)";"3";"9";"constructor";"5";"";"";"";"0";"";"";"45m"',
  ]
  const answered = await send(anna, `\ufeff${[header, ...rows].join('\r\n')}`)
  t.match(answered.json(), {
    format: 'strong',
    units: { weight: 'mixed', distance: 'mixed' },
    sets: 4,
    skippedRows: 2,
    skipped: [{ line: 6, reason: /unit that is known: "stone"/ }, { line: 7 }],
  })
  t.match(await workoutsOf(anna, 'from=2039-03-01&to=2039-03-31'), [
    {
      date: '2039-03-16',
      minutes: 45,
      exercises: [
        {
          sets: [
            { reps: 5, weightKg: 62.5, rir: 1.5 },
            { reps: 5, weightKg: 61.23 },
          ],
        },
        { sets: [{ seconds: 600, distanceM: 2_414 }] },
        { sets: [{ seconds: 120, distanceM: 500 }] },
      ],
    },
  ])
})

t.test('Strong with units in its header; the header wins over the query', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  const file = [
    '"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (lbs)";"Reps";"RPE";"Distance (meters)";"Seconds";"Notes";"Workout Notes"',
    '"1";"2040-03-01 08:00:00";"A";"3720";"Bench Press (Barbell)";"1";"100";"5";"";"";"";"";""',
    '"1";"2040-03-01 08:00:00";"A";"3720";"Bench Press (Barbell)";"Note";"";"";"";"";"";"elbows in";""',
    '"2";"2040-03-01 08:00:30";"A";"3720";"Running";"1";"";"";"";"400";"90";"";""',
  ].join('\n')
  const answered = await send(anna, file, '?weightUnit=kg&distanceUnit=mi')
  t.match(answered.json(), { units: { weight: 'lb', distance: 'm' }, workouts: 2, sets: 2, otherRows: 1 })
  const found = await workoutsOf(anna)
  t.equal(new Set(found.map(({ id }: { id: string }) => id)).size, 2, 'of one minute and title, and two all the same')
  const bench = found.find(({ note }: { note?: string }) => note)
  t.match(bench, {
    minutes: 62,
    note: 'Bench Press (Barbell): elbows in',
    exercises: [{ sets: [{ weightKg: 45.36 }] }],
  })
})

t.test('Hevy, in kilograms and in pounds, by its own dates and by ISO', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  const rows = [
    '"Push","16 Mar 2039, 17:48","16 Mar 2039, 18:50","good one","Bench Press (Barbell)",,"slow","0","warmup",40,10,,,',
    '"Push","16 Mar 2039, 17:48","16 Mar 2039, 18:50","good one","Bench Press (Barbell)",,"slow","1","normal",80,5,,,8',
    '"Push","16 Mar 2039, 17:48","16 Mar 2039, 18:50","good one","Bench Press (Barbell)",,"slow","2","dropset",60,8,,,',
    '"Push","16 Mar 2039, 17:48","16 Mar 2039, 18:50","good one","Push Up",1,,"0","failure",,22,,,10',
    '"Push","16 Mar 2039, 17:48","16 Mar 2039, 18:50","good one","Push Up",1,,"1","party",,22,,,10',
    '"Run","2039-03-17T07:00:00Z","2039-03-17T07:30:00Z","","Running",,,"0","normal",,,5,1800,',
  ]
  const inKilograms = (await send(anna, [hevyHeader(), ...rows].join('\r\n'))).json()
  t.match(inKilograms, {
    format: 'hevy',
    units: { weight: 'kg', distance: 'km' },
    rows: 6,
    workouts: 2,
    sets: 5,
    skipped: [{ line: 6, reason: /unknown kind of set: "party"/ }],
  })
  const march = 'from=2039-03-01&to=2039-03-31'
  t.match(await workoutsOf(anna, march), [
    { title: 'Run', minutes: 30, exercises: [{ sets: [{ seconds: 1_800, distanceM: 5_000 }] }] },
    {
      title: 'Push',
      minutes: 62,
      note: 'good one\nBench Press (Barbell): slow',
      exercises: [
        {
          exerciseId: 'barbell_bench_press',
          sets: [
            { reps: 10, weightKg: 40, kind: 'warmup' },
            { reps: 5, weightKg: 80, rir: 2 },
            { reps: 8, weightKg: 60, kind: 'drop' },
          ],
        },
        { exerciseId: 'push_up', sets: [{ reps: 22, rir: 0, kind: 'failure' }] },
      ],
    },
  ])
  const inPounds = [hevyHeader('weight_lbs', 'distance_miles'), ...rows].join('\n')
  t.match((await send(anna, inPounds)).json(), { units: { weight: 'lb', distance: 'mi' }, already: 2, workouts: 2 })
  const corrected = await workoutsOf(anna, march)
  t.equal(corrected.length, 2, 'read again in the right unit: the same entries')
  t.equal(corrected[1].exercises[0].sets[1].weightKg, 36.29)
  t.equal(corrected[0].exercises[0].sets[0].distanceM, 8_046.7)
})
