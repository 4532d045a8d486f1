import { settingOf, type SettingKey } from '../../../../shared/domain/setting.ts';
import type { Visit } from '../../app/page.ts';
import { entriesOf } from '../key-adult/open-disclosure.ts';

export interface CalendarPlace {
  /** "school:900012" or "authority:896". */
  readonly setting: string;
  readonly authority: string;
  /** Terms are the authority's business, or the desk's where it was told of a mistake. */
  readonly mayMendTerms: boolean;
}

/** The places whose days this person may declare without looking further: their own. */
export async function ownPlaces(visit: Visit): Promise<readonly string[]> {
  if (visit.user.role === 'administrator') return (visit.user.keepsAuthorities ?? []).map((code) => `authority:${code}`);
  return [...new Set((await entriesOf(visit)).map(({ setting }) => setting))];
}

/** A school for its own adults, all of an authority's for its officers and for the administrators who keep its contacts, any for the desk, which records what it was told by telephone. To everybody else it is not there. */
export async function calendarPlace(visit: Visit, address: string): Promise<CalendarPlace | undefined> {
  const found = /^(school|authority)-(\d{3,7})$/.exec(address);
  if (!found) return undefined;
  const setting = `${found[1] ?? ''}:${found[2] ?? ''}`;
  const where = settingOf(setting as SettingKey);
  const authority = where.kind === 'authority' ? (await visit.deps.directory.authority(where.code))?.code : (await visit.deps.directory.school(where.urn))?.authority;
  if (authority === undefined) return undefined;
  const { role } = visit.user;
  if (role === 'desk' || role === 'supervisor') return { setting, authority, mayMendTerms: true };
  if (role === 'administrator') return visit.user.keepsAuthorities?.includes(authority) ? { setting, authority, mayMendTerms: true } : undefined;
  const own = (await entriesOf(visit)).filter(({ present, approvedBy }) => present && approvedBy).map((entry) => entry.setting);
  if (role === 'authority-officer') return own.includes(`authority:${authority}`) ? { setting, authority, mayMendTerms: true } : undefined;
  return role === 'key-adult' && own.includes(setting) ? { setting, authority, mayMendTerms: false } : undefined;
}
