import { type App, Validations } from 'aws-cdk-lib'
import type { IConstruct } from 'constructs'

/** A finding of cdk-nag that stays, where, and why. */
export type NagException = { readonly path: string; readonly id: string; readonly reason: string }

/** All of them. One that no longer answers to a finding makes `deploy:check` fail, as does a finding without one. */
export const nagExceptions: readonly NagException[] = [
  {
    path: 'GymCoach/Roles/Execution/DefaultPolicy/Resource',
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason:
      'ecr:GetAuthorizationToken knows no resources. It only opens the door of the registry; which images may be pulled is said by the statement beside it, for the one repository. It is the role that ECS starts tasks with, not the one that the service has.',
  },
  {
    path: 'GymCoach/MonthSpend/Role/DefaultPolicy/Resource',
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason:
      'cloudwatch:GetMetricData and PutMetricData know no resources. Reading shows figures, no user data; writing is bound to the namespace of the service by a condition.',
  },
  {
    path: 'GymCoach/Task/Definition/Resource',
    id: 'AwsSolutions-ECS2',
    reason:
      'What is set in the clear is configuration that may be read by whoever may read the task: modes, limits, ids, addresses. The one secret there can be, JWT_SECRET, comes from Secrets Manager.',
  },
  {
    path: 'GymCoach/Service/Cluster/Resource',
    id: 'AwsSolutions-ECS4',
    reason:
      'Container Insights would bill some dozens of figures that nothing here looks at. CPU and memory of the service are free, and the service writes its own figures.',
  },
  {
    path: 'GymCoach/Edge/Distribution/Resource',
    id: 'AwsSolutions-CFR1',
    reason: 'Athletes travel. No country is a reason to refuse somebody who has a token.',
  },
]

/** Writes the exceptions onto their constructs; one whose construct is gone throws. */
export function acknowledgeExceptions(app: App): void {
  for (const { path, id, reason } of nagExceptions) {
    const construct = path.split('/').reduce<IConstruct>((parent, child) => parent.node.findChild(child), app)
    Validations.of(construct).acknowledge({ id, reason })
  }
}
