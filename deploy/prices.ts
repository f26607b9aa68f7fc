/**
 * List prices of us-east-1 in US dollars, before tax, without any free tier, reservation or discount. The models' are in
 * src/model/catalogue.data.ts. `seenIn`: where the figure was read; no price list of AWS itself was at hand, so every
 * one is to check against its `page` before it decides anything.
 */
export const asOf = '2026-11-25'

type Price = {
  readonly usd: number
  readonly per: string
  readonly page: string
  readonly seenIn: 'pages of third parties' | 'memory'
}

const read = (usd: number, per: string, page: string): Price => ({ usd, per, page, seenIn: 'pages of third parties' })
const remembered = (usd: number, per: string, page: string): Price => ({ usd, per, page, seenIn: 'memory' })

const fargate = 'https://aws.amazon.com/fargate/pricing/'
const balancer = 'https://aws.amazon.com/elasticloadbalancing/pricing/'
const vpc = 'https://aws.amazon.com/vpc/pricing/'
const dynamoDb = 'https://aws.amazon.com/dynamodb/pricing/on-demand/'
const cloudFront = 'https://aws.amazon.com/cloudfront/pricing/'
const cloudWatch = 'https://aws.amazon.com/cloudwatch/pricing/'
const waf = 'https://aws.amazon.com/waf/pricing/'

export const prices = {
  fargateArmVcpu: read(0.03238, 'vCPU-hour', fargate),
  fargateArmGb: read(0.00356, 'GB-hour', fargate),
  fargateX86Vcpu: read(0.04048, 'vCPU-hour', fargate),
  fargateX86Gb: read(0.004445, 'GB-hour', fargate),
  publicAddress: remembered(0.005, 'address-hour', vpc),
  natGateway: remembered(0.045, 'gateway-hour', vpc),
  natData: remembered(0.045, 'GB', vpc),
  interfaceEndpoint: remembered(0.01, 'endpoint-hour in each zone', 'https://aws.amazon.com/privatelink/pricing/'),
  loadBalancer: remembered(0.0225, 'hour', balancer),
  loadBalancerUnit: remembered(0.008, 'LCU-hour', balancer),
  tableWrites: read(0.625, 'million write units', dynamoDb),
  tableReads: read(0.125, 'million read units', dynamoDb),
  tableStorage: remembered(0.25, 'GB-month', dynamoDb),
  tableBackup: remembered(0.2, 'GB-month of point-in-time recovery', dynamoDb),
  edgeRequests: remembered(0.01, '10,000 HTTPS requests', cloudFront),
  edgeData: remembered(0.085, 'GB to the internet', cloudFront),
  firewall: read(5, 'web ACL and month', waf),
  firewallRule: read(1, 'rule and month', waf),
  firewallRequests: read(0.6, 'million requests', waf),
  logs: read(0.5, 'GB taken in', cloudWatch),
  metric: read(0.3, 'metric and month', cloudWatch),
  alarmMetric: remembered(0.1, 'metric of an alarm and month', cloudWatch),
  dashboard: read(3, 'dashboard and month', cloudWatch),
  key: remembered(1, 'key and month', 'https://aws.amazon.com/kms/pricing/'),
  images: remembered(0.1, 'GB-month', 'https://aws.amazon.com/ecr/pricing/'),
  files: remembered(0.023, 'GB-month', 'https://aws.amazon.com/s3/pricing/'),
} as const satisfies Record<string, Price>
