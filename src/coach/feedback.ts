import type { Feedback, FeedbackReport, FeedbackRequest } from '#src/api/feedback.ts'
import { promptVersions } from '#src/coach/promptVersions.ts'
import { CoachError } from '#src/errors.ts'
import type { Conversations } from '#src/table/conversations.ts'
import type { CountedFeedback, FeedbackRows, StoredFeedback } from '#src/table/feedback.ts'
import type { Messages } from '#src/table/messages.ts'
import type { Plans } from '#src/table/plans.ts'
import { dayMs, utcDay } from '#src/table/time.ts'
import { turnOf } from './chat/turn.ts'

type Parts = {
  rows: FeedbackRows
  conversations: Pick<Conversations, 'readHeader' | 'list'>
  messages: Pick<Messages, 'answerOf'>
  plans: Pick<Plans, 'read'>
}

/** What is known of a judged answer or plan. */
type Judged = Pick<StoredFeedback, 'source' | 'model' | 'promptVersion' | 'conversationId'>

/** Conversations that are searched for a message whose own is not named. */
const searched = 100
/** Days that are read side by side for a report. */
const daysAtOnce = 8

/** Judgements of answers and plans, and what operators see of them. */
export function createFeedback({ rows, conversations, messages, plans }: Parts) {
  /** Keeps a judgement of something of the user's own, in the place of an earlier one. Throws `not_found`. */
  async function give(userId: string, asked: FeedbackRequest, nowMs: number): Promise<Feedback> {
    refuseOtherKind(asked)
    const judged = await (asked.targetType === 'plan'
      ? planOf(userId, asked.targetId)
      : messageOf(userId, asked, nowMs))
    if (!judged) throw new CoachError('not_found', { detail: `There is no such ${asked.targetType}.` })
    const { targetType, targetId, rating, comment } = asked
    const given = {
      targetType,
      targetId,
      rating,
      ...(comment === undefined ? {} : { comment }),
      createdAt: new Date(nowMs).toISOString(),
    }
    await rows.put(userId, { ...given, ...judged }, nowMs)
    return given
  }

  async function planOf(userId: string, planId: string): Promise<Judged | undefined> {
    const plan = await plans.read(userId, planId)
    return plan && judgedBy(plan.source, plan.model, promptVersions[`${plan.planType}_plan`])
  }

  async function messageOf(userId: string, asked: FeedbackRequest, nowMs: number): Promise<Judged | undefined> {
    const found = await findAnswer(userId, asked, nowMs)
    if (found?.message.role !== 'assistant') return undefined
    const { source = 'unknown', model } = found.message
    return { ...judgedBy(source, model, promptVersions.chat), conversationId: found.conversationId }
  }

  /** The message, where its conversation is alive. A conversation has the id of its first turn, so that is tried first. */
  async function findAnswer(userId: string, { targetId, conversationId }: FeedbackRequest, nowMs: number) {
    const turnId = turnOf(targetId)
    const place = conversationId ?? turnId
    const [header, message] = await Promise.all([
      conversations.readHeader(userId, place, nowMs),
      messages.answerOf(userId, place, turnId, nowMs),
    ])
    if (header && message) return { conversationId: place, message }
    if (conversationId !== undefined) return undefined
    const recent = await conversations.list(userId, { limit: searched, nowMs })
    const ids = recent.conversations.map(conversation => conversation.conversationId)
    return rows.messageAmong(userId, targetId, ids, nowMs)
  }

  /** Counts from one UTC day to another, both included, by who answered, model and prompt version. */
  async function report({ from, to }: { from: string; to: string }, nowMs: number): Promise<FeedbackReport> {
    const asked = daysBetween(from, to)
    const days: FeedbackReport['days'] = []
    for (let at = 0; at < asked.length; at += daysAtOnce) {
      days.push(...(await Promise.all(asked.slice(at, at + daysAtOnce).map(day => countDay(day, nowMs)))))
    }
    const found = days.filter(({ groups }) => groups.length > 0)
    return { from, to, ...summed(found.flatMap(({ groups }) => groups)), days: found }
  }

  async function countDay(day: string, nowMs: number): Promise<FeedbackReport['days'][number]> {
    const groups = new Map<string, Group>()
    for await (const row of rows.ofDay(day, nowMs)) {
      addTo(groups, { ...groupOf(row), up: row.rating === 'up' ? 1 : 0, down: row.rating === 'down' ? 1 : 0 })
    }
    return { day, ...summed([...groups.values()]) }
  }

  return { give, report }
}

/** Only what a model wrote or chose has a prompt behind it. */
function judgedBy(source: string, model: string | undefined, promptVersion: string): Judged {
  const prompted = source === 'model' || source === 'repaired'
  return { source, ...(model === undefined ? {} : { model }), ...(prompted ? { promptVersion } : {}) }
}

function refuseOtherKind({ targetType, targetId, conversationId }: FeedbackRequest): void {
  const isMessage = targetId.endsWith('-1')
  if (isMessage !== (targetType === 'message')) {
    const message = targetType === 'message' ? 'must be the id of an answer, which ends with -1' : 'must be a planId'
    throw invalid('#/targetId', message)
  }
  if (targetType === 'plan' && conversationId !== undefined)
    throw invalid('#/conversationId', 'has no place with a plan')
}

const invalid = (pointer: string, message: string) =>
  new CoachError('invalid_request', { detail: `${pointer} ${message}.`, errors: [{ pointer, message }] })

type Group = FeedbackReport['groups'][number]

const groupOf = ({ targetType, source, model, promptVersion }: CountedFeedback): Omit<Group, 'up' | 'down'> => ({
  targetType,
  source,
  ...(model === undefined ? {} : { model }),
  ...(promptVersion === undefined ? {} : { promptVersion }),
})

const nameOf = ({ targetType, source, model = '', promptVersion = '' }: Omit<Group, 'up' | 'down'>): string =>
  JSON.stringify([targetType, source, model, promptVersion])

function addTo(groups: Map<string, Group>, { up, down, ...group }: Group): void {
  const name = nameOf(group)
  const before = groups.get(name)
  groups.set(name, { ...group, up: (before?.up ?? 0) + up, down: (before?.down ?? 0) + down })
}

/** Groups that are the same put together, in the order of their names, with their sums. */
function summed(found: readonly Group[]): { up: number; down: number; groups: Group[] } {
  const groups = new Map<string, Group>()
  for (const group of found) addTo(groups, group)
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
  return {
    up: sorted.reduce((sum, { up }) => sum + up, 0),
    down: sorted.reduce((sum, { down }) => sum + down, 0),
    groups: sorted,
  }
}

function daysBetween(from: string, to: string): string[] {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1
  return Array.from({ length: days }, (_, after) => utcDay(Date.parse(from) + after * dayMs))
}
