import { setTimeout as pause } from 'node:timers/promises'
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import t from 'tap'
import { ulid } from 'ulid'
import { messageSort, quotaKey, usageSort, userPartition } from '#src/table/keys.ts'
import { utcDay } from '#src/table/time.ts'
import { throttled } from '#test/support/bedrock.ts'
import { useStore } from '#test/support/store.ts'
import { rehearse } from '../../faults/rehearse.ts'
import type { Scenario } from '../../faults/scenario.ts'
import { wellAnswer } from '../../faults/scenarios/model.ts'
import { toTable } from '../../faults/table.ts'

const brief: Scenario = {
  name: 'smoke',
  fault: 'model: every call throttled',
  load: { users: 2, before: 1, during: 2, after: 1, greedy: 7 },
  prepare: ({ bedrock }) => bedrock.answerBy(() => wellAnswer()),
  begin: ({ bedrock }) => bedrock.answerBy(throttled),
  // As long as it takes until somebody has met it.
  meanwhile: async ({ asked }) => {
    const met = () => asked.some(({ final }) => final?.ended === 'answered' && final.answer.source === 'rules')
    for (let tries = 0; tries < 600 && !met(); tries += 1) await pause(100)
  },
  end: ({ bedrock }) => bedrock.answerBy(() => wellAnswer()),
  lastsMs: 500,
}

t.test('a rehearsal against a real process: what users saw, and books that balance', async t => {
  const { endpoint } = await useStore(t)
  const row = await rehearse(brief, endpoint)
  t.same(row.findings, [])
  t.match(row, { verdict: 'ok', recoveryS: Number, settledS: Number })
  t.ok((row.saw['200 rules (model_unavailable)'] ?? 0) > 0, 'the rules answered while the model was throttled')
  t.match(toTable([row]), /\| model: every call throttled +\|.*\| ok +\|/)
})

t.test('a rehearsal sees a unit too many, a ledger row too many and an answer that is kept as another', async t => {
  const { endpoint, client } = await useStore(t)
  const day = utcDay(Date.now())
  const planted: Scenario = {
    ...brief,
    load: { users: 1, before: 1, during: 1, after: 0, greedy: 0 },
    end: async stage => {
      brief.end(stage)
      const { tableName: TableName, asked } = stage
      const [first] = asked
      const id = ulid()
      await client.send(
        new UpdateCommand({
          TableName,
          Key: quotaKey(first?.userId ?? '', day),
          UpdateExpression: 'ADD #count :one, requests :ids',
          ExpressionAttributeNames: { '#count': 'count' },
          ExpressionAttributeValues: { ':one': 1, ':ids': new Set([id]) },
        }),
      )
      const row = { requestId: id, model: 'a model', inputTokens: 7, outputTokens: 1, estimated: false }
      await client.send(
        new PutCommand({
          TableName,
          Item: { PK: userPartition(first?.userId ?? ''), SK: usageSort(day, id), ...row },
        }),
      )
      if (first?.final?.ended !== 'answered') throw new Error('the first message had no answer')
      const { conversationId, turnId } = first.final.answer
      await client.send(
        new UpdateCommand({
          TableName,
          Key: { PK: userPartition(first.userId), SK: messageSort(conversationId, `${turnId}-1`) },
          UpdateExpression: 'SET content = :other',
          ExpressionAttributeValues: { ':other': 'words that were never said' },
        }),
      )
    },
  }
  const { verdict, balance } = await rehearse(planted, endpoint)
  t.equal(verdict, 'FAILED')
  t.same(balance, { lost: 1, doubleCharged: 1, uncharged: 0, overLimit: 0, ledger: 1, disorder: 0 })
})
