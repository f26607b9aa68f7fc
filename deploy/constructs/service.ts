import { Duration } from 'aws-cdk-lib'
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch'
import { Peer, Port, SecurityGroup } from 'aws-cdk-lib/aws-ec2'
import { Cluster, ContainerInsights, FargateService, PropagatedTagSource } from 'aws-cdk-lib/aws-ecs'
import {
  ApplicationListener,
  ApplicationLoadBalancer,
  ApplicationProtocol,
  type ApplicationTargetGroup,
  ListenerAction,
  ListenerCertificate,
  ListenerCondition,
  SslPolicy,
  TargetGroupLoadBalancingAlgorithmType,
  XffHeaderProcessingMode,
} from 'aws-cdk-lib/aws-elasticloadbalancingv2'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { timeouts } from '../limits.ts'
import { apiPath, cloudFrontPrefixListId, metricNamespace } from '../names.ts'
import type { Parameters } from '../parameters.ts'
import type { Shape } from '../shape.ts'
import type { Network } from './network.ts'
import { containerPort, type Task } from './task.ts'

type ServiceProps = {
  readonly shape: Shape
  readonly parameters: Parameters
  readonly network: Network
  readonly task: Task
  readonly accessLogs: IBucket
}

/** Tasks behind a load balancer that only CloudFront can reach, more of them when they are busy. */
export class Service extends Construct {
  readonly loadBalancer: ApplicationLoadBalancer
  readonly targets: ApplicationTargetGroup
  readonly service: FargateService

  constructor(scope: Construct, id: string, props: ServiceProps) {
    super(scope, id)
    this.service = this.#createService(props)
    this.loadBalancer = this.#createLoadBalancer(props)
    const listener = this.#listen(props)
    this.targets = listener.addTargets('Tasks', {
      // Nothing else of the service can be asked through the load balancer, whoever asks.
      conditions: [ListenerCondition.pathPatterns([apiPath])],
      priority: 1,
      protocol: ApplicationProtocol.HTTP,
      port: containerPort,
      targets: [this.service],
      // Answers take from milliseconds to most of a minute: the task with the fewest under way gets the next.
      loadBalancingAlgorithmType: TargetGroupLoadBalancingAlgorithmType.LEAST_OUTSTANDING_REQUESTS,
      deregistrationDelay: Duration.seconds(timeouts.deregistration),
      healthCheck: {
        path: '/health/live',
        interval: Duration.seconds(10),
        timeout: Duration.seconds(5),
        healthyThresholdCount: 2,
        unhealthyThresholdCount: 3,
      },
    })
    this.#scale(props.shape)
  }

  #createService({ network, task }: ServiceProps): FargateService {
    const { vpc, taskSubnets, publicAddresses } = network
    const cluster = new Cluster(this, 'Cluster', {
      vpc,
      clusterName: 'gym-coach',
      containerInsightsV2: ContainerInsights.DISABLED,
    })
    const securityGroup = new SecurityGroup(this, 'TaskSecurity', {
      vpc,
      description: 'tasks: in from the load balancer only, out by HTTPS only',
      allowAllOutbound: false,
    })
    securityGroup.addEgressRule(Peer.anyIpv4(), Port.tcp(443), 'Bedrock, DynamoDB, ECR, logs, keys of the tokens')
    network.admitToEndpoints(securityGroup)
    return new FargateService(this, 'Tasks', {
      cluster,
      serviceName: 'coach',
      taskDefinition: task.definition,
      // A rolling deployment never has fewer than it had, and goes back by itself when the new ones do not get well.
      minHealthyPercent: 100,
      maxHealthyPercent: 200,
      circuitBreaker: { enable: true, rollback: true },
      healthCheckGracePeriod: Duration.seconds(timeouts.healthGrace),
      assignPublicIp: publicAddresses,
      vpcSubnets: taskSubnets,
      securityGroups: [securityGroup],
      enableExecuteCommand: false,
      enableECSManagedTags: true,
      propagateTags: PropagatedTagSource.SERVICE,
    })
  }

  #createLoadBalancer({ network, accessLogs, shape }: ServiceProps): ApplicationLoadBalancer {
    const { vpc, loadBalancerSubnets } = network
    const securityGroup = new SecurityGroup(this, 'LoadBalancerSecurity', {
      vpc,
      description: 'load balancer: in from CloudFront only, out to the tasks only',
      allowAllOutbound: false,
    })
    securityGroup.addIngressRule(
      Peer.prefixList(cloudFrontPrefixListId),
      Port.tcp(shape.originTls ? 443 : 80),
      'CloudFront, by its VPC origin',
    )
    const loadBalancer = new ApplicationLoadBalancer(this, 'LoadBalancer', {
      vpc,
      vpcSubnets: loadBalancerSubnets,
      internetFacing: false,
      securityGroup,
      idleTimeout: Duration.seconds(timeouts.loadBalancerIdle),
      dropInvalidHeaderFields: true,
      // CloudFront has put the user's address last; a further entry would hide it behind CloudFront's own.
      xffHeaderProcessingMode: XffHeaderProcessingMode.PRESERVE,
    })
    loadBalancer.logAccessLogs(accessLogs, 'load-balancer')
    return loadBalancer
  }

  #listen({ shape, parameters }: ServiceProps): ApplicationListener {
    const nothingHere = ListenerAction.fixedResponse(404, { contentType: 'text/plain', messageBody: 'not found' })
    const shared = { loadBalancer: this.loadBalancer, open: false, defaultAction: nothingHere }
    if (!shape.originTls) {
      return new ApplicationListener(this, 'Listener', { ...shared, protocol: ApplicationProtocol.HTTP, port: 80 })
    }
    return new ApplicationListener(this, 'Listener', {
      ...shared,
      protocol: ApplicationProtocol.HTTPS,
      port: 443,
      sslPolicy: SslPolicy.TLS13_RES,
      certificates: [ListenerCertificate.fromArn(parameters.value('OriginCertificateArn'))],
    })
  }

  /**
   * Two reasons for more tasks. CPU: streams of many chunks and imports. Requests under way: a task has 256 places for
   * model calls (MODEL_CONCURRENCY) and waits for the model most of the time, so it can be full with an idle CPU.
   */
  #scale({ minTasks, maxTasks }: Shape): void {
    const scaling = this.service.autoScaleTaskCount({ minCapacity: minTasks, maxCapacity: maxTasks })
    const cooldowns = { scaleOutCooldown: Duration.seconds(60), scaleInCooldown: Duration.minutes(5) }
    scaling.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60, ...cooldowns })
    scaling.scaleToTrackCustomMetric('InFlight', {
      metric: new Metric({
        namespace: metricNamespace,
        metricName: 'RequestsInFlight',
        statistic: Stats.AVERAGE,
        period: Duration.minutes(1),
      }),
      // 40 % of the places: a new task takes about a minute to come, and the others must hold until then.
      targetValue: 100,
      ...cooldowns,
    })
  }
}
