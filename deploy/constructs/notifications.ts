import { Aws, Duration } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'

/** Where alarms go: an encrypted topic with one e-mail address. */
export class Notifications extends Construct {
  readonly topic: Topic

  constructor(scope: Construct, id: string, { email }: { readonly email: string }) {
    super(scope, id)
    // A key of our own (1 $ a month): AWS's key for SNS does not let alarms publish.
    const key = new Key(this, 'Key', {
      description: 'alarms of the gym coach',
      enableKeyRotation: true,
      pendingWindow: Duration.days(7),
    })
    this.topic = new Topic(this, 'Topic', { displayName: 'gym-coach', masterKey: key, enforceSSL: true })
    const alarms = {
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }
    // In a key's policy the star is the key itself.
    const useKey = { actions: ['kms:Decrypt', 'kms:GenerateDataKey*'], resources: ['*'] }
    key.addToResourcePolicy(new PolicyStatement({ ...alarms, ...useKey }))
    const publish = { actions: ['sns:Publish'], resources: [this.topic.topicArn] }
    this.topic.addToResourcePolicy(new PolicyStatement({ ...alarms, ...publish }))
    this.topic.addSubscription(new EmailSubscription(email))
  }
}
