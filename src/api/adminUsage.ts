import { type Static, Type } from 'typebox'
import { Day, Instant, strict } from './common.ts'

const count = (description: string) => Type.Integer({ minimum: 0, description })

const figures = {
  requests: count('requests of users whose first model call is among these'),
  calls: count('model calls'),
  estimatedCalls: count('calls whose tokens were counted here because the model’s figures never came'),
  inputTokens: count('fresh input'),
  outputTokens: count('output'),
  cacheReadTokens: count('input read from the model’s cache'),
  cacheWriteTokens: count('input written to the model’s cache'),
  costMicroUsd: count('millionths of a US dollar'),
  estimatedMicroUsd: count('the part of it that rests on estimated tokens'),
}

const ability = Type.String({ description: 'what the calls were made for', examples: ['chat'] })
const model = Type.String({ examples: ['us.anthropic.claude-haiku-5-5'] })

const TopUser = Type.Object({
  user: Type.String({
    description:
      'a name made of the user’s id and a secret of the day that is deleted after a week; `npm run report -- --user <id>` tells which one an id has',
  }),
  requests: figures.requests,
  calls: figures.calls,
  tokens: count('tokens of all kinds'),
  costMicroUsd: figures.costMicroUsd,
})

export const AdminUsage = Type.Object(
  {
    date: Day,
    ...figures,
    limitMicroUsd: count('what may be spent on a day (DAILY_SPEND_LIMIT_USD as it is set now)'),
    share: Type.Union([Type.Number(), Type.Null()], {
      description: 'the cost as a part of the limit, 1 is all of it; null where the limit is 0',
    }),
    limitReached: Type.Boolean({ description: 'no model is asked: the rules answer until midnight UTC' }),
    byAbility: Type.Array(Type.Object({ ability, ...figures })),
    byModel: Type.Array(Type.Object({ model, ...figures })),
    byAbilityAndModel: Type.Array(Type.Object({ ability, model, ...figures })),
    byTask: Type.Array(
      Type.Object({
        task: Type.String({ description: 'TASK_ID, or the id that a start without one gave itself' }),
        starts: count('starts under that name that spent anything'),
        updatedAt: Instant,
        ...figures,
      }),
    ),
    topUsers: Type.Array(TopUser, {
      description:
        'those that cost most, at most 20. Each task keeps its own 20: a user whose requests are spread over many tasks can cost a little more than stands here.',
    }),
  },
  {
    title: 'AdminUsage',
    description:
      'the models’ use and cost on a UTC day: of the task that answers as of now, of all others as of a few seconds ago; the parts add up to the whole',
  },
)
export type AdminUsage = Static<typeof AdminUsage>

export const AdminUsageQuery = Type.Object(
  { date: Type.Optional(Day) },
  { ...strict, description: 'a UTC day; without it today' },
)
