import { sources } from './sources.ts'
import type { CoachingEntry } from './types.ts'

export const mindset: readonly CoachingEntry[] = [
  {
    id: 'motivation',
    title: 'No motivation',
    questions: [
      'how do i stay motivated',
      'i have no motivation to train',
      'i dont feel like working out today',
      'how do i find motivation for the gym',
      'i keep quitting',
      'too lazy to go to the gym',
      'i dont feel like training',
    ],
    keywords: ['motivation', 'motivated', 'lazy', 'quit', 'discipline', 'feel like', 'give up', 'willpower'],
    answer:
      'Motivation comes and goes, so do not build on it; build on a plan that starts by itself. Research on if-then plans shows that deciding when, where and how beforehand makes doing much more likely: if it is Tuesday at six, then I go straight from work to the gym.\n\nMake the start ridiculously small. Put on the shoes and do ten minutes; you may leave after that, and you rarely will. Train with somebody, and let a log show that you are getting better. If nothing gives you joy for weeks, talk to a doctor.',
    tip: 'Write one if-then sentence for your next session and put the bag at the door.',
    source: sources.implementation2006,
  },
  {
    id: 'habits',
    title: 'Building the habit',
    questions: [
      'how do i make exercise a habit',
      'how long does it take to form a habit',
      'how to be consistent with the gym',
      'how do i stick to my diet',
      'cant stay consistent',
    ],
    keywords: ['habit', 'habits', 'consistent', 'consistency', 'routine', 'stick', 'discipline', 'regular'],
    answer:
      'A habit is the same action in the same situation, repeated. In a well-known study it took 66 days on average until it felt automatic, with a wide range between people, and one missed day did no harm.\n\nSo tie training to something that exists already, such as the way home from work, keep it small enough for bad days, and never miss twice in a row. Prepare the evening before. With food it is the same: repeat two breakfasts and two lunches, and decide only about dinner.',
    tip: 'Choose one cue that happens every day and attach ten minutes of movement to it.',
    source: sources.habits2010,
  },
  {
    id: 'stress',
    title: 'Stress, mood and training',
    questions: [
      'does exercise help with stress',
      'should i train when stressed',
      'does working out help depression',
      'i feel anxious can i work out',
      'training after a hard day at work',
    ],
    keywords: ['stress', 'stressed', 'mood', 'depression', 'anxiety', 'mental health', 'sad', 'anxious', 'cortisol'],
    answer:
      'Moving helps the mind: the WHO guideline lists fewer symptoms of anxiety and depression and better sleep among the benefits of activity. Even a short walk changes the evening.\n\nStress also uses up recovery, so on heavy days do the session with fewer sets or lighter weights, and leave records for calm weeks. Training supports treatment and does not replace it. If low mood or fear lasts, or you think about harming yourself, please contact a doctor or a crisis line now.',
    tip: 'Walk for fifteen minutes without the phone before you decide about the session.',
    source: sources.who2020,
  },
  {
    id: 'comparison',
    title: 'Comparing yourself, slow progress, body image',
    questions: [
      'everyone is stronger than me',
      'i hate how i look',
      'why is my progress so slow compared to others',
      'i feel ugly at the gym',
      'am i too weak for my age',
      'bad genetics for muscle',
    ],
    keywords: [
      'compare',
      'comparison',
      'body image',
      'slow',
      'genetics',
      'hate',
      'weak',
      'others',
      'instagram',
      'confidence',
      'stronger',
      'everybody',
      'everyone',
      'small',
    ],
    answer:
      "Other people's numbers say nothing about your training: they have other bones, other years, other sleep, and on the internet other light. Genes do set the pace, and nobody knows the limit until many years of good work are done.\n\nMeasure yourself against the you of three months ago. Choose goals that you do rather than goals of how you look, and mute accounts that make you feel small. If thoughts about your body take up the day or rule your eating, please ask for professional help; it works.",
    tip: 'Write down three things that you can do now and could not do half a year ago.',
    source: sources.coaching,
  },
  {
    id: 'boredom',
    title: 'Bored with the routine',
    questions: [
      'im bored of my workouts',
      'how often should i change my workout',
      'do i need to confuse my muscles',
      'when should i switch exercises',
      'same workout every week ok?',
    ],
    keywords: [
      'bored',
      'boring',
      'change',
      'variety',
      'routine',
      'muscle confusion',
      'switch',
      'new exercises',
      'program hopping',
    ],
    answer:
      'Muscles cannot be confused, they can only be loaded. Staying with the same main lifts for two or three months is what lets you see progress; a new programme every week resets the learning each time.\n\nBoredom is a real reason all the same. Keep the main lifts and change the small things: the accessory, the grip, the rep range, the place, the music, the partner. Swap an exercise when it hurts, when it has stalled for long, or when you dread it.',
    tip: 'Keep two lifts for the next eight weeks and choose two new accessories you like.',
    source: sources.coaching,
  },
  {
    id: 'training-partner',
    title: 'Training partner, coach or alone',
    questions: [
      'should i get a personal trainer',
      'is it better to train alone or with a partner',
      'how do i find a gym buddy',
      'do i need a coach',
      'is a personal trainer worth the money',
    ],
    keywords: ['partner', 'trainer', 'coach', 'buddy', 'alone', 'personal trainer', 'group', 'class'],
    answer:
      'Whatever makes you come is good. A partner makes skipping harder and gives you a spot; training alone is quicker and calmer. Classes give structure to people who do not want to plan.\n\nA good trainer is worth the money when you start, after an injury, or when a lift does not feel right, even if only for some sessions. Ask about qualifications, and be careful with anyone who sells supplements first. I can explain and plan, but I cannot see you move.',
    tip: 'Book two hours with a qualified trainer to check your squat, hinge and press.',
    source: sources.coaching,
  },
]
