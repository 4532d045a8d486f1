import { createHash } from 'node:crypto';
import { isSharedMailbox } from '../../../shared/domain/contacts/work-mailbox.ts';
import type { Adult } from '../../../shared/ports/directory.ts';
import { readCsvRows } from '../files/read-csv-rows.ts';
import { isDate } from '../files/time-text.ts';
import type { Complaints } from './read-pupil-rows.ts';

const columns = ['given_name', 'family_name', 'role', 'email', 'order'] as const;
const optionalColumns = [
  'urn', 'authority', 'adult_id', 'title', 'other_family_names', 'phone', 'trained_on', 'approved_by', 'present', 'home_address', 'home_postcode', 'police_person_ids', 'declared_conflicts', 'language', 'sub', 'force',
] as const;
type Cells = Readonly<Record<(typeof columns)[number] | (typeof optionalColumns)[number], string>>;

const roles: Readonly<Record<string, Adult['role']>> = {
  'designated-safeguarding-lead': 'designated-safeguarding-lead', dsl: 'designated-safeguarding-lead',
  'deputy-safeguarding-lead': 'deputy-safeguarding-lead', 'deputy-designated-safeguarding-lead': 'deputy-safeguarding-lead', ddsl: 'deputy-safeguarding-lead',
  head: 'head', headteacher: 'head', principal: 'head', 'education-safeguarding-officer': 'education-safeguarding-officer',
};

/** That whoever signs in with this id reads for this entry. */
export interface SignInOfRow {
  readonly line: number;
  readonly sub: string;
  readonly force: string;
  readonly adult: Adult;
}

/** Reads a directory of key adults. Ruling 6: named people with work mailboxes, approved by another person. Each person once in a setting, and each place in the order. */
export async function* readAdults(path: string, complaints: Complaints, today: string, bound: (sign: SignInOfRow) => void = () => undefined): AsyncGenerator<Adult> {
  const seen = new Set<string>();
  for await (const { line, values } of readCsvRows(path, { columns, optionalColumns }, complaints.refuse)) {
    const refuse = (field: string, reason: string): void => complaints.refuse({ line, field, reason });
    const adult = adultFrom(values, refuse, today);
    if (!adult) continue;
    const keys = [[`id ${adult.adultId}`, 'email'], [`place ${adult.setting} ${adult.order}`, 'order']] as const;
    const twice = keys.filter(([key]) => seen.has(key));
    for (const [, field] of twice) refuse(field, field === 'order' ? 'is another person\'s at the same setting' : 'was given before');
    for (const [key] of keys) seen.add(key);
    if (twice.length > 0) continue;
    const [sub, force] = [values.sub.trim(), values.force.trim()];
    if (sub !== '') bound({ line, sub, force, adult });
    yield adult;
  }
}

function adultFrom(cells: Cells, refuse: (field: string, reason: string) => void, today: string): Adult | undefined {
  const cell = Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, text.trim()])) as Record<keyof Cells, string>;
  let good = true;
  const check = (field: string, ok: boolean, reason: string): void => {
    if (ok) return;
    good = false;
    refuse(field, reason);
  };
  const role = roles[cell.role.toLowerCase().replace(/\s+/g, '-')];
  const email = cell.email.toLowerCase();
  const setting = cell.authority !== '' ? `authority:${cell.authority}` : `school:${cell.urn}`;
  check('urn', (cell.urn === '') !== (cell.authority === ''), 'or authority must be given, and not both');
  check('urn', cell.urn === '' || /^\d{5,7}$/.test(cell.urn), 'must be a number of 5 to 7 digits');
  check('authority', cell.authority === '' || /^\d{3}$/.test(cell.authority), 'must be a code of three digits');
  check('given_name', cell.given_name !== '', 'is missing: only named people are told');
  check('family_name', cell.family_name !== '', 'is missing: only named people are told');
  check('role', role !== undefined, 'must be designated-safeguarding-lead, deputy-safeguarding-lead, head or education-safeguarding-officer');
  check('role', role === undefined || (role === 'education-safeguarding-officer') === (cell.authority !== ''), 'does not belong to this kind of setting');
  check('email', /^[^@\s,;<>"]+@[^@\s,;<>"]+\.[^@\s,;<>"]+$/.test(email), 'must be one address');
  check('email', !email.includes('@') || !isSharedMailbox(email), 'is a shared inbox: give the person\'s own work address');
  check('order', /^[1-9]\d?$/.test(cell.order), 'must be a whole number from 1 to 99');
  check('trained_on', cell.trained_on === '' || isDate(cell.trained_on), 'must be a date such as 2026-09-01');
  check('present', /^(yes|no|y|n|true|false|1|0)?$/i.test(cell.present), 'must be yes or no');
  check('language', /^(cy|en|welsh|english|cymraeg|saesneg)?$/i.test(cell.language), 'must be cy for Welsh, en for English, or empty');
  const adultId = cell.adult_id === '' ? `A-${createHash('sha256').update(`${setting}|${email}`).digest('base64url').slice(0, 12)}` : cell.adult_id;
  const name = [cell.title, cell.given_name, cell.family_name].filter(Boolean).join(' ');
  check('sub', cell.sub === '' || /^[A-Za-z0-9._:|-]{3,128}$/.test(cell.sub), 'must be the id that the sign-in service shows, never an email address');
  check('sub', cell.sub === '' || cell.approved_by !== '', 'opens nothing until a second person has approved the entry: give approved_by');
  check('force', cell.sub === '' || /^[a-z-]{2,40}$/.test(cell.force), 'must be the force whose administrators keep this sign-in');
  check('approved_by', !sameOne(cell.approved_by, [adultId, email, name, `${cell.given_name} ${cell.family_name}`]), 'is the person themself: a second person must approve');
  if (!good || !role) return undefined;
  return {
    adultId, setting, name, givenName: cell.given_name, familyName: cell.family_name, role, mailbox: email, order: Number(cell.order),
    // A course still to come is none yet.
    trained: cell.trained_on !== '' && cell.trained_on <= today, ...(cell.trained_on === '' || cell.trained_on > today ? {} : { trainedOn: cell.trained_on }), present: !/^(no|n|false|0)$/i.test(cell.present),
    ...(cell.other_family_names === '' ? {} : { otherFamilyNames: listOf(cell.other_family_names) }), ...(cell.phone === '' ? {} : { phone: cell.phone }),
    ...(cell.approved_by === '' ? {} : { approvedBy: cell.approved_by }), ...(cell.home_address === '' ? {} : { homeAddress: cell.home_address }),
    ...(cell.home_postcode === '' ? {} : { homePostcode: cell.home_postcode }), ...(cell.police_person_ids === '' ? {} : { policePersonIds: listOf(cell.police_person_ids) }),
    ...(/^(cy|welsh|cymraeg)$/i.test(cell.language) ? { language: 'cy' as const } : {}),
    ...(cell.declared_conflicts === '' ? {} : { declaredConflicts: listOf(cell.declared_conflicts).map((familyName) => ({ familyName })) }),
  };
}

function sameOne(approver: string, own: readonly string[]): boolean {
  const folded = approver.toLowerCase().replace(/\s+/g, ' ');
  return folded !== '' && own.some((one) => one.toLowerCase().replace(/\s+/g, ' ') === folded);
}

function listOf(cell: string): string[] {
  return cell.split(';').map((part) => part.trim()).filter((part) => part !== '');
}
