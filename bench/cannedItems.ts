import type { Profile } from '#src/api/athlete.ts'
import { defaultPreferences } from '#src/api/preferences.ts'
import type { Workout } from '#src/api/workouts.ts'
import { toContext } from '#src/athlete/contextRecords.ts'
import type { AthleteContext } from '#src/athlete/port.ts'
import { conversationSort, messageSort, userPartition } from '#src/table/keys.ts'
import { dayMs, toSeconds, utcDay } from '#src/table/time.ts'

/** The one conversation that the canned store holds, whoever asks for it. */
export const cannedConversation = '01JD8X3W2N5Q7R9T1V3X5Z7B9D'

export const question = 'How long should I rest between heavy sets of squats?'
export const reply =
  'Rest two to five minutes between heavy sets: long enough that the next set is as good as the last. '.repeat(4)

const userId = 'canned'
const turnId = (at: number): string => `01JD8X3W2N5Q7R9T1V3X5Z${String(at).padStart(4, '0')}`

/** The newest messages of the conversation, newest first, as a Query gives them. */
export function messageItems(count: number, nowMs: number): Record<string, unknown>[] {
  return Array.from({ length: count }, (_, at) => {
    const isAnswer = at % 2 === 0
    const messageId = `${turnId(Math.floor((count - at - 1) / 2))}-${isAnswer ? 1 : 0}`
    return {
      PK: userPartition(userId),
      SK: messageSort(cannedConversation, messageId),
      conversationId: cannedConversation,
      messageId,
      role: isAnswer ? 'assistant' : 'user',
      content: isAnswer ? reply : question,
      createdAt: new Date(nowMs - at * 60_000).toISOString(),
      ttl: inAMonth(nowMs),
      ...(isAnswer ? { source: 'model', tokens: 900, model: 'us.anthropic.claude-haiku-5-5', stopReason: 'end' } : {}),
    }
  })
}

const inAMonth = (nowMs: number): number => toSeconds(nowMs + 30 * dayMs)

export function headerItem(nowMs: number): Record<string, unknown> {
  const at = new Date(nowMs - 60_000).toISOString()
  return {
    PK: userPartition(userId),
    SK: conversationSort(cannedConversation),
    conversationId: cannedConversation,
    title: 'Rest between sets',
    messageCount: 40,
    createdAt: at,
    lastMessageAt: at,
    lastTurn: turnId(19),
    ttl: inAMonth(nowMs),
  }
}

const preferences = { ...defaultPreferences, focusAreas: ['back'], equipmentAvailable: ['barbell', 'rack'] }

export function preferencesItem(): Record<string, unknown> {
  return { PK: userPartition(userId), SK: 'PREFERENCES', ...preferences }
}

export function profileItem(logged: boolean): Record<string, unknown> {
  return { PK: userPartition(userId), SK: 'PROFILE', ...profileOf(logged) }
}

function profileOf(logged: boolean): Profile {
  return { units: 'metric', timeZone: 'UTC', ...(logged ? { sex: 'female', heightCm: 171, weightKg: 72.4 } : {}) }
}

/** The row of the day's quota after the charge. */
export function quotaAttributes(nowMs: number): Record<string, unknown> {
  return {
    count: 3,
    attempts: 3,
    requests: new Set([turnId(0), turnId(1), turnId(2)]),
    tier: 'premium',
    lastRequestAt: new Date(nowMs).toISOString(),
    ttl: inAMonth(nowMs),
  }
}

/** What the coach is shown of an athlete who trained three times a week for six weeks, or who logged nothing. */
export function cannedContext(logged: boolean, nowMs: number): AthleteContext {
  const seen = <Thing>(value: Thing) => ({ seen: true as const, value })
  const measurements = [{ id: turnId(1), date: utcDay(nowMs - 3 * dayMs), weightKg: 72.4 }]
  return toContext({
    asOf: new Date(nowMs).toISOString(),
    today: utcDay(nowMs),
    since: utcDay(nowMs - 41 * dayMs),
    preferences,
    plans: {},
    profile: seen(profileOf(logged)),
    workouts: seen(logged ? Array.from({ length: 18 }, (_, at) => workoutOn(at, nowMs)) : []),
    measurements: seen(logged ? measurements : []),
    nutrition: seen([]),
    figures: seen([]),
  })
}

const lifts = ['Back squat', 'Bench press', 'Barbell row', 'Overhead press', 'Romanian deadlift'] as const

function workoutOn(at: number, nowMs: number): Workout {
  return {
    id: turnId(at),
    date: utcDay(nowMs - (41 - at * 2) * dayMs),
    title: at % 2 === 0 ? 'Full body A' : 'Full body B',
    minutes: 60,
    exercises: lifts.map((name, place) => ({
      name,
      sets: [8, 8, 7].map(reps => ({ reps, weightKg: 40 + place * 10 + at * 2.5, rir: 2 })),
    })),
  }
}
