import type { ContactChanged } from '../../../../events/internal.ts';
import type { Decided } from '../../../../shared/domain/contacts/decide-change.ts';
import type { DueRow } from '../../../../shared/domain/duty/due.ts';
import { plusSeconds } from '../../../../shared/domain/time.ts';
import type { Visit } from '../../app/page.ts';

/** Stores a decision about the directory and has the old mailbox and the new one written to. Answers with why not, in words, if it was not stored. */
export async function settleChange({ deps, now, record }: Visit, decided: Decided): Promise<string | undefined> {
  if (decided.kind === 'refused') return decided.why;
  const { change, entries } = decided;
  const { force, authority, changeId } = change;
  await record({ force, operation: 'alteration', what: `contact-${change.deed}-${change.state}`, subject: changeId, recipient: change.after.adultId });
  const message: ContactChanged = { type: 'contact.changed', id: `contact-changed~${changeId}`, force, authority, changeId };
  const row: DueRow = { what: 'forward', at: plusSeconds(now, 60), id: `forward~${force}~${message.id}`, force, queue: 'deliver', body: JSON.stringify(message) };
  const tells = change.state === 'done';
  // Stored first: if word of it can't be handed on now, the minute's tick sends it.
  if (tells) await deps.due.put(row);
  if (!(await deps.contacts.decide(change, entries))) return 'somebody else decided this first';
  if (tells) {
    try {
      await deps.outgoing.send('deliver', [message]);
      await deps.due.remove(row);
    } catch (fault) {
      deps.log.error('forward-left-to-chase', {}, fault);
    }
  }
  return undefined;
}
