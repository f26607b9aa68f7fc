import { sources } from './sources.ts'
import type { CoachingEntry } from './types.ts'

export const trainingMethods: readonly CoachingEntry[] = [
  {
    id: 'tempo',
    title: 'Rep tempo and time under tension',
    questions: [
      'how fast should i lift',
      'should i do slow reps',
      'what is time under tension',
      'does tempo matter for muscle growth',
      'should i lower the weight slowly',
    ],
    keywords: ['tempo', 'speed', 'slow', 'eccentric', 'negative', 'time under tension', 'tut'],
    answer:
      'Within sensible limits tempo matters little for growth. A meta-analysis found similar results for reps lasting anywhere from half a second to eight seconds, as long as the sets were hard; very slow reps looked worse.\n\nA good default is to lower with control, pause if the position is hard, and push up with intent. Slower lowering is useful to learn a movement or to calm an irritated joint, because the load has to be lighter.',
    tip: 'Take about two seconds down on every rep and drive up as fast as form allows.',
    source: sources.tempo2015,
  },
  {
    id: 'range-of-motion',
    title: 'Full or partial range of motion',
    questions: [
      'do i have to go all the way down',
      'full range of motion or partials',
      'are half reps bad',
      'how deep should i go on exercises',
      'do lengthened partials work',
    ],
    keywords: ['range of motion', 'rom', 'depth', 'partial', 'half reps', 'full', 'lengthened', 'stretch'],
    answer:
      'Use the longest range you can control without pain. A review found full range favourable for leg growth and at least equal elsewhere, and it keeps strength available in all positions.\n\nPartial reps are a tool: at long muscle lengths they grow muscle well, and above a sticking point they let a limited joint train. Half reps with too much weight are mostly for the ego. Depth differs between bodies, so control is the limit, not a line on a poster.',
    tip: 'Take ten percent off the bar and find your deepest controlled position this week.',
    source: sources.rom2020,
  },
  {
    id: 'supersets',
    title: 'Supersets',
    questions: [
      'are supersets good',
      'what is a superset',
      'can i superset chest and back',
      'do supersets save time',
      'should i use supersets',
    ],
    keywords: ['superset', 'paired sets', 'antagonist', 'alternate', 'back to back', 'giant set'],
    answer:
      'A superset alternates two exercises with little rest between. Pairing muscles that do not compete, such as a press with a row, keeps performance nearly intact and shortens a session a lot.\n\nPairing two exercises for the same muscle is a different thing: more burn, fewer good reps. Keep heavy squats and deadlifts on their own, because breathing becomes the limit. Supersets are for time, not for magic growth.',
    tip: 'Pair one push with one pull and rest a minute after each; keep the main lift separate.',
    source: sources.iversen2021,
  },
  {
    id: 'drop-sets',
    title: 'Drop sets and other intensity tricks',
    questions: [
      'what is a drop set',
      'do drop sets build more muscle',
      'should i do drop sets',
      'are rest pause sets worth it',
      'myo reps or normal sets',
    ],
    keywords: ['drop set', 'dropset', 'rest-pause', 'myo reps', 'intensity technique', 'burnout'],
    answer:
      'In a drop set you reach the limit, take weight off and go on at once. For size it gives about the same growth as ordinary sets in a fraction of the time; it does not give more.\n\nThat makes it a time saver for isolation and machine work at the end of a session. For strength, straight sets with good rest are better. Because such sets tire you more than they look, use one or two, not every exercise.',
    tip: 'Replace the last two sets of one isolation exercise by one drop set when you are short of time.',
    source: sources.iversen2021,
  },
  {
    id: 'time-efficient',
    title: 'Short sessions when time is scarce',
    questions: [
      'i only have 30 minutes to train',
      'how to work out when busy',
      'is a 20 minute workout enough',
      'what is the minimum effective workout',
      'quick workout for people with no time',
      'how long should a workout be',
    ],
    keywords: [
      'short',
      'time',
      'busy',
      'minutes',
      'quick',
      'efficient',
      'minimum',
      'session length',
      'shortest',
      'last',
      'session',
    ],
    answer:
      'Short sessions work. A review on training with little time advises a few compound lifts for the whole body: one leg press or squat pattern, one upper pull, one upper push, a handful of hard weekly sets for each muscle, and supersets to save rest.\n\nHalf an hour two or three times a week is real training. What goes first is long isolation lists and stretching; the warm-up can be light sets of the same lift.',
    tip: 'Do squat, press and row, three hard sets each, and leave; that is a complete session.',
    source: sources.iversen2021,
  },
  {
    id: 'one-rep-max',
    title: 'Testing or estimating a one-rep max',
    questions: [
      'how do i calculate my 1rm',
      'should i test my one rep max',
      'what is my max bench from 5 reps',
      'how to estimate one rep max',
      'is maxing out safe',
    ],
    keywords: ['1rm', 'one rep max', 'max', 'maxing', 'estimate', 'test', 'epley', 'pr', 'personal record'],
    answer:
      'You can estimate a max from a hard set. The Epley formula adds one thirtieth of the weight for each rep: weight times (1 + reps / 30). It is closest with few reps and drifts above ten.\n\nA true max test is a skill for people with practised technique, a spotter or safety bars, and some fresh days before. Beginners gain nothing from it, as the number changes weekly. An estimate is enough to set training loads.',
    tip: 'Take your best set of three to six reps and use the formula; repeat every month or so.',
    source: sources.epley1985,
  },
  {
    id: 'machines-free-weights',
    title: 'Machines or free weights',
    questions: [
      'are machines as good as free weights',
      'machines vs free weights',
      'should i use the smith machine',
      'is leg press as good as squats',
      'barbells or dumbbells',
    ],
    keywords: ['machine', 'free weights', 'barbell', 'dumbbell', 'smith', 'cable', 'leg press'],
    answer:
      'Muscle does not know what it is pushing against. The ACSM review found that the kind of equipment does not decide the results; you get best at what you practise.\n\nFree weights train balance and the whole chain; machines are stable, easy to learn and good for pushing hard without a spotter. A mix is fine, and a programme of machines only builds real strength too. Choose what you can load, feel and keep doing.',
    tip: 'Use free weights for one or two lifts you want to be good at, machines for the rest.',
    source: sources.acsm2026,
  },
  {
    id: 'bodybuilding-strength',
    title: 'Training for size or for strength',
    questions: [
      'difference between hypertrophy and strength training',
      'should i train for strength or size',
      'powerlifting vs bodybuilding training',
      'why am i getting stronger but not bigger',
      'how do i get stronger',
    ],
    keywords: ['strength', 'size', 'hypertrophy', 'powerlifting', 'bodybuilding', 'stronger', 'bigger'],
    answer:
      'Strength is partly a skill: it needs heavy practice of the lift itself, at or above 80 % of your maximum, with long rests. Size needs enough hard weekly sets, about ten or more for a muscle, at nearly any load.\n\nThey overlap a lot, especially in the first years, so a mix serves most people: a heavy main lift first, then moderate reps for the muscles. Stronger without bigger early on is mostly the nervous system learning, and food may be short.',
    tip: 'Start each session with one lift for about five heavy reps, then train the same muscles with moderate reps.',
    source: sources.acsm2026,
  },
  {
    id: 'tracking-training',
    title: 'Keeping a training log',
    questions: [
      'should i track my workouts',
      'how do i log my training',
      'what should i write down at the gym',
      'best way to track progress in the gym',
      'do i need a workout app',
    ],
    keywords: ['log', 'track', 'record', 'notebook', 'app', 'write down', 'journal'],
    answer:
      'A log is what turns exercise into training, since progress needs a number to beat. Write the exercise, the weight, the reps and how hard the last set was. That is enough; anything more tends to be given up within a month.\n\nLook back every few weeks and ask one question: is the same effort moving more weight or more reps than before? If yes, change nothing. Notes on sleep or an odd joint help to explain the bad days.',
    tip: 'Write four things for each set: exercise, weight, reps, reps left.',
    source: sources.coaching,
  },
]
