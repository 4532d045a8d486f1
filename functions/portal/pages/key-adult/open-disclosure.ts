import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import { mayOpen } from '../../../../shared/domain/recipients/choose-recipient.ts';
import { standsOn } from '../../../../shared/domain/recipients/cover.ts';
import { mayBeParty } from '../../../../shared/domain/recipients/party.ts';
import type { Adult } from '../../../../shared/ports/directory.ts';
import type { Visit } from '../../app/page.ts';
import { entryIdsOf } from '../../sign-in/sessions.ts';

/** Every entry of this person, as it stands today: a trust's lead has one at each school. */
export async function entriesOf({ deps, user, now, seen }: Pick<Visit, 'deps' | 'user' | 'now' | 'seen'>): Promise<readonly Adult[]> {
  const entries = await Promise.all(entryIdsOf(user).map(async (id) => seen.adults.get(id) ?? (await deps.directory.adult(id))));
  return entries.flatMap((adult) => (adult ? [standsOn(adult, londonDateOf(now))] : []));
}

/** The entry by which a person may open a disclosure now: the one at its own setting, and none if any of them may be a party. */
export function entryFor(disclosure: Disclosure, entries: readonly Adult[]): Adult | undefined {
  if (entries.some((adult) => mayBeParty(adult, disclosure.parties))) return undefined;
  return entries.find((adult) => adult.setting === disclosure.setting && mayOpen({ adult, disclosure }).kind === 'yes');
}

export interface Opened {
  /** By which they may open it. */
  readonly adult: Adult;
  readonly disclosure: Disclosure;
  /** All of this person's. */
  readonly entries: readonly Adult[];
}

/** The disclosure of an address if this person may open it now. Not theirs, not there, not yet and no longer look the same from outside. */
export async function openDisclosure(visit: Visit): Promise<Opened | undefined> {
  const { params, record, seen: { disclosure } } = visit;
  const id = params['disclosure'] ?? '';
  const wellFormed = /^[A-Za-z0-9_-]{1,128}$/.test(id);
  const entries = await entriesOf(visit);
  const adult = disclosure && entryFor(disclosure, entries);
  if (adult) return { adult, disclosure, entries };
  // Written whether or not there is such a disclosure, so that neither the answer nor its making tells.
  await record({ operation: 'refusal', what: 'notification', ...(wellFormed ? { subject: id } : {}), outcome: 'not-found' });
  return undefined;
}
