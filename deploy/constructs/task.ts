import { Duration, Size } from 'aws-cdk-lib'
import type { IRepository } from 'aws-cdk-lib/aws-ecr'
import {
  AwsLogDriver,
  AwsLogDriverMode,
  Capability,
  ContainerImage,
  CpuArchitecture,
  Secret as EcsSecret,
  FargateTaskDefinition,
  LinuxParameters,
  OperatingSystemFamily,
} from 'aws-cdk-lib/aws-ecs'
import type { ILogGroup } from 'aws-cdk-lib/aws-logs'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'
import { spendLimitUsd, timeouts } from '../limits.ts'
import { region, tableName, vpcCidr } from '../names.ts'
import type { Parameters } from '../parameters.ts'
import type { Shape } from '../shape.ts'
import type { Roles } from './roles.ts'

export const containerPort = 3_000
const healthCheck = `node src/healthcheck.ts ${containerPort}`

type TaskProps = {
  readonly shape: Shape
  readonly parameters: Parameters
  readonly repository: IRepository
  readonly roles: Roles
  readonly logGroup: ILogGroup
}

/** The one container: the image as it was pushed, on a file system that nobody writes to, as a user that is nobody. */
export class Task extends Construct {
  readonly definition: FargateTaskDefinition

  constructor(scope: Construct, id: string, { shape, parameters, repository, roles, logGroup }: TaskProps) {
    super(scope, id)
    this.definition = new FargateTaskDefinition(this, 'Definition', {
      family: 'gym-coach',
      cpu: shape.taskCpu,
      memoryLimitMiB: shape.taskMemoryMiB,
      runtimePlatform: {
        cpuArchitecture: shape.architecture === 'arm64' ? CpuArchitecture.ARM64 : CpuArchitecture.X86_64,
        operatingSystemFamily: OperatingSystemFamily.LINUX,
      },
      taskRole: roles.task,
      executionRole: roles.execution,
    })
    // An init process hears a signal that comes while the service is still starting.
    const linuxParameters = new LinuxParameters(this, 'Linux', { initProcessEnabled: true })
    linuxParameters.dropCapabilities(Capability.ALL)
    this.definition.addContainer('Coach', {
      containerName: 'coach',
      image: ContainerImage.fromEcrRepository(repository, parameters.value('ImageTag')),
      portMappings: [{ containerPort }],
      environment: environmentOf(shape, parameters),
      secrets: this.#secretsOf(shape, parameters),
      // The number of the image's own user: the task is not root even if an image forgets to say so.
      user: '1000:1000',
      privileged: false,
      readonlyRootFilesystem: true,
      linuxParameters,
      stopTimeout: Duration.seconds(timeouts.stop),
      // Whether the process answers. Not whether the table does: tasks that are killed for that would take the
      // answers with them that need no table. It is asked all the same, for the question makes a new task warm up.
      healthCheck: {
        command: ['CMD-SHELL', `${healthCheck} /health/ready || ${healthCheck}`],
        interval: Duration.seconds(15),
        timeout: Duration.seconds(5),
        retries: 3,
        startPeriod: Duration.seconds(timeouts.healthGrace),
      },
      // A log service that is slow must not stop answers; 4 MB hold about a minute of lines.
      logging: new AwsLogDriver({
        streamPrefix: 'coach',
        logGroup,
        mode: AwsLogDriverMode.NON_BLOCKING,
        maxBufferSize: Size.mebibytes(4),
      }),
    })
  }

  #secretsOf({ auth }: Shape, parameters: Parameters): Record<string, EcsSecret> {
    if (auth === 'jwks') return {}
    const secret = Secret.fromSecretCompleteArn(this, 'JwtSecret', parameters.value('JwtSecretArn'))
    return { JWT_SECRET: EcsSecret.fromSecretsManager(secret) }
  }
}

/** The settings of the service (src/config.ts) that differ from their defaults, or that matter enough to be seen here. */
function environmentOf({ auth, modelId, fallbackModelId }: Shape, parameters: Parameters): Record<string, string> {
  return {
    MODE: 'cloud',
    COACH: 'bedrock',
    HOST: '0.0.0.0',
    PORT: String(containerPort),
    AWS_REGION: region,
    TABLE_NAME: tableName,
    BEDROCK_MODEL_ID: modelId,
    BEDROCK_FALLBACK_MODEL_ID: fallbackModelId,
    MODEL_TOTAL_TIMEOUT_MS: String(timeouts.modelTotal * 1_000),
    CLOSING_MS: String(timeouts.closing * 1_000),
    CLOSING_NOTICE_MS: String(timeouts.closingNotice * 1_000),
    DAILY_SPEND_LIMIT_USD: String(spendLimitUsd.day),
    JWT_ISSUER: parameters.value('JwtIssuer'),
    JWT_AUDIENCE: parameters.value('JwtAudience'),
    ...(auth === 'jwks' ? { JWT_JWKS_URL: parameters.value('JwksUrl') } : {}),
    // The load balancer's nodes; they pass CloudFront's X-Forwarded-For on as it is, so its last entry is the user's.
    TRUSTED_PROXIES: vpcCidr,
    METRICS: 'emf',
  }
}
