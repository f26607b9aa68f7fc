import { dayMs } from '#src/table/time.ts'
import type { Scenario, Seen } from '../scenario.ts'
import { wellAnswer } from './model.ts'

const minuteMs = 60_000

/** What to add to the clock of this machine so that it is now so many milliseconds before the next UTC midnight. */
const untilMidnight = (ms: number) => (): number => dayMs - (Date.now() % dayMs) - ms

const daysOf = ({ books }: Seen): string[] => [...new Set(books.quota.map(({ day }) => day))].sort()

const needsTwoDays = (seen: Seen): string[] =>
  daysOf(seen).length === 2 ? [] : [`units were counted on ${daysOf(seen).join(', ')}: the rehearsal needs two days`]

export const clockFaults: Scenario[] = [
  {
    name: 'issuer-clock',
    fault: "clock: the token issuer's is off (20 s, 10 min)",
    prepare: ({ bedrock }) => bedrock.answerBy(() => wellAnswer()),
    begin: () => {},
    meanwhile: async ({ newUser, clockMs }) => {
      const [alittleAhead, ahead, behind] = await Promise.all([
        newUser({ issuedAtMs: clockMs() + 20_000 }),
        newUser({ issuedAtMs: clockMs() + 10 * minuteMs }),
        // A token lives for an hour.
        newUser({ issuedAtMs: clockMs() - 70 * minuteMs }),
      ])
      await Promise.all([alittleAhead, ahead, behind].map(user => user.next()))
    },
    end: () => {},
    lastsMs: 3_000,
    expects: ({ saw }) => (saw.get('401 unauthorized') === 2 ? [] : ['two of three wrong clocks are to be refused']),
  },
  {
    name: 'replica-clocks',
    fault: 'clock: two processes 5 min apart, a day between them; impatient clients',
    replicas: 2,
    clockShiftMs: untilMidnight(3 * minuteMs),
    replicaClockShiftMs: [0, 5 * minuteMs],
    clocksDisagree: true,
    prepare: ({ bedrock }) => bedrock.answerBy(() => wellAnswer({ betweenMs: 150 })),
    begin: () => {},
    end: () => {},
    // Who leaves after 0.6 s asks the other process while the first still works.
    patience: { attemptMs: 600, impatient: true },
    lastsMs: 5_000,
    expects: needsTwoDays,
  },
  {
    name: 'midnight',
    fault: 'clock: midnight UTC under load, a third of the streams break off',
    clockShiftMs: untilMidnight(20 * minuteMs),
    prepare: ({ bedrock }) => {
      let calls = 0
      bedrock.answerBy(() => {
        calls += 1
        return wellAnswer({ betweenMs: 250, ...(calls % 3 === 0 ? { break: { after: 4, by: 'cut' } } : {}) })
      })
    },
    begin: async ({ clockMs, setClocks }) => {
      await setClocks(Math.ceil(clockMs() / dayMs) * dayMs - 2_000)
    },
    end: ({ bedrock }) => bedrock.answerBy(() => wellAnswer()),
    load: { during: 4 },
    lastsMs: 6_000,
    expects: needsTwoDays,
  },
]
