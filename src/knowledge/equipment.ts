import { type EquipmentId, equipmentIds } from '#src/knowledge/exercises/types.ts'
import { plainWords } from '#src/knowledge/plainText.ts'

export type EquipmentReading = { readonly known: ReadonlySet<EquipmentId>; readonly unknown: readonly string[] }

const homeGym: readonly EquipmentId[] = ['dumbbells', 'barbell', 'bench', 'rack']
const byName: ReadonlyMap<string, EquipmentId> = new Map(equipmentIds.map(id => [id, id]))

const everything =
  /\b(?:(?:full|commercial|complete|big|public|well equipped|fully equipped|normal|regular|whole|university|company|local|hotel and) (?:equipped )?(?:gym|fitness\w*)|gym (?:membership|access|equipment)|full access|everything|all equipment|all machines|fitness ?(?:studio|center|centre)|fitnessstudio|gimnasio|salle de sport|planet fitness|gold gym|golds gym|puregym|mcfit)\b|^(?:a |the |my )?gym$/

// Order is of no weight: every rule that fits adds its pieces.
const rules: readonly (readonly [RegExp, readonly EquipmentId[]])[] = [
  [/\b(?:home|garage|basement) ?gym\b|\bheim ?studio\b/, homeGym],
  [/\bhotel gym\b/, ['dumbbells', 'bench', 'treadmill', 'stationary_bike']],
  [
    /\b(?:crossfit|box gym)\b/,
    ['barbell', 'rack', 'pull_up_bar', 'rings', 'kettlebell', 'box', 'rowing_machine', 'jump_rope'],
  ],
  [
    /\b(?:body ?weight|none|nothing|no equipment|without equipment|no gear|only myself|my body|calisthenics|eigengewicht|korpergewicht|keine gerate|nichts|nada|sin equipo|peso corporal|poids du corps|rien|yoga mat|mat|chair|chairs|floor|wall|stairs|towel|sofa)\b/,
    [],
  ],
  [
    /\b(?:dumb ?bells?|dumbells?|dumbel+s?|dbs?|hand weights|free weights|kurzhanteln?|hanteln?|mancuernas?|halteres?)\b/,
    ['dumbbells'],
  ],
  [
    /\b(?:(?<!e z )(?<!ez )(?<!trap )(?<!hex )barbells?|barbel|bar bell|bb|free weights|langhanteln?|barra olimpica|olympic bar|barre olympique|weight plates and bar)\b/,
    ['barbell'],
  ],
  [/\b(?:ez|e z|curl) ?(?:curl )?bar(?:bell)?\b/, ['ez_bar']],
  [/\b(?:kettle ?bells?|kettlebels?|kbs?|kugelhanteln?|pesas? rusas?)\b/, ['kettlebell']],
  [
    /\b(?:(?:resistance|elastic|exercise|loop|mini|power|pull up|rubber) ?bands?|bands?|therabands?|thera bands?|tubes?|tubing|widerstandsband|fitnessbander|gummiband|bandas? elasticas?|bandes? elastiques?|elastiques?)\b/,
    ['resistance_bands'],
  ],
  [/\b(?:bench(?:es)?|hantelbank|trainingsbank|banco|banc)\b/, ['bench']],
  [/\b(?:(?:power|squat|half|full)? ?racks?|squat stands?|power cage|squat cage|kniebeugenstander)\b/, ['rack']],
  [
    /\b(?:(?:pull|chin) ?ups? (?:bars?|station|tower)|pullup ?bars?|chinup ?bars?|door ?way bar|klimmzugstange|barra (?:de )?dominadas|barre de traction|monkey bars|power tower)\b/,
    ['pull_up_bar'],
  ],
  [
    /\b(?:dips? (?:bars?|station|belt and bars)|parallel bars?|power tower|parallettes?|barras paralelas)\b/,
    ['dip_bars'],
  ],
  [/\b(?:(?:gym(?:nastics?)? )?rings|trx|suspension (?:trainer|straps?)|schlingentrainer|ringe|anillas)\b/, ['rings']],
  [
    /\b(?:cables?|cable (?:machine|tower|station|pulley)|pulleys?|functional trainer|kabelzug|poleas?)\b/,
    ['cable_machine'],
  ],
  [/\b(?:lat ?(?:pull ?downs?|machine|tower)|pull ?downs?|latzug)\b/, ['lat_pulldown']],
  [/\b(?:leg press|beinpresse|prensa)\b/, ['leg_press']],
  [/\b(?:leg|hamstring) curls?\b|\bbeinbeuger\b/, ['leg_curl_machine']],
  [/\bleg extensions?\b|\bbeinstrecker\b/, ['leg_extension_machine']],
  [/\bsmith\b|\bmultipresse\b/, ['smith_machine']],
  [
    /^(?:weight |gym |some |resistance )?machines?$|\b(?:weight|selectorized|strength|gym) machines?\b|\bmachines\b(?! at)|\bgerate im studio\b|\bmaquinas\b/,
    ['machine', 'lat_pulldown', 'leg_press', 'leg_curl_machine', 'leg_extension_machine'],
  ],
  [/\b(?:(?:medicine|med|slam|wall) ?balls?|medizinball|balon medicinal)\b/, ['medicine_ball']],
  [/\b(?:(?:exercise|stability|swiss|yoga|physio|gym) ?balls?|gymnastikball|fitball|pezziball)\b/, ['exercise_ball']],
  [/\b(?:foam ?roll(?:er|ers)?|faszienrolle|rodillo)\b/, ['foam_roller']],
  [/\bab ?(?:wheel|roller)\b|\brueda abdominal\b/, ['ab_wheel']],
  [/\b(?:plyo ?box(?:es)?|jump box|box(?:es)?|step|aerobic step|step platform)\b/, ['box']],
  [/\b(?:trap|hex) ?bar(?:bell)?\b/, ['trap_bar']],
  [/\bland ?mine\b/, ['landmine']],
  [/\b(?:treadmills?|laufband|cinta de correr|tapis (?:de course|roulant)|walking pad)\b/, ['treadmill']],
  [
    /\b(?:(?:stationary|exercise|spin|spinning|air|assault|indoor|recumbent|echo) ?(?:bikes?|cycle)|bikes?|peloton|ergometer|heimtrainer|hometrainer|bicicleta estatica|velo)\b/,
    ['stationary_bike'],
  ],
  [/\b(?:row(?:ing)? ?(?:machines?|erg|ergometer)|rower|ergs?|concept ?2|rudergerat|remo)\b/, ['rowing_machine']],
  [/\b(?:ellipticals?|elliptical trainer|cross ?trainers?|eliptica|elliptique)\b/, ['elliptical']],
  [/\b(?:(?:jump|skip|skipping|speed) ?ropes?|springseil|cuerda|comba|corde a sauter)\b/, ['jump_rope']],
  [/\b(?:sleds?|prowler)\b/, ['sled']],
  [/\b(?:sand ?bags?|sandsack)\b/, ['sandbag']],
]

