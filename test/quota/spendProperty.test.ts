import fc from 'fast-check'
import t from 'tap'
import { sumFigures } from '#src/quota/spendFigures.ts'
import { reportSpend } from '#src/quota/spendReport.ts'
import { utcDay } from '#src/table/time.ts'
import { callOf, memoryRows, permitOf, startSpend } from './spendSupport.ts'

const users = ['anna', 'ben', 'carla', '__proto__']
const limitMicroUsd = 1_500
const mostMicroUsd = 500

type Step =
  | {
      kind: 'begin'
      task: 0 | 1
      most: number
      part: number
      user: number
      estimated: boolean
      ability: 'chat' | 'meal_plan'
    }
  | { kind: 'settle'; task: 0 | 1; at: number }
  | { kind: 'sync'; task: 0 | 1 }
  | { kind: 'store'; down: boolean }
  | { kind: 'wait'; ms: number }
  | { kind: 'restart'; task: 0 | 1 }

const task = fc.constantFrom<0 | 1>(0, 1)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('begin'),
      task,
      most: fc.integer({ min: 1, max: mostMicroUsd }),
      part: fc.constantFrom(1, 1, 0.9, 0.5, 0),
      user: fc.nat(users.length - 1),
      estimated: fc.boolean(),
      ability: fc.constantFrom('chat', 'meal_plan'),
    }),
  },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('settle'), task, at: fc.nat(20) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('sync'), task }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('store'), down: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('wait'),
      ms: fc.constantFrom(5_000, 5_000, 60_000, 60_000, 3_600_000, 30_000_000),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart'), task }) },
)

type Counted = { day: string; user: string; costMicroUsd: number; startId: string; tokens: number; estimated: boolean }

/** Plays the steps on two tasks and one store; gives all that was counted, and what the last one let through knew of the others. */
async function play(steps: readonly Step[], alone: boolean) {
  const { rows, state, days } = memoryRows()
  let nowMs = Date.parse('2026-11-22T20:00:00Z')
  const open = (name: string) => {
    const started = startSpend({ rows, taskId: name, limitMicroUsd, now: () => nowMs })
    return { ...started, underway: [] as (() => void)[] }
  }
  const live = [open('a'), open('b')]
  const counted: Counted[] = []
  /** What a start knew of the others, by start and day: the model's own bookkeeping, from the rows as they stand. */
  const known = new Map<string, number>()
  const last = new Map<string, { startId: string; knownOfOthers: number }>()
  const synced = async (at: 0 | 1) => {
    const one = live[at]
    if (!one) return
    await one.spend.sync()
    if (state.down) return
    const day = utcDay(nowMs)
    const others = [...(days.get(day)?.values() ?? [])].filter(({ row }) => row.startId !== one.startId)
    known.set(
      `${one.startId} ${day}`,
      others.reduce((sum, { row }) => sum + row.costMicroUsd, 0),
    )
  }
  for (const now of steps) {
    const at = 'task' in now ? (alone ? 0 : now.task) : 0
    const one = live[at]
    if (!one) continue
    if (now.kind === 'begin') {
      const startedAt = nowMs
      const reserved = one.spend.budget.reserve(now.most, startedAt)
      if (!reserved.ok) continue
      const day = utcDay(startedAt)
      last.set(day, { startId: one.startId, knownOfOthers: known.get(`${one.startId} ${day}`) ?? 0 })
      const costMicroUsd = Math.floor(now.part * now.most)
      const userId = users[now.user] ?? ''
      one.underway.push(() => {
        const { ability, estimated } = now
        one.spend.count(permitOf(userId), callOf({ startedAt, costMicroUsd, ability, estimated }))
        reserved.release()
        counted.push({ day, user: userId, costMicroUsd, startId: one.startId, tokens: 12, estimated })
      })
    }
    if (now.kind === 'settle') one.underway.splice(now.at % Math.max(1, one.underway.length), 1)[0]?.()
    if (now.kind === 'sync') await synced(at)
    if (now.kind === 'store') state.down = now.down
    if (now.kind === 'wait') nowMs += now.ms
    if (now.kind === 'restart' && !state.down) {
      for (const settle of one.underway.splice(0)) settle()
      await one.spend.close()
      live[at] = open(at === 0 ? 'a' : 'b')
      await synced(at)
    }
  }
  state.down = false
  for (const one of live) {
    for (const settle of one.underway.splice(0)) settle()
    await one.spend.close()
  }
  return { counted, rows, last }
}

const costOf = (all: readonly { costMicroUsd: number }[]) => all.reduce((sum, own) => sum + own.costMicroUsd, 0)

t.test('whatever comes in between, the rows of a day are what was counted on it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 120, size: 'max' }), async steps => {
      const { counted, rows } = await play(steps, false)
      for (const [day, own] of Map.groupBy(counted, ({ day }) => day)) {
        const kept = await rows.read(day, 0)
        const report = reportSpend(kept, day, limitMicroUsd)
        const estimated = own.filter(call => call.estimated)
        const levels = [report.byAbility, report.byModel, report.byAbilityAndModel, report.byTask, kept]
        const holds =
          report.costMicroUsd === costOf(own) &&
          report.calls === own.length &&
          report.requests === own.length &&
          report.estimatedMicroUsd === costOf(estimated) &&
          report.estimatedCalls === estimated.length &&
          report.inputTokens === own.length * 10 &&
          report.outputTokens === own.length * 2 &&
          levels.every(
            level => sumFigures(level).costMicroUsd === costOf(own) && sumFigures(level).calls === own.length,
          ) &&
          costOf(report.topUsers) === costOf(own) &&
          report.topUsers.length === new Set(own.map(({ user }) => user)).size &&
          report.byTask.length <= 2 &&
          report.topUsers.every(({ user }) => !users.includes(user))
        if (!holds) return false
      }
      return true
    }),
    { numRuns: 200 },
  )
})

t.test('a process alone goes over the limit by one call at most', async t => {
  let reached = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 60, maxLength: 160, size: 'max' }), async steps => {
      const { counted } = await play(steps, true)
      const sums = [...Map.groupBy(counted, ({ day }) => day).values()].map(costOf)
      if (sums.some(sum => sum >= limitMicroUsd)) reached += 1
      return sums.every(sum => sum < limitMicroUsd + mostMicroUsd)
    }),
    { numRuns: 200 },
  )
  t.ok(reached > 30, `the limit was reached on ${reached} days of 200 runs`)
})

t.test(
  'two processes go over it by one call, and by what the others spent that the last one could not know',
  async t => {
    let reached = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 60, maxLength: 160, size: 'max' }), async steps => {
        const { counted, last } = await play(steps, false)
        return [...Map.groupBy(counted, ({ day }) => day)].every(([day, own]) => {
          const final = last.get(day)
          if (!final) return false
          const ofOthers = costOf(own.filter(({ startId }) => startId !== final.startId))
          if (costOf(own) >= limitMicroUsd) reached += 1
          return costOf(own) < limitMicroUsd + mostMicroUsd + (ofOthers - final.knownOfOthers)
        })
      }),
      { numRuns: 200 },
    )
    t.ok(reached > 30, `the limit was reached on ${reached} days of 200 runs`)
  },
)
