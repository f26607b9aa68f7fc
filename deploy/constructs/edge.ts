import { join } from 'node:path'
import { Duration } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { S3BucketOrigin, VpcOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import type { IApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { timeouts } from '../limits.ts'
import { apiPath } from '../names.ts'
import type { Parameters } from '../parameters.ts'
import type { Shape } from '../shape.ts'
import type { Firewall } from './firewall.ts'
import type { Web } from './web.ts'

type EdgeProps = {
  readonly shape: Shape
  readonly parameters: Parameters
  readonly loadBalancer: IApplicationLoadBalancer
  readonly web: Web
  readonly firewall: Firewall
  readonly accessLogs: IBucket
}

/** The one public door: `/api/ai/*` leads to the service, everything else is the web app. */
export class Edge extends Construct {
  readonly distribution: Distribution

  constructor(scope: Construct, id: string, props: EdgeProps) {
    super(scope, id)
    const { parameters, web, firewall, accessLogs } = props
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'gym coach',
      domainNames: [parameters.value('DomainName')],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', parameters.value('CertificateArn')),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultRootObject: 'index.html',
      webAclId: firewall.arn,
      logBucket: accessLogs,
      logFilePrefix: 'cloudfront/',
      // Tokens are in a header, but a client may have other things in cookies.
      logIncludesCookies: false,
      defaultBehavior: this.#webBehaviour(web),
      additionalBehaviors: { [apiPath]: this.#serviceBehaviour(props) },
    })
  }

  #webBehaviour({ bucket, headers }: Web): BehaviorOptions {
    const router = new EdgeFunction(this, 'WebRouter', {
      comment: 'pages of the web app are its index.html; other paths of the service are not there',
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromFile({ filePath: join(import.meta.dirname, '../webRouter.js') }),
    })
    return {
      origin: S3BucketOrigin.withOriginAccessControl(bucket),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      // How long a file is kept is said by the file (Cache-Control), a day if it says nothing.
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy: headers,
      functionAssociations: [{ function: router, eventType: FunctionEventType.VIEWER_REQUEST }],
    }
  }

  /** Nothing is kept and nothing compressed (a compressor would hold back a stream); all headers but Host go through. */
  #serviceBehaviour({ shape, parameters, loadBalancer }: EdgeProps): BehaviorOptions {
    const origin = VpcOrigin.withApplicationLoadBalancer(loadBalancer, {
      vpcOriginName: 'gym-coach',
      readTimeout: Duration.seconds(timeouts.edgeRead),
      keepaliveTimeout: Duration.seconds(timeouts.edgeKeepAlive),
      // The path between the two is inside AWS's network and this VPC. Without a name of one's own for the load
      // balancer there is no certificate for it.
      ...(shape.originTls
        ? {
            domainName: parameters.value('OriginName'),
            protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
            originSslProtocols: [OriginSslPolicy.TLS_V1_2],
          }
        : { protocolPolicy: OriginProtocolPolicy.HTTP_ONLY }),
    })
    return {
      origin,
      // Not a redirect: a client that sends its token in clear text should notice.
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      compress: false,
    }
  }
}
