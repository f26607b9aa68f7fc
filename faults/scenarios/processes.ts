import { setTimeout as pause } from 'node:timers/promises'
import type { Scenario } from '../scenario.ts'
import { wellAnswer } from './model.ts'

/** Answers take about a second, so that a process always has some in hand. */
const takingTime = (): ReturnType<typeof wellAnswer> => wellAnswer({ betweenMs: 150 })

export const processFaults: Scenario[] = [
  {
    name: 'replica-killed',
    fault: 'process: kill -9 of one of two',
    replicas: 2,
    // What the dead process had claimed is free when its lease is over.
    waits: true,
    prepare: ({ bedrock }) => bedrock.answerBy(takingTime),
    begin: () => {},
    meanwhile: async stage => {
      await pause(700)
      const [victim] = stage.replicas
      if (!victim) return
      stage.killed.push(victim.url)
      await victim.end('SIGKILL')
    },
    end: async stage => {
      await stage.addReplica()
    },
    lastsMs: 3_000,
  },
  {
    name: 'sigterm',
    fault: 'process: SIGTERM to one of two',
    replicas: 2,
    prepare: ({ bedrock }) => bedrock.answerBy(takingTime),
    begin: () => {},
    meanwhile: async stage => {
      await pause(700)
      const how = await stage.replicas[0]?.end('SIGTERM')
      if (how !== undefined) stage.exits.push(how)
    },
    end: async stage => {
      await stage.addReplica()
    },
    lastsMs: 8_000,
    expects: ({ saw }) =>
      [...saw.keys()].filter(label => label.includes('after text')).map(label => `users saw ${label}`),
  },
]
