/** What can be wrong with the form of an exercise; several may be named at once. */
export const issueKinds = [
  'knees_cave',
  'knees_forward',
  'back_rounds',
  'back_arches',
  'forward_lean',
  'hips_shoot_up',
  'hips_sag',
  'heels_rise',
  'elbows_flare',
  'wrists',
  'shoulder_position',
  'neck',
  'bar_path',
  'depth',
  'range',
  'lockout',
  'balance',
  'stance',
  'grip',
  'breathing',
  'tempo',
  'momentum',
  'asymmetry',
  'wrong_muscle',
  'other',
] as const
export type IssueKind = (typeof issueKinds)[number]

type Issue = {
  /** What the model is told of it; the only thing. */
  readonly label: string
  /** What cues and mistakes of the catalogue that speak of it look like. */
  readonly spoken: RegExp | undefined
  /** What helps, whatever the exercise; the most useful first. */
  readonly advice: readonly string[]
}

/** What is known of each kind of issue, in words of this service. */
export const issues: Readonly<Record<IssueKind, Issue>> = {
  knees_cave: {
    label: 'the knees fall inward',
    spoken: /\bknees?\b.*\b(?:in|out|inward|apart|over|knocking|caving|diving)\b|spread the floor|feet$/i,
    advice: [
      'Push the knees outward so that they follow the line of the middle toes.',
      'Press heel, big toe and little toe into the floor on every rep.',
      'Use a load with which the knees stay in line all the way down and up.',
    ],
  },
  knees_forward: {
    label: 'the knees travel too far forward',
    spoken: /\b(?:sit back|hips? back|shins?|front knee|mid-foot|over the front)\b/i,
    advice: [
      'Begin by moving the hips back, then let the knees follow.',
      'Keep the pressure over the middle of the foot, not over the toes.',
      'Let the knees pass the toes only as far as the heels stay down.',
    ],
  },
  back_rounds: {
    label: 'the back rounds',
    spoken: /\b(?:round\w*|flat|brace|bent spine|bowing|fold|trunk (?:firm|still|tall)|chest)\b/i,
    advice: [
      'Breathe in and brace the belly before each rep starts.',
      'Show the chest forward and keep the back as long as a table.',
      'Stop the way down where the back would begin to round.',
      'Use a load with which the back keeps its shape to the last rep.',
    ],
  },
  back_arches: {
    label: 'the lower back arches too much',
    spoken: /\b(?:arch\w*|ribs?|pelvis|lean(?:ing)? back|low(?:er)? back|glutes)\b/i,
    advice: [
      'Pull the ribs down toward the hips and keep them there.',
      'Squeeze the glutes so that the pelvis stays level.',
      'End the rep by standing or reaching tall, not by leaning back.',
    ],
  },
  forward_lean: {
    label: 'the trunk leans or the chest drops too far forward',
    spoken: /\b(?:trunk|chest|tall|upright|lean\w*|elbows high|tipping)\b/i,
    advice: [
      'Keep the chest and the hips rising at the same speed.',
      'Brace the belly before the way down and hold it until the top.',
      'Keep the weight over the middle of the foot from start to end.',
    ],
  },
  hips_shoot_up: {
    label: 'the hips rise before the shoulders',
    spoken:
      /\b(?:hips? (?:shoot\w*|rise|pop\w*|swing\w*)|push the floor|drive the floor|slack|hips and knees together)\b/i,
    advice: [
      'Push the floor away and let hips and shoulders rise together.',
      'Tighten the whole body before the weight leaves its place.',
      'Start with hips low enough that the legs do the first part of the work.',
      'Use a load that lets the first part of each rep stay slow and even.',
    ],
  },
  hips_sag: {
    label: 'the hips sag or lift out of line',
    spoken: /\b(?:hips?|line|straight|stiff|glutes|pelvis|sagging|belly)\b/i,
    advice: [
      'Hold one line from the head over the hips to the heels.',
      'Squeeze the glutes and pull the belly button up.',
      'Choose an easier version and stop when the line is lost.',
    ],
  },
  heels_rise: {
    label: 'the heels lift off the floor',
    spoken: /\b(?:heels?|whole (?:front )?foot|mid-foot|toes)\b/i,
    advice: [
      'Keep the heels heavy and press through the whole foot.',
      'Turn the toes out a little and set the feet a bit wider.',
      'Go only as deep as the heels stay down, and add depth with time.',
      'Warm up the ankles by rocking the knees over the toes.',
    ],
  },
  elbows_flare: {
    label: 'the elbows drift out to the sides',
    spoken: /\belbows?\b|forearms? (?:upright|vertical)/i,
    advice: [
      'Keep the elbows at an angle to the trunk, neither glued to it nor straight out.',
      'Keep the forearms upright so that the wrists stay over the elbows.',
      'Lower slowly and watch where the elbows point.',
    ],
  },
  wrists: {
    label: 'the wrists bend',
    spoken: /\bwrists?\b|\bforearms?\b/i,
    advice: [
      'Keep knuckles, wrist and forearm in one line.',
      'Set the weight low in the palm, close to the heel of the hand.',
      'Squeeze the hand before each rep begins.',
    ],
  },
  shoulder_position: {
    label: 'the shoulders shrug, roll forward or lose their position',
    spoken: /\b(?:shoulders?|shrug\w*|blades?)\b/i,
    advice: [
      'Set the shoulder blades back and down before the first rep.',
      'Keep a long distance between shoulders and ears.',
      'Use a load with which the shoulders keep their place to the last rep.',
    ],
  },
  neck: {
    label: 'the neck cranes or the head is out of line',
    spoken: /\b(?:neck|chin|head|eyes|look\w*|jaw|nodding)\b/i,
    advice: [
      'Keep the back of the neck long and the chin slightly tucked.',
      'Fix the eyes on one spot and let the head follow the trunk.',
      'Relax the jaw and the face while working.',
    ],
  },
  bar_path: {
    label: 'the weight drifts off its path',
    spoken: /\b(?:bar|path|mid-foot|straight (?:up|down)|arc|close|far from|ahead|drift\w*|drag|smooth\w*)\b/i,
    advice: [
      'Move the weight along the shortest line from start to end.',
      'Keep the weight close to the body, over the middle of the foot or the base.',
      'Film a set from the side and compare the first rep with the last.',
    ],
  },
  depth: {
    label: 'the movement does not go deep enough',
    spoken: /\b(?:depth|deep|bottom|down|lower|short|half\w*|low)\b/i,
    advice: [
      'Take time on the way down and go as deep as the position stays clean.',
      'Pause for a moment in the lowest clean position to get used to it.',
      'Use less load until the full depth feels safe.',
      'Try a slightly wider stance with the toes turned out where the feet stand on the floor.',
    ],
  },
  range: {
    label: 'the range of motion is too short',
    spoken: /\b(?:half|short\w*|all the way|full|long|far|return|bottom|top|quick)\b/i,
    advice: [
      'Start each rep from the same full stretch and end it at the same point.',
      'Use less load until every rep goes through the whole range.',
      'Pause briefly at both ends so that no rep gets shorter.',
    ],
  },
  lockout: {
    label: 'the end of the rep (lockout) is weak or missing',
    spoken: /\b(?:lock\w*|finish\w*|top|squeeze|stand(?:ing)? (?:up )?tall|straight\w*|evenly)\b/i,
    advice: [
      'Speed up through the middle so that the last part comes easily.',
      'Finish each rep fully before the next one begins.',
      'Squeeze the working muscles for a moment at the end.',
    ],
  },
  balance: {
    label: 'the balance is lost',
    spoken: /\b(?:balance|wobbl\w*|foot|feet|level|still|sway|tipping|wall|eyes)\b/i,
    advice: [
      'Press heel, big toe and little toe into the floor and grip it.',
      'Look at one fixed spot ahead.',
      'Move slowly, and hold on to a wall at first if that helps.',
      'Use less load until the position stays quiet.',
    ],
  },
  stance: {
    label: 'the feet or the set-up are not right',
    spoken: /\b(?:feet|foot|stance|stand|wide|toes|step|seat|pad)\b/i,
    advice: [
      'Set the feet the same way before every set, flat and even.',
      'Try a slightly wider and a slightly narrower stance, and keep the steadier one.',
      'Take the time to settle before the first rep.',
    ],
  },
  grip: {
    label: 'the grip slips, tires or is uneven',
    spoken: /\b(?:grip\w*|hands?|hold|squeeze|handles?|palms?)\b/i,
    advice: [
      'Grip hard before the rep starts and keep the thumb around the handle.',
      'Set both hands at the same distance from the middle.',
      'Dry the hands, and end the set before the fingers open.',
    ],
  },
  breathing: {
    label: 'the breathing is held or out of step',
    spoken: /\bbreath\w*\b|\bbreathe\b|\bsips\b/i,
    advice: [
      'Breathe in before the easy part and breathe out through the hard part.',
      'Take a fresh breath and brace between the reps.',
      'Use less load when the breath has to be held for long.',
    ],
  },
  tempo: {
    label: 'the movement is too fast or without control',
    spoken:
      /\b(?:slow\w*|control|count\w*|fast|drop\w*|crash\w*|bounc\w*|smooth\w*|steady|quick|pause|rushing|hurrying)\b/i,
    advice: [
      'Lower the weight slowly and pause before turning around.',
      'Keep the same speed from the first rep to the last.',
      'End the set when the control goes.',
    ],
  },
  momentum: {
    label: 'the body swings to move the weight',
    spoken: /\b(?:swing\w*|moment\w*|jerk\w*|heav\w*|rock\w*|still|yank\w*|kick\w*|cheat\w*|quiet|throw\w*)\b/i,
    advice: [
      'Hold the trunk still and let only the working joints move.',
      'Pause before each rep so that it starts without a swing.',
      'Use less load until no help from the body is needed.',
    ],
  },
  asymmetry: {
    label: 'the two sides do not work evenly',
    spoken: /\b(?:even\w*|uneven\w*|level|side|square|twist\w*|rock\w*|together|turn\w*)\b/i,
    advice: [
      'Set hands and feet at the same distance from the middle.',
      'Start with the side that finds it harder and match it with the other.',
      'Film a set from the front and watch that both sides move together.',
    ],
  },
  wrong_muscle: {
    label: 'the work is felt in other muscles than the intended ones',
    spoken: /\b(?:squeeze|feel\w*|pull (?:back )?from|drive|lead with|blades?|glutes|only)\b/i,
    advice: [
      'Use less load and move slowly, with the mind on the muscle that should work.',
      'Pause where that muscle is shortest and squeeze it.',
      'Do an easy set for that muscle before the first hard one.',
    ],
  },
  other: {
    label: 'good form in general, nothing in particular was named',
    spoken: undefined,
    advice: [
      'Use a load with which the last rep looks like the first.',
      'Move slowly and keep every part of the body where it belongs.',
      'Film a set from the side and compare it with the cues.',
    ],
  },
}
