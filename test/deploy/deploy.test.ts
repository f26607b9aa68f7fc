import { globSync, readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { CreateTableCommand, DescribeTableCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb'
import { Match } from 'aws-cdk-lib/assertions'
import t from 'tap'
import { readConfig, settings } from '#src/config.ts'
import { loadCatalogue } from '#src/model/catalogue.ts'
import { checkTable } from '#src/table/table.ts'
import { useEmbeddedStore } from '#test/support/store.ts'
import { spendLimitUsd, timeouts } from '../../deploy/limits.ts'
import { nagExceptions } from '../../deploy/nagExceptions.ts'
import { parametersOf } from '../../deploy/parameters.ts'
import { variants } from '../../deploy/variants.ts'
import { all, construct, filledIn, only, type Properties, synthesise } from './stacks.ts'

const { shape, state, service } = synthesise()
const container: Properties = only(service, 'AWS::ECS::TaskDefinition').ContainerDefinitions[0]
const environment: Record<string, string> = Object.fromEntries(
  container.Environment.map(({ Name, Value }: Properties) => [Name, filledIn(Value, shape)]),
)

t.test('the table is the one that the service makes for itself, and is kept whatever happens', async t => {
  const { client, tableName } = await useEmbeddedStore(t)
  const table = only(state, 'AWS::DynamoDB::Table')
  const definition = {
    KeySchema: table.KeySchema,
    AttributeDefinitions: table.AttributeDefinitions,
    LocalSecondaryIndexes: table.LocalSecondaryIndexes,
  }
  const likeDeployed = 'like-deployed'
  await client.send(new CreateTableCommand({ TableName: likeDeployed, BillingMode: table.BillingMode, ...definition }))
  await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 1, maxDelay: 1 }, { TableName: likeDeployed })
  const describe = async (name: string) => {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }))
    const indexes = Table?.LocalSecondaryIndexes?.map(({ IndexName, KeySchema, Projection }) => ({
      IndexName,
      KeySchema,
      Projection,
    }))
    return { keys: Table?.KeySchema, attributes: new Set(Table?.AttributeDefinitions), indexes }
  }
  t.same(await describe(likeDeployed), await describe(tableName))
  await checkTable(client, likeDeployed, { ttlRequired: false })
  // The embedded engine has no TTL, so the service's own check says which attribute it wants.
  await t.rejects(checkTable(client, likeDeployed), {
    message: new RegExp(`on the attribute ${table.TimeToLiveSpecification.AttributeName}$`),
  })

  t.equal(table.TableName, environment.TABLE_NAME)
  state.hasResource('AWS::DynamoDB::Table', {
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
    Properties: {
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true },
      TimeToLiveSpecification: { Enabled: true },
    },
  })
  state.hasResourceProperties('AWS::ECR::Repository', {
    ImageTagMutability: 'IMMUTABLE',
    ImageScanningConfiguration: { ScanOnPush: true },
    LifecyclePolicy: Match.anyValue(),
  })
})

t.test('the task gets settings that the service takes, and these', async t => {
  t.same(
    Object.keys(environment).filter(name => !(name in settings.properties)),
    [],
    'only what src/config.ts knows',
  )
  const config = readConfig(environment)
  t.match(config, { MODE: 'cloud', COACH: 'bedrock', METRICS: 'emf', HOST: '0.0.0.0', AWS_REGION: 'us-east-1' })
  t.equal(config.PORT, container.PortMappings[0].ContainerPort)
  const catalogue = loadCatalogue()
  t.ok(catalogue.requireModel(config.BEDROCK_MODEL_ID, 'BEDROCK_MODEL_ID'))
  t.ok(catalogue.requireModel(config.BEDROCK_FALLBACK_MODEL_ID, 'BEDROCK_FALLBACK_MODEL_ID'))
  t.equal(config.DAILY_SPEND_LIMIT_USD, spendLimitUsd.day)
  t.equal(config.TRUSTED_PROXIES, only(service, 'AWS::EC2::VPC').CidrBlock)
  for (const [name, { example, pattern }] of Object.entries(parametersOf(shape))) {
    t.match(example, new RegExp(pattern), `the example of ${name}`)
  }
})

