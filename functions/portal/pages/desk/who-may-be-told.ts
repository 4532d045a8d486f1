import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import type { PhoneContact, Task } from '../../../../shared/domain/duty/task.ts';
import type { PartyKey } from '../../../../shared/domain/notification/content.ts';
import { whyNot } from '../../../../shared/domain/recipients/choose-recipient.ts';
import { standingOn } from '../../../../shared/domain/recipients/cover.ts';
import { mayBeParty, partyKeysOf } from '../../../../shared/domain/recipients/party.ts';
import { isOpenSchool } from '../../../../shared/domain/schools/is-open-school.ts';
import { settingOf, type SettingKey } from '../../../../shared/domain/setting.ts';
import type { CalendarDate } from '../../../../shared/domain/time.ts';
import type { Adult, Directory } from '../../../../shared/ports/directory.ts';
import type { Visit } from '../../app/page.ts';
import { type Cases, childOf } from './cases.ts';

/** Somebody who may be told on the telephone: a person of the verified directory, or an office at a number of the register. */
export interface MayBeTold {
  /** What a form sends: "adult:ka-1", "head:900012", "lead:896". */
  readonly value: string;
  /** As the record of the call says it. */
  readonly toldRole: (typeof toldRoles)[number];
  /** As the list of whom to ring says it. */
  readonly contact: PhoneContact['role'];
  readonly setting: SettingKey;
  readonly adultId?: string;
  readonly name?: string;
  /** The school, or the authority. */
  readonly place: string;
  /** The number on record: no other may be rung. */
  readonly phone: string;
}

export const toldRoles = ['key adult', 'deputy', 'head', 'authority lead', 'authority officer'] as const;
const roleWords: Readonly<Record<Adult['role'], MayBeTold['toldRole']>> = {
  'designated-safeguarding-lead': 'key adult', 'deputy-safeguarding-lead': 'deputy', head: 'head', 'education-safeguarding-officer': 'authority officer',
};

/** Whom the desk may tell of a task's child, in the order in which they are rung. Nobody who is, or may be, a party (ruling 6). */
export async function whoMayBeTold({ visit: { deps, now }, cases, task }: { readonly visit: Pick<Visit, 'deps' | 'now'>; readonly cases: Cases; readonly task: Task }): Promise<readonly MayBeTold[]> {
  const incident = await cases.incident(task.reference);
  const parties = incident ? partyKeysOf(incident) : [];
  const found = await Promise.all(settingsOf(task, childOf(incident, task.childRef)?.homeAuthority).map((setting) => ofSetting(deps.directory, setting, parties, londonDateOf(now))));
  return [...new Map(found.flat().map((one) => [one.value, one])).values()];
}

/** The same of one place, which whoever recorded the call named themselves: its head's office, or the authority's lead. */
export async function officeOf(directory: Directory, code: string, parties: readonly PartyKey[], day: CalendarDate): Promise<MayBeTold | undefined> {
  const setting: SettingKey | undefined = /^\d{6}$/.test(code) ? `school:${code}` : /^\d{3}$/.test(code) ? `authority:${code}` : undefined;
  return setting && (await ofSetting(directory, setting, parties, day)).find(({ adultId, setting: where }) => adultId === undefined && where === setting);
}

/** The places that the task is about. Of a child who may be protected no school is named, also not here. */
function settingsOf({ detail }: Task, homeAuthority: string | undefined): readonly SettingKey[] {
  const home: readonly SettingKey[] = homeAuthority ? [`authority:${homeAuthority}`] : [];
  if (detail.kind === 'phone' || detail.kind === 'hold') return detail.setting ? [detail.setting as SettingKey] : home;
  if (detail.kind !== 'place' || detail.reason === 'shielded-child') return home;
  const urns = new Set([...detail.pupils.slice(0, 3).flatMap(({ urns: ofPupil }) => ofPupil), ...detail.schools.map(({ urn }) => urn)]);
  return [...[...urns].map((urn): SettingKey => `school:${urn}`), ...home];
}

async function ofSetting(directory: Directory, setting: SettingKey, parties: readonly PartyKey[], day: CalendarDate): Promise<readonly MayBeTold[]> {
  const where = settingOf(setting);
  const school = where.kind === 'school' ? await directory.school(where.urn) : undefined;
  if (where.kind === 'school' && !school) return [];
  const code = where.kind === 'authority' ? where.code : school?.authority;
  const [entries, authority] = await Promise.all([directory.adults(setting), code ? directory.authority(code) : undefined]);
  const adults = standingOn(entries, day);
  const office = where.kind === 'school' ? school?.telephone : authority?.phone;
  const headIsParty = adults.some((adult) => adult.role === 'head' && mayBeParty(adult, parties));
  return [
    ...adults.filter((adult) => [undefined, 'no-mailbox'].includes(whyNot(adult, parties))).toSorted((a, b) => a.order - b.order).flatMap((adult, index): MayBeTold[] => {
      const phone = adult.phone ?? office;
      return phone ? [{ value: `adult:${adult.adultId}`, toldRole: roleWords[adult.role], contact: index === 0 ? 'key-adult' : 'deputy', setting, adultId: adult.adultId, name: adult.name, place: school?.name ?? authority?.name ?? '', phone }] : [];
    }),
    ...(school?.telephone && isOpenSchool(school) && !headIsParty ? [{ value: `head:${school.urn}`, toldRole: 'head' as const, contact: 'head' as const, setting, place: school.name, phone: school.telephone }] : []),
    ...(authority?.phone ? [{ value: `lead:${authority.code}`, toldRole: 'authority lead' as const, contact: 'authority-lead' as const, setting: `authority:${authority.code}` as SettingKey, place: authority.name, phone: authority.phone }] : []),
  ];
}
