import { createRequire } from 'node:module';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import type { JournalledEmail } from './mail-journal.ts';

/**
 * aws-ses-v2-local keeps its emails in one variable of its module, so it has a thread to itself: two stacks in one process
 * then have two inboxes. It listens on a port that only mail.ts in front of it uses, and shows what mail.ts hands it.
 */
export type InboxOrder = JournalledEmail;
export interface InboxAnswer { readonly port: number }

interface Inbox { readonly default: (config: { host: string; port: number }) => Promise<Server> }
interface Store { readonly saveEmail: (email: unknown) => void }

const require = createRequire(import.meta.url);
const inbox = require('aws-ses-v2-local') as Inbox;
const store = require('aws-ses-v2-local/dist/store.js') as Store;

const port = parentPort;
if (!port) throw new Error('This file runs as a worker of mail.ts.');

for (const email of (workerData as { emails: readonly JournalledEmail[] }).emails) show(email);
port.on('message', (order: InboxOrder) => show(order));

const server = await inbox.default({ host: '127.0.0.1', port: 0 });
port.postMessage({ port: (server.address() as AddressInfo).port } satisfies InboxAnswer);

function show(email: JournalledEmail): void {
  store.saveEmail({
    messageId: email.messageId,
    from: email.from,
    replyTo: email.replyTo,
    destination: { to: email.to, cc: email.cc, bcc: email.bcc },
    subject: email.subject,
    body: { text: email.text ?? undefined, html: email.html ?? undefined },
    attachments: [],
    at: Math.floor(Date.parse(email.at) / 1000),
  });
}
