import { decodeTime } from 'ulid'
import { dayMs, utcDay } from '#src/table/time.ts'
import type { Books, KeptTurn, LedgerEntry } from './books.ts'
import { type Answer, labelOf } from './client.ts'
import type { Asked } from './users.ts'

/** A model call as the stand-in saw it. */
export type ModelCall = {
  requestId: string
  modelId: string
  /** The usage that went out. */
  reported?: LedgerEntry['tokens']
  /** The caller closed the connection before the answer was out. */
  aborted: boolean
}

export type Evidence = {
  asked: readonly Asked[]
  books: Books
  calls: readonly ModelCall[]
  /** Units a day. */
  limitOf: (userId: string) => number
  /** Addresses of processes that were killed: what they had not written down yet died with them. */
  killed: readonly string[]
  /** Units that clients may have spent whose answers nobody reads, by user. */
  unread: ReadonlyMap<string, number>
}

/** What does not add up, a sentence each; empty lists are what is demanded. */
export type Balance = {
  /** Messages without an end, or whose turn is not kept exactly once as it was shown. */
  lost: string[]
  /** Units that nothing stands for. */
  doubleCharged: string[]
  /** Answers that should have cost a unit and did not, or on another day. */
  uncharged: string[]
  overLimit: string[]
  /** Calls whose usage the model reported and the ledger does not hold, or the other way round. */
  ledger: string[]
  /** Conversations that are not in the order in which they were held. */
  disorder: string[]
}

/** Holds what the users saw against what the table says and the model reported. */
export function balance(evidence: Evidence): Balance {
  return {
    lost: [...evidence.asked.flatMap(one => lostOf(one, evidence.books.turns)), ...strangers(evidence)],
    ...chargesOf(evidence),
    overLimit: overLimit(evidence),
    ledger: ledgerDifferences(evidence),
    disorder: disorder(evidence),
  }
}

const isWhole = ({ questions, answers }: KeptTurn): boolean =>
  questions.length === 1 && answers.length === 1 && answers[0]?.interrupted === false

function lostOf(one: Asked, turns: readonly KeptTurn[]): string[] {
  const { final } = one
  const name = `${one.userId} "${one.message}"`
  const found: string[] = []
  if (one.attempts.some(({ ended }) => ended === 'hung')) found.push(`${name}: an attempt had no end`)
  const last = one.attempts.at(-1)
  if (!final)
    return [...found, `${name}: given up after ${one.attempts.length} attempts (${last ? labelOf(last) : 'none'})`]
  const own = turns.filter(turn => turn.userId === one.userId && turn.questions.includes(one.message))
  const whole = own.filter(isWhole)
  if (whole.length > 1) found.push(`${name}: kept ${whole.length} times`)
  if (final.ended !== 'answered') {
    if (whole.length > 0) found.push(`${name}: refused (${labelOf(final)}), and kept`)
    return found
  }
  const { answer, text } = final
  const kept = whole.find(({ turnId }) => turnId === answer.turnId)
  if (answer.stored && (!kept?.readable || kept.conversationId !== answer.conversationId))
    found.push(`${name}: answered as ${answer.turnId}, but not kept`)
  else if (kept && kept.answers[0]?.content !== text) found.push(`${name}: another answer is kept than was shown`)
  const broken = one.attempts.filter(tried => tried.text !== '' && tried !== final).length
  if (own.length - whole.length > broken) found.push(`${name}: more broken turns than broken answers`)
  return found
}

/** Turns that nobody asked for, and halves of turns in conversations that can be read. */
function strangers({ asked, books, unread }: Evidence): string[] {
  const known = new Set(asked.map(({ userId, message }) => `${userId} ${message}`))
  return books.turns.flatMap(({ userId, turnId, questions, answers, readable }) => {
    if (unread.has(userId)) return []
    if (questions.some(message => !known.has(`${userId} ${message}`)))
      return [`${userId}: the turn ${turnId} was never asked for`]
    return readable && (questions.length !== 1 || answers.length !== 1) ? [`${userId}: half a turn, ${turnId}`] : []
  })
}

const costsUnit = ({ degraded, source }: Answer): boolean => degraded === undefined && source !== 'safety'