t.test('the container can write nowhere, is nobody, and has the time to end', async t => {
  t.match(container, {
    User: '1000:1000',
    Privileged: false,
    ReadonlyRootFilesystem: true,
    LinuxParameters: { Capabilities: { Drop: ['ALL'] }, InitProcessEnabled: true },
    LogConfiguration: { LogDriver: 'awslogs', Options: { mode: 'non-blocking' } },
  })
  t.notOk(container.MountPoints)
  t.match(container.HealthCheck.Command[1], /\|\| node src\/healthcheck.ts 3000$/, 'a table that is away kills no task')
  const dockerfile = readFileSync('Dockerfile', 'utf8')
  t.match(dockerfile, `USER ${container.User}`, 'the user of the image')
  t.ok(container.StopTimeout >= 35 && container.StopTimeout <= 120)
  t.ok(container.StopTimeout * 1_000 > readConfig(environment).CLOSING_MS + 10_000, 'closing and settling fit in')
  service.hasResourceProperties('AWS::Logs::LogGroup', { LogGroupName: '/gym-coach/service', RetentionInDays: 30 })
  for (const group of all(service, 'AWS::Logs::LogGroup')) t.ok(group.RetentionInDays > 0, 'no log is kept for ever')
})

t.test('each hop waits longer than the one behind it', async t => {
  const app = readFileSync('src/app.ts', 'utf8')
  const keepAliveS = Number(/keepAliveTimeout: ([\d_]+)/.exec(app)?.[1]?.replaceAll('_', '')) / 1_000
  const attributes = only(service, 'AWS::ElasticLoadBalancingV2::LoadBalancer').LoadBalancerAttributes
  const idleS = Number(attributes.find(({ Key }: Properties) => Key === 'idle_timeout.timeout_seconds').Value)
  const { VpcOriginConfig: origin } = only(service, 'AWS::CloudFront::Distribution').DistributionConfig.Origins[1]
  t.ok(origin.OriginKeepaliveTimeout < idleS && idleS < keepAliveS, 'who opens a connection closes it')
  t.ok(origin.OriginReadTimeout <= 120 && origin.OriginReadTimeout < idleS)
  const { MODEL_TOTAL_TIMEOUT_MS, MODEL_QUEUE_MS } = readConfig(environment)
  t.ok(2 * MODEL_TOTAL_TIMEOUT_MS + MODEL_QUEUE_MS < origin.OriginReadTimeout * 1_000, 'a plan with its repair')
  t.ok(MODEL_TOTAL_TIMEOUT_MS < timeouts.deregistration * 1_000, 'an answer under way ends before the task does')
})

const statementsOf = (template: typeof service, sid: RegExp): Properties[] =>
  all(template, 'AWS::IAM::Policy')
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    .filter(({ Sid }: Properties) => sid.test(Sid ?? ''))

t.test('the task may do to the table what the code does, and nothing more', async t => {
  const commands = new Set<string>()
  for (const file of globSync('{src,plugins,routes}/**/*.ts')) {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/new (\w+)Command\(/g)) commands.add(name)
  }
  for (const other of ['Converse', 'ConverseStream', 'CreateTable', 'UpdateTimeToLive', 'Scan']) {
    t.ok(commands.delete(other), `${other} is the model's, local mode's or an operator's report's`)
  }
  const perItem = ['Get', 'Put', 'Update', 'Delete', 'BatchGet', 'BatchWrite']
  const actions = [...commands].map(name => `dynamodb:${name}${perItem.includes(name) ? 'Item' : ''}`)
  const [table, index, ...more] = statementsOf(service, /^(Table|Index)$/)
  t.same(new Set(table?.Action), new Set(actions))
  t.equal(index?.Action, 'dynamodb:Query')
  t.match(JSON.stringify(index?.Resource), '/index/byLastMessage')
  t.same(more, [])
})

