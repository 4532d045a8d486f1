import type { Mailbox } from '../ports/mail.ts';
import { opaqueIdOf } from './opaque-id.ts';

/** An adult's mailbox as the mail book knows it: the address itself stays in the directory. */
export function mailboxOf({ adultId, mailbox }: { readonly adultId: string; readonly mailbox: string }): Mailbox {
  return { adultId, fingerprint: opaqueIdOf('mailbox', mailbox.trim().toLowerCase()) };
}
