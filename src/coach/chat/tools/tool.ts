import { type Static, type TObject, Type } from 'typebox'
import type { Profile } from '#src/api/athlete.ts'
import type { ChatProposal } from '#src/api/chat.ts'
import type { Preferences } from '#src/api/preferences.ts'
import type { AthleteCaller } from '#src/athlete/port.ts'
import type { ModelTool } from '#src/model/port.ts'
import { shapeOf } from '#src/shape.ts'

/** For whom, and when, tools work in one turn. Nothing of it comes from the model. */
export type ToolTurn = {
  readonly caller: AthleteCaller
  readonly preferences: Preferences
  /** Absent where it could not be seen. */
  readonly profile: Profile | undefined
  /** The athlete's own day, YYYY-MM-DD. */
  readonly today: string
  readonly log: { error(details: object, message: string): void }
}

/** What a tool found. */
export type ToolAnswer = {
  /** What the model is told beside the records: facts of the world, errors in words. */
  readonly told?: readonly string[]
  /** A line each of the athlete's own; what stands in one may be said of the athlete. */
  readonly records?: readonly string[]
  /** A change that the athlete may accept. */
  readonly proposal?: ChatProposal
}

export type ChatTool = {
  readonly spec: ModelTool
  /** Takes what the model sent, as it is. Throws where its sources do. */
  run(input: unknown, turn: ToolTurn): Promise<ToolAnswer>
}

/** A tool whose input is checked before it runs; one that does not fit is an answer in words. */
export function chatTool<Input extends TObject>(
  name: string,
  description: string,
  input: Input,
  run: (input: Static<Input>, turn: ToolTurn) => Promise<ToolAnswer>,
): ChatTool {
  const schema = shapeOf(input)
  return {
    spec: { name, description, inputSchema: input },
    async run(given, turn) {
      if (schema.Check(given)) return run(given, turn)
      const [error] = schema.Errors(given)
      return failed(`the input${error?.instancePath ?? ''} ${error?.message ?? 'is not of the schema'}`)
    },
  }
}

/** An error in words, for the model. */
export const failed = (reason: string): ToolAnswer => ({ told: [`Error: ${reason}.`] })

/** A short text from the model. */
export const shortText = (description: string) => Type.String({ minLength: 1, maxLength: 120, description })
