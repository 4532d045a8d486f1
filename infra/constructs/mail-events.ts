import { ConfigurationSet, ConfigurationSetEventDestination, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSubscription, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface MailEventsProps {
  readonly environment: string;
  readonly configurationSet: string;
  readonly account: string;
  readonly messagesKey: IKey;
  /** Where each event goes, as SES wrote it. */
  readonly queue: Queue;
  /** Where one goes that the topic could not hand on. */
  readonly left: Queue;
}

/** What SES says of every email, by way of a topic to the queue that follows it. Sealed on the way, since it names mailboxes. */
export class MailEvents extends Construct {
  constructor(scope: Construct, id: string, { environment, configurationSet, account, messagesKey, queue, left }: MailEventsProps) {
    super(scope, id);
    const topic = new Topic(this, 'Topic', { topicName: `first-bell-${environment}-mail-events`, masterKey: messagesKey, enforceSSL: true });
    topic.addToResourcePolicy(new PolicyStatement({
      sid: 'SesPublishes', principals: [new ServicePrincipal('ses.amazonaws.com')], actions: ['sns:Publish'], resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }));
    for (const to of [queue, left]) to.addToResourcePolicy(new PolicyStatement({
      sid: 'TheTopicSends', principals: [new ServicePrincipal('sns.amazonaws.com')], actions: ['sqs:SendMessage'], resources: [to.queueArn],
      conditions: { ArnEquals: { 'aws:SourceArn': topic.topicArn } },
    }));
    new CfnSubscription(this, 'Subscription', { topicArn: topic.topicArn, protocol: SubscriptionProtocol.SQS, endpoint: queue.queueArn, rawMessageDelivery: true, redrivePolicy: { deadLetterTargetArn: left.queueArn } });
    new ConfigurationSetEventDestination(this, 'Destination', {
      configurationSet: ConfigurationSet.fromConfigurationSetName(this, 'Set', configurationSet),
      configurationSetEventDestinationName: `first-bell-${environment}-mail-events`,
      destination: EventDestination.snsTopic(topic),
      events: [EmailSendingEvent.SEND, EmailSendingEvent.DELIVERY, EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT, EmailSendingEvent.DELIVERY_DELAY, EmailSendingEvent.REJECT, EmailSendingEvent.RENDERING_FAILURE],
    });
  }
}
