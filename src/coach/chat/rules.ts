import { type CoachingEntry, coachingEntries } from '#src/knowledge/coaching/index.ts'
import {
  type CoachingMatch,
  type CoachingSearch,
  createCoachingSearch,
  wordings,
} from '#src/knowledge/coaching/search.ts'
import { plainText, topicWords } from '#src/knowledge/coaching/words.ts'
import { cautionsFor } from './rules-cautions.ts'
import { conceptOf } from './rules-concepts.ts'
import { type CoachingStyle, hashOf, wordReply, wordUnknown } from './rules-wording.ts'

export interface RulesQuestion {
  message: string
  history: readonly { role: 'user' | 'assistant'; text: string }[]
  style: CoachingStyle
  athlete?: {
    injuryHistory: readonly string[]
    allergies: readonly string[]
  }
}

export interface RulesAnswer {
  reply: string
  /** False where the coach said that it does not know. */
  known: boolean
  entryIds: string[]
}

/** Below these an answer would be a guess; tuned on the test's questions, on and off topic. */
const leastScore = 0.4
const leastCoverage = 0.46
/** A doubtful best entry must be that far ahead of the second. */
const sureScore = 0.5
const leastMargin = 0.04
/** Each half of a two-topic question must stand on its own by more than that. */
const clearScore = 0.55

const suggestible = [
  'sets-per-week',
  'progressive-overload',
  'protein-amount',
  'sleep',
  'plateau',
  'squat',
  'running-beginner',
  'fat-loss',
  'warm-up',
  'beginner-start',
  'creatine',
  'motivation',
  'rest-days',
  'steps',
  'muscle-gain',
]

const foodWords = /\b(?:meals?|diet|menu|food|eat(?:ing)?|recipes?|mealplan|nutrition|breakfasts?|dinners?|kcal)\b/
const planWords = /\b(?:plans?|mealplan|programs?|programmes?|routine|schedule|split|menu|diet chart|regimen)\b/
const asking =
  /\b(?:make|write|create|build|give|gimme|design|generate|want|prepare|draft|put together|come up with|need|set up|plan my|plan me)\b/
const ownPlan =
  /\b(?:change|replace|adapt|modify|adjust|swap|edit|undo|alter)\b.*\b(?:my|the|this) (?:\w+ )?(?:plan|program|routine|schedule|mealplan)\b/
const unhappyWithPlan = /\bmy (?:\w+ )?(?:plan|program|mealplan) (?:is|feels|seems|doesnt|isnt)\b/
const lengthOfPlan = /\b\d+ (?:weeks?|days?) (?:\w+ )?(?:plan|program|programme|routine|split|mealplan)\b/
const ownRecords =
  /\b(?:did i|have i|how much did i|my (?:last|logged|recent) (?:workouts?|sessions?|runs?)|my (?:stats|logs?|data))\b/
const pureFollowUp =
  /^(?:and|but|so|ok|okay|then|also|what about|how about|why|how come|how so|really|what if|which one|how many|how much|how long|how often|is it|is that|does it|can i)\b/

/** Requests that the words alone decide, whatever else is in the message. */
const intentOf = (message: string): string | undefined => {
  const plain = plainText(message)
  if ((ownPlan.test(plain) && !/^(?:how often|when|should)\b/.test(plain)) || unhappyWithPlan.test(plain))
    return 'adapt-plan'
  if (/\b(?:make|write|create|build) me\b.*\btrain$/.test(plain)) return 'workout-plan'
  if ((asking.test(plain) && planWords.test(plain)) || lengthOfPlan.test(plain)) {
    if (/^(?:how|what|why|which|do i|should)\b/.test(plain) && !/\bplan (?:my|me)\b/.test(plain)) return undefined
    if (/mealplan|plan my meals/.test(plain) || foodWords.test(plain)) return 'meal-plan'
    return 'workout-plan'
  }
  if (/^(?:can|do|could) (?:you|u) (?:see|read|know|have) my\b/.test(plain)) return 'progress-analysis'
  if (/^(?:did|have) i\b/.test(plain) || (ownRecords.test(plain) && /\b(?:last|this|week|month|year)\b/.test(plain))) {
    return /\b(?:data|delete|store)\b/.test(plain) ? undefined : 'progress-analysis'
  }
  return undefined
}

const fits = (match: CoachingMatch | undefined): match is CoachingMatch =>
  match?.onTopic === true && match.score >= leastScore && match.coverage >= leastCoverage

const best = (search: CoachingSearch, text: string, context = ''): CoachingMatch | undefined => {
  const matches = search.find(text, context)
  const concept = conceptOf(plainText(text))
  const named = matches.find(({ entry, onTopic }) => onTopic && entry.id === concept)
  if (named) return named
  const [first, second] = matches
  if (!fits(first)) return undefined
  const margin = first.score - (second?.score ?? 0)
  return first.score < sureScore && margin < leastMargin ? undefined : first
}

