import { CfnOutput, Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { ConfigurationSet, ConfigurationSetTlsPolicy, DkimIdentity, EasyDkimSigningKeyLength, EmailIdentity, Identity, MailFromBehaviorOnMxFailure } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import type { AlarmBell } from '../constructs/foundations.ts';
import { HarmAlarm } from '../constructs/harm-alarm.ts';
import { FirstBellStack } from './first-bell-stack.ts';
import type { Settings } from './settings.ts';

const nobodyIsAlerted = 'Key adults may not be getting the emails that tell them something is waiting.';

/** Sending email: over TLS or not at all, signed, and with nothing in it that can be followed. */
export class MailStack extends FirstBellStack {
  /** Values of MAIL_FROM and MAIL_CONFIGURATION_SET. */
  readonly variables: { readonly MAIL_FROM: string; readonly MAIL_CONFIGURATION_SET: string };
  /** The right to send as that sender, by that configuration, and in no other name. */
  readonly sending: PolicyStatement;

  constructor(scope: Construct, settings: Settings, bell: AlarmBell) {
    super(scope, 'mail', settings, 'email to key adults.');
    const { environment } = settings;
    // Where its delivery events go is said in the stack of the stages, beside the queue that takes them.
    const configuration = new ConfigurationSet(this, 'Configuration', {
      configurationSetName: `first-bell-${environment}`,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      // Which mailboxes fail is kept in our own book, where two people can say that one works again; SES's list would stop it all the same (decision 22).
      disableSuppressionList: true,
    });
    const domain = settings.mail?.domain ?? 'mail.first-bell.example';
    const sender = `${settings.mail?.sender ?? 'no-reply'}@${domain}`;
    if (settings.mail) this.identify(settings.mail.domain, configuration);
    this.variables = { MAIL_FROM: `First Bell <${sender}>`, MAIL_CONFIGURATION_SET: configuration.configurationSetName };
    this.sending = new PolicyStatement({
      actions: ['ses:SendEmail'],
      resources: [`identity/${domain}`, `configuration-set/${configuration.configurationSetName}`].map((resource) => `arn:${this.partition}:ses:${this.region}:${this.account}:${resource}`),
      conditions: { StringEquals: { 'ses:FromAddress': sender } },
    });

    const reputation = (metricName: string) => new Metric({ namespace: 'AWS/SES', metricName, dimensionsMap: { 'ses:configuration-set': configuration.configurationSetName }, statistic: 'Maximum', period: Duration.minutes(15) });
    new HarmAlarm(this, 'Bouncing', {
      name: 'mail-bouncing', environment, bell, harmIfItFails: nobodyIsAlerted,
      doFirst: 'One in twenty-five emails bounces; at one in ten SES stops us. Find the mailboxes and put the directory right.',
      metric: reputation('Reputation.BounceRate'), threshold: 0.04,
    });
    new HarmAlarm(this, 'Complaints', {
      name: 'mail-complaints', environment, bell, harmIfItFails: nobodyIsAlerted,
      doFirst: 'Somebody has called our email spam; at one in a thousand SES stops us. Ring the school.',
      metric: reputation('Reputation.ComplaintRate'), threshold: 0.0005,
    });
    this.ringWhenPaused(environment, bell);
  }

  private identify(domain: string, configurationSet: ConfigurationSet): void {
    const identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(domain), configurationSet,
      dkimIdentity: DkimIdentity.easyDkim(EasyDkimSigningKeyLength.RSA_2048_BIT),
      mailFromDomain: `bounce.${domain}`, mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.REJECT_MESSAGE,
    });
    for (const [index, { name, value }] of identity.dkimRecords.entries()) new CfnOutput(this, `Dkim${index + 1}`, { description: 'CNAME to put in the DNS', value: `${name} CNAME ${value}` });
  }

  /** SES has no metric for this; it tells EventBridge. */
  private ringWhenPaused(environment: string, bell: AlarmBell): void {
    const rule = new CfnRule(this, 'Paused', {
      name: `first-bell-${environment}-mail-paused`,
      description: 'SES has stopped this account from sending.',
      eventPattern: { source: ['aws.ses'], 'detail-type': ['Sending Status Disabled'] },
      state: 'ENABLED',
      targets: [{
        id: 'Bell', arn: bell.topic.topicArn,
        input: JSON.stringify(`No key adult is alerted by email until it is lifted. SES has stopped us from sending: the desk telephones every school on its list now. Runbook: ${bell.runbooks}/mail-paused.md`),
      }],
    });
    acknowledge(rule, {
      rule: 'Serverless-EventBusDLQ', decided: '2026-11-22',
      because: 'The bell is the place for what failed; what cannot be told to it could not be told of its dead letters either. The alarm deliver-failing rings within two minutes of the first email refused.',
    });
  }
}
