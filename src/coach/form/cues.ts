import type { Exercise, Pattern } from '#src/knowledge/exercises/types.ts'

/** What holds for every exercise of a pattern: for those that have no cues of their own yet. */
const patternCues: Readonly<Record<Pattern, readonly string[]>> = {
  squat: [
    'Set the feet about shoulder wide, toes turned out a little',
    'Breathe in and brace before you bend',
    'Let the knees follow the toes',
    'Press through the whole foot to stand up',
  ],
  hinge: [
    'Push the hips back with soft knees',
    'Keep the back flat and the belly tight',
    'Keep the weight close to the body',
    'Finish by bringing the hips forward, not by leaning back',
  ],
  lunge: [
    'Stand on two tracks, not on a line',
    'Lower straight down with control',
    'Keep the front foot flat and its knee over the toes',
    'Push through the whole front foot',
  ],
  horizontal_push: [
    'Set the shoulder blades before you begin',
    'Keep the wrists over the elbows',
    'Lower slowly, elbows at an angle to the trunk',
    'Keep the trunk firm as you press',
  ],
  vertical_push: [
    'Squeeze the glutes and keep the ribs down',
    'Keep the wrists over the elbows',
    'Press in a straight line, past the face',
    'Lower with control to the start',
  ],
  horizontal_pull: [
    'Keep the trunk still and the chest proud',
    'Start by drawing the shoulder blades back',
    'Lead with the elbows, not with the hands',
    'Let the arms go long under control',
  ],
  vertical_pull: [
    'Draw the shoulders down before the arms bend',
    'Lead with the elbows toward the ribs',
    'Keep the ribs down and the body quiet',
    'Return slowly to long arms',
  ],
  carry: [
    'Stand tall with the ribs over the hips',
    'Take short, even steps',
    'Keep the shoulders level',
    'Breathe steadily while you brace',
  ],
  core: [
    'Pull the ribs toward the hips',
    'Keep the low back in its place',
    'Move slowly and breathe out on the hard part',
    'Keep the neck long',
  ],
  isolation: [
    'Keep the rest of the body still',
    'Move only the joint that should work',
    'Squeeze at the end of the movement',
    'Return slowly all the way',
  ],
  jump: [
    'Swing the arms and push off with both legs',
    'Land softly on the whole foot',
    'Keep the knees over the toes when you land',
    'Settle before the next jump',
  ],
  cardio: [
    'Stand or sit tall with relaxed shoulders',
    'Keep an even rhythm',
    'Breathe steadily',
    'Begin easily and speed up bit by bit',
  ],
  mobility: [
    'Move slowly into the position',
    'Breathe out as you go further',
    'Stop at a mild stretch',
    'Keep the rest of the body relaxed',
  ],
}

/** What holds for any exercise at all, where it is not known which one is meant. */
export const generalCues: readonly string[] = [
  'Set hands and feet the same way before every set',
  'Breathe in and brace before each rep, breathe out on the hard part',
  'Move with control in both directions',
  'Use a load with which the last rep looks like the first',
]

/** The cues of an exercise, or those of its pattern. */
export const cuesOf = ({ cues, pattern }: Exercise): readonly string[] =>
  cues.length > 0 ? cues : patternCues[pattern]
