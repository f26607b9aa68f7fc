import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { AccessLogs } from './constructs/accessLogs.ts'
import { Alarms } from './constructs/alarms.ts'
import { Budget } from './constructs/budget.ts'
import { Dashboard } from './constructs/dashboard.ts'
import { Edge } from './constructs/edge.ts'
import { Firewall } from './constructs/firewall.ts'
import { MonthSpend } from './constructs/monthSpend.ts'
import { Network } from './constructs/network.ts'
import { Notifications } from './constructs/notifications.ts'
import { Roles } from './constructs/roles.ts'
import { Service } from './constructs/service.ts'
import { Task } from './constructs/task.ts'
import { Web } from './constructs/web.ts'
import { logGroupName } from './names.ts'
import { Parameters } from './parameters.ts'
import type { Shape } from './shape.ts'
import type { StateStack } from './stateStack.ts'

type ServiceStackProps = StackProps & { readonly shape: Shape; readonly state: StateStack }

/** Everything that can be made anew at any time: the service, its door, and the eyes on it. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, { shape, state, ...props }: ServiceStackProps) {
    super(scope, id, props)
    const parameters = new Parameters(this, shape)
    const { bucket: accessLogs } = new AccessLogs(this, 'AccessLogs')
    const network = new Network(this, 'Network', { ...shape, accessLogs })
    const logGroup = new LogGroup(this, 'Log', {
      logGroupName,
      retention: shape.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const roles = new Roles(this, 'Roles', { shape, table: state.table })
    const task = new Task(this, 'Task', { shape, parameters, repository: state.repository, roles, logGroup })
    const { loadBalancer, targets, service } = new Service(this, 'Service', {
      shape,
      parameters,
      network,
      task,
      accessLogs,
    })
    const web = new Web(this, 'Web', { accessLogs, signInOrigin: parameters.value('SignInOrigin') })
    const firewall = new Firewall(this, 'Firewall')
    const edge = new Edge(this, 'Edge', { shape, parameters, loadBalancer, web, firewall, accessLogs })

    const { topic } = new Notifications(this, 'Notifications', { email: parameters.value('AlarmEmail') })
    new MonthSpend(this, 'MonthSpend')
    new Alarms(this, 'Alarms', { shape, topic, loadBalancer, targets })
    new Dashboard(this, 'Dashboard', { service, targets, table: state.table })
    new Budget(this, 'Budget', {
      email: parameters.value('AlarmEmail'),
      monthUsd: shape.monthBudgetUsd,
    })

    new CfnOutput(this, 'DistributionName', { value: edge.distribution.distributionDomainName })
    new CfnOutput(this, 'DistributionId', { value: edge.distribution.distributionId })
    new CfnOutput(this, 'WebBucket', { value: web.bucket.bucketName })
  }
}