/** Units against delivered answers, by the ids that the rows hold. */
function chargesOf({ asked, books, unread }: Evidence): Pick<Balance, 'doubleCharged' | 'uncharged'> {
  const doubleCharged: string[] = []
  const uncharged: string[] = []
  const delivered = new Map<string, string>()
  for (const { userId, final } of asked)
    if (final?.ended === 'answered' && costsUnit(final.answer)) delivered.set(final.answer.turnId, userId)
  const charged = new Set<string>()
  for (const { userId, day, count, requests } of books.quota) {
    if (count !== requests.length)
      doubleCharged.push(`${userId} ${day}: the row counts ${count} and names ${requests.length} requests`)
    if (unread.has(userId)) {
      if (count > (unread.get(userId) ?? 0)) doubleCharged.push(`${userId} ${day}: charged for more than was sent`)
      continue
    }
    for (const id of requests) {
      if (charged.has(id)) doubleCharged.push(`${userId}: ${id} is charged on two days`)
      charged.add(id)
      if (delivered.get(id) !== userId) doubleCharged.push(`${userId} ${day}: ${id} is charged and was not delivered`)
      else if (!isOfDay(id, day)) uncharged.push(`${userId}: ${id} was admitted on another day than ${day}`)
    }
  }
  for (const [id, userId] of delivered)
    if (!charged.has(id)) uncharged.push(`${userId}: ${id} was delivered and not charged`)
  return { doubleCharged, uncharged }
}

/** The id is of the request's arrival and the day of its admission: a moment later. */
const admissionMs = 2_000

function isOfDay(id: string, day: string): boolean {
  const arrivedMs = decodeTime(id)
  const startMs = Date.parse(day)
  return utcDay(arrivedMs) === day || (arrivedMs < startMs + dayMs && arrivedMs >= startMs - admissionMs)
}

function overLimit({ books, calls, limitOf }: Evidence): string[] {
  const rows = books.quota.flatMap(({ userId, day, count, requests }) => {
    const used = Math.max(count, requests.length)
    return used > limitOf(userId) ? [`${userId} ${day}: ${used} of ${limitOf(userId)} units`] : []
  })
  const admitted = new Set(books.quota.flatMap(({ requests, refunded }) => [...requests, ...refunded]))
  const unknown = calls.filter(({ requestId }) => !admitted.has(requestId))
  return [...rows, ...unknown.map(({ requestId }) => `the model was called for ${requestId}, which no row admitted`)]
}

const lineOf = (requestId: string, model: string, { input, output, cacheRead, cacheWrite }: LedgerEntry['tokens']) =>
  `${requestId} ${model} ${input}/${output}/${cacheRead}/${cacheWrite}`

/** Reported calls against the ledger's rows; what was estimated stands for calls that reported nothing. */
function ledgerDifferences({ asked, books, calls, killed, unread }: Evidence): string[] {
  const rows = new Map<string, number>()
  const unheard = new Set<string>()
  for (const { userId, requestId, model, tokens, estimated } of books.ledger) {
    // Of bulk that nobody takes the end may have left the model and never have come to the service.
    if (estimated && unread.has(userId)) unheard.add(requestId)
    if (estimated) continue
    const line = lineOf(requestId, model, tokens)
    rows.set(line, (rows.get(line) ?? 0) + 1)
  }
  const mortal = diedWith(asked, killed)
  const missing: string[] = []
  for (const { requestId, modelId, reported, aborted } of calls) {
    if (!reported) continue
    const line = lineOf(requestId, modelId, reported)
    const left = rows.get(line) ?? 0
    if (left > 0) rows.set(line, left - 1)
    // An answer whose end met a closed connection was not read to its usage, and is estimated.
    else if (!aborted && !mortal.has(requestId) && !unheard.has(requestId))
      missing.push(`the model reported ${line}, the ledger does not`)
  }
  const extra = [...rows].filter(([, left]) => left > 0)
  return [...missing, ...extra.map(([line, left]) => `the ledger has ${left} more of ${line} than the model reported`)]
}

/** Requests that a killed process had in hand. */
function diedWith(asked: readonly Asked[], killed: readonly string[]): Set<string> {
  const ids = asked.flatMap(({ attempts, final }) =>
    final?.ended === 'answered' &&
    attempts.some(tried => tried.ended === 'broken' && tried.how !== 'ECONNREFUSED' && killed.includes(tried.url))
      ? [final.answer.turnId]
      : [],
  )
  return new Set(ids)
}

/** Of one conversation the turns sort as they were sent. */
function disorder({ asked, books }: Evidence): string[] {
  const placeOf = new Map<string, number>()
  for (const { final, place } of asked)
    if (final?.ended === 'answered' && place !== undefined) placeOf.set(final.answer.turnId, place)
  const conversations = Map.groupBy(books.turns.filter(isWhole), turn => `${turn.userId} ${turn.conversationId}`)
  return [...conversations].flatMap(([name, turns]) => {
    const kept = turns.map(({ turnId }) => turnId).sort()
    const places = kept.flatMap(turnId => placeOf.get(turnId) ?? [])
    const wrong = places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0))
    return wrong ? [`${name}: the kept order is ${places.join(', ')}`] : []
  })
}
