import { setTimeout as pause } from 'node:timers/promises'
import { type Balance, balance, type ModelCall } from './balance.ts'
import { toBooks } from './books.ts'
import { createCleanup } from './cleanup.ts'
import { labelOf } from './client.ts'
import type { Load, Scenario, Seen } from './scenario.ts'
import { ordinaryPatience, type Stage, setStage } from './stage.ts'
import type { Asked, User } from './users.ts'

/** One row of the table. */
export type Row = {
  name: string
  fault: string
  saw: Record<string, number>
  messages: number
  balance: Record<keyof Balance, number>
  /** Seconds; absent: the service did not recover. */
  recoveryS?: number
  /** Seconds until all who asked before the fault's end had their answers. */
  settledS?: number
  peakMb?: number
  seconds: number
  verdict: 'ok' | 'FAILED' | 'skipped'
  /** What was not as demanded, a sentence each; for a skipped row why. */
  findings: string[]
}

const ordinaryLoad: Load = { users: 5, before: 1, during: 4, after: 1, greedy: 8 }
/** Good answers in a row that count as recovered. */
const steadyAnswers = 3
const longestRecoveryMs = 90_000
const betweenProbesMs = 100
/** Of a whole rehearsal. */
const longestMs = 300_000

/** Rehearses one fault against real processes and holds what came of it against the books. */
export async function rehearse(
  scenario: Scenario,
  storeEndpoint: string,
  stop: AbortSignal = new AbortController().signal,
): Promise<Row> {
  const beganAt = performance.now()
  const why = scenario.skip?.()
  if (why !== undefined) return emptyRow(scenario, 'skipped', [why])
  const cleanup = createCleanup()
  const row = await withinLimit(
    setStage(cleanup, scenario, storeEndpoint).then(stage => perform(scenario, stage)),
    stop,
  ).then(
    seen => toRow(scenario, seen, (performance.now() - beganAt) / 1000),
    (error: unknown) => emptyRow(scenario, 'FAILED', [`the rehearsal itself broke: ${textOf(error)}`]),
  )
  try {
    await cleanup.close()
    return row
  } catch (error) {
    return { ...row, verdict: 'FAILED', findings: [...row.findings, `the stage was not taken down: ${textOf(error)}`] }
  }
}

const textOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

/** A rehearsal that hangs is one that failed; one that is called off still takes its stage down. */
async function withinLimit<Value>(work: Promise<Value>, stop: AbortSignal): Promise<Value> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(longestMs)])
  const { promise: never, reject } = Promise.withResolvers<never>()
  const giveUp = () => reject(new Error(stop.aborted ? 'it was called off' : `it took longer than ${longestMs} ms`))
  signal.addEventListener('abort', giveUp, { once: true })
  if (signal.aborted) giveUp()
  try {
    return await Promise.race([work, never])
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}

async function perform(scenario: Scenario, stage: Stage): Promise<Seen> {
  const load = { ...ordinaryLoad, ...scenario.load }
  await scenario.prepare?.(stage)
  for (let count = scenario.replicas ?? 1; count > 0; count -= 1) await stage.addReplica()
  const users = await Promise.all(Array.from({ length: load.users }, () => stage.newUser()))
  for (const [at, user] of users.entries()) user.startAt(at)
  await eachSends(users, load.before)
  await scenario.begin(stage)
  stage.world.patience = { ...ordinaryPatience, ...scenario.patience }
  const faultAt = performance.now()
  const greedy = load.greedy > 0 ? await stage.newUser({ tier: 'free' }) : undefined
  const during = Promise.all([eachSends(users, load.during), greedy?.atOnce(load.greedy)])
  await Promise.all([Promise.race([during, pause(scenario.lastsMs)]), scenario.meanwhile?.(stage)])
  const asked = [...stage.asked]
  await scenario.end(stage)
  await replaceTheDead(stage)
  stage.world.patience = ordinaryPatience
  const healedAt = performance.now()
  const [recoveryS, settledS] = await Promise.all([
    measureRecovery(stage, healedAt),
    during.then(() => (performance.now() - healedAt) / 1000),
  ])
  await eachSends(users, load.after)
  const peakMb = await peakOf(stage)
  const alive = stage.replicas.filter(replica => replica.alive())
  stage.exits.push(...(await Promise.all(alive.map(replica => replica.end('SIGTERM')))))
  return see(stage, { asked, faultAt, recoveryS, settledS, peakMb })
}

