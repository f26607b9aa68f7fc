import type { AthleteData } from '#src/athlete/port.ts'
import { exerciseFacts } from './exercise.ts'
import { foodFacts } from './food.ts'
import { myPlans, type PlanReads, type Proposals, proposePlanChange } from './plans.ts'
import { myRecords, weightTrend } from './records.ts'
import { openSession, type ToolSession } from './session.ts'
import type { ChatTool, ToolTurn } from './tool.ts'

export { mostRounds, type ToolSession } from './session.ts'
export type { ToolTurn } from './tool.ts'

type Parts = {
  data: AthleteData
  plans: PlanReads
  proposals: Proposals
  /** A new ULID. */
  newId: () => string
}

export type ChatTools = { open(turn: ToolTurn): ToolSession }

/**
 * The tools that the model may call in a chat. They read for the caller of the turn alone, and change nothing: the one that
 * proposes a change of a plan keeps a proposal, which the athlete accepts or not.
 */
export function createChatTools({ data, plans, proposals, newId }: Parts): ChatTools {
  const tools: readonly ChatTool[] = [
    myRecords(data),
    myPlans(plans),
    weightTrend(data),
    exerciseFacts,
    foodFacts,
    proposePlanChange({ plans, proposals, newId }),
  ]
  return { open: turn => openSession(tools, turn) }
}
