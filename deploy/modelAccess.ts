import { region } from './names.ts'
import { type Shape, ShapeError } from './shape.ts'

/** What a model id may lead to: the profile that is called, if it is one, and the models behind it. */
export type ModelAccess = { readonly profileArn: string | undefined; readonly modelArns: readonly string[] }

/**
 * The resources that a call of `modelId` touches. A base id is one model here; `us.` is a profile that leads to the
 * model in each of `regions`; `global.` leads to the model here and to one ARN without a region. Other profiles do
 * not start in this region: `ShapeError`.
 */
export function modelAccess(modelId: string, regions: readonly string[], account: string): ModelAccess {
  const [, prefix, name = modelId] = /^(us|eu|au|jp|apac|global)\.(.+)$/.exec(modelId) ?? []
  const modelArn = (where: string) => `arn:aws:bedrock:${where}::foundation-model/${name}`
  if (prefix === undefined) return { profileArn: undefined, modelArns: [modelArn(region)] }
  if (prefix !== 'us' && prefix !== 'global') throw new ShapeError(`${modelId} cannot be called from ${region}`)
  return {
    profileArn: `arn:aws:bedrock:${region}:${account}:inference-profile/${modelId}`,
    modelArns: prefix === 'us' ? regions.map(modelArn) : [modelArn(region), modelArn('')],
  }
}

/** The ids that the service is told: the model, and the fallback if there is one. */
export function modelIds({ modelId, fallbackModelId }: Shape): string[] {
  return fallbackModelId === 'none' ? [modelId] : [modelId, fallbackModelId]
}
