import type { IssueKind } from './kinds.ts'

/** One word group near another, in either order, at most five words between. Bounded, so that no text is slow to read. */
const near = (some: string, others: string): RegExp =>
  new RegExp(`\\b(?:${some})\\b(?: \\S+){0,5}? (?:${others})\\b|\\b(?:${others})\\b(?: \\S+){0,5}? (?:${some})\\b`)

const any = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`)

const knees = 'knees?|knie\\w*|rodillas?'
const backs = 'back|lower back|lumbar|spine|rucken\\w*|kreuz|lendenwirbel\\w*|espalda|lumbares?|columna'
const hips = 'hips?|butt|bum|glutes|ass|huften?|hintern|po|gesass|caderas?|gluteos?|culo'
const elbows = 'elbows?|ellbogen|ellenbogen|codos?'
const shoulders = 'shoulders?|shoulder blades?|scapul\\w*|schultern?|schulterblat\\w*|hombros?|escapulas?'
const heads = 'head|neck|chin|kopf|nacken|hals|kinn|cabeza|cuello|menton|barbilla'
const heels = 'heels?|fersen?|talon(?:es)?'
const weights =
  'bar|barbell|weight|dumbbells?|path|stange|langhantel|hanteln?|gewicht|barra|mancuernas?|peso|trayectoria|bell'
const wrists = 'wrists?|handgelenke?|munecas?'
const trunks = 'chest|torso|trunk|upper body|brust|oberkorper|rumpf|pecho|torso|tronco'

/**
 * How people name what is wrong, in English, German and Spanish, as plain words (lower case, no accents). Wide rather than
 * narrow: a kind too many adds a tip, a missing one leaves the athlete without.
 */
export const issueWords: Readonly<Record<Exclude<IssueKind, 'other'>, readonly RegExp[]>> = {
  knees_cave: [
    near(
      knees,
      'cav\\w+|collaps\\w+|inwards?|inside|valgus|buckl\\w+|knock\\w*|(?:go|goes|going|come|comes|coming|fall|falls|falling|move|moves|moving|point|points|drift|drifts|dive|dives|diving|turn|turns|drop|drops|giv\\w+|bow|bows|bowing) in|together|touch\\w*|einknick\\w*|knick\\w*|(?:nach )?innen|zusammen|adentro|dentro|juntan|junta|meten|hunden|colaps\\w+',
    ),
    any('knee valgus|valgus|knock knees?|knock kneed|x beine?'),
  ],
  knees_forward: [
    near(
      knees,
      'forwards?|(?:over|past|beyond|in front of) (?:my |the )?toes|zu weit vorne?|vorne|vor|zehen(?:spitzen)?|adelante|puntas?|delante',
    ),
  ],
  back_rounds: [
    near(
      backs,
      'round\\w*|hunch\\w*|bent|bends|curv\\w+|curl\\w*|flex\\w*|bow\\w*|not (?:straight|flat|neutral)|rund\\w*|krumm\\w*|buckel\\w*|beug\\w*|encorv\\w*|redonde\\w*|curva\\w*|dobla\\w*|arquea',
    ),
    near('straight|flat|neutral|gerade\\w*|recta', backs),
    any(
      'butt ?wink|butwink|rounding|rundrucken|buckel|cat back|katzenbuckel|spinal flexion|joroba|hunch(?:ing|ed)? over',
    ),
  ],
  back_arches: [
    near(
      backs,
      'arch\\w*|over ?extend\\w*|hyper ?extend\\w*|hyper ?extension|extension|lean\\w* back\\w*|hohlkreuz|durchhang\\w*|hiperextension|arqueo|arquear',
    ),
    any(
      'hohlkreuz|swayback|lordosis|anterior pelvic tilt|ribs? flar\\w*|rib flare|lean(?:ing|s)? back(?:wards?)?|hyperlordosis',
    ),
  ],
  forward_lean: [
    near(trunks, 'forwards?|drop\\w*|fall\\w*|lean\\w*|collaps\\w+|tip\\w*|vorne|kippt|fallt|adelante|cae|inclin\\w+'),
    any(
      'lean(?:ing|s)? (?:too )?(?:far |much )?forwards?|forward lean|fall(?:ing|s)? forwards?|tip(?:ping|s)? (?:over|forwards?)|bend(?:ing)? (?:too )?(?:far |much )?forwards?|good morning squat|vorlehn\\w*|vorneuber|nach vorne?|hacia adelante|inclino|me voy adelante',
    ),
  ],
  hips_shoot_up: [
    near(
      hips,
      'shoot\\w*|(?:rise|rises|rising|come|comes|coming|go|goes|going|pop|pops|lift|lifts|up) (?:up )?(?:too )?(?:first|early|fast|before)|first|before|schiess\\w*|zuerst|zu fruh|zu schnell|primero|antes|suben',
    ),
    any('stripper (?:squat|deadlift)|hips up first'),
  ],
  hips_sag: [
    near(
      hips,
      'sag\\w*|hang\\w*|dip\\w*|pike|piking|in the air|too high|(?:come|comes|coming|lift|lifts|leave|leaves) (?:off|the)|durchhang\\w*|hangen|hangt|hebt ab|zu hoch|caen|cae|hunde|levanta\\w*',
    ),
    any('sagging|sags|piking'),
  ],
  heels_rise: [
    near(
      heels,
      'ris\\w+|rose|lift\\w*|com\\w+ (?:up|off)|off|up|leav\\w+|rais\\w+|hoch|abheben|heben|hebt|lost sich|losen|levanta\\w*|suben|despega\\w*',
    ),
    any('(?:on|onto|to) (?:my |the )?(?:toes|tiptoes|balls of)|auf (?:die |den )?zehen(?:spitzen)?|de puntillas'),
    near(
      'ankles?|ankle mobility|sprunggelenke?|knochel|tobillos?',
      'stiff\\w*|tight|mobility|steif\\w*|unbeweglich|rigid\\w*|movilidad',
    ),
  ],
  elbows_flare: [
    near(
      elbows,
      'flar\\w*|wide|out|outwards?|wing\\w*|drift\\w*|chicken|splay\\w*|position|where|angle|tuck\\w*|aussen|weit|abspreiz\\w*|stehen ab|fuera|abren|abiertos|abro|separan|drop\\w*|fall\\w*|down|move\\w*|mov\\w+',
    ),
    any('chicken wings?|elbow position'),
  ],
  wrists: [
    near(
      wrists,
      'bend\\w*|bent|back|break\\w*|fold\\w*|extend\\w*|straight|position|collaps\\w+|knick\\w*|abknick\\w*|doblan?|doblad\\w+|neutral|angle|weak',
    ),
  ],
  shoulder_position: [
    near(
      shoulders,
      'shrug\\w*|round\\w*|roll\\w*|forwards?|ears|up|rise|rising|rises|protract\\w*|retract\\w*|wing\\w*|unstable|stability|position|back|down|tight|together|creep\\w*|elevat\\w*|hochzieh\\w*|hoch|vorne|ohren|encog\\w*|suben|adelante|orejas|pinch\\w*|set|drop\\w*',
    ),
    any('shrug(?:ging|s)?|scapular? (?:control|position|winging)|winged scapula'),
  ],
  neck: [
    near(
      heads,
      'cran\\w*|strain\\w*|look\\w*|forwards?|pull\\w*|tilt\\w*|up|down|drop\\w*|jut\\w*|pok\\w*|position|tense|tight\\w*|stiff|out|back|neutral|verspann\\w*|uberstreck\\w*|vorne|hoch|tens\\w+|adelante|levant\\w*|arriba',
    ),
    any('where (?:do|should) i look|wohin schau\\w*|adonde mir\\w+'),
  ],
  bar_path: [
    near(
      weights,
      'drift\\w*|away|forwards?|path|far|diagonal\\w*|crooked|loop\\w*|wander\\w*|off|toward\\w*|straight line|curv\\w+|weg|schrag|vorne|weit|bahn|linie|krumm|desvi\\w+|aleja\\w*|lejos|adelante|recta',
    ),
    any('bar path|bar drift\\w*|hantelbahn|hantelweg|stangenweg|trayectoria'),
  ],
  depth: [
    any(
      'depth|deep(?:er)?|parallel|shallow|too high|(?:go|get|going|getting|squat) (?:any )?low(?:er)?|low enough|all the way down|half squats?|quarter squats?|tief\\w*|parallele?|profund\\w*|paralelo|bajar (?:mas|mucho|lo)|no bajo|bajo poco|below parallel|ass to grass|atg',
    ),
    near('chest|brust|pecho', '(?:not |never |does not |doesnt )?(?:touch\\w*|reach\\w*|beruhr\\w*|toca)'),
  ],
  range: [
    any(
      'range(?: of motion)?|rom|half reps?|partials?|partial reps?|full range|short reps?|cut\\w* (?:it |the rep )?short|full extension|halbe wiederholungen|bewegungsumfang|bewegungsradius|teilwiederholungen|rango|recorrido|incomplet\\w+|medias? repeticion(?:es)?|chin over|flexibility|mobility|beweglichkeit|movilidad',
    ),
  ],
  lockout: [
    any(
      'lock ?out|locking out|lock (?:it|my elbows|the elbows|my knees) out|lock out|sticking point|finish (?:the )?(?:rep|lift)|stuck (?:half ?way|at the top|in the middle|at the bottom)|durchstreck\\w*|ausstreck\\w*|bloque\\w*|extender del todo|punto de estancamiento|half ?way up|grind\\w*',
    ),
  ],
  balance: [
    any(
      'balanc\\w*|wobbl\\w*|unstable|unsteady|tip(?:ping)? over|stability|sway\\w*|fall(?:ing)? (?:over|sideways|backwards?)|shak(?:e|es|y|ing)|gleichgewicht|wackel\\w*|wackl\\w*|instabil\\w*|equilibrio|inestab\\w*|tambale\\w*|lose my footing',
    ),
  ],
  stance: [
    any(
      'stance|foot(?:ing)? (?:position|placement|width)|feet|foot|toes|set ?up|how wide|zehen|stand ?breite|fussstellung|fusse?|fuss|postura de pies|pies|posicion inicial|seat (?:height|position)',
    ),
  ],
  grip: [
    any(
      'grip\\w*|grips|slip(?:s|ping|pery)?|hand (?:position|placement|width)|forearms? (?:give|fail|tire)\\w*|griff\\w*|rutsch\\w*|agarre\\w*|resbala\\w*|fingers?|thumbs?|hook grip|callus\\w*',
    ),
  ],
  breathing: [
    any(
      'breath|breaths|breathe|breathing|breathless|exhal\\w*|inhal\\w*|brac(?:e|ing)|valsalva|atmen|atme|atmung|luft|pressatmung|respir\\w*|aire',
    ),
  ],
  tempo: [
    any(
      'too (?:fast|quick\\w*|slow\\w*)|tempo|speed|rush\\w*|no control|without control|out of control|uncontrolled|bounc\\w*|drop(?:ping)? (?:it|the (?:bar|weight))|crash\\w*|slam\\w*|control(?:ling|led)?|eccentric|negatives?|zu schnell|schnell|unkontrolliert|tempo|abfedern|rapido|descontrol\\w*|rebot\\w*|velocidad|cadence',
    ),
  ],
  momentum: [
    any(
      'momentum|swing\\w*|swung|jerk\\w*|heav(?:e|es|ing)|kipp\\w*|cheat\\w*|rock(?:ing|s)?|throw\\w*|yank\\w*|body english|schwung\\w*|schwing\\w*|reiss\\w*|balanceo|impulso|balance[ao]\\w*|trampa|using my (?:back|legs|body)',
    ),
  ],
  asymmetry: [
    any(
      'asymmetr\\w*|uneven\\w*|lopsided|one side|one arm|one leg|(?:left|right|other) (?:side|arm|leg|hand|shoulder|hip|knee)|imbalance|(?:to|on) (?:the |my )?(?:left|right)|twist\\w*|rotat\\w*|crooked|tilt\\w*|shift\\w*|weaker side|ungleich\\w*|asymmetrisch|eine seite|schief\\w*|verdreh\\w*|linke\\w*|rechte\\w*|asimetr\\w*|desigual\\w*|un lado|izquierd\\w+|derech\\w+|torcid\\w+|giro|one sided',
    ),
  ],
  wrong_muscle: [
    any(
      '(?:feel|feeling|felt) (?:it |this |them |the work |the burn )?(?:only |mostly |more |mainly |all |just )?(?:in|with) (?:my|the)|(?:dont|do not|cant|cannot|never|not|hardly|barely) (?:really )?(?:feel|feeling|activate|engage|activating|engaging)|mind muscle|not working|spure (?:es )?(?:nur |mehr |nicht )?(?:im|in|den|die|das|nichts)|no siento|lo siento en|siento mas',
    ),
    near(
      'glutes?|lats?|chest|hamstrings?|quads?|abs|core',
      'activat\\w*|engag\\w*|fire|firing|work\\w*|connection|aktivier\\w*|activ\\w+',
    ),
  ],
}

/** Words that are often mistyped here, to correct towards; the others stand among them so that they stay themselves. */
export const spelledWords: readonly string[] = [
  ...'knees heels elbows shoulders shoulder wrists wrist chest spine ankle ankles'.split(' '),
  ...'collapse collapses collapsing inward inwards rounds rounding rounded arches arching arched forward forwards'.split(
    ' ',
  ),
  ...'balance balancing wobble wobbly unstable depth parallel shallow lockout breathe breathing breath bracing'.split(
    ' ',
  ),
  ...'stance tempo momentum swinging swing jerking bouncing uneven twisting shrugging shrug flare flaring flared'.split(
    ' ',
  ),
  ...'painful painfully hurting hurts aching aches tingling tingles swelling swollen numbness stabbing dizzy dizziness'.split(
    ' ',
  ),
  ...'coaching training raising rising leaning bending bench press squat squats shape share hearts plain paint'.split(
    ' ',
  ),
  ...'height weight wright right light tight grips group strong string short shoot shoots leading landing lifting'.split(
    ' ',
  ),
]
