import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2'
import { Construct } from 'constructs'
import { CoachError, type ProblemCode, problems, toProblem } from '#src/errors.ts'
import { importPath } from '../names.ts'

/** Largest JSON body that the service takes, in bytes (`bodyLimit` in src/app.ts). */
const longestBodyBytes = 64 * 1024
/**
 * Requests of one address in five minutes. The service itself answers 429 from 300 a minute on (BURST_PER_MINUTE times
 * five: a gym's athletes share an address), and in its own words; this is for what comes on regardless.
 */
const requestsPerFiveMinutes = 2_000

/**
 * Rules that look for markup, paths and addresses in bodies. Bodies are messages and notes here: free text that is
 * stored and shown as text, never as markup, and that names no file or address to anything. They count, and refuse nothing.
 */
const bodyRules = [
  'SizeRestrictions_BODY',
  'CrossSiteScripting_BODY',
  'GenericLFI_BODY',
  'GenericRFI_BODY',
  'EC2MetaDataSSRF_BODY',
]

/**
 * The firewall in front of CloudFront. The limits on a body's size are the service's
 * own: 64 KB, and 40 MB for the import (which the service measures while it reads).
 */
export class Firewall extends Construct {
  readonly arn: string

  constructor(scope: Construct, id: string) {
    super(scope, id)
    const acl = new CfnWebACL(this, 'Acl', {
      name: 'gym-coach',
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: seen('Firewall'),
      // Four times the default: only so is a body of 64 KB read to its end.
      associationConfig: { requestBody: { CLOUDFRONT: { defaultSizeInspectionLimit: 'KB_64' } } },
      customResponseBodies: {
        ...answerOf('payload_too_large'),
        ...answerOf('too_many_requests'),
      },
      rules: [
        {
          name: 'RequestsOfOneAddress',
          priority: 0,
          action: { block: { customResponse: refusal('too_many_requests') } },
          statement: { rateBasedStatement: { limit: requestsPerFiveMinutes, aggregateKeyType: 'IP' } },
          visibilityConfig: seen('RequestsOfOneAddress'),
        },
        {
          name: 'BodyTooLarge',
          priority: 1,
          action: { block: { customResponse: refusal('payload_too_large') } },
          statement: { andStatement: { statements: [{ notStatement: { statement: isImport } }, isLargeBody] } },
          visibilityConfig: seen('BodyTooLarge'),
        },
        managed(2, 'AWSManagedRulesKnownBadInputsRuleSet', []),
        managed(3, 'AWSManagedRulesCommonRuleSet', bodyRules),
      ],
    })
    this.arn = acl.attrArn
  }
}

const isImport = {
  byteMatchStatement: {
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'EXACTLY',
    searchString: importPath,
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
}
const isLargeBody = {
  sizeConstraintStatement: {
    fieldToMatch: { body: { oversizeHandling: 'MATCH' } },
    comparisonOperator: 'GT',
    size: longestBodyBytes,
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
}

/** A set of rules that AWS keeps up; the rules named in `counted` only count. */
function managed(priority: number, name: string, counted: readonly string[]): CfnWebACL.RuleProperty {
  return {
    name,
    priority,
    overrideAction: { none: {} },
    statement: {
      managedRuleGroupStatement: {
        vendorName: 'AWS',
        name,
        ruleActionOverrides: counted.map(rule => ({ name: rule, actionToUse: { count: {} } })),
      },
    },
    visibilityConfig: seen(name),
  }
}

function seen(metricName: string): CfnWebACL.VisibilityConfigProperty {
  // No samples: they would keep headers of users, tokens among them, in the console.
  return { cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false, metricName }
}

function refusal(code: ProblemCode): CfnWebACL.CustomResponseProperty {
  const retryAfter = code === 'too_many_requests' ? { responseHeaders: [{ name: 'retry-after', value: '300' }] } : {}
  return { responseCode: problems[code].status, customResponseBodyKey: code, ...retryAfter }
}

/** The same problem that the service would answer, so that a client needs to know one form only. */
function answerOf(code: ProblemCode): Record<string, CfnWebACL.CustomResponseBodyProperty> {
  const problem = toProblem(new CoachError(code), 'firewall')
  return { [code]: { contentType: 'APPLICATION_JSON', content: JSON.stringify(problem) } }
}
