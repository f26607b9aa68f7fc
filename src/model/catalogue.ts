import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { ConfigError } from '#src/config.ts'
import { rows } from './catalogue.data.ts'
import type { Tokens } from './port.ts'

const price = Type.Number({ minimum: 0, maximum: 10_000 })
const strict = { additionalProperties: false }
const prices = Type.Object({ input: price, output: price, cacheRead: price, cacheWrite: price }, strict)

const modelSchema = Type.Object(
  {
    asOf: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'day of the prices' }),
    prices,
    longPrompt: Type.Optional(Type.Object({ overTokens: Type.Integer({ minimum: 1 }), prices }, strict)),
    cacheFloorTokens: Type.Optional(Type.Integer({ minimum: 0, description: 'absent: no cache point is sent' })),
    temperature: Type.Boolean({ description: 'whether a temperature may be sent; this service never sends one' }),
    thinkingOff: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  },
  strict,
)
const overridesSchema = Type.Record(Type.String({ minLength: 1 }), Type.Object({}))

/** USD per 1M tokens, which is the same number as micro-dollars per token. */
export type Prices = Static<typeof prices>

/** One model id: what it costs (USD per 1M tokens, as of a day) and what a request to it may hold. */
export type CatalogueModel = Static<typeof modelSchema> & { readonly id: string }

export type Catalogue = {
  readonly ids: readonly string[]
  /** The model of an id, or of the ARN of an inference profile or foundation model that ends in a known id. */
  findModel(id: string): CatalogueModel | undefined
  /** The same, for the start: an unknown id throws `ConfigError`, naming the setting and the known ids. */
  requireModel(id: string, setting: string): CatalogueModel
}

/**
 * The built-in models with `overrides` laid over them: an object by model id, whose fields replace those of the
 * built-in model of that id, or describe a new one. Throws `ConfigError` for the first thing that does not fit.
 */
export function loadCatalogue(overrides?: unknown): Catalogue {
  const models = new Map<string, CatalogueModel>()
  for (const { name, prefixes, ...model } of rows) {
    for (const prefix of prefixes) {
      const id = prefix ? `${prefix}.${name}` : name
      models.set(id, { ...model, id })
    }
  }
  for (const [id, fields] of Object.entries(overridesOf(overrides))) {
    models.set(id, { ...checkModel(id, { ...withoutId(models.get(id)), ...fields }), id })
  }
  const findModel = (id: string) => {
    const model = models.get(id) ?? models.get(nameInArn(id))
    // The call goes to the id as it was configured; only the figures are looked up.
    return model && { ...model, id }
  }
  return {
    ids: [...models.keys()],
    findModel,
    requireModel(id, setting) {
      const model = findModel(id)
      if (model) return model
      throw new ConfigError(
        `${setting}=${JSON.stringify(id)} is not in the model catalogue; known are ${[...models.keys()].join(', ')} (more can be added with BEDROCK_CATALOGUE_FILE)`,
      )
    },
  }
}

function overridesOf(overrides: unknown): Record<string, object> {
  if (overrides === undefined) return {}
  if (!Value.Check(overridesSchema, overrides)) {
    throw new ConfigError('BEDROCK_CATALOGUE_FILE is wrong: it must hold one JSON object of models by id')
  }
  return overrides
}

function checkModel(id: string, model: unknown): Static<typeof modelSchema> {
  if (Value.Check(modelSchema, model)) return model
  const error = Value.Errors(modelSchema, model)[0]
  throw new ConfigError(`BEDROCK_CATALOGUE_FILE is wrong: ${id}${error?.instancePath ?? ''} ${error?.message ?? ''}`)
}

function withoutId(model: CatalogueModel | undefined): object {
  if (!model) return {}
  const { id: _, ...fields } = model
  return fields
}

function nameInArn(id: string): string {
  return /^arn:[^:]*:bedrock:.*:(?:inference-profile|foundation-model)\/(.+)$/.exec(id)?.[1] ?? ''
}

/** Prices have at most five decimals; as whole numbers their sums are exact, so that the one rounding is the only one. */
const unitsPerMicroUsd = 100_000

/**
 * What one call costs, in whole micro-dollars, rounded once. The long-prompt price is for the whole call as soon as
 * its input (fresh, read from the cache and written to it) is over the model's threshold.
 */
export function costMicroUsd(model: CatalogueModel, tokens: Tokens): number {
  const input = tokens.input + tokens.cacheRead + tokens.cacheWrite
  const prices = model.longPrompt && input > model.longPrompt.overTokens ? model.longPrompt.prices : model.prices
  const units = (count: number, usdPerMillion: number) => count * Math.round(usdPerMillion * unitsPerMicroUsd)
  const total =
    units(tokens.input, prices.input) +
    units(tokens.output, prices.output) +
    units(tokens.cacheRead, prices.cacheRead) +
    units(tokens.cacheWrite, prices.cacheWrite)
  return Math.round(total / unitsPerMicroUsd)
}
