import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { Worker } from 'node:worker_threads';
import type { Instant } from '../../../shared/domain/time.ts';
import { openJournal, type JournalledEmail, type MailJournal } from './mail-journal.ts';
import type { InboxAnswer, InboxOrder } from './mail-inbox-worker.ts';
import { listenOn } from './ports.ts';

export { readJournal, type JournalledEmail } from './mail-journal.ts';

/** What SES answers when it takes no email: its code, and the beginning of its message. */
const refusals = {
  'refuse-throttled': ['Throttling', 'Maximum sending rate exceeded.'],
  'refuse-quota': ['Throttling', 'Daily message quota exceeded.'],
  'refuse-paused': ['AccountSendingPaused', 'Account is paused.'],
  'refuse-sandbox': ['MessageRejected', 'Email address is not verified. The following identities failed the check.'],
} as const;

/** What goes wrong with a sending, for tests: null for nothing. */
export type MailFault = keyof typeof refusals | 'accept-then-cut' | null;

export interface MailEngine {
  /** The SES endpoint, "http://127.0.0.1:8005". */
  readonly endpoint: string;
  /** The same address in a browser: every email. */
  readonly inboxUrl: string;
  readonly accepted: readonly JournalledEmail[];
  /** Asked before each sending. */
  /** Told of each email once it is on disk, before its sender is answered. */
  onAccepted(tell: (email: JournalledEmail) => Promise<void>): void;
  setFault(fault: (email: { readonly to: readonly string[] }) => MailFault): void;
  stop(): Promise<void>;
}

const mostBytes = 10_000_000;

/**
 * SES's v1 SendEmail, kept by ourselves, before aws-ses-v2-local's web inbox. An email is on disk before its sender is answered, and the inbox is filled from disk at start,
 * so that neither a stop nor a kill loses one.
 * @throws StartProblem `port-taken`, `state-corrupt`
 */
export async function startMail(options: { readonly stateDir: string; readonly port?: number; readonly now: () => Instant }): Promise<MailEngine> {
  const journal = openJournal(options.stateDir);
  const inbox = new Worker(new URL('./mail-inbox-worker.ts', import.meta.url), { workerData: { emails: journal.emails }, stdout: true, stderr: true });
  let tell: (email: JournalledEmail) => Promise<void> = async () => undefined;
  let fault: (email: { readonly to: readonly string[] }) => MailFault = () => null;
  const desk = { journal, inbox, now: options.now, fault: (form: URLSearchParams) => fault({ to: members(form, 'Destination.ToAddresses') }), accepted: (email: JournalledEmail) => tell(email) };
  try {
    const [{ port: inboxPort }] = (await once(inbox, 'message')) as [InboxAnswer];
    const server = createServer((incoming, outgoing) => {
      answer(incoming, outgoing, inboxPort, desk).catch(() => outgoing.destroy());
    });
    const port = await listenOn(server, options.port ?? 0, 'the mail inbox');
    const endpoint = `http://127.0.0.1:${port}`;
    return {
      endpoint,
      inboxUrl: `${endpoint}/`,
      accepted: journal.emails,
      onAccepted: (next) => (tell = next),
      setFault: (next) => (fault = next),
      stop: async () => {
        server.closeAllConnections();
        await new Promise<void>((resolve) => server.close(() => resolve()));
        await inbox.terminate();
        await journal.close();
      },
    };
  } catch (cause) {
    await inbox.terminate();
    await journal.close();
    throw cause;
  }
}

