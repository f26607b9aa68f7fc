import { answer, type BedrockRequest, type Script, toolAnswer } from './bedrock.ts'

/**
 * A stand-in that does what each prompt asks, from what the prompt shows and nothing else: picks of the lists for the plans,
 * lines of the records for the words. For `answerBy`.
 */
export function draftAsAsked(call: BedrockRequest): Script {
  const tool = call.body.toolConfig?.toolChoice?.tool?.name
  switch (tool) {
    case 'submit_week':
      return toolAnswer(week(call))
    case 'submit_meals':
      return toolAnswer(meals(call))
    case 'submit_analysis':
      return toolAnswer(analysis(call))
    case 'submit_message':
      return toolAnswer({ message: 'Rest counts as training too. Begin with one easy session this week.' })
    case 'submit_tips':
      return toolAnswer({ tips: cues(call) })
    case undefined:
      return answer(['Rest until the next set is as good as the last one. ', 'For heavy sets that takes some minutes.'])
    default:
      throw new TypeError(`no prompt of this service forces the tool ${tool}`)
  }
}

const shown = ({ body }: BedrockRequest): string => body.system?.at(-1)?.text ?? ''
const wish = ({ body }: BedrockRequest): Record<string, unknown> =>
  JSON.parse(body.messages[0]?.content.find(({ text }) => text !== undefined)?.text ?? '{}')

/** The rows of the list in a prompt, its head left out. */
const rowsOf = (call: BedrockRequest): string[][] =>
  shown(call)
    .split('\n')
    .filter(line => line.includes(' | '))
    .slice(1)
    .map(line => line.split(' | '))

const order = ['squat', 'hinge', 'horizontal_push', 'horizontal_pull', 'vertical_push', 'vertical_pull', 'core']
const names = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh']

/** One exercise of each pattern a day, every day the next one of its pattern; patterns of other goals fill up. */
function week(call: BedrockRequest) {
  const byPattern = Map.groupBy(rowsOf(call), ([, pattern = '']) => pattern)
  const others = [...byPattern.keys()].filter(pattern => !order.includes(pattern))
  const patterns = [...order, ...others].filter(pattern => byPattern.has(pattern))
  const { trainingDays = 3, minutesPerSession = 60 } = wish(call)
  const size = Math.max(3, Math.min(6, Math.floor(Number(minutesPerSession) / 8)))
  const sessions = Array.from({ length: Number(trainingDays) }, (_, day) => ({
    title: `${names[day] ?? 'Next'} day`,
    exerciseIds: patterns.slice(0, size).map(pattern => {
      const rows = byPattern.get(pattern) ?? []
      return rows[day % rows.length]?.[0] ?? ''
    }),
  }))
  return { title: 'Steady and strong', sessions }
}

/** The dishes of the list in turn, each only for its meals. */
function meals(call: BedrockRequest) {
  const rows = rowsOf(call)
  const idsFor = (letter: string) =>
    rows.filter(([, fits = '']) => fits.split(' ')[0]?.includes(letter)).map(([id = '']) => id)
  const { meals: asked } = wish(call)
  const kinds = Array.isArray(asked) ? asked.map(String) : []
  const days = Array.from({ length: 7 }, (_, day) => ({
    dishIds: kinds.map((meal, at) => {
      const ids = idsFor(meal.charAt(0))
      return ids[(day + at * 7) % ids.length] ?? ''
    }),
  }))
  return { title: 'A good week', days }
}

/** One insight that says a line again. */
function analysis(call: BedrockRequest) {
  const line = shown(call)
    .split('\n')
    .map(text => /^(x\d+): (.+)$/.exec(text))
    .find(match => match !== null)
  const insight = { text: (line?.[2] ?? '').slice(0, 380), records: [line?.[1] ?? ''] }
  return { insights: [insight], recommendations: [], goalAdjustments: [] }
}

/** The cues of the exercise, as they stand in the prompt. */
function cues(call: BedrockRequest): string[] {
  const { cues: known } = wish(call)
  return Array.isArray(known) ? known.map(String).slice(0, 5) : []
}
