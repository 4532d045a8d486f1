import type { ContactChange } from '../../../../shared/domain/contacts/contact-change.ts';
import { settingOf, type SettingKey } from '../../../../shared/domain/setting.ts';
import type { Adult } from '../../../../shared/ports/directory.ts';
import type { Visit } from '../../app/page.ts';

/** "school-900012": a setting in an address, where a colon would have to be written otherwise. */
export function placeAddress(setting: string): string {
  return setting.replace(':', '-');
}

/** A setting of an authority whose contacts this person keeps; to everybody else it is not there. */
export async function keptPlace({ deps, user }: Visit, address: string): Promise<{ readonly setting: string; readonly authority: string } | undefined> {
  const found = /^(school|authority)-(\d{3,7})$/.exec(address);
  if (!found) return undefined;
  const setting = `${found[1] ?? ''}:${found[2] ?? ''}`;
  const where = settingOf(setting as SettingKey);
  const authority = where.kind === 'authority' ? where.code : (await deps.directory.school(where.urn))?.authority;
  return authority !== undefined && user.keepsAuthorities?.includes(authority) ? { setting, authority } : undefined;
}

/** An entry at a place that this person keeps. */
export async function keptAdult(visit: Visit, adultId: string): Promise<{ readonly adult: Adult; readonly setting: string; readonly authority: string } | undefined> {
  const adult = /^[A-Za-z0-9_-]{1,64}$/.test(adultId) ? await visit.deps.directory.adult(adultId) : undefined;
  const place = adult && (await keptPlace(visit, placeAddress(adult.setting)));
  return adult && place ? { adult, ...place } : undefined;
}

/** A change of the directory at an authority that this person keeps. */
export async function keptChange({ deps, user }: Visit, changeId: string): Promise<ContactChange | undefined> {
  if (!/^[A-Za-z0-9_-]{1,128}$/.test(changeId)) return undefined;
  const found = await Promise.all((user.keepsAuthorities ?? []).map((authority) => deps.contacts.change(authority, changeId)));
  return found.find((change) => change !== undefined);
}
