import {
  CfnInternetGateway,
  CfnVPCGatewayAttachment,
  FlowLogDestination,
  FlowLogTrafficType,
  GatewayVpcEndpointAwsService,
  InterfaceVpcEndpointAwsService,
  IpAddresses,
  type ISecurityGroup,
  Port,
  type SubnetConfiguration,
  type SubnetSelection,
  SubnetType,
  Vpc,
} from 'aws-cdk-lib/aws-ec2'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { vpcCidr } from '../names.ts'
import type { Shape } from '../shape.ts'

type NetworkProps = Pick<Shape, 'network' | 'auth' | 'availabilityZones'> & { readonly accessLogs: IBucket }

const taskSubnets: Record<Shape['network'], SubnetType> = {
  public: SubnetType.PUBLIC,
  nat: SubnetType.PRIVATE_WITH_EGRESS,
  endpoints: SubnetType.PRIVATE_ISOLATED,
}

/**
 * Where tasks and the load balancer live. The load balancer's subnets have no route to the internet in any choice;
 * CloudFront comes in by network interfaces of its own. How tasks reach AWS is the choice by cost:
 * `public` gives each an address of its own (nothing may connect to it: the security group lets the load balancer in
 * and nobody else), `nat` hides them behind one gateway, `endpoints` has no way to the internet at all.
 */
export class Network extends Construct {
  readonly vpc: Vpc
  readonly loadBalancerSubnets: SubnetSelection = { subnetGroupName: 'load-balancer' }
  readonly taskSubnets: SubnetSelection = { subnetGroupName: 'tasks' }
  readonly publicAddresses: boolean
  readonly #endpointSecurity: ISecurityGroup[] = []

  constructor(scope: Construct, id: string, { network, auth, availabilityZones, accessLogs }: NetworkProps) {
    super(scope, id)
    this.publicAddresses = network === 'public'
    this.vpc = new Vpc(this, 'Vpc', {
      ipAddresses: IpAddresses.cidr(vpcCidr),
      availabilityZones: availabilityZones.split(','),
      // One gateway, not one a zone: it halves the fee, and a zone that fails takes the answers of a few minutes at most.
      natGateways: network === 'nat' ? 1 : 0,
      subnetConfiguration: subnetsOf(network),
      gatewayEndpoints: {
        // Free, and the traffic of the table and of image layers never leaves AWS's network.
        DynamoDb: { service: GatewayVpcEndpointAwsService.DYNAMODB },
        S3: { service: GatewayVpcEndpointAwsService.S3 },
      },
    })
    // What was refused tells of attempts; what was let in is in the access logs.
    this.vpc.addFlowLog('Refused', {
      destination: FlowLogDestination.toS3(accessLogs, 'network'),
      trafficType: FlowLogTrafficType.REJECT,
    })
    if (network === 'endpoints') {
      this.#addInternetGateway()
      this.#addEndpoints(auth)
    }
  }

  /** CloudFront takes a VPC for an origin only if an internet gateway is attached to it; no route leads there. */
  #addInternetGateway(): void {
    const gateway = new CfnInternetGateway(this, 'InternetGateway')
    const { vpcId } = this.vpc
    new CfnVPCGatewayAttachment(this, 'InternetGatewayAttached', { vpcId, internetGatewayId: gateway.ref })
  }

  #addEndpoints(auth: Shape['auth']): void {
    const services: Record<string, InterfaceVpcEndpointAwsService> = {
      BedrockRuntime: InterfaceVpcEndpointAwsService.BEDROCK_RUNTIME,
      EcrApi: InterfaceVpcEndpointAwsService.ECR,
      EcrDocker: InterfaceVpcEndpointAwsService.ECR_DOCKER,
      Logs: InterfaceVpcEndpointAwsService.CLOUDWATCH_LOGS,
      ...(auth === 'secret' ? { Secrets: InterfaceVpcEndpointAwsService.SECRETS_MANAGER } : {}),
    }
    for (const [name, service] of Object.entries(services)) {
      const endpoint = this.vpc.addInterfaceEndpoint(name, { service, subnets: this.taskSubnets, open: false })
      this.#endpointSecurity.push(...endpoint.connections.securityGroups)
    }
  }

  /** Lets tasks use the interface endpoints, where there are any. */
  admitToEndpoints(tasks: ISecurityGroup): void {
    for (const group of this.#endpointSecurity) {
      group.addIngressRule(tasks, Port.tcp(443), 'tasks to an AWS service')
    }
  }
}

function subnetsOf(network: Shape['network']): SubnetConfiguration[] {
  const subnets: SubnetConfiguration[] = [
    { name: 'tasks', subnetType: taskSubnets[network], cidrMask: 22, ...noAddresses(network === 'public') },
    { name: 'load-balancer', subnetType: SubnetType.PRIVATE_ISOLATED, cidrMask: 24 },
  ]
  return network === 'nat'
    ? [...subnets, { name: 'nat', subnetType: SubnetType.PUBLIC, cidrMask: 28, ...noAddresses(true) }]
    : subnets
}

/** Only what asks for a public address gets one. */
function noAddresses(isPublic: boolean): { mapPublicIpOnLaunch?: boolean } {
  return isPublic ? { mapPublicIpOnLaunch: false } : {}
}
