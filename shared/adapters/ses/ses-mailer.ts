import { type SESClient, SendEmailCommand } from '@aws-sdk/client-ses';
import type { Email, Mailer } from '../../ports/mail.ts';
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
      // Without the error as its cause: SES repeats the address that it refuses.
      throw new Error(`the mail provider did not take an email: ${cause instanceof Error ? cause.name : 'unknown'}`);
    }
  }
}

function inUtf8(Data: string): { Data: string; Charset: 'UTF-8' } {
  return { Data, Charset: 'UTF-8' };
}
