import type { ConverseRequest, SystemContentBlock, ToolConfiguration } from '@aws-sdk/client-bedrock-runtime'
import type { CatalogueModel } from './catalogue.ts'
import type { ModelRequest, ModelTool } from './port.ts'

/** JSON as the SDK's document type takes it. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Tokens of a text, roughly: a token of English is about four bytes. */
export function estimateTokens(bytes: number): number {
  return Math.ceil(bytes / 4)
}

/** Bytes of all that the model is sent to read. */
export function promptBytes(request: ModelRequest): number {
  let bytes = stableBytes(request) + Buffer.byteLength(request.context ?? '')
  for (const message of request.messages) bytes += Buffer.byteLength(message.text)
  return bytes
}

/** The tool comes before the system text in the model's prompt, so it is part of what is cached. */
function stableBytes({ system, tool }: ModelRequest): number {
  return Buffer.byteLength(system) + (tool ? Buffer.byteLength(JSON.stringify(tool)) : 0)
}

/** The body of Converse and ConverseStream: pure. `maxTokens` is always set (unset, Bedrock reserves the maximum), a temperature never. */
export function toBedrockRequest(model: CatalogueModel, request: ModelRequest, requestId: string): ConverseRequest {
  return {
    modelId: model.id,
    system: systemOf(model, request),
    messages: request.messages.map(({ role, text }) => ({ role, content: [{ text }] })),
    inferenceConfig: { maxTokens: request.maxTokens },
    ...(request.tool ? { toolConfig: forced(request.tool) } : {}),
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

function forced(tool: ModelTool): ToolConfiguration {
  const { name, description, inputSchema } = tool
  return {
    tools: [{ toolSpec: { name, description, inputSchema: { json: toJson(inputSchema) } } }],
    toolChoice: { tool: { name } },
  }
}

/** Drops what JSON has no word for (TypeBox marks its schemas with symbols). */
function toJson(value: object): Json {
  return JSON.parse(JSON.stringify(value))
}

/** Bedrock answers 400 to any other character in its metadata. */
function metadataValue(value: string): string {
  return value.replace(/[^a-zA-Z0-9\s:_@$#=/+,.-]/g, '_').slice(0, 256)
}
