import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'

const whole = (fallback: number, minimum: number, maximum: number) =>
  Type.Integer({ default: fallback, minimum, maximum })

/**
 * The choices that change what is built (`-c name=value`, or `context` in cdk.json). Values that only fill a place
 * (domain, certificate, image tag, addresses) are CloudFormation parameters: see `parameters.ts`.
 */
const shape = Type.Object(
  {
    /** How tasks reach AWS: an own public address each, one NAT gateway, or interface endpoints and no internet. */
    network: Type.Union([Type.Literal('public'), Type.Literal('nat'), Type.Literal('endpoints')], {
      default: 'public',
    }),
    /** What signs tokens: the keys at a JWKS address, or a shared HS256 secret in Secrets Manager. */
    auth: Type.Union([Type.Literal('jwks'), Type.Literal('secret')], { default: 'jwks' }),
    /** ARM costs a fifth less by the hour than x86 (`prices.ts`), and nothing in the image is bound to x86. */
    architecture: Type.Union([Type.Literal('arm64'), Type.Literal('x86_64')], { default: 'arm64' }),
    /** CPU of a task in units of 1/1024 vCPU, and its memory. At rest the process holds about 300 MB. */
    taskCpu: whole(512, 256, 4_096),
    taskMemoryMiB: whole(1_024, 512, 8_192),
    /** Two, so that a zone or a task may fail unseen; one halves the cost of small installations. */
    minTasks: whole(2, 1, 50),
    maxTasks: whole(6, 1, 100),
    /** Two zones whose ids are not use1-az3, where CloudFront has no VPC origins; names differ between accounts. */
    availabilityZones: Type.String({
      default: 'us-east-1a,us-east-1b',
      pattern: '^us-east-1[a-z],us-east-1[a-z]$',
    }),
    modelId: Type.String({ default: 'us.anthropic.claude-haiku-5-5', minLength: 1 }),
    /** `none`: nobody is asked when the first model fails. */
    fallbackModelId: Type.String({ default: 'us.anthropic.claude-haiku-4-5-20251001-v1:0', minLength: 1 }),
    /** Regions that the `us.` profiles lead to; `aws bedrock get-inference-profile` lists them. */
    modelRegions: Type.String({
      default: 'us-east-1,us-east-2,us-west-2',
      pattern: '^[a-z]{2}-[a-z]+-[0-9](,[a-z]{2}-[a-z]+-[0-9])*$',
    }),
    logRetentionDays: Type.Union([Type.Literal(7), Type.Literal(30), Type.Literal(90)], { default: 30 }),
    /** What the whole account may cost in a month before AWS Budgets writes. */
    monthBudgetUsd: whole(150, 1, 1_000_000),
    /** TLS also between CloudFront and the load balancer; wants a certificate for a name of your own. */
    originTls: Type.Boolean({ default: false }),
  },
  { additionalProperties: false },
)

export type Shape = Static<typeof shape>

/** A choice that cannot be built; its message names it and what is allowed. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError'
}

/** Reads the choices from `choiceOf` (the context of the app); what is absent takes its default. Throws `ShapeError`. */
export function readShape(choiceOf: (name: string) => unknown): Shape {
  const given = Object.fromEntries(
    Object.keys(shape.properties).flatMap(name => {
      const value = choiceOf(name)
      return value === undefined || value === '' ? [] : [[name, value]]
    }),
  )
  const values = Value.Convert(shape, Value.Default(shape, given))
  if (!Value.Check(shape, values)) {
    const error = Value.Errors(shape, values)[0]
    const name = error?.instancePath.slice(1) ?? ''
    throw new ShapeError(`${name}=${JSON.stringify(given[name])} cannot be built: ${error?.message ?? ''}`)
  }
  refuseContradictions(values)
  return values
}

function refuseContradictions(values: Shape): void {
  const { minTasks, maxTasks, network, auth, availabilityZones } = values
  if (maxTasks < minTasks) throw new ShapeError(`maxTasks=${maxTasks} is less than minTasks=${minTasks}`)
  if (new Set(availabilityZones.split(',')).size < 2) {
    throw new ShapeError(`availabilityZones=${availabilityZones} must be two different zones`)
  }
  if (network === 'endpoints' && auth === 'jwks') {
    throw new ShapeError('network=endpoints has no way to the address of a JWKS: use auth=secret, or network=nat')
  }
}
