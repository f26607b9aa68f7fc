import type { Grounding } from '#src/coach/grounding/index.ts'

/** The Wednesday on which all of the tables are spoken. */
export const today = '2026-11-25'

const lines: Readonly<Record<string, string>> = {
  p: 'Profile: male, 34 years old, 178 cm tall, 83 kg when the profile was saved, body fat 18 %, intermediate, moderately active.',
  q1: 'Wants a balanced coach, 3 training days a week and 60 minutes a session.',
  q2: 'Injuries and conditions declared: bad left knee.',
  q3: 'Allergies and intolerances declared: peanuts.',
  a1: 'Active workout plan "Strength base", 8 weeks from 2026-11-02: now in week 4 (a deload). Next session: 2026-11-27 (Friday) "Lower", about 60 minutes: Back Squat 3 x 5 reps at 105 kg; Leg Press 3 x 10 to 12 reps at 140 kg.',
  m1: 'Body weight: 82.4 kg smoothed, losing 0.4 kg a week, by 9 days weighed within 28 days.',
  m2: 'Measured on 2026-11-22 (Sunday): 82.1 kg, waist 86 cm.',
  m3: 'Measured on 2026-10-18 (Sunday): 84 kg, waist 88 cm.',
  n1: 'Eaten on average: 2310 kcal a day, over 12 days logged in full of the last 28; 128 g protein (12 days).',
  n2: 'Eaten on 2026-11-24 (Tuesday): 2450 kcal, 140 g protein, 260 g carbohydrate, 80 g fat.',
  n3: 'Eaten on 2026-11-23 (Monday): 2200 kcal, 120 g protein.',
  w1: '2026-11-23 (Monday) "Upper body", 58 minutes: Bench Press (Barbell) 3 sets, heaviest 80 kg x 5 reps with 2 left in reserve; Barbell Row 3 sets, heaviest 70 kg x 8 reps; Pull-up 3 sets, most 9 reps.',
  w2: '2026-11-21 (Saturday) Workout, 31 minutes: Running 1 set, furthest 5000 m in 1620 s.',
  w3: '2026-11-20 (Friday) "Lower body", 64 minutes: Back Squat 4 sets, heaviest 100 kg x 5 reps; Romanian Deadlift 3 sets, heaviest 90 kg x 8 reps; Plank 3 sets, longest 60 s.',
  w4: '2026-11-16 (Monday) "Upper body", 55 minutes: Bench Press (Barbell) 3 sets, heaviest 77.5 kg x 5 reps; Overhead Press 3 sets, heaviest 45 kg x 6 reps.',
  w5: '2026-11-14 (Saturday) Workout, 40 minutes: Running 1 set, furthest 6200 m in 2232 s.',
  w6: '2026-10-19 (Monday) "Upper body", 60 minutes: Bench Press (Barbell) 3 sets, heaviest 75 kg x 5 reps; Overhead Press 3 sets, heaviest 42.5 kg x 6 reps.',
  w7: '2026-10-16 (Friday) "Lower body", 66 minutes: Back Squat 4 sets, heaviest 95 kg x 5 reps; Deadlift 2 sets, heaviest 120 kg x 3 reps.',
  w8: '2026-09-14 (Monday) "Lower body", 61 minutes: Back Squat 4 sets, heaviest 90 kg x 5 reps.',
}

/** An athlete with two months of logs. */
export const athlete: Grounding = {
  records: Object.entries(lines).map(([id, text]) => ({ id, text })),
  said: [
    'How am I doing? I want to squat 110 kg by spring.',
    'My right shoulder hurts a bit since yesterday, I slept 5 hours.',
  ],
  confirmed: [],
  today,
}

/** One of whom nothing is known. */
export const stranger: Grounding = {
  records: [
    { id: 'p', text: 'Profile: nothing is known yet.' },
    { id: 'm0', text: 'No body measurement is logged since 2026-10-14.' },
    { id: 'w0', text: 'No workout is logged since 2026-10-14.' },
  ],
  said: ['hi, what can you do for me?'],
  confirmed: [],
  today,
}

/** A row: who is spoken to, the answer, and what must remain of it. */
export type Row = readonly [who: Grounding, text: string, remains: string]
