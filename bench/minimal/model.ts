import type { ConverseCommandInput, TokenUsage } from '@aws-sdk/client-bedrock-runtime'
import { BedrockRuntimeClient, ConverseCommand, ConverseStreamCommand } from '@aws-sdk/client-bedrock-runtime'
import { NodeHttpHandler } from '@smithy/node-http-handler'

/** The parts of the service's request that are the same in every chat. */
export type Prompt = Pick<
  ConverseCommandInput,
  'system' | 'toolConfig' | 'inferenceConfig' | 'additionalModelRequestFields'
>

export type Asked = {
  turnId: string
  preferences: object
  context: { asOf: string; records: { id: string; text: string }[]; unseen: string[] }
  history: { role: 'user' | 'assistant'; text: string }[]
  message: string
}

export type Answer = { text: string; tokens: number; stopReason: string }

const modelId = 'us.anthropic.claude-haiku-5-5'

/** The client as `src/model/bedrock.ts` makes it: HTTP/1.1 with connections that are kept. */
export function createModel({ endpoint, prompt }: { endpoint: string; prompt: Prompt }) {
  const agent = { keepAlive: true, maxSockets: 400 }
  const client = new BedrockRuntimeClient({
    region: 'us-east-1',
    endpoint,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    authSchemePreference: ['sigv4'],
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler({
      connectionTimeout: 3_000,
      requestTimeout: 60_000,
      throwOnRequestTimeout: true,
      httpAgent: agent,
      httpsAgent: agent,
    }),
  })
  const fixed = (prompt.system ?? []).slice(0, -1)

  const requestOf = ({ turnId, preferences, context, history, message }: Asked): ConverseCommandInput => ({
    ...prompt,
    modelId,
    system: [...fixed, { text: `${contextText(context)}\n\n${preferencesText(preferences)}` }],
    messages: [...history, { role: 'user' as const, text: message }].map(({ role, text }) => ({
      role,
      content: [{ text }],
    })),
    requestMetadata: { requestId: turnId, ability: 'chat' },
  })

  return {
    async converse(asked: Asked): Promise<Answer> {
      const { output, usage, stopReason } = await client.send(new ConverseCommand(requestOf(asked)))
      const text = (output?.message?.content ?? []).map(block => block.text ?? '').join('')
      return { text, tokens: tokensOf(usage), stopReason: stopReason ?? '' }
    },
    async stream(asked: Asked, say: (text: string) => void): Promise<Answer> {
      const { stream = [] } = await client.send(new ConverseStreamCommand(requestOf(asked)))
      const answer = { text: '', tokens: 0, stopReason: '' }
      for await (const event of stream) {
        const text = event.contentBlockDelta?.delta?.text
        if (text !== undefined) {
          answer.text += text
          say(text)
        }
        if (event.messageStop) answer.stopReason = event.messageStop.stopReason ?? ''
        if (event.metadata) answer.tokens = tokensOf(event.metadata.usage)
      }
      return answer
    },
  }
}

const tokensOf = (usage: TokenUsage | undefined): number => (usage?.inputTokens ?? 0) + (usage?.outputTokens ?? 0)

function contextText({ asOf, records, unseen }: Asked['context']): string {
  const notSeen = unseen.length > 0 ? ['Not seen:', ...unseen.map(sentence => `- ${sentence}`)] : []
  const lines = records.map(({ id, text }) => `[${id}] ${text}`)
  return [`What is on record of the athlete, as of ${asOf}:`, ...lines, ...notSeen].join('\n')
}

const preferencesText = (preferences: object): string =>
  `The athlete's preferences (JSON; an empty list means nothing was said): ${JSON.stringify(preferences)}`
