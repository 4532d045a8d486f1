import { memberItem } from '../../../shared/adapters/dynamodb/account-items.ts';
import { directoryItems } from '../../../shared/adapters/dynamodb/directory-items.ts';
import { peopleItems } from '../../../shared/adapters/dynamodb/people-items.ts';
import { rollItems } from '../../../shared/adapters/dynamodb/roll-items.ts';
import { preparePupil } from '../../../shared/domain/matching/prepare.ts';
import type { NameFrequencies } from '../../../shared/domain/matching/types.ts';
import type { PoliceClient, PortalUser, School } from '../../../shared/ports/directory.ts';
import type { TableItem } from '../host/stack.ts';
import { nameCounter } from '../matching/count-names.ts';
import { keyAdultEntry, officerEntry } from '../world/directory/directory-entries.ts';
import { pupilRecord } from '../world/roll/pupil-record.ts';
import type { World, WorldSchool } from '../world/types.ts';

export const policeClient: PoliceClient = { clientId: 'cheshire-rms', force: 'cheshire', sources: ['https://rms.cheshire.police.example/encompass'] };

const authorityNames: Readonly<Record<string, string>> = { 895: 'Cheshire East', 896: 'Cheshire West and Chester', 876: 'Halton', 877: 'Warrington' };
const statuses = { 1: 'open', 2: 'closed', 3: 'open-proposed-to-close', 4: 'proposed-to-open' } as const;

/** The directory and the roll of the invented world, as the adapters store them: loaded before the first function runs. */
export function* firstItems(world: World, users: readonly PortalUser[]): Generator<TableItem> {
  const directory = (item: Record<string, unknown>): TableItem => ({ table: 'directory', item });
  for (const school of world.schools) yield directory(directoryItems.school(schoolEntry(school)));
  for (const [urn, calendar] of Object.entries(world.calendars.schools)) yield directory(directoryItems.schoolCalendar(urn, calendar));
  const authorityOf = new Map(world.schools.map(({ urn, authority }) => [urn, authority]));
  for (const adult of world.keyAdults) {
    yield* directoryItems.adult(keyAdultEntry(adult)).map(directory);
    const authority = authorityOf.get(adult.urn);
    if (authority !== undefined) yield directory(peopleItems.contact(authority, keyAdultEntry(adult)));
  }
  for (const officer of world.staff.filter(({ role }) => role === 'authority-officer')) {
    yield* directoryItems.adult(officerEntry(officer)).map(directory);
    if (officer.authority !== null) yield directory(peopleItems.contact(officer.authority, officerEntry(officer)));
  }
  const authorities = new Map(world.schools.map(({ authority }) => [authority, authorityNames[authority] ?? `Authority ${authority}`]));
  let extension = 500;
  for (const [code, name] of [...authorities].toSorted()) {
    const phone = `01632 960${String(extension++ % 1000).padStart(3, '0')}`;
    yield directory(directoryItems.authority({ code, name, phone, neighbours: [...authorities.keys()].filter((other) => other !== code && code in authorityNames && other in authorityNames) }, world.calendars.authorities[code]?.terms ?? []));
  }
  for (const [division, { events }] of Object.entries(world.calendars.bankHolidays)) yield directory(directoryItems.holidays(division, events.map(({ date }) => date)));
  yield directory(directoryItems.client(policeClient));
  for (const user of users) {
    yield directory(peopleItems.user(user));
    const worker = peopleItems.worker(user);
    if (worker) yield directory(worker);
    const member = memberItem(user);
    if (member) yield directory(member);
  }
  yield directory(directoryItems.forces(['cheshire']));
  for (const pupil of world.pupils) {
    const { pupil: own, lines } = rollItems(pupilRecord(pupil));
    yield { table: 'rolls', item: own };
    for (const line of lines) yield { table: 'rolls', item: line };
  }
}

export function schoolEntry(school: WorldSchool): School {
  return {
    urn: school.urn, name: school.name, authority: school.authority, town: school.town, status: statuses[school.status], lowAge: school.lowAge, highAge: school.highAge,
    ...(school.postcode ? { postcode: school.postcode } : {}), ...(school.telephone ? { telephone: school.telephone } : {}),
  };
}

/** How often each name stands on the roll, counted as every roll is. */
export function frequenciesOf(world: World): NameFrequencies {
  const counter = nameCounter();
  for (const pupil of world.pupils) counter.add(preparePupil(pupilRecord(pupil)));
  return counter.frequencies();
}
