import { answer, fails, type Script, throttled } from '#test/support/bedrock.ts'
import type { Scenario } from '../scenario.ts'

const words = [
  'Rest two to five minutes ',
  'between heavy sets. ',
  'Shorter rests are fine ',
  'for light work. ',
  'Let your breath come back first.',
]

/** What a model that is well says. */
export const wellAnswer = (more: Parameters<typeof answer>[1] = {}): Script => answer([...words], more)

/** The model answers every call like this while the fault lasts. */
const modelSays = (script: () => Script): Pick<Scenario, 'prepare' | 'begin' | 'end'> => ({
  prepare: ({ bedrock }) => bedrock.answerBy(() => wellAnswer()),
  begin: ({ bedrock }) => bedrock.answerBy(script),
  end: ({ bedrock }) => bedrock.answerBy(() => wellAnswer()),
})

/** Every message gets an answer of the rules or an honest problem; none gets a 500. */
const noInternalError: Scenario['expects'] = ({ saw }) =>
  [...saw.keys()].filter(label => label.startsWith('500')).map(label => `users saw ${label}`)

export const modelFaults: Scenario[] = [
  {
    name: 'model-throttled',
    fault: 'model: every call throttled',
    ...modelSays(throttled),
    lastsMs: 4_000,
    expects: noInternalError,
  },
  {
    name: 'model-5xx',
    fault: 'model: every call a 503',
    ...modelSays(() => fails(503, 'ServiceUnavailableException')),
    lastsMs: 4_000,
    expects: noInternalError,
  },
  {
    name: 'model-hangs',
    fault: 'model: no word comes',
    ...modelSays(() => ({ kind: 'hang' })),
    lastsMs: 7_000,
    expects: noInternalError,
  },
  {
    name: 'model-cut',
    fault: 'model: connection cut in mid-answer',
    ...modelSays(() => wellAnswer({ break: { after: 3, by: 'cut' } })),
    lastsMs: 4_000,
    expects: noInternalError,
  },
  {
    name: 'model-garbage',
    fault: 'model: answers that cannot be read',
    ...modelSays(() => ({ kind: 'malformed' })),
    lastsMs: 4_000,
    expects: noInternalError,
  },
  {
    name: 'model-slow',
    fault: 'model: a trickle, a piece each 0.4 s',
    ...modelSays(() => wellAnswer({ betweenMs: 400 })),
    lastsMs: 12_000,
    load: { during: 2 },
    expects: ({ saw }) =>
      [...saw.keys()].filter(label => !/^(200 model|429)/.test(label)).map(label => `users saw ${label}`),
  },
  {
    name: 'model-refuses',
    fault: 'model: connections refused',
    prepare: ({ bedrock }) => bedrock.answerBy(() => wellAnswer()),
    begin: ({ door }) => door.shut(),
    end: ({ door }) => door.reopen(),
    lastsMs: 4_000,
    expects: noInternalError,
  },
]
