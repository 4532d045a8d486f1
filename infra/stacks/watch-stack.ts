import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import type { AlarmBell } from '../constructs/foundations.ts';
import { FirstBellStack } from './first-bell-stack.ts';
import type { Settings } from './settings.ts';

/** The bell that every alarm rings. It stands on nothing of ours, so that it is there before anything that can fail. */
export class WatchStack extends FirstBellStack {
  readonly bell: AlarmBell;

  constructor(scope: Construct, settings: Settings) {
    super(scope, 'watch', settings, 'who is told when something fails.');
    const key = new Key(this, 'AlarmsKey', { description: 'First Bell: alarms on their way', enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN });
    const [alarms, events] = ['cloudwatch.amazonaws.com', 'events.amazonaws.com'].map((service) => new ServicePrincipal(service)) as [ServicePrincipal, ServicePrincipal];
    const ours = { StringEquals: { 'aws:SourceAccount': this.account } };
    // In a key's own policy "*" is that key and no other. EventBridge is not held to our account: its guide has said that it sends
    // nothing to compare when it publishes to SNS, and a bell that a stranger might ring is better than one that stays silent.
    const sealing = { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: ['*'] };
    key.addToResourcePolicy(new PolicyStatement({ sid: 'AlarmsAreSealed', principals: [alarms], ...sealing, conditions: ours }));
    key.addToResourcePolicy(new PolicyStatement({ sid: 'EventsAreSealed', principals: [events], ...sealing }));
    const topic = new Topic(this, 'Alarms', { topicName: `first-bell-${settings.environment}-alarms`, displayName: 'First Bell alarm', masterKey: key, enforceSSL: true });
    const ringing = { actions: ['sns:Publish'], resources: [topic.topicArn] };
    topic.addToResourcePolicy(new PolicyStatement({ sid: 'AlarmsRing', principals: [alarms], ...ringing, conditions: ours }));
    topic.addToResourcePolicy(new PolicyStatement({ sid: 'EventsRing', principals: [events], ...ringing }));
    for (const address of settings.alarmEmails) topic.addSubscription(new EmailSubscription(address));
    acknowledge(topic, {
      rule: 'Serverless-SNSRedrivePolicy', decided: '2026-11-22',
      because: 'SNS tries an email for hours by itself; the alarm stays red in the console, and the desk has its own clocks.',
    });
    this.bell = { topic, runbooks: settings.runbooks.replace(/\/$/, '') };
  }
}