interface Desk {
  readonly journal: MailJournal;
  readonly inbox: Worker;
  readonly now: () => Instant;
  fault(form: URLSearchParams): MailFault;
  accepted(email: JournalledEmail): Promise<void>;
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse, inboxPort: number, desk: Desk): Promise<void> {
  const body = await wholeBody(incoming);
  const sending = incoming.method === 'POST' && incoming.url === '/';
  if (incoming.method === 'POST' && !sending) return refuse(outgoing, 404, 'UnknownOperation', 'Only the SES v1 SendEmail call is kept here.');
  if (!sending) return pass(await forward(incoming, body, inboxPort), outgoing);

  const form = new URLSearchParams(body.toString('utf8'));
  if (form.get('Action') !== 'SendEmail') return refuse(outgoing, 400, 'InvalidAction', 'Only SendEmail is kept here.');
  const fault = desk.fault(form);
  if (fault !== null && fault !== 'accept-then-cut') {
    const [code, message] = refusals[fault];
    return refuse(outgoing, 400, code, message);
  }
  const email = emailOf(form, desk.now());
  const wrong = whatIsWrong(email);
  if (wrong) return refuse(outgoing, 400, 'InvalidParameterValue', wrong);
  await desk.journal.append(email);
  desk.inbox.postMessage(email satisfies InboxOrder);
  await desk.accepted(email);
  if (fault === 'accept-then-cut') {
    outgoing.destroy();
    return;
  }
  const reply = `<SendEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendEmailResult><MessageId>${email.messageId}</MessageId></SendEmailResult><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></SendEmailResponse>`;
  pass({ status: 200, type: 'text/xml', body: Buffer.from(reply) }, outgoing);
}

function emailOf(form: URLSearchParams, at: Instant): JournalledEmail {
  const names = members(form, 'Tags', '.Name');
  const values = members(form, 'Tags', '.Value');
  return {
    messageId: `local-${randomUUID()}`,
    at,
    acceptedAt: new Date().toISOString(),
    from: form.get('Source') ?? '',
    to: members(form, 'Destination.ToAddresses'),
    cc: members(form, 'Destination.CcAddresses'),
    bcc: members(form, 'Destination.BccAddresses'),
    replyTo: members(form, 'ReplyToAddresses'),
    subject: form.get('Message.Subject.Data') ?? '',
    text: form.get('Message.Body.Text.Data'),
    html: form.get('Message.Body.Html.Data'),
    configurationSet: form.get('ConfigurationSetName'),
    tags: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])),
  };
}

const address = /^(?:[^<>\r\n]*<)?[^\s@<>]+@[A-Za-z0-9.-]+>?$/;

/** What SES itself would refuse of a request, or null. */
function whatIsWrong(email: JournalledEmail): string | null {
  const recipients = [...email.to, ...email.cc, ...email.bcc];
  if (!address.test(email.from)) return 'Source is not an address.';
  if (recipients.length === 0 || recipients.length > 50) return 'There must be 1 to 50 recipients.';
  if (![...recipients, ...email.replyTo].every((one) => address.test(one))) return 'A recipient is not an address.';
  if (email.subject === '' || /[\r\n]/.test(email.subject)) return 'The subject is empty or has more than one line.';
  if (!email.text && !email.html) return 'There is no body.';
  return null;
}

function members(form: URLSearchParams, list: string, part = ''): string[] {
  const found: string[] = [];
  for (let n = 1; ; n++) {
    const value = form.get(`${list}.member.${n}${part}`);
    if (value === null) return found;
    found.push(value);
  }
}

interface Answered { readonly status: number; readonly type: string; readonly body: Buffer }

function forward(incoming: IncomingMessage, body: Buffer, port: number): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const onward = request({ host: '127.0.0.1', port, method: incoming.method, path: incoming.url, headers: incoming.headers }, (reply) => {
      wholeBody(reply).then((text) => resolve({ status: reply.statusCode ?? 502, type: reply.headers['content-type'] ?? 'text/plain', body: text }), reject);
    });
    onward.on('error', reject);
    onward.end(body);
  });
}

async function wholeBody(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += (chunk as Buffer).length;
    if (bytes > mostBytes) throw new Error('An email of more than 10 MB was refused.');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function pass(answered: Answered, outgoing: ServerResponse): void {
  outgoing.writeHead(answered.status, { 'content-type': answered.type, 'content-length': answered.body.length }).end(answered.body);
}

/** An SES error as its v1 clients read it. */
function refuse(outgoing: ServerResponse, status: number, code: string, message: string): void {
  outgoing.writeHead(status, { 'content-type': 'text/xml' })
    .end(`<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>local</RequestId></ErrorResponse>`);
}