t.test('the task may call the two models, through their profiles only', async t => {
  const statements = statementsOf(service, /^(Model|Fallback)/)
  t.equal(statements.length, 4)
  for (const { Action, Resource, Condition, Sid } of statements) {
    t.same(Action, ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'])
    t.notMatch(JSON.stringify(Resource), '*', 'no wildcard')
    if (/Profile$/.test(Sid)) {
      t.match(JSON.stringify(Resource), ':inference-profile/us.anthropic.')
    } else {
      t.equal(Resource.length, shape.modelRegions.split(',').length)
      t.match(JSON.stringify(Condition.StringEquals['bedrock:InferenceProfileArn']), ':inference-profile/us.anthropic.')
    }
  }
  const wild = all(service, 'AWS::IAM::Policy')
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    .filter(({ Resource }: Properties) => [Resource].flat().includes('*'))
  t.same(wild.flatMap(({ Action }: Properties) => Action).sort(), [
    'cloudwatch:GetMetricData',
    'cloudwatch:PutMetricData',
    'ecr:GetAuthorizationToken',
  ])
})

t.test('nobody comes in but CloudFront to the load balancer and the load balancer to the tasks', async t => {
  service.hasResourceProperties('AWS::ElasticLoadBalancingV2::LoadBalancer', { Scheme: 'internal' })
  const rules = [
    ...all(service, 'AWS::EC2::SecurityGroup').flatMap(({ SecurityGroupIngress = [] }) => SecurityGroupIngress),
    ...all(service, 'AWS::EC2::SecurityGroupIngress'),
  ]
  t.equal(rules.length, 2)
  for (const rule of rules) {
    t.notOk(rule.CidrIp ?? rule.CidrIpv6, 'no address range')
    t.ok(rule.SourcePrefixListId ?? rule.SourceSecurityGroupId)
  }
  service.hasResourceProperties('AWS::ElasticLoadBalancingV2::Listener', {
    DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
  })
  service.hasResourceProperties('AWS::ElasticLoadBalancingV2::ListenerRule', {
    Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/api/ai/*'] } }],
  })
  service.hasResourceProperties('AWS::EC2::VPCEndpoint', {
    VpcEndpointType: 'Gateway',
    ServiceName: Match.objectLike({ 'Fn::Join': Match.anyValue() }),
  })
})

t.test('CloudFront leads /api/ai/* to the service as it is, and everything else to the web app', async t => {
  const { DistributionConfig: config } = only(service, 'AWS::CloudFront::Distribution')
  t.equal(config.CacheBehaviors.length, 1, 'no other path of the service')
  t.match(config.CacheBehaviors[0], {
    PathPattern: '/api/ai/*',
    // CachingDisabled and AllViewerExceptHostHeader of AWS.
    CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
    OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
    Compress: false,
    ViewerProtocolPolicy: 'https-only',
  })
  t.same(config.CacheBehaviors[0].AllowedMethods.length, 7)
  t.equal(config.DefaultCacheBehavior.ViewerProtocolPolicy, 'redirect-to-https')
  t.ok(config.DefaultCacheBehavior.ResponseHeadersPolicyId)
  t.equal(config.ViewerCertificate.MinimumProtocolVersion, 'TLSv1.2_2021')
  t.notOk(config.CustomErrorResponses, 'they would replace the answers of the service')
  t.ok(config.WebACLId)
  for (const bucket of all(service, 'AWS::S3::Bucket')) {
    t.same(Object.values(bucket.PublicAccessBlockConfiguration), [true, true, true, true])
  }
})

t.test('the firewall counts, measures and knows the import', async t => {
  const { Rules, Scope, AssociationConfig } = only(service, 'AWS::WAFv2::WebACL')
  t.equal(Scope, 'CLOUDFRONT')
  t.equal(AssociationConfig.RequestBody.CLOUDFRONT.DefaultSizeInspectionLimit, 'KB_64')
  const [rate, size, ...managed] = Rules
  t.ok(
    rate.Statement.RateBasedStatement.Limit > readConfig(environment).BURST_PER_MINUTE * 5 * 5,
    'the service answers first',
  )
  const [not, large] = size.Statement.AndStatement.Statements
  t.equal(not.NotStatement.Statement.ByteMatchStatement.SearchString, '/api/ai/athlete/import')
  t.match(readFileSync('routes/api/ai/athlete-import.ts', 'utf8'), "'/athlete/import'")
  t.match(readFileSync('src/app.ts', 'utf8'), /longestBodyBytes = 64 \* 1024/)
  t.equal(large.SizeConstraintStatement.Size, 64 * 1024)
  t.same(
    managed.map(({ Name }: Properties) => Name),
    ['AWSManagedRulesKnownBadInputsRuleSet', 'AWSManagedRulesCommonRuleSet'],
  )
})

t.test('alarms come before the cap, and every one of them reaches somebody and is explained', async t => {
  const cap = readConfig(environment).DAILY_SPEND_LIMIT_USD * 1_000_000
  const alarms = all(service, 'AWS::CloudWatch::Alarm')
  const of = (name: string) => alarms.find(({ AlarmName }) => AlarmName === `gym-coach-${name}`) ?? {}
  t.equal(of('SpendToday').Threshold, 10_000_000)
  t.ok(of('SpendToday').Threshold < cap)
  t.equal(of('SpendMonth').Threshold, 50_000_000)
  t.equal(of('SpendSilent').TreatMissingData, 'breaching')
  t.equal(of('NoHealthyTask').TreatMissingData, 'breaching')
  const runbook = readFileSync('deploy/README.md', 'utf8')
  for (const { AlarmName, AlarmActions } of alarms) {
    t.equal(AlarmActions.length, 1, AlarmName)
    t.match(runbook, `### ${AlarmName.replace('gym-coach-', '')}\n`, `${AlarmName} is in the runbook`)
  }
  t.ok(only(service, 'AWS::SNS::Topic').KmsMasterKeyId)
  service.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email' })
  service.resourceCountIs('AWS::Budgets::Budget', 1)
})

t.test('the alarms on a failing model and on the spent money, by the figures that the service would tell', async t => {
  const gone = { ModelCalls: 0, ModelFailures: 200 }
  t.equal(goesOff('ModelFailures', gone), true, 'refused or unreachable: nothing of it is settled')
  t.equal(goesOff('ModelFailures', { ModelCalls: 1_000, ModelFailures: 5 }), false)
  t.equal(goesOff('ModelFailures', { ModelCalls: 1_000, ModelFailures: 100 }), true, 'a tenth, each settled too')
  t.equal(goesOff('ModelFailures', { ModelCalls: 920, ModelFailures: 80 }), false)
  t.equal(goesOff('ModelFailures', { ModelCalls: 0, ModelFailures: 19 }), false, 'too few to tell')
  t.equal(goesOff('ModelFailures', { ModelCalls: 0, ModelFailures: 0 }), false)
  const told = (SpendTodayMicroUsd: number) => ({ SpendTodayMicroUsd, SpendLimitMicroUsd: 15_000_000 })
  t.equal(goesOff('SpendCapReached', told(15_000_000)), true, 'nobody need be refused for it')
  t.equal(goesOff('SpendCapReached', told(14_999_999)), false)
  t.same(statisticsOf('SpendCapReached'), ['Maximum', 'Maximum'], 'each task tells the sum of all')
})

/** Whether an alarm goes off for these figures of one period, by its own expression. */
function goesOff(name: string, figures: Record<string, number>): boolean {
  const alarm = alarmOf(name)
  t.equal(alarm.ComparisonOperator, 'GreaterThanThreshold')
  const expression = alarm.Metrics.find((metric: Properties) => metric.Expression).Expression
  const values = Object.fromEntries(
    statsOf(name).map(({ Id, MetricStat }: Properties) => [Id, figures[MetricStat.Metric.MetricName]]),
  )
  const value = evaluate(expression, { ...values, IF: (holds: boolean, a: number, b: number) => (holds ? a : b) })
  if (typeof value !== 'number' || Number.isNaN(value)) throw new Error(`${name} has no value`)
  return value > alarm.Threshold
}

const alarmOf = (name: string): Properties =>
  all(service, 'AWS::CloudWatch::Alarm').find(({ AlarmName }) => AlarmName === `gym-coach-${name}`) ?? {}
const statsOf = (name: string): Properties[] =>
  alarmOf(name).Metrics.filter(({ MetricStat }: Properties) => MetricStat !== undefined)
const statisticsOf = (name: string) => statsOf(name).map(({ MetricStat }) => MetricStat.Stat)

/** CloudWatch's metric math, as far as these expressions go: its operators are those of this language. */
function evaluate(expression: string, around: Record<string, unknown>): unknown {
  return runInNewContext(expression, around)
}

t.test('what is watched is what the service tells', async t => {
  const told = readFileSync('src/telemetry/emf.ts', 'utf8')
  const json = JSON.stringify(service.toJSON())
  const watched = new Set(
    [...json.matchAll(/"MetricName":"(\w+)","Namespace":"GymCoach"/g)].map(([, name = '']) => name),
  )
  for (const [, name = ''] of json.matchAll(/\\"GymCoach\\",\\"(\w+)\\"/g)) watched.add(name)
  t.ok(watched.delete('SpendMonthMicroUsd'), 'which monthSpend.cjs makes')
  t.ok(watched.size > 20)
  for (const name of watched) t.match(told, new RegExp(`\\b${name}: `), name)
  t.match(told, "emfNamespace = 'GymCoach'")
})

t.test('tasks come and go without an answer lost', async t => {
  service.hasResourceProperties('AWS::ECS::Service', {
    DesiredCount: Match.absent(),
    DeploymentConfiguration: {
      DeploymentCircuitBreaker: { Enable: true, Rollback: true },
      MinimumHealthyPercent: 100,
      MaximumPercent: 200,
    },
    HealthCheckGracePeriodSeconds: 60,
    EnableExecuteCommand: false,
  })
  service.hasResourceProperties('AWS::ApplicationAutoScaling::ScalableTarget', { MinCapacity: 2, MaxCapacity: 6 })
  const targets = all(service, 'AWS::ApplicationAutoScaling::ScalingPolicy').map(
    ({ TargetTrackingScalingPolicyConfiguration: policy }) =>
      policy.CustomizedMetricSpecification?.MetricName ?? policy.PredefinedMetricSpecification.PredefinedMetricType,
  )
  t.same(targets.sort(), ['ECSServiceAverageCPUUtilization', 'RequestsInFlight'])
})

t.test('every shape is built, and cdk-nag has nothing to say that is not excused', async t => {
  const excused = nagExceptions.map(({ id, path }) => `${id} ${path}`)
  const built = Object.fromEntries(Object.entries(variants).map(([name, choices]) => [name, construct(choices)]))
  for (const [name, { findings, left }] of Object.entries(built)) {
    t.same(findings.sort(), [...excused].sort(), name)
    t.same(left, [], name)
  }
  const { default: cheapest, nat, endpoints } = built
  t.equal(cheapest?.count('AWS::EC2::NatGateway'), 0)
  t.equal(cheapest?.count('AWS::EC2::VPCEndpoint'), 2, 'the free ones: DynamoDB and S3')
  t.equal(nat?.count('AWS::EC2::NatGateway'), 1)
  t.equal(endpoints?.count('AWS::EC2::VPCEndpoint'), 7)
  t.equal(endpoints?.count('AWS::EC2::Route'), 0, 'no way to the internet')
  t.equal(endpoints?.count('AWS::EC2::InternetGateway'), 1, 'which CloudFront wants to see all the same')
  const secrets = endpoints?.properties('AWS::ECS::TaskDefinition')[0]?.ContainerDefinitions[0].Secrets
  t.match(secrets, [{ Name: 'JWT_SECRET', ValueFrom: { Ref: 'JwtSecretArn' } }])
  t.match(nat?.properties('AWS::ElasticLoadBalancingV2::Listener'), [{ Protocol: 'HTTPS', Port: 443 }])
  t.match(nat?.properties('AWS::CloudFront::VpcOrigin'), [
    { VpcOriginEndpointConfig: { OriginProtocolPolicy: 'https-only' } },
  ])
})
