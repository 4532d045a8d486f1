import type { PhoneContact } from '../domain/duty/task.ts';
import type { PartyKey } from '../domain/notification/content.ts';
import { whyNot } from '../domain/recipients/choose-recipient.ts';
import { standingOn } from '../domain/recipients/cover.ts';
import { mayBeParty } from '../domain/recipients/party.ts';
import { settingOf, type SettingKey } from '../domain/setting.ts';
import type { CalendarDate } from '../domain/time.ts';
import type { Directory } from '../ports/directory.ts';

/**
 * Whom the desk rings about a setting, in order (ruling 2): its adults, the head at the register's number, the authority's lead, the sergeant.
 * Asked for one incident's parties at a time: nobody is rung who is, or may be, one of them (ruling 6), the head included.
 * @param day the London date: whoever is away on it is not rung, and whoever covers for them is
 */
export async function contactsOf(directory: Directory, setting: string, day: CalendarDate): Promise<(parties: readonly PartyKey[]) => PhoneContact[]> {
  const where = settingOf(setting as SettingKey);
  const school = where.kind === 'school' ? await directory.school(where.urn) : undefined;
  const authorityCode = where.kind === 'authority' ? where.code : school?.authority;
  const [entries, authority] = await Promise.all([directory.adults(setting), authorityCode ? directory.authority(authorityCode) : undefined]);
  const adults = standingOn(entries, day);
  return (parties) => {
    const usable = adults.filter((adult) => adult.phone && [undefined, 'no-mailbox'].includes(whyNot(adult, parties))).toSorted((a, b) => a.order - b.order);
    const headIsParty = adults.some((adult) => adult.role === 'head' && mayBeParty(adult, parties));
    return [
      ...usable.map(({ adultId, phone }, index): PhoneContact => ({ role: index === 0 ? 'key-adult' : 'deputy', adultId, ...(phone ? { phone } : {}) })),
      ...(where.kind === 'school' && !headIsParty ? [{ role: 'head' as const, ...(school?.telephone ? { phone: school.telephone } : {}) }] : []),
      { role: 'authority-lead', ...(authority?.phone ? { phone: authority.phone } : {}) },
      { role: 'sergeant' },
    ];
  };
}
