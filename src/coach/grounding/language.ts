/** The languages whose words the check knows; anything else is read as English, where numbers and dates still count. */
export type Language = 'en' | 'de' | 'es'

const tells: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|you|your|youre|youve|and|is|was|were|are|did|of|for|to|with|on|last|at|that|this|it|i|have|has|week|from|since)\b/g,
  de: /\b(?:du|dein|deine|deinen|deiner|deinem|dir|dich|und|ist|war|hast|bist|warst|der|die|das|den|dem|am|im|mit|auf|von|zu|fur|sie|ihr|ihre|ich|habe|nicht|eine?|einen|einer|wie|wenn|seit|letzte\w*|gestern|vor|wurde|wurden|zum|zur|gluckwunsch|beim|wiegst|hebst|laufst|trainierst|super|gut|kein|keine|hat|haben|war|waren|letzter|mal|pro)\b/g,
  es: /\b(?:tu|tus|te|el|la|los|las|un|una|de|del|en|que|y|con|por|para|es|fue|has|hiciste|corriste|su|sus|al|se|lo|como|si|desde|ayer|semana|pasad[oa]|tienes|mas|hace|hoy|he|ha|este|esta|mes|corrido|entrenado|levantado|pesas|levantas|corres|entrenas|entrenaste|levantaste|duermes|comes|mides|estas|guardado|esta|eso|muy|bien|mejor|cada|no|ya)\b/g,
}

/** The language of a normalised text; `before` where its words tell nothing. */
export function languageOf(normalised: string, before: Language = 'en'): Language {
  const counts = (['en', 'de', 'es'] as const).map(
    language => [language, normalised.match(tells[language])?.length ?? 0] as const,
  )
  const most = Math.max(...counts.map(([, count]) => count))
  if (most === 0) return before
  const best = counts.filter(([, count]) => count === most).map(([language]) => language)
  return best.includes(before) ? before : (best[0] ?? before)
}
