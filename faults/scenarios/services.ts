import type { Scenario } from '../scenario.ts'
import { wellAnswer } from './model.ts'

export const serviceFaults: Scenario[] = [
  {
    name: 'upstreams-down',
    fault: "athlete's services: one hangs, one breaks off, one answers 500, one refuses",
    upstreams: true,
    settings: { ATHLETE_TIMEOUT_MS: '800' },
    // Nobody may have been looked at before: what was seen is kept for an hour.
    load: { before: 0 },
    prepare: ({ bedrock }) => bedrock.answerBy(() => wellAnswer()),
    begin: async ({ upstreams }) => {
      upstreams?.profile.answerAll({ kind: 'hang' })
      upstreams?.workouts.answerAll({ kind: 'cut' })
      upstreams?.nutrition.answerAll({ kind: 'status', status: 500 })
      await upstreams?.analytics.close()
    },
    end: ({ upstreams }) => {
      for (const service of upstreams?.all ?? []) service.answerAll({ kind: 'json', body: {} })
    },
    lastsMs: 10_000,
    expects: ({ saw }) =>
      [...saw.keys()].filter(label => !/^(200 model|429 quota)/.test(label)).map(label => `users saw ${label}`),
  },
]
