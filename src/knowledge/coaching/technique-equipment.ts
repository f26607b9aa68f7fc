import { sources } from './sources.ts'
import type { CoachingEntry } from './types.ts'

export const techniqueEquipment: readonly CoachingEntry[] = [
  {
    id: 'knees-cave',
    title: 'Knees caving in',
    questions: [
      'my knees cave in when i squat',
      'how to stop knee valgus',
      'knees go inward on squats',
      'knees wobble under heavy weight',
      'knees collapse on leg press',
    ],
    keywords: ['knees', 'cave', 'caving', 'valgus', 'inward', 'collapse', 'wobble', 'knock'],
    answer:
      'A little inward movement on a hard rep is common and not a disaster. If the knees dive in on every rep, the weight is probably too heavy for the control that you have, or the stance does not suit you.\n\nTurn the toes out slightly, spread the floor with the whole foot, and let the knees follow the toes. Pause squats and tempo work with lighter loads teach it; a light band around the knees can remind you. If it comes with pain, have it looked at.',
    tip: 'Drop the weight by a fifth and do sets of five with a two-second pause at the bottom.',
    source: sources.coaching,
  },
  {
    id: 'butt-wink',
    title: 'Butt wink',
    questions: [
      'what is butt wink',
      'how do i fix butt wink',
      'my lower back rounds at the bottom of squat',
      'pelvis tucks under in squat',
      'is butt wink dangerous',
    ],
    keywords: ['butt wink', 'buttwink', 'pelvis', 'tuck', 'rounds', 'bottom', 'squat'],
    answer:
      'At the bottom of a deep squat the pelvis rolls under when the hips have no room left. A small amount is normal for many bodies and no proven harm; a large one under heavy load is better avoided.\n\nTry a wider stance with toes out, a small wedge or shoes with a heel, a stronger brace, and stop just above the point where it starts. Hip shape sets a limit that no stretching will move. Goblet squats with a pause help to find your depth.',
    tip: 'Film from the side, find the depth at which it starts, and squat to just above it.',
    source: sources.coaching,
  },
  {
    id: 'rounded-back',
    title: 'Rounded back in deadlifts',
    questions: [
      'my back rounds when i deadlift',
      'is it bad to round your back lifting',
      'how to keep back straight deadlift',
      'upper back rounding on deadlift',
    ],
    keywords: ['rounded', 'rounding', 'round back', 'flat back', 'straight', 'neutral spine'],
    answer:
      'A steady back matters more than a ruler-straight one. Rounding that increases during the rep means that the load is too heavy, the start position is off, or the brace comes too late.\n\nLift the chest, pull the slack out, tighten the lats as if to protect your armpits, and breathe in before you pull. If you cannot reach the bar with a flat back, raise it on blocks or use a trap bar. Build up light. If your back hurts, stop and have it checked.',
    tip: 'Pull from blocks at mid-shin height for four weeks with a load you fully control.',
    source: sources.coaching,
  },
  {
    id: 'elbow-flare',
    title: 'Elbows flaring on presses',
    questions: [
      'should my elbows flare on bench',
      'elbows out or tucked bench press',
      'elbow flare push ups',
      'what angle should elbows be when pressing',
      'elbows go out to the side when i press',
    ],
    keywords: ['elbow flare', 'flare', 'flaring', 'tuck', 'tucked', 'elbows', 'angle', 'elbows out'],
    answer:
      "Elbows straight out to the side put the shoulder at the end of its range; glued to the body they waste strength. Somewhere between, at about 45 to 70 degrees, suits most people, with the forearms upright when seen from the side and front.\n\nThe cue 'bend the bar' or 'screw the hands into the floor' helps. Flaring at the end of a hard press is normal. If the shoulder pinches, tuck a bit more, take a narrower grip or use dumbbells.",
    tip: 'Mark your grip with tape one finger narrower and compare the feeling in the shoulder.',
    source: sources.coaching,
  },
  {
    id: 'common-mistakes',
    title: 'Common gym mistakes',
    questions: [
      'what are common gym mistakes',
      'what mistakes do beginners make',
      'what am i doing wrong in the gym',
      'bad form examples',
      'ego lifting',
    ],
    keywords: ['mistakes', 'mistake', 'wrong', 'errors', 'ego', 'bad form', 'common'],
    answer:
      'The expensive mistakes are dull: no plan and no log, a new programme every other week, weights too heavy for the form, sets too easy to matter, too much on day one, and too little sleep and food.\n\nIn the lifts themselves: half the range with twice the weight, bouncing and swinging, holding no brace, and rushing the lowering. Not all that looks ugly is harmful, and not every pain is bad form. Correct one thing at a time, with less weight and a video.',
    tip: 'Film one set of each main lift this week and choose a single correction.',
    source: sources.coaching,
  },
  {
    id: 'form-check',
    title: 'How to check your own form',
    questions: [
      'how do i know if my form is right',
      'can you check my form',
      'how to learn proper form',
      'should i film my lifts',
      'is my technique correct',
    ],
    keywords: ['form', 'technique', 'check', 'film', 'video', 'correct', 'proper', 'mirror'],
    answer:
      'Film the hard set, not the easy one: from the side for squat and deadlift, from the front corner for presses, with the phone at hip height. Then look for three things only: is the path of the weight straight and balanced, is the back steady, is the range the same in every rep?\n\nI cannot see videos in chat. The form check of this service takes an exercise and a described problem and answers with tips. Two sessions with a good trainer are worth more than fifty clips.',
    tip: 'Film the last set of your main lift and compare the first rep with the last.',
    source: sources.coaching,
  },
  {
    id: 'belts',
    title: 'Lifting belts, knee sleeves and wraps',
    questions: [
      'do i need a lifting belt',
      'when should i use a belt',
      'are knee sleeves worth it',
      'wrist wraps when to use',
      'does a belt weaken your core',
    ],
    keywords: ['belt', 'belts', 'weightlifting belt', 'knee sleeves', 'sleeves', 'wraps', 'wrist wraps', 'gear'],
    answer:
      'A belt gives the belly something to push against, so heavy squats and deadlifts become a bit stronger and steadier. It is no protection against a bad lift, and it does not make the trunk lazy if you brace properly.\n\nLearn to brace without it first; many people never need one. Use it for the heaviest sets, tight enough to breathe into. Knee sleeves keep warm and feel good, wrist wraps help at heavy presses. With high blood pressure or a hernia ask your doctor before straining with a belt.',
    tip: 'Leave the belt off for warm-ups and wear it only above about 80 % of your best.',
    source: sources.coaching,
  },
  {
    id: 'shoes',
    title: 'Shoes for lifting and running',
    questions: [
      'what shoes should i wear for lifting',
      'can i squat in running shoes',
      'are lifting shoes worth it',
      'is lifting barefoot good',
      'how do i choose running shoes',
    ],
    keywords: ['shoes', 'footwear', 'barefoot', 'lifters', 'converse', 'running shoes', 'heel', 'sneakers'],
    answer:
      'For lifting you want a hard, flat sole: simple canvas shoes, cross trainers, or socks where the gym allows them. Soft running shoes wobble under a bar. Shoes with a raised heel help deep squats when ankles are stiff.\n\nFor running take what feels comfortable at once, and replace it when the sole is worn. No shoe prevents injuries on its own, and a sudden change to minimal shoes is hard on calves and feet, so make it slowly.',
    tip: 'Try your next squats in flat shoes and look at whether the heels stay down.',
    source: sources.coaching,
  },
  {
    id: 'breathing-bracing',
    title: 'Breathing and bracing',
    questions: [
      'how do i breathe when lifting',
      'when to inhale and exhale',
      'how do i brace my core',
      'what is the valsalva maneuver',
      'i get dizzy when lifting',
    ],
    keywords: ['breathe', 'breathing', 'brace', 'bracing', 'valsalva', 'inhale', 'exhale', 'breath', 'dizzy'],
    answer:
      'For lighter sets simply breathe in on the way down and out on the way up. For heavy ones breathe deep into belly and sides, tighten as if someone were about to poke you, hold through the hard part, and let the air go near the top.\n\nTake a new breath for each rep and do not hold it longer than needed. With high blood pressure, heart or eye disease, or in pregnancy, do not strain against held breath; ask your doctor. Fainting or chest pain is a reason to stop and get help.',
    tip: 'Put your hands on your sides and practise breathing against them before the first set.',
    source: sources.coaching,
  },
  {
    id: 'imbalances',
    title: 'Muscle imbalances, one side weaker',
    questions: [
      'my left arm is weaker than my right',
      'how do i fix muscle imbalance',
      'one side of my chest is bigger',
      'uneven squat shifting to one side',
      'how to fix uneven shoulders',
    ],
    keywords: ['imbalance', 'uneven', 'weaker', 'left', 'right', 'asymmetry', 'one side', 'lopsided'],
    answer:
      'Nobody is symmetrical, and a small difference is nothing to repair. It shrinks by itself when you train with clean, equal reps.\n\nIf it bothers you, add single-arm and single-leg work: start with the weaker side, stop when it is done, and do no more with the other. Do not pile many extra sets on one side. When you shift in squats, film from behind and use less weight. A sudden loss of strength or size on one side should be seen by a doctor.',
    tip: 'Replace one barbell lift by its dumbbell version for two months and lead with the weaker side.',
    source: sources.coaching,
  },
  {
    id: 'mind-muscle',
    title: 'Feeling the muscle, activation',
    questions: [
      'i dont feel the muscle working',
      'is mind muscle connection real',
      'why do i feel chest exercises in my shoulders',
      'do i need activation exercises',
      'no pump in the gym bad?',
    ],
    keywords: ['mind muscle', 'feel', 'activation', 'connection', 'pump', 'squeeze', 'working'],
    answer:
      'You do not have to feel a muscle for it to work; if it is the one that moves the joint against the load, it works. Focusing on it may help somewhat in isolation moves with light weights, while in heavy lifts it is better to think of moving the bar.\n\nWhen a neighbour takes over, reduce the weight, slow the lowering, pause at the hard point, and change the angle or grip. The pump is pleasant and says little about growth. Progress over months is the real sign.',
    tip: 'Take one warm-up set very slowly with a pause where the target muscle is stretched.',
    source: sources.coaching,
  },
  {
    id: 'gym-etiquette',
    title: 'Gym etiquette and safety',
    questions: [
      'gym etiquette rules',
      'how do i ask for a spot',
      'how to spot someone',
      'how do i fail a squat safely',
      'should i use collars on the bar',
    ],
    keywords: ['etiquette', 'spot', 'spotter', 'spotting', 'safety', 'bail', 'collars', 'rerack', 'rules'],
    answer:
      'Put weights back, wipe the bench, do not stand in front of the rack, let others in between sets, keep the phone short. That is nearly all.\n\nFor safety set the pins of the rack just below the lowest point, so that a failed squat or bench ends on steel. Ask for a spot with the number of reps you plan; the spotter touches the bar only when it stops or you ask. Practise failing once with a light bar. Use collars when you squat or press overhead.',
    tip: 'Set the safety pins before the first working set and test them with the empty bar.',
    source: sources.coaching,
  },
]
