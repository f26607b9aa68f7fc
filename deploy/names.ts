/**
 * Names that the service, its alarms and people agree on. CloudFront takes its firewall and its certificates from
 * us-east-1 only, and the `us.` model profiles start there: with everything in one region there is one stack and no
 * copying of values between regions.
 */
export const region = 'us-east-1'
export const tableName = 'gym-coach'
export const repositoryName = 'gym-coach'
export const logGroupName = '/gym-coach/service'
/** Namespace of the figures that the service writes to its log (METRICS=emf). */
export const metricNamespace = 'GymCoach'

/** Everything that the service may be asked from outside is below this path. */
export const apiPath = '/api/ai/*'
/** The one address that takes files. */
export const importPath = '/api/ai/athlete/import'

/** CloudFront's origin-facing servers as a prefix list, whose id is fixed in each region. */
export const cloudFrontPrefixListId = 'pl-3b927c52'

/** CIDR range of the VPC: the load balancer's nodes are in it, and they are the only proxies that tasks see. */
export const vpcCidr = '10.20.0.0/16'