/** Where a process runs for good, something starts it again when it has died; that it died is a finding all the same. */
async function replaceTheDead(stage: Stage): Promise<void> {
  const dead = stage.replicas.filter(replica => replica.died())
  for (const replica of dead) {
    stage.died.push(replica.lines.at(-1) ?? '')
    stage.killed.push(replica.url)
    await stage.addReplica()
  }
}

/** Each user sends so many messages, one after the other. */
async function eachSends(users: readonly User[], count: number): Promise<void> {
  const work = users.map(async user => {
    for (let sent = 0; sent < count; sent += 1) await user.next()
  })
  await Promise.all(work)
}

/** A user who has not been there before asks until the model has answered so many times in a row at the first attempt. */
async function measureRecovery(stage: Stage, healedAt: number): Promise<number | undefined> {
  const probe = await stage.newUser()
  let since: number | undefined
  let streak = 0
  while (streak < steadyAnswers && performance.now() - healedAt < longestRecoveryMs) {
    const { final, attempts } = await probe.next()
    const good = attempts.length === 1 && final?.ended === 'answered' && final.answer.source === 'model'
    if (good) since ??= final.endedAt
    else since = undefined
    streak = good ? streak + 1 : 0
    await pause(betweenProbesMs)
  }
  return streak < steadyAnswers || since === undefined ? undefined : (since - healedAt) / 1000
}

async function peakOf({ replicas }: Stage): Promise<number | undefined> {
  const peaks = await Promise.all(replicas.map(replica => replica.peakMb()))
  const known = peaks.filter(peak => peak !== undefined)
  return known.length === 0 ? undefined : Math.max(...known)
}

type Measured = Pick<Seen, 'recoveryS' | 'settledS' | 'peakMb' | 'asked'> & { faultAt: number }

async function see(stage: Stage, { asked, faultAt, ...measured }: Measured): Promise<Seen> {
  const books = toBooks(await stage.items())
  const calls: ModelCall[] = stage.bedrock.calls.map(({ body, modelId, reported, aborted }) => ({
    requestId: body.requestMetadata?.requestId ?? '',
    modelId,
    aborted,
    ...(reported ? { reported } : {}),
  }))
  const { limitOf, killed, unread, exits } = stage
  return {
    stage,
    asked,
    saw: new Map([...sawSince(asked, faultAt), ...stage.also]),
    exits,
    books,
    balance: balance({ asked: stage.asked, books, calls, limitOf, killed, unread }),
    ...measured,
  }
}

function sawSince(asked: readonly Asked[], sinceMs: number): Map<string, number> {
  const saw = new Map<string, number>()
  for (const tried of asked.flatMap(({ attempts }) => attempts)) {
    if (tried.endedAt < sinceMs) continue
    const label = labelOf(tried)
    saw.set(label, (saw.get(label) ?? 0) + 1)
  }
  return new Map([...saw].sort(([, a], [, b]) => b - a))
}

function toRow(scenario: Scenario, seen: Seen, seconds: number): Row {
  const { name, fault } = scenario
  const findings = [
    ...Object.entries(seen.balance)
      .filter(([what]) => what !== 'disorder' || !scenario.clocksDisagree)
      .flatMap(([what, list]) => list.map(finding => `${what}: ${finding}`)),
    ...(seen.recoveryS === undefined ? ['the service did not recover'] : []),
    ...seen.stage.died.map(line => `the service process died; its last line: ${line}`),
    ...seen.exits.filter(exit => exit !== 0).map(exit => `a process ended with ${exit} after SIGTERM`),
    ...(scenario.expects?.(seen) ?? []),
  ]
  return {
    name,
    fault,
    saw: Object.fromEntries(seen.saw),
    messages: seen.stage.asked.length,
    balance: countsOf(seen.balance),
    ...(seen.recoveryS === undefined ? {} : { recoveryS: seen.recoveryS }),
    settledS: seen.settledS,
    ...(seen.peakMb === undefined ? {} : { peakMb: seen.peakMb }),
    seconds,
    verdict: findings.length === 0 ? 'ok' : 'FAILED',
    findings,
  }
}

function countsOf(found: Balance): Row['balance'] {
  return {
    lost: found.lost.length,
    doubleCharged: found.doubleCharged.length,
    uncharged: found.uncharged.length,
    overLimit: found.overLimit.length,
    ledger: found.ledger.length,
    disorder: found.disorder.length,
  }
}

const nothing: Row['balance'] = { lost: 0, doubleCharged: 0, uncharged: 0, overLimit: 0, ledger: 0, disorder: 0 }

function emptyRow({ name, fault }: Scenario, verdict: 'FAILED' | 'skipped', findings: string[]): Row {
  return { name, fault, saw: {}, messages: 0, balance: nothing, seconds: 0, verdict, findings }
}
