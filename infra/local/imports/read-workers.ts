import { readShifts } from '../../../shared/domain/cases/read-shifts.ts';
import { caseworkRoles } from '../../../shared/domain/cases/worker.ts';
import { isSharedMailbox } from '../../../shared/domain/contacts/work-mailbox.ts';
import type { PortalUser } from '../../../shared/ports/directory.ts';
import { readCsvRows } from '../files/read-csv-rows.ts';
import type { Complaints } from './read-pupil-rows.ts';

const columns = ['sub', 'given_name', 'family_name', 'role', 'force', 'email', 'approved_by'] as const;
const optionalColumns = [
  'active', 'rank', 'officer_id', 'authorities', 'full_time', 'capacity', 'shifts', 'other_family_names', 'home_address', 'home_postcode', 'police_person_ids', 'declared_conflicts',
] as const;
type Cells = Readonly<Record<(typeof columns)[number] | (typeof optionalColumns)[number], string>>;

const roles: readonly string[] = [...caseworkRoles, 'supervisor'];

/** Reads those who work cases: IDAT, IDVA, MARAC and the force's supervisors, each a named person with a mailbox of their own, approved by another. */
export async function* readWorkers(path: string, complaints: Complaints): AsyncGenerator<PortalUser> {
  const seen = new Set<string>();
  for await (const { line, values } of readCsvRows(path, { columns, optionalColumns }, complaints.refuse)) {
    const refuse = (field: string, reason: string): void => complaints.refuse({ line, field, reason });
    const worker = workerFrom(values, refuse);
    if (!worker) continue;
    if (seen.has(worker.sub)) refuse('sub', 'was given before');
    else yield worker;
    seen.add(worker.sub);
  }
}

function workerFrom(cells: Cells, refuse: (field: string, reason: string) => void): PortalUser | undefined {
  const cell = Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, text.trim()])) as Record<keyof Cells, string>;
  let good = true;
  const check = (field: keyof Cells, ok: boolean, reason: string): void => {
    if (ok) return;
    good = false;
    refuse(field, reason);
  };
  const role = cell.role.toLowerCase().replace(/\s+/g, '-');
  const email = cell.email.toLowerCase();
  const fullTime = cell.full_time === '' ? 1 : Number(cell.full_time);
  const shifts = readShifts(cell.shifts);
  for (const field of ['sub', 'given_name', 'family_name', 'force'] as const) check(field, cell[field] !== '', 'is missing');
  check('role', roles.includes(role), `must be one of ${roles.join(', ')}`);
  check('email', /^[^@\s,;<>"]+@[^@\s,;<>"]+\.[^@\s,;<>"]+$/.test(email), 'must be one address');
  check('email', !email.includes('@') || !isSharedMailbox(email), 'is a shared inbox: give the person\'s own work address');
  check('approved_by', cell.approved_by !== '', 'is missing: a second person must approve');
  check('approved_by', ![cell.sub, email, `${cell.given_name} ${cell.family_name}`].map((one) => one.toLowerCase()).includes(cell.approved_by.toLowerCase()), 'is the person themself: a second person must approve');
  check('active', /^(yes|no|y|n|true|false|1|0)?$/i.test(cell.active), 'must be yes or no');
  check('authorities', listOf(cell.authorities).every((code) => /^\d{3}$/.test(code)), 'must be codes of three digits, semicolons between; empty: all of the force\'s');
  check('full_time', fullTime > 0 && fullTime <= 1, 'must be a share of full time, above 0 to 1');
  check('capacity', /^\d{0,3}$/.test(cell.capacity), 'must be a whole number of live cases');
  check('shifts', shifts !== undefined, 'must be such as "1-5 08:00-18:00; 6,7 10:00-14:00", Monday being 1; empty: never on duty by rota');
  if (!good || !shifts) return undefined;
  return {
    sub: cell.sub, name: `${cell.given_name} ${cell.family_name}`, givenName: cell.given_name, familyName: cell.family_name, role: role as PortalUser['role'], force: cell.force, active: !/^(no|n|false|0)$/i.test(cell.active),
    ...(cell.officer_id === '' ? {} : { officerId: cell.officer_id }), ...(cell.rank === '' ? {} : { rank: cell.rank.toLowerCase().replace(/\s+/g, '-') }),
    casework: {
      mailbox: email, authorities: listOf(cell.authorities), fullTime, shifts, ...(cell.capacity === '' ? {} : { capacity: Number(cell.capacity) }),
      ...(cell.other_family_names === '' ? {} : { otherFamilyNames: listOf(cell.other_family_names) }), ...(cell.home_address === '' ? {} : { homeAddress: cell.home_address }), ...(cell.home_postcode === '' ? {} : { homePostcode: cell.home_postcode }),
      ...(cell.police_person_ids === '' ? {} : { policePersonIds: listOf(cell.police_person_ids) }), ...(cell.declared_conflicts === '' ? {} : { declaredConflicts: listOf(cell.declared_conflicts).map((familyName) => ({ familyName })) }),
    },
  };
}

function listOf(cell: string): string[] {
  return cell.split(';').map((part) => part.trim()).filter((part) => part !== '');
}
