import { type Fate, seededRandom } from '#test/support/storeProxy.ts'
import type { Scenario } from '../scenario.ts'
import { wellAnswer } from './model.ts'

/** The store's calls meet this while the fault lasts. */
const storeDoes = (makeFate: () => (operation: string) => Fate): Pick<Scenario, 'prepare' | 'begin' | 'end'> => ({
  prepare: ({ bedrock }) => bedrock.answerBy(() => wellAnswer()),
  begin: stage => stage.storeDoes(makeFate()),
  end: stage => stage.storeDoes(() => 'pass'),
})

/** So many of a hundred calls meet it, the same ones in every run. */
const some = (percent: number, fate: Fate) => (): (() => Fate) => {
  const random = seededRandom(7)
  return () => (random() * 100 < percent ? fate : 'pass')
}

export const storeFaults: Scenario[] = [
  {
    name: 'store-throttled',
    fault: 'store: 6 of 10 calls throttled',
    // A key that could not be freed is free when its lease is over.
    waits: true,
    ...storeDoes(some(60, 'throttle')),
    lastsMs: 5_000,
  },
  {
    name: 'store-5xx',
    fault: 'store: 4 of 10 calls a 500',
    waits: true,
    ...storeDoes(some(40, 'fail')),
    lastsMs: 5_000,
  },
  { name: 'store-down', fault: 'store: down', ...storeDoes(() => () => 'refuse'), lastsMs: 3_000 },
  {
    name: 'store-slow',
    fault: 'store: 0.3 s more a call',
    ...storeDoes(() => () => ({ waitMs: 300 })),
    lastsMs: 10_000,
    load: { during: 2 },
  },
  {
    name: 'store-lost-answers',
    fault: 'store: 3 of 10 answers lost after the write',
    ...storeDoes(some(30, 'lose')),
    lastsMs: 6_000,
  },
  {
    name: 'store-late',
    fault: 'store: 1 of 4 calls done 1.5 s late, after the time limit',
    waits: true,
    ...storeDoes(some(25, { waitMs: 1_500 })),
    lastsMs: 8_000,
    load: { during: 3 },
  },
]