/** The two topics of "how much protein, and how do I squat?", where both halves are clear questions. */
const twoTopics = (search: CoachingSearch, message: string): CoachingEntry[] => {
  const parts = message
    .slice(0, 400)
    .split(/[?!.;]+|,? (?:and|also|plus) /i)
    .filter(part => topicWords(part).length > 0)
  if (parts.length !== 2) return []
  const matches = parts.map(part => best(search, part))
  const clear = matches.filter(match => match !== undefined).filter(({ score }) => score >= clearScore)
  const entries = [...new Set(clear.map(({ entry }) => entry))]
  return entries.length === 2 ? entries : []
}

/** What the conversation was about: the last questions of the user, newest first. */
const contextOf = (history: RulesQuestion['history']): string[] =>
  history
    .filter(({ role }) => role === 'user')
    .slice(-3)
    .map(({ text }) => text.slice(0, 500))
    .reverse()

const chooseEntries = (
  search: CoachingSearch,
  byId: ReadonlyMap<string, CoachingEntry>,
  verbatim: ReadonlyMap<string, CoachingEntry>,
  { message, history }: RulesQuestion,
): CoachingEntry[] => {
  // "who are you" is all stop words: what an entry asks word for word needs no search.
  const asked = verbatim.get(plainText(message).replace(/ (?:please|pls|coach|bro|mate)$/, ''))
  if (asked) return [asked]
  const intended = byId.get(intentOf(message) ?? '')
  if (intended) return [intended]
  const own = topicWords(message)
  const followsUp = pureFollowUp.test(plainText(message)) && own.length <= 3
  const earlier = contextOf(history)
  const alone = best(search, message)
  if (followsUp && earlier.length > 0) {
    if (own.length === 0) {
      const topic = earlier.map(text => best(search, text)).find(match => match !== undefined)
      return topic ? [topic.entry] : []
    }
    // A clear question needs no help; a vague one is read in the light of the question before.
    if (!alone || own.length === 1 || alone.score < clearScore) {
      const together = best(search, message, earlier[0])
      if (together) return [together.entry]
    }
  }
  const both = twoTopics(search, message)
  if (both.length === 2 && (!alone || alone.coverage < 0.8)) return both
  return alone ? [alone.entry] : []
}

const suggest = (byId: ReadonlyMap<string, CoachingEntry>, near: readonly CoachingMatch[], seed: number): string[] => {
  const start = seed % suggestible.length
  const rotated = [...suggestible.slice(start), ...suggestible.slice(0, start)].flatMap(id => byId.get(id) ?? [])
  const close = near.filter(({ onTopic, score }) => onTopic && score > 0.25).map(({ entry }) => entry)
  return [...new Set([...close, ...rotated].map(({ title }) => title))].slice(0, 3)
}

/** The knowledge base, ready to be searched. */
const indexKnowledge = () => {
  const search = createCoachingSearch(coachingEntries)
  const byId = new Map(coachingEntries.map(entry => [entry.id, entry]))
  const verbatim = new Map(
    [
      ...coachingEntries.flatMap(entry =>
        (wordings[entry.id] ?? '').split('|').map(text => [plainText(text), entry] as const),
      ),
      ...coachingEntries.flatMap(entry =>
        [entry.title, ...entry.questions].map(text => [plainText(text), entry] as const),
      ),
    ].filter(([text]) => text !== ''),
  )
  return { search, byId, verbatim }
}

let indexed: ReturnType<typeof indexKnowledge> | undefined

/**
 * The coach without a language model: it finds the entry of the knowledge base that answers a message, says it in
 * the wished style, and says that it does not know where nothing fits. The knowledge is indexed once; answering is pure
 * and deterministic. It states nothing about the user's own records, since it sees none.
 */
export const createRulesCoach = () => {
  indexed ??= indexKnowledge()
  const { search, byId, verbatim } = indexed

  const answer = (question: RulesQuestion): RulesAnswer => {
    const { message, style, athlete } = question
    const seed = hashOf(message)
    const entries = chooseEntries(search, byId, verbatim, question)
    if (entries.length === 0) {
      const suggestions = suggest(byId, search.find(message).slice(0, 3), seed)
      return { reply: wordUnknown(style, suggestions), known: false, entryIds: [] }
    }
    const cautionsOf = (text: string): string[] => (athlete ? cautionsFor(text, athlete) : [])
    return {
      reply: wordReply(entries, style, seed, cautionsOf),
      known: true,
      entryIds: entries.map(({ id }) => id),
    }
  }

  return { answer }
}

export type RulesCoach = ReturnType<typeof createRulesCoach>
