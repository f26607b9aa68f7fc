import type { ChatProposal } from '#src/api/chat.ts'
import type { ShownRecord } from '#src/athlete/port.ts'
import { CoachError } from '#src/errors.ts'
import type { ModelTool, ToolCall, ToolResult } from '#src/model/port.ts'
import { type ChatTool, failed, type ToolAnswer, type ToolTurn } from './tool.ts'

/** Tool calls that one turn may make, in so many rounds, and the longest result, in characters. */
export const mostCalls = 6
export const mostRounds = 3
export const longestResult = 4_000

/** The tools of one turn: what they have shown so far counts as shown to the model. */
export type ToolSession = {
  readonly specs: readonly ModelTool[]
  /** A result for each call, in their order. Never throws: what goes wrong is said in the result. */
  answer(calls: readonly ToolCall[]): Promise<readonly ToolResult[]>
  readonly records: readonly ShownRecord[]
  /** The last one that was made. */
  readonly proposal: ChatProposal | undefined
}

/** Begins the tools of a turn. */
export function openSession(tools: readonly ChatTool[], turn: ToolTurn): ToolSession {
  const byName = new Map(tools.map(tool => [tool.spec.name, tool]))
  const records: ShownRecord[] = []
  let proposal: ChatProposal | undefined
  let called = 0

  async function run({ name, input }: ToolCall, at: number): Promise<ToolAnswer> {
    if (at >= mostCalls) return failed(`no more than ${mostCalls} calls in a turn; answer with what you have`)
    const tool = byName.get(name)
    if (!tool) return failed(`there is no such tool; there are ${[...byName.keys()].join(', ')}`)
    if (input === undefined) return failed('the input was no JSON')
    try {
      return await tool.run(input, turn)
    } catch (error) {
      if (error instanceof CoachError && error.status < 500) return failed(error.message.replace(/\.$/, ''))
      turn.log.error({ err: error, tool: name }, 'a tool of the chat failed')
      return failed('this cannot be read at the moment; say so, and do not guess')
    }
  }

  function toResult({ id }: ToolCall, found: ToolAnswer): ToolResult {
    proposal = found.proposal ?? proposal
    const lines = [...(found.told ?? [])]
    for (const text of found.records ?? []) {
      const record = { id: `t${records.length + 1}`, text }
      const line = `[${record.id}] ${text}`
      if (lengthOf([...lines, line]) > longestResult - leftOut.length) {
        lines.push(leftOut)
        break
      }
      records.push(record)
      lines.push(line)
    }
    return { id, text: lines.join('\n').slice(0, longestResult) }
  }

  return {
    specs: tools.map(({ spec }) => spec),
    async answer(calls) {
      const first = called
      called += calls.length
      const found = await Promise.all(calls.map((call, at) => run(call, first + at)))
      return calls.flatMap((call, at) => {
        const answer = found[at]
        return answer ? [toResult(call, answer)] : []
      })
    },
    records,
    get proposal() {
      return proposal
    },
  }
}

const leftOut = 'The rest was left out for length: ask for fewer days, or for one exercise.'

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length + 1, 0)
