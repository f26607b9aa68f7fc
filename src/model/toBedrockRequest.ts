import type {
  ContentBlock,
  ConverseRequest,
  SystemContentBlock,
  Tool,
  ToolConfiguration,
} from '@aws-sdk/client-bedrock-runtime'
import type { CatalogueModel } from './catalogue.ts'
import type { ModelMessage, ModelRequest, ModelTool } from './port.ts'

/** JSON as the SDK's document type takes it. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Tokens of a text, roughly: a token of English is about four bytes. */
export function estimateTokens(bytes: number): number {
  return Math.ceil(bytes / 4)
}

/** Bytes of all that the model is sent to read. */
export function promptBytes(request: ModelRequest): number {
  let bytes = stableBytes(request) + Buffer.byteLength(request.context ?? '')
  for (const { text, toolCalls = [], toolResults = [] } of request.messages) {
    bytes += Buffer.byteLength(text)
    for (const call of toolCalls) bytes += Buffer.byteLength(JSON.stringify(call))
    for (const result of toolResults) bytes += Buffer.byteLength(result.text)
  }
  return bytes
}

/** Tools come before the system text in the model's prompt, so they are part of what is cached. */
function stableBytes(request: ModelRequest): number {
  const tools = toolsOf(request).reduce((sum, tool) => sum + onWire(tool).bytes, 0)
  return Buffer.byteLength(request.system) + tools
}

/** A tool is made once and goes out with every request of its ability, so what it is on the wire is kept with it. */
const wireForms = new WeakMap<ModelTool, { tool: Tool; bytes: number }>()

function onWire(tool: ModelTool): { tool: Tool; bytes: number } {
  const known = wireForms.get(tool)
  if (known) return known
  const { name, description, inputSchema } = tool
  const made = {
    tool: { toolSpec: { name, description, inputSchema: { json: toJson(inputSchema) } } },
    bytes: Buffer.byteLength(JSON.stringify(tool)),
  }
  wireForms.set(tool, made)
  return made
}

const toolsOf = ({ tool, tools = [] }: ModelRequest): readonly ModelTool[] => (tool ? [tool] : tools)

/** The body of Converse and ConverseStream: pure. `maxTokens` is always set (unset, Bedrock reserves the maximum), a temperature never. */
export function toBedrockRequest(model: CatalogueModel, request: ModelRequest, requestId: string): ConverseRequest {
  return {
    modelId: model.id,
    system: systemOf(model, request),
    messages: request.messages.map(message => ({ role: message.role, content: contentOf(message) })),
    inferenceConfig: { maxTokens: request.maxTokens },
    ...toolConfigOf(request),
    ...(model.thinkingOff ? { additionalModelRequestFields: toJson(model.thinkingOff) } : {}),
    requestMetadata: { requestId: metadataValue(requestId), ability: request.ability },
  }
}

function systemOf(model: CatalogueModel, request: ModelRequest): SystemContentBlock[] {
  const blocks: SystemContentBlock[] = [{ text: request.system }]
  // Below its floor a model ignores the cache point at best.
  const floor = model.cacheFloorTokens
  if (floor !== undefined && estimateTokens(stableBytes(request)) >= floor) {
    blocks.push({ cachePoint: { type: 'default' } })
  }
  if (request.context) blocks.push({ text: request.context })
  return blocks
}

/** Results come first and calls last, as the model wants them; a text of blanks is refused beside them. */
function contentOf({ text, toolCalls = [], toolResults = [] }: ModelMessage): ContentBlock[] {
  const isPlain = toolCalls.length === 0 && toolResults.length === 0
  return [
    // Errors are said in the text of a result: its status is not known to every model.
    ...toolResults.map(
      (result): ContentBlock => ({
        toolResult: { toolUseId: result.id, content: [{ text: result.text }] },
      }),
    ),
    ...(isPlain || text.trim() ? [{ text }] : []),
    ...toolCalls.map(
      ({ id, name, input }): ContentBlock => ({
        toolUse: { toolUseId: id, name: toolName(name), input: isObject(input) ? toJson(input) : {} },
      }),
    ),
  ]
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Bedrock answers 400 to any other name, also one that the model made up itself. */
const toolName = (name: string): string => name.replace(/[^a-zA-Z0-9_-]/g, '_').slice(0, 64) || 'unnamed'

function toolConfigOf(request: ModelRequest): { toolConfig?: ToolConfiguration } {
  const tools = toolsOf(request).map(tool => onWire(tool).tool)
  if (tools.length === 0) return {}
  return { toolConfig: { tools, toolChoice: request.tool ? { tool: { name: request.tool.name } } : { auto: {} } } }
}

/** Drops what JSON has no word for (TypeBox marks its schemas with symbols). */
function toJson(value: object): Json {
  return JSON.parse(JSON.stringify(value))
}

/** Bedrock answers 400 to any other character in its metadata. */
function metadataValue(value: string): string {
  return value.replace(/[^a-zA-Z0-9\s:_@$#=/+,.-]/g, '_').slice(0, 256)
}
