import type { IncidentData } from '../../events/incident.ts';
import type { PupilRecord } from '../../shared/domain/matching/types.ts';
import { aChild, anIncident, aPerson } from '../builders/an-incident.ts';
import { aRig, type Rig } from '../functions/a-rig.ts';
import { anAdult } from '../functions/house.ts';

export const force = 'cheshire';
export const sundayNight = '2026-11-08T22:45:00Z';
export const mondayRun = '2026-11-09T07:00:00Z';

/** So many schools with two key adults and a few children each, over the fakes, with the deployed steps. */
export interface Town {
  readonly rig: Rig;
  readonly pupils: readonly PupilRecord[];
  readonly urns: readonly string[];
}

const syllables = ['bar', 'cor', 'dun', 'fen', 'gar', 'hol', 'kel', 'lam', 'mor', 'nor', 'pel', 'ros', 'sel', 'tor', 'ven', 'wex'] as const;
const given = ['Ada', 'Ben', 'Cara', 'Dan', 'Ella', 'Finn', 'Gwen', 'Hugo', 'Isla', 'Jack', 'Kim', 'Leo', 'Maya', 'Noah', 'Orla', 'Paul'] as const;

/** A name of its own for every number, unlike that of any other. */
export function familyNameOf(n: number): string {
  const [a, b, c] = [n % 16, Math.floor(n / 16) % 16, Math.floor(n / 256) % 16];
  const name = `${syllables[c] ?? ''}${syllables[b] ?? ''}${syllables[a] ?? ''}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function pupilOf(n: number, urn: string): PupilRecord {
  const year = 2012 + (n % 7);
  return {
    pupilId: `P${n}`, urns: [urn], yearGroup: 2025 - year - 4, givenName: given[n % 16] ?? 'Ada', familyName: familyNameOf(n), dateOfBirth: `${year}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
    sex: n % 2 === 0 ? 'F' : 'M', address: `${n + 1} ${familyNameOf(4095 - (n % 4000))} Row`, town: 'Wenbury', postcode: `CQ${1 + (n % 9)} ${1 + (Math.floor(n / 9) % 9)}${'ABDEFGHJLN'.charAt(n % 10)}${'PQRSTUWXYZ'.charAt(Math.floor(n / 10) % 10)}`,
  };
}

export async function aTown({ schools, childrenEach = 1, mailbox }: { readonly schools: number; readonly childrenEach?: number; /** Default: one of their own at the school. */ readonly mailbox?: (adultId: string) => string }): Promise<Town> {
  const urns = Array.from({ length: schools }, (_, n) => String(910_000 + n));
  const pupils = urns.flatMap((urn, school) => Array.from({ length: childrenEach }, (_, n) => pupilOf(school * childrenEach + n, urn)));
  const adults = urns.flatMap((urn, n) => [1, 2].map((order) => anAdult({
    adultId: `${urn}-${order}`, setting: `school:${urn}`, givenName: order === 1 ? 'Helen' : 'Tom', familyName: `O${familyNameOf(2048 + 2 * n + order).toLowerCase()}`, name: `Adult ${urn}-${order}`,
    order, mailbox: mailbox?.(`${urn}-${order}`) ?? `${order === 1 ? 'lead' : 'deputy'}@s${urn}.example`,
  })));
  const rig = await aRig({ pupils, adults });
  await rig.directory.putSchools(urns.map((urn) => ({ urn, name: `School ${urn}`, authority: '896', telephone: '01632 960200', status: 'open' as const, lowAge: 4, highAge: 18 })));
  return { rig, pupils, urns };
}

/** An incident of its own for a number, in the family of one pupil. */
export function incidentOf(n: number, pupil: PupilRecord, over: Partial<IncidentData> = {}): IncidentData {
  const { familyName, givenName, dateOfBirth, sex, address = '', postcode = '' } = pupil;
  const addresses = [{ text: `${address}, Wenbury`, postcode }];
  return anIncident({
    reference: `CHE-S-${n}`,
    people: [aPerson({ familyName, givenName: 'Mira', personId: `N-${n}v`, addresses }), aPerson({ personRef: 'p2', role: 'suspect', givenName: 'Dale', familyName: 'Harrop', personId: `N-${n}s`, addresses: [{ text: '9 Far Lane, Wenbury', postcode: 'CQ9 9ZZ' }] })],
    children: [aChild({ givenName, familyName, dateOfBirth, sex: sex === 'F' ? 'female' : 'male', addresses, schoolSummary: 'Police went to a report that the child\'s mother had been hurt.', words: { text: 'I was asleep.', clearedForSchool: true } })],
    ...over,
  });
}

/** A child of an accepted event, with the schools that may be told of it. */
export interface Expected { readonly reference: string; readonly childRef: string; readonly urns: readonly string[] }

/** What must be none in every row: lost, told wrongly, told twice, named in an email, and a ledger that does not hold what the force sent. */
export function everywhere({ rig, pupils }: Town, expected: readonly Expected[]): Record<'accepted events lost' | 'wrong recipients' | 'duplicate disclosure records' | 'personal data in email' | 'sent less ledger', number> {
  const rows = new Set([...rig.book.duties.values()].map(({ reference, childRef }) => `${reference} ${childRef}`));
  const schools = new Map(expected.map(({ reference, childRef, urns }) => [`${reference} ${childRef}`, new Set(urns.map((urn) => `school:${urn}`))]));
  const records = [...rig.book.disclosuresById.values()];
  const wrong = records.filter(({ reference, childRef, setting, alerted, readBy }) => !schools.get(`${reference} ${childRef}`)?.has(setting) || [...alerted, ...(readBy ?? [])].some((adultId) => rig.directory.adultsById.get(adultId)?.setting !== setting));
  const keys = records.map(({ reference, childRef, setting, version }) => `${reference} ${childRef} ${setting} ${version}`);
  const names = pupils.flatMap(({ familyName, address = '' }) => [familyName, address]);
  const texts = [...new Set(rig.mailer.sent.map(({ subject, text, html, tags }) => JSON.stringify([subject, text, html, Object.values(tags).filter((tag) => !tag.startsWith('school:'))])))];
  return {
    'accepted events lost': expected.filter(({ reference, childRef }) => !rows.has(`${reference} ${childRef}`)).length,
    'wrong recipients': wrong.length, 'duplicate disclosure records': keys.length - new Set(keys).size,
    'personal data in email': texts.filter((text) => names.some((name) => name !== '' && text.includes(name))).length,
    'sent less ledger': expected.length - rows.size,
  };
}

/** Emails that went to one adult, for one school, step and instant, beyond the first. */
export function emailsTooMany({ rig }: Town): number {
  const sent = rig.mailer.sent.map(({ to, tags }) => `${to} ${tags['setting'] ?? ''} ${tags['released'] ?? ''} ${tags['step'] ?? ''}`);
  return sent.length - new Set(sent).size;
}
