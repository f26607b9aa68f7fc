import { setTimeout as pause } from 'node:timers/promises'
import { toBooks } from '../books.ts'
import type { Scenario } from '../scenario.ts'
import type { Stage } from '../stage.ts'
import { wellAnswer } from './model.ts'

const slots = 4
/** About a dozen answers of the stand-in; what a call may cost at most is set aside while it runs. */
const capMicroUsd = 4_000
/** More than one call of these rehearsals can cost (about 700): only the last one may go over the cap. */
const mostOneCallMicroUsd = 1_000
const spentLabel = 'micro-dollars spent when it was over'

/** What the ledger holds once the calls under way are settled. */
async function spentMicroUsd(stage: Stage): Promise<number> {
  await pause(1_000)
  return toBooks(await stage.items()).ledger.reduce((sum, { costMicroUsd }) => sum + costMicroUsd, 0)
}

export const limitFaults: Scenario[] = [
  {
    name: 'overload',
    fault: `load: three times the ${slots} slots for the model`,
    settings: { MODEL_CONCURRENCY: String(slots), MODEL_QUEUE: '4', MODEL_QUEUE_MS: '400' },
    load: { users: slots * 3 },
    prepare: ({ bedrock }) => bedrock.answerBy(() => wellAnswer()),
    begin: ({ bedrock }) => bedrock.answerBy(() => wellAnswer({ waitMs: 500 })),
    end: ({ bedrock }) => bedrock.answerBy(() => wellAnswer()),
    lastsMs: 12_000,
    expects: ({ saw, stage, asked }) => [
      ...(saw.has('503 overloaded') ? [] : ['nobody was told that it is too busy']),
      ...(stage.door.most() <= slots ? [] : [`${stage.door.most()} calls were with the model at a time`]),
      ...asked
        .flatMap(({ attempts }) => attempts)
        .filter(tried => tried.ended === 'refused' && tried.code === 'overloaded' && tried.retryAfterS === undefined)
        .map(() => 'an overloaded answer has no Retry-After'),
    ],
  },
  {
    name: 'spend-cap',
    fault: "money: the day's cap is reached under load",
    settings: { DAILY_SPEND_LIMIT_USD: String(capMicroUsd / 1_000_000) },
    prepare: ({ bedrock }) => bedrock.answerBy(() => wellAnswer({ waitMs: 100 })),
    begin: () => {},
    // The operator raises the cap: a new process takes the place of the old one.
    end: async stage => {
      stage.also.set(spentLabel, await spentMicroUsd(stage))
      await stage.addReplica({ DAILY_SPEND_LIMIT_USD: '15' })
      const how = await stage.replicas[0]?.end('SIGTERM')
      if (how !== undefined) stage.exits.push(how)
    },
    lastsMs: 6_000,
    expects: ({ saw }) => [
      ...([...saw.keys()].some(label => label.includes('spend_limit_reached')) ? [] : ['the cap was not reached']),
      ...((saw.get(spentLabel) ?? 0) <= capMicroUsd + mostOneCallMicroUsd
        ? []
        : ['more was spent than the cap allows']),
    ],
  },
]
