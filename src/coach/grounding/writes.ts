const strong =
  'saved|logged|recorded|stored|updated|scheduled|booked|deleted|bookmarked|synced|submitted|registered|memori[sz]ed|remembered|entered|tracked'
const weak =
  'added|changed|adjusted|moved|swapped|removed|set|set up|created|noted|put|marked|replaced|reduced|increased|made|applied|modified|switched|cancelled|canceled|turned|enabled|reset|rescheduled|pinned|uploaded|exported|sent|renamed|linked|included'
const kept =
  '(?:plans?|programs?|programmes?|logs?|profile|calendar|diary|preferences?|reminders?|schedule|routine|account|settings|workouts?|sessions?|goals?|targets?|history|records?|memory|list|journal|meal plan|measurements?|weight|notes?|notifications?|data|alarm|it|that|this|them|everything|these|those)'

const claims: readonly RegExp[] = [
  new RegExp(
    `\\b(?:i|we|(?:the|this|our) (?:app|system|coach))(?: has| have| ve| just| now| already| also| went ahead and| gone ahead and| successfully)*(?: have| ve| just| now| already| also| successfully| automatically)* (?:${strong})\\b(?! that you (?:logged|recorded))`,
  ),
  new RegExp(
    `\\b(?:i|we)(?: have| ve| just| now| already| also| went ahead and| gone ahead and)* (?:${weak})\\b(?=.*\\b${kept}\\b)`,
  ),
  /\b(?:session|workout|run|plan|reminder|goal|target) is now (?:on|at|set|scheduled|moved|planned|saved)\b/,
  /\bconsider it done\b/,
  /\b(?:plan|program|schedule|routine|profile|log) now (?:includes|has|contains|shows|starts|features|reads|lists)\b/,
  /\b(?:i|we)(?:'ll| ll| will) keep (?:a (?:record|note)|track|it on file|this on file|that on file|your)\b/,
  /^(?:noted|recorded|marked|added) (?:in|on|to) (?:your|the) (?:profile|log|plan|diary|calendar|preferences)\b/,
  /\b(?:i|we)(?: have| ve)? (?:taken|took|made|written|wrote) (?:a )?note\b/,
  new RegExp(
    `\\b(?:plan|program|programme|log|profile|calendar|diary|preferences?|reminders?|schedule|routine|settings|workout|session|goal|weight|entry|run|meal|measurement|changes?|data|it|that|this|everything|all of (?:it|that))(?: (?:has|have|is|are|was|were|s|been|now|all|already|just|successfully|safely))+ (?:${strong}|${weak}|in your (?:log|plan|calendar|diary|profile))\\b(?! (?:by you|on (?:mon|tues|wednes|thurs|fri|satur|sun)|up to|at \\d|for you to|yesterday|last|in (?:oct|sep|nov)))`,
  ),
  new RegExp(
    `^(?:ok(?:ay)?|done|all set|great|perfect|sure|got it|noted|alright)?[,!.: -]*(?:it is |it's |that's |all |now |successfully )*(?:${strong}|added|deleted|changed|all set|done and (?:saved|logged))\\b(?! (?:sugar|weight|salt|fat|resistance|load|protein|benefit|fib|with|by you|workouts? (?:help|are)|\\d+ (?:kg|km|times|workouts|sessions|runs)))(?=[\\s!.,:]|$)(?!.*\\byou (?:did|ran|logged)\\b)(?! (?:data|foods|energy|runs? from))`,
  ),
  /\b(?:plan|program|profile|log|calendar|preferences|schedule|goal) (?:updated|saved|changed|adjusted|modified|logged)\b/,
  /\breminder (?:is |has been |was )?(?:set|created|scheduled|added)\b/,
  /\b(?:i|we)(?:'ll| ll| will| am going to| shall) (?:(?:always|definitely|now|also) )?(?:remember|save|log|record|store|update|note|add|schedule|remind|send|notify|track|put|set up|mark|delete|adjust|change|move|make a note)\b(?! (?:some|a few|more|detail|context|nuance|one|two|three|another point))(?! (?:here )?that (?:this|it) (?:is|depends))/,
  /\b(?:ich habe|ich hab|wir haben)\b.*\b(?:gespeichert|eingetragen|aktualisiert|hinzugefugt|notiert|geandert|angepasst|geloscht|protokolliert|vermerkt|erfasst|aufgenommen|verschoben|gemerkt|erstellt)\b/,
  /\b(?:plan|profil|tagebuch|protokoll|kalender|training|einheit|lauf|es|das|alles|daten|ziel)\b.*\b(?:ist|wurden?|sind|hab ich)\b.*\b(?:gespeichert|eingetragen|aktualisiert|hinzugefugt|geandert|angepasst|geloscht|protokolliert|erfasst|vermerkt)\b/,
  /^(?:erledigt|gespeichert|eingetragen|notiert|aktualisiert)\b/,
  /\b(?:das )?(?:merke|speichere|notiere) ich mir\b|\bich (?:merke|notiere|speichere|trage) (?:mir |das |es |dir )/,
  /\b(?:he|hemos) (?:\w+ )?(?:guardado|actualizado|anadido|agregado|registrado|anotado|cambiado|ajustado|apuntado|borrado|eliminado|creado|programado)\b/,
  /\b(?:plan|perfil|diario|registro|calendario|entrenamiento|sesion|objetivo|datos?)\b.*\b(?:esta|ha sido|han sido|fue|queda|quedo|se ha)\b.*\b(?:guardad|actualizad|anadid|agregad|registrad|anotad|cambiad|ajustad)[oa]s?\b/,
  /^(?:guardado|registrado|anotado|actualizado|listo, (?:guardado|anotado|registrado))\b/,
  /\b(?:lo|la) (?:recordare|guardare|anotare|tendre en cuenta siempre)\b|\bte lo guarde\b|\blo (?:guarde|anote|registre|anadi)\b/,
]

const free =
  /\b(?:if|once|when|wenn|sobald|si|cuando|unless|until|before|after|can|could|do i|how|would|should|may|might|shall|cannot|can't|kann|konnte|puedo|podria|want me to|like me to|d like|not|never|haven't|hasn't|didn't|isn't|don't|won't|nicht|no (?:he|se|esta)|let me know|you can|you could)\b/

const objects =
  /\b(?:plan|program|programme|log|profile|calendar|diary|preferences?|reminder|schedule|routine|settings|workout|session|goal|target|weight|run|meal|measurement|injury|allergy|note|profil|tagebuch|einheit|lauf|training|ziel|gewicht|perfil|diario|entrenamiento|sesion|objetivo|peso|carrera)s?\b/g
const sameObject: readonly (readonly string[])[] = [
  ['plan', 'program', 'programme', 'routine', 'schedule'],
  ['workout', 'session', 'training', 'einheit', 'entrenamiento', 'sesion', 'log', 'run', 'lauf', 'carrera'],
  ['goal', 'target', 'ziel', 'objetivo'],
  ['profile', 'profil', 'perfil', 'preference', 'settings', 'injury', 'allergy'],
  ['weight', 'measurement', 'gewicht', 'peso', 'log'],
  ['meal', 'diary', 'tagebuch', 'diario', 'log'],
  ['calendar', 'schedule', 'reminder'],
]

const objectsOf = (text: string): string[] =>
  [...text.matchAll(objects)].map(([word]) => word.replace(/(?<!ing)s$/, ''))

const isConfirmedBy = (text: string, confirmed: readonly string[]): boolean => {
  const named = objectsOf(text)
  if (named.length === 0) return confirmed.length > 0
  return confirmed.some(write => {
    const known = objectsOf(write)
    return named.some(
      word =>
        known.includes(word) ||
        sameObject.some(same => same.includes(word) && known.some(other => same.includes(other))),
    )
  })
}

/**
 * C2: true if a sentence says that something was saved, changed or logged (or will be remembered), and no confirmed
 * write is of that. `plain` is the sentence as it is read. What could be done ("I can save it") is no such claim.
 */
export function claimsUnconfirmedWrite(sentence: string, plain: string, confirmed: readonly string[]): boolean {
  if (/\?["')\]*_ ]*$/.test(sentence.trim())) return false
  const text = plain.replaceAll('"', '').trim()
  return text
    .split(/[,;] | - |\b(?:and|but|und|aber|y|pero|so) /)
    .concat(text)
    .some(
      clause => !free.test(clause) && claims.some(pattern => pattern.test(clause)) && !isConfirmedBy(text, confirmed),
    )
}
