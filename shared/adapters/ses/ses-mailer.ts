import { type SESClient, SendEmailCommand } from '@aws-sdk/client-ses';
import { type Email, type Mailer, type MailRefusal, MailRefused } from '../../ports/mail.ts';
import { tagValue } from './tag-value.ts';

export interface MailerOptions {
  readonly client: SESClient;
  /** Sender, as `MAIL_FROM` gives it. */
  readonly from: string;
  /** By which delivery events are published. */
  readonly configurationSet: string;
}

/** Sends through the first version of the SES API, which the embedded inbox speaks too. */
export class SesMailer implements Mailer {
  private readonly client: SESClient;
  private readonly from: string;
  private readonly configurationSet: string;

  constructor({ client, from, configurationSet }: MailerOptions) {
    this.client = client;
    this.from = from;
    this.configurationSet = configurationSet;
  }

  async send({ to, subject, text, html, tags }: Email): Promise<string> {
    const command = new SendEmailCommand({
      Source: this.from,
      Destination: { ToAddresses: [to] },
      Message: { Subject: inUtf8(subject), Body: { Text: inUtf8(text), Html: inUtf8(html) } },
      ConfigurationSetName: this.configurationSet,
      Tags: Object.entries(tags).map(([Name, value]) => ({ Name, Value: tagValue(value) })),
    });
    const { MessageId } = await this.sendCommand(command);
    if (MessageId === undefined) throw new Error('the mail provider took an email without giving its id');
    return MessageId;
  }

  private async sendCommand(command: SendEmailCommand): Promise<{ MessageId?: string | undefined }> {
    try {
      return await this.client.send(command);
    } catch (cause) {
      const why = refusalOf(cause);
      if (why) throw new MailRefused(why);
      // Without the error as its cause: SES repeats the address that it refuses.
      throw new Error(`the mail provider did not take an email: ${cause instanceof Error ? cause.name : 'unknown'}`);
    }
  }
}

/** https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html and .../manage-sending-quotas-errors.html */
function refusalOf(cause: unknown): MailRefusal | undefined {
  if (!(cause instanceof Error)) return undefined;
  switch (cause.name.replace(/Exception$/, '')) {
    case 'Throttling': case 'TooManyRequests': case 'LimitExceeded':
      return /daily|quota/i.test(cause.message) ? 'quota' : 'too-fast';
    case 'AccountSendingPaused': case 'ConfigurationSetSendingPaused': case 'SendingPaused': case 'AccountSuspended':
      return 'paused';
    case 'MessageRejected':
      return /not verified/i.test(cause.message) ? 'sandbox' : /paused|suspended|shut down/i.test(cause.message) ? 'paused' : undefined;
    default:
      return undefined;
  }
}

function inUtf8(Data: string): { Data: string; Charset: 'UTF-8' } {
  return { Data, Charset: 'UTF-8' };
}
