import { sources } from './sources.ts'
import type { CoachingEntry } from './types.ts'

export const cardio: readonly CoachingEntry[] = [
  {
    id: 'cardio-amount',
    title: 'How much cardio?',
    questions: [
      'how much cardio should i do',
      'how many minutes of cardio per week',
      'is 20 minutes of cardio a day enough',
      'do i need cardio if i lift',
      'how often should i do cardio',
    ],
    keywords: ['cardio', 'aerobic', 'endurance', 'minutes', 'weekly', 'amount', 'heart'],
    answer:
      'The WHO asks adults for 150 to 300 minutes of moderate activity a week, or 75 to 150 minutes of vigorous activity, or a mix. Moderate means that you can talk but not sing; vigorous leaves only a few words.\n\nIt does not matter how you cut it up: ten minutes here and there count. Lifting alone is good for you but does not replace it. Brisk walking, cycling, swimming and dancing are all valid; the best form is the one you keep.',
    tip: 'Take three brisk walks of half an hour this week and count them as training.',
    source: sources.who2020,
  },
  {
    id: 'zone-2',
    title: 'Zone 2 and easy endurance',
    questions: [
      'what is zone 2 cardio',
      'how do i know im in zone 2',
      'what heart rate is zone 2',
      'zone 2 vs hiit',
      'is zone 2 worth it',
    ],
    keywords: ['zone 2', 'easy', 'heart rate', 'talk test', 'base', 'low intensity', 'liss', 'aerobic base'],
    answer:
      'Zone 2 is easy endurance work: you breathe more deeply but can still speak in whole sentences. That talk test is more reliable than a formula, because maximal heart rates differ a lot between people of the same age.\n\nIt builds the aerobic base, can be done often and hardly disturbs lifting. It is not magic, and harder work trains fitness faster per minute. Most endurance people do much easy work and a little hard work; beginners may need walking to stay in the zone.',
    tip: 'Go for thirty minutes at a pace at which you could hold a phone call.',
    source: sources.coaching,
  },
  {
    id: 'hiit',
    title: 'HIIT and intervals',
    questions: [
      'is hiit better than steady cardio',
      'how often should i do hiit',
      'what is hiit',
      'does hiit burn more fat',
      'good interval workout',
    ],
    keywords: ['hiit', 'interval', 'intervals', 'sprint', 'tabata', 'high intensity', 'steady'],
    answer:
      'High-intensity intervals alternate hard and easy phases. A meta-analysis in people with overweight found the same fat loss as with steady training; intervals took about 40 % less time.\n\nSo they are efficient, not superior, and they tire you more. One or two sessions a week are plenty beside lifting. Beginners build some weeks of easy work first, and with heart disease or symptoms ask a doctor before. Bikes, rowers and hills are kinder than sprinting.',
    tip: 'After a warm-up ride hard for one minute, easy for two, six times, once this week.',
    source: sources.wewege2017,
  },
  {
    id: 'running-beginner',
    title: 'Starting to run',
    questions: [
      'how do i start running',
      'couch to 5k good for beginners?',
      'i get out of breath when running',
      'how to run my first 5k',
      'how slow should i run',
    ],
    keywords: ['run', 'running', 'jog', 'jogging', '5k', 'couch', 'start', 'pace', 'breath'],
    answer:
      'Start with walking and running in turns. The NHS programme from couch to 5 km takes nine weeks with three runs a week and a rest day between; it begins with runs of a minute and walks of a minute and a half.\n\nRun so slowly that you can talk. Almost every beginner who is out of breath is simply too fast. Muscles and heart adapt within weeks, shins and tendons need longer, so let the distance grow slowly and repeat a week whenever you like.',
    tip: 'Run one minute and walk ninety seconds, eight times, on two or three days of this week.',
    source: sources.nhs5k,
  },
  {
    id: 'running-progress',
    title: 'Increasing running distance safely',
    questions: [
      'how fast should i increase my mileage',
      'is the 10 percent rule true',
      'how do i run longer without injury',
      'how long should my long run be',
      'how to avoid running injuries',
      'shin splints from running more',
    ],
    keywords: [
      'mileage',
      'distance',
      'long run',
      '10 percent',
      'running injury',
      'increase',
      'half marathon',
      'marathon',
      'shin',
    ],
    answer:
      'Watch the single run. A study of more than five thousand runners found that the injury rate rose when one run was over 10 % longer than the longest of the last 30 days; the weekly total predicted little.\n\nSo no heroic long run: extend the longest by a small step, keep most runs easy, change one thing at a time, and add some strength work for calves and hips. Pain that is one-sided, sharp or worse with each run should be seen by a professional.',
    tip: 'Look up your longest run of the last month and add at most a tenth to it.',
    source: sources.frandsen2025,
  },
  {
    id: 'run-faster',
    title: 'Running faster',
    questions: [
      'how do i run faster',
      'how to improve my 5k time',
      'how do i increase stamina',
      'how to improve vo2max',
      'interval training for runners',
    ],
    keywords: ['faster', 'speed', '5k time', 'pace', 'stamina', 'vo2max', 'endurance', 'tempo run', 'improve'],
    answer:
      "More easy running first, then a little hard running. When you run three times a week without trouble, let one run be faster: intervals of some minutes with easy jogging between, or a steady tempo run that is 'comfortably hard'.\n\nKeep the others honestly easy, since the gap between the two is what works. Strength training twice a week with heavy legs and calves helps running economy. Improvement shows over months; test yourself every six weeks or so.",
    tip: 'Make one run a week 5 times 3 minutes brisk with 2 minutes easy, and slow the others down.',
    source: sources.coaching,
  },
  {
    id: 'steps',
    title: 'Daily steps',
    questions: [
      'do i need 10000 steps a day',
      'how many steps should i walk a day',
      'is walking enough exercise',
      'does walking help with weight loss',
      'is walking good cardio',
    ],
    keywords: ['steps', 'walk', 'walking', '10000', '10k', 'daily', 'pedometer'],
    answer:
      'Ten thousand was never a scientific limit. A meta-analysis of 15 cohorts found the lower risk of death levelling off at about 8000 to 10000 steps a day under 60 years of age, and at 6000 to 8000 above.\n\nThe biggest gain is at the bottom: going from very few to some. Walking counts as moderate activity when it is brisk, spares the joints and helps to hold body weight. It does not replace strength work. Look at your average, then add a little.',
    tip: 'Find your average of the last week and add 1000 steps a day for the next one.',
    source: sources.paluch2022,
  },
  {
    id: 'cardio-machines',
    title: 'Choosing a cardio machine or sport',
    questions: [
      'what is the best cardio machine',
      'treadmill or bike',
      'is rowing better than running',
      'is swimming good exercise',
      'best low impact cardio',
      'is the stairmaster good for glutes',
    ],
    keywords: [
      'treadmill',
      'bike',
      'cycling',
      'rower',
      'rowing machine',
      'elliptical',
      'stairmaster',
      'swimming',
      'low impact',
      'jump rope',
    ],
    answer:
      'The best machine is the one that you will use next week. For heart and lungs they are much alike, if the effort and the time are alike.\n\nThe differences are in the rest: running loads the bones and the joints most, cycling and the elliptical are kind to knees and heavy bodies, rowing adds back and arms, stairs are hard on calves and breath, swimming spares all joints but needs technique. Changing between two keeps boredom and overuse away. Calories on the display are a rough guess.',
    tip: 'Try two machines for ten minutes each and keep the one you dislike less.',
    source: sources.coaching,
  },
  {
    id: 'fasted-training',
    title: 'Training fasted',
    questions: [
      'is fasted cardio better for fat loss',
      'can i work out on an empty stomach',
      'should i eat before morning workout',
      'training fasted good or bad',
      'lifting while intermittent fasting',
    ],
    keywords: ['fasted', 'empty stomach', 'before breakfast', 'morning', 'intermittent fasting', 'burn', 'burns more'],
    answer:
      "You can train on an empty stomach, but it does not melt more fat. In a trial with the same diet, fasted and fed cardio led to the same change in body composition: the day's balance counts.\n\nFor easy work it is a matter of taste. For long or hard sessions most people do better with something small before. Stop when you feel dizzy, and if you use insulin or other glucose-lowering medicine ask your doctor first.",
    tip: 'If mornings feel flat, eat a banana half an hour before and compare two sessions.',
    source: sources.fasted2014,
  },
  {
    id: 'morning-evening',
    title: 'Best time of day to train',
    questions: [
      'what is the best time to work out',
      'is it better to train in the morning or evening',
      'does working out at night ruin sleep',
      'morning workouts feel weak',
      'what time of day builds the most muscle',
    ],
    keywords: ['morning', 'evening', 'night', 'time of day', 'late', 'early', 'after work'],
    answer:
      'The best time is the one that you can keep. Many people are somewhat stronger in the late afternoon, but the body adapts to its usual hour, and over months the results are much the same.\n\nIn the morning, warm up longer and eat something small if you feel weak. In the evening, most sleep well after training; if very hard sessions keep you awake, finish them a couple of hours before bed. Regular beats ideal.',
    tip: 'Choose the hour that was free most often in the last two weeks and block it.',
    source: sources.coaching,
  },
]
