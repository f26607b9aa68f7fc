import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb'
import { Repository, RepositoryEncryption, TagMutability, TagStatus } from 'aws-cdk-lib/aws-ecr'
import type { Construct } from 'constructs'
import { conversationIndex } from '#src/table/table.ts'
import { repositoryName, tableName } from './names.ts'

/**
 * What must outlive every failed or removed deployment of the service: the table and the images. A stack of its own, so
 * that the first deployment has a repository to push to, and no rollback of the service comes near the data.
 */
export class StateStack extends Stack {
  readonly table: Table
  readonly repository: Repository

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, { ...props, terminationProtection: true })
    this.table = createTable(this)
    this.repository = createRepository(this)
    new CfnOutput(this, 'RepositoryUri', { value: this.repository.repositoryUri })
  }
}

/** The table as src/table/table.ts makes it for local use; a test compares the two. */
function createTable(scope: Construct): Table {
  const key = (name: string) => ({ name, type: AttributeType.STRING })
  const table = new Table(scope, 'Table', {
    tableName,
    partitionKey: key('PK'),
    sortKey: key('SK'),
    timeToLiveAttribute: 'ttl',
    billingMode: BillingMode.PAY_PER_REQUEST,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    // AWS's own key for DynamoDB in this account: no monthly fee, and its use is on record in CloudTrail.
    encryption: TableEncryption.AWS_MANAGED,
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  })
  // Local indexes can only be made with the table.
  table.addLocalSecondaryIndex({
    indexName: conversationIndex,
    sortKey: key('lastMessageAt'),
    projectionType: ProjectionType.ALL,
  })
  return table
}

function createRepository(scope: Construct): Repository {
  return new Repository(scope, 'Repository', {
    repositoryName,
    imageScanOnPush: true,
    // What was tested under a tag is what runs under it, and a rollback finds the same bytes.
    imageTagMutability: TagMutability.IMMUTABLE,
    encryption: RepositoryEncryption.AES_256,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [
      { rulePriority: 1, description: 'leftovers of builds', tagStatus: TagStatus.UNTAGGED, maxImageCount: 2 },
      { rulePriority: 2, description: 'as far back as a rollback goes', tagStatus: TagStatus.ANY, maxImageCount: 20 },
    ],
  })
}
