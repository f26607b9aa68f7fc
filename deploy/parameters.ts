import { CfnParameter } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import type { Shape } from './shape.ts'

type ParameterOf = { description: string; pattern: string; example: string; default?: string }

const certificate = '^arn:aws:acm:us-east-1:[0-9]{12}:certificate/.+$'
const name = '^([a-z0-9-]+\\.)+[a-z]{2,}$'

/** Values that a deployment fills in (`--parameters Name=value`); CloudFormation keeps them for the next one. */
const always = {
  ImageTag: {
    description: 'tag of the image in the repository, for example the commit it was built from',
    pattern: '^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$',
    example: '1f3c9a7',
  },
  DomainName: {
    description: 'name that users call, covered by the certificate',
    pattern: name,
    example: 'coach.example.com',
  },
  CertificateArn: {
    description: 'ACM certificate in us-east-1 for the name',
    pattern: certificate,
    example: 'arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d',
  },
  JwtIssuer: { description: 'iss of your tokens', pattern: '^\\S+$', example: 'https://id.example.com/' },
  JwtAudience: { description: 'aud of your tokens', pattern: '^\\S+$', example: 'gym-coach' },
  AlarmEmail: {
    description: 'who gets the alarms and the budgets; the address must confirm the subscription once',
    pattern: '^[^@\\s]+@[^@\\s]+$',
    example: 'ops@example.com',
  },
  SignInOrigin: {
    description: 'origin that the web app calls to sign in, https://...; empty: none',
    pattern: '^(https://[a-z0-9.-]+)?$',
    example: 'https://id.example.com',
    default: '',
  },
} as const satisfies Record<string, ParameterOf>

const byAuth = {
  jwks: {
    JwksUrl: {
      description: 'address of the keys that sign tokens',
      pattern: '^https://\\S+$',
      example: 'https://id.example.com/jwks',
    },
  },
  secret: {
    JwtSecretArn: {
      description: 'full ARN of the Secrets Manager secret whose text is the HS256 secret (at least 32 bytes)',
      pattern: '^arn:aws:secretsmanager:us-east-1:[0-9]{12}:secret:.+-[A-Za-z0-9]{6}$',
      example: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:gym-coach/jwt-AbCdEf',
    },
  },
} as const satisfies Record<Shape['auth'], Record<string, ParameterOf>>

const withOriginTls = {
  OriginName: {
    description: 'name in the certificate of the load balancer',
    pattern: name,
    example: 'origin.coach.example.com',
  },
  OriginCertificateArn: {
    description: 'ACM certificate in us-east-1 for that name',
    pattern: certificate,
    example: 'arn:aws:acm:us-east-1:111122223333:certificate/4e5f6a7b',
  },
} as const satisfies Record<string, ParameterOf>

type Names = keyof typeof always | 'JwksUrl' | 'JwtSecretArn' | keyof typeof withOriginTls

/** Which parameters a stack of this shape has, with an example that fits each: for tests and documentation. */
export function parametersOf({ auth, originTls }: Shape): Partial<Record<Names, ParameterOf>> {
  return { ...always, ...byAuth[auth], ...(originTls ? withOriginTls : {}) }
}

/** The parameters as tokens. Reading one that the shape does not have throws. */
export class Parameters {
  readonly #made = new Map<string, CfnParameter>()

  constructor(scope: Construct, shape: Shape) {
    for (const [id, { description, pattern, default: fallback }] of Object.entries(parametersOf(shape))) {
      const parameter = new CfnParameter(scope, id, {
        description,
        allowedPattern: pattern,
        constraintDescription: `${id}: ${description}`,
        ...(fallback === undefined ? {} : { default: fallback }),
      })
      this.#made.set(id, parameter)
    }
  }

  value(id: Names): string {
    const parameter = this.#made.get(id)
    if (!parameter) throw new Error(`a stack of this shape has no parameter ${id}`)
    return parameter.valueAsString
  }
}
