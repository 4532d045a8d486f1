import type { PhoneContact } from '../domain/duty/task.ts';
import { settingOf, type SettingKey } from '../domain/setting.ts';
import type { Directory } from '../ports/directory.ts';

/** Whom the desk rings about a setting, in order (ruling 2): its adults, the head at the register's number, the authority's lead, the sergeant. */
export async function contactsOf(directory: Directory, setting: string): Promise<PhoneContact[]> {
  const where = settingOf(setting as SettingKey);
  const school = where.kind === 'school' ? await directory.school(where.urn) : undefined;
  const authorityCode = where.kind === 'authority' ? where.code : school?.authority;
  const [adults, authority] = await Promise.all([directory.adults(setting), authorityCode ? directory.authority(authorityCode) : undefined]);
  const usable = adults.filter(({ approvedBy, present, phone }) => approvedBy && present && phone).toSorted((a, b) => a.order - b.order);
  return [
    ...usable.map(({ adultId, phone }, index): PhoneContact => ({ role: index === 0 ? 'key-adult' : 'deputy', adultId, ...(phone ? { phone } : {}) })),
    ...(where.kind === 'school' ? [{ role: 'head' as const, ...(school?.telephone ? { phone: school.telephone } : {}) }] : []),
    { role: 'authority-lead', ...(authority?.phone ? { phone: authority.phone } : {}) },
    { role: 'sergeant' },
  ];
}
