import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import { mayOpen } from '../../../../shared/domain/recipients/choose-recipient.ts';
import type { Adult } from '../../../../shared/ports/directory.ts';
import type { Visit } from '../../app/page.ts';

/** The disclosure of an address if this person may open it now. Not theirs, not there, not yet and no longer look the same from outside. */
export async function openDisclosure({ deps, user, params, record }: Visit): Promise<{ readonly adult: Adult; readonly disclosure: Disclosure } | undefined> {
  const id = params['disclosure'] ?? '';
  const wellFormed = /^[A-Za-z0-9_-]{1,128}$/.test(id);
  const [adult, disclosure] = await Promise.all([
    user.adultId ? deps.directory.adult(user.adultId) : undefined,
    wellFormed ? deps.book.disclosure(id) : undefined,
  ]);
  if (adult && disclosure && disclosure.setting === adult.setting && mayOpen({ adult, disclosure }).kind === 'yes') return { adult, disclosure };
  // Written whether or not there is such a disclosure, so that neither the answer nor its making tells.
  await record({ operation: 'refusal', what: 'notification', ...(wellFormed ? { subject: id } : {}), outcome: 'not-found' });
  return undefined;
}
