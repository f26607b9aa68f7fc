import { App, type AppProps } from 'aws-cdk-lib'
import { region } from './names.ts'
import { ServiceStack } from './serviceStack.ts'
import { readShape, type Shape } from './shape.ts'
import { StateStack } from './stateStack.ts'

/** Ways of the CDK that are newer than its defaults; here, not in cdk.json, so that every start of the app has them. */
const cdkWays = {
  '@aws-cdk/core:enablePartitionLiterals': true,
  '@aws-cdk/core:checkSecretUsage': true,
  // The state cannot be taken away from under the service.
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/aws-s3:createDefaultLoggingPolicy': true,
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
  '@aws-cdk/aws-ecs:disableExplicitDeploymentControllerForCircuitBreaker': true,
  '@aws-cdk/aws-ecs:removeDefaultDeploymentAlarm': true,
  '@aws-cdk/aws-ecs:removeDefaultDesiredCount': true,
}

export type Built = {
  readonly app: App
  readonly shape: Shape
  readonly state: StateStack
  readonly service: ServiceStack
}

/**
 * The app with its two stacks, not yet synthesised. No account is named: it is the one of whoever deploys. `choices`
 * are those of `shape.ts` and win over the CLI's; throws `ShapeError` for one that cannot be built.
 */
export function buildApp(props: AppProps = {}, choices: Record<string, unknown> = {}): Built {
  const app = new App({ analyticsReporting: false, ...props, postCliContext: cdkWays })
  const shape = readShape(name => choices[name] ?? app.node.tryGetContext(name))
  const common = { env: { region }, tags: { application: 'gym-coach' } }
  const state = new StateStack(app, 'GymCoachState', {
    ...common,
    description: 'AI gym coach: its table and its images',
  })
  const service = new ServiceStack(app, 'GymCoach', {
    ...common,
    description: 'AI gym coach: the service, its door, and the eyes on it',
    shape,
    state,
  })
  return { app, shape, state, service }
}
