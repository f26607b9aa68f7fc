import { type Model, ModelError, type ModelRequest, totalTokens } from '#src/model/port.ts'
import { degradedReason } from '#src/model/toModelProblem.ts'
import type { Permit } from '#src/quota/permit.ts'

/** A broken hard gate, or a draft that is none, in words that the model can act on. */
export type Violation = { readonly gate: string; readonly detail: string }

/** What one kind of plan brings: how a draft is asked for, read, completed and checked, and how the rules draft. */
export type PlanKind<Draft, Plan, Report> = {
  /** The request for a first draft. */
  readonly ask: Omit<ModelRequest, 'signal'>
  /** The model's tool input as a draft, or what is wrong with it. Nothing of it is trusted. */
  readonly read: (toolInput: unknown) => { draft: Draft } | { violations: readonly Violation[] }
  readonly complete: (draft: Draft) => Plan
  readonly check: (plan: Plan) => { report: Report; violations: readonly Violation[] }
  /** The draft without a model; for a brief that was found feasible it passes every hard gate. */
  readonly byRules: Draft
}

export type Step = 'drafting' | 'checking' | 'repairing' | 'building'

export type Proposed<Plan, Report> = {
  plan: Plan
  report: Report
  source: 'model' | 'repaired' | 'rules'
  tokensUsed: number
  /** The model that chose; absent where the rules did. */
  model?: string
  /** Why the rules had to: the model failed or refused, or both of its drafts broke a gate. */
  degraded?: { reason: string }
}

type Request = {
  model: Model | undefined
  permit: Permit
  onStep: (step: Step) => Promise<void>
}

/**
 * The sequence of every plan: the model drafts, code completes and checks, one repair with the violations spelled out,
 * else the rules. What comes back has passed every hard gate, whatever the model did. Throws only for mistakes of ours:
 * a draft by rules that breaks a gate.
 */
export async function propose<Draft, Plan, Report>(
  kind: PlanKind<Draft, Plan, Report>,
  { model, permit, onStep }: Request,
): Promise<Proposed<Plan, Report>> {
  if (!model) return { ...(await buildByRules(kind, onStep)), tokensUsed: 0 }
  let tokensUsed = 0
  let ask = kind.ask
  try {
    for (const source of ['model', 'repaired'] as const) {
      await onStep(source === 'model' ? 'drafting' : 'repairing')
      const reply = await model.converse(permit, ask)
      tokensUsed += totalTokens(reply.tokens)
      if (reply.stop === 'refusal') return fallBack(tokensUsed, 'model_refusal')
      await onStep('checking')
      const tried = judge(kind, reply.toolInput)
      if ('plan' in tried) return { ...tried, source, tokensUsed, model: reply.model }
      ask = askAgain(kind.ask, reply.toolInput, tried.violations)
    }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return fallBack(tokensUsed + totalTokens(error.tokens), degradedReason(error))
  }
  return fallBack(tokensUsed, 'model_invalid_output')

  async function fallBack(tokens: number, reason: string): Promise<Proposed<Plan, Report>> {
    return { ...(await buildByRules(kind, onStep)), tokensUsed: tokens, degraded: { reason } }
  }
}

function judge<Draft, Plan, Report>(kind: PlanKind<Draft, Plan, Report>, toolInput: unknown) {
  const read = kind.read(toolInput)
  if ('violations' in read) return read
  const plan = kind.complete(read.draft)
  const { report, violations } = kind.check(plan)
  return violations.length > 0 ? { violations } : { plan, report }
}

async function buildByRules<Draft, Plan, Report>(
  kind: PlanKind<Draft, Plan, Report>,
  onStep: (step: Step) => Promise<void>,
) {
  await onStep('building')
  const plan = kind.complete(kind.byRules)
  const { report, violations } = kind.check(plan)
  const [broken] = violations
  if (broken) throw new TypeError(`the plan by rules breaks ${broken.gate}: ${broken.detail}`)
  return { plan, report, source: 'rules' as const }
}

const longestQuote = 6_000

/** The repair turn: the draft as it came and what it breaks. */
function askAgain(
  first: Omit<ModelRequest, 'signal'>,
  toolInput: unknown,
  violations: readonly Violation[],
): Omit<ModelRequest, 'signal'> {
  const draft = (JSON.stringify(toolInput) ?? 'nothing').slice(0, longestQuote)
  const broken = violations.map(({ gate, detail }) => `- ${gate}: ${detail}`).join('\n')
  return {
    ...first,
    messages: [
      ...first.messages,
      { role: 'assistant', text: `My draft: ${draft}` },
      {
        role: 'user',
        text: `That draft cannot be used:\n${broken}\nMend exactly that and submit the whole draft again.`,
      },
    ],
  }
}
