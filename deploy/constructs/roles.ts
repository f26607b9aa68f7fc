import { Aws } from 'aws-cdk-lib'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Construct } from 'constructs'
import { conversationIndex } from '#src/table/table.ts'
import { modelAccess, modelIds } from '../modelAccess.ts'
import type { Shape } from '../shape.ts'

/** What src/table asks of the table; a test compares it with the commands in the code. */
const tableActions = [
  'dynamodb:GetItem',
  'dynamodb:BatchGetItem',
  'dynamodb:Query',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:BatchWriteItem',
  'dynamodb:DescribeTable',
  'dynamodb:DescribeTimeToLive',
]
const modelActions = ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream']

/**
 * Two roles: the task's is what the running service may do (this table, these models, nothing else); the execution
 * role is what ECS does to start it (pull this image, write this log, read this secret) and is out of the service's
 * reach. The execution role's rights come with the things themselves (image, log driver, secret).
 */
export class Roles extends Construct {
  readonly task: Role
  readonly execution: Role

  constructor(scope: Construct, id: string, props: { readonly shape: Shape; readonly table: ITable }) {
    super(scope, id)
    const assumedBy = new ServicePrincipal('ecs-tasks.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    })
    this.task = new Role(this, 'Task', { assumedBy, description: 'what the running coach may do' })
    this.execution = new Role(this, 'Execution', { assumedBy, description: 'what ECS needs to start the coach' })
    this.#allowTable(props.table)
    this.#allowModels(props.shape)
  }

  #allowTable(table: ITable): void {
    this.task.addToPolicy(new PolicyStatement({ sid: 'Table', actions: tableActions, resources: [table.tableArn] }))
    this.task.addToPolicy(
      new PolicyStatement({
        sid: 'Index',
        actions: ['dynamodb:Query'],
        resources: [`${table.tableArn}/index/${conversationIndex}`],
      }),
    )
  }

  /** A model behind a profile may be called through that profile only. */
  #allowModels(shape: Shape): void {
    const regions = shape.modelRegions.split(',')
    for (const [nth, id] of modelIds(shape).entries()) {
      const { profileArn, modelArns } = modelAccess(id, regions, Aws.ACCOUNT_ID)
      const which = nth === 0 ? 'Model' : 'Fallback'
      if (profileArn) {
        this.task.addToPolicy(
          new PolicyStatement({ sid: `${which}Profile`, actions: modelActions, resources: [profileArn] }),
        )
      }
      this.task.addToPolicy(
        new PolicyStatement({
          sid: which,
          actions: modelActions,
          resources: [...modelArns],
          ...(profileArn ? { conditions: { StringEquals: { 'bedrock:InferenceProfileArn': profileArn } } } : {}),
        }),
      )
    }
  }
}