const without = /^(?:no|without|keine?n?|sin|pas de) (?!equipment|gear)/

function readOne(text: string, known: Set<EquipmentId>): boolean {
  const words = plainWords(text).join(' ')
  const id = byName.get(words.replaceAll(' ', '_'))
  if (id !== undefined) {
    known.add(id)
    return true
  }
  // "No barbell" is about what is missing: nothing to add, nothing unread.
  if (without.test(words)) return true
  if (everything.test(words) && !/\b(?:home|garage|hotel|basement|no|without)\b/.test(words)) {
    for (const each of equipmentIds) known.add(each)
    return true
  }
  const fitting = rules.filter(([word]) => word.test(words))
  for (const [, pieces] of fitting) for (const piece of pieces) known.add(piece)
  return fitting.length > 0
}

/**
 * Reads what people train with. The body is always there; a barbell brings no rack and no bench. A text of which
 * nothing is understood is handed back, to be asked about.
 */
export function readEquipment(texts: readonly string[]): EquipmentReading {
  const known = new Set<EquipmentId>(['bodyweight'])
  const unknown: string[] = []
  for (const text of texts) {
    const parts = text.slice(0, 500).split(/[,;\n+&/()]+|\s(?:and|und|y|et|plus|also)\s/i)
    for (const part of parts) {
      if (plainWords(part).length > 0 && !readOne(part, known)) unknown.push(part.trim())
    }
  }
  return { known, unknown }
}
