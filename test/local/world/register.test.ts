import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Establishment, EstablishmentLink } from '../../../shared/domain/schools/establishment.ts';
import { readEstablishments, readLinks, type RegisterRow } from '../../../infra/local/register/read-gias.ts';
import { establishmentCells, giasEstablishmentBytes, giasLinkBytes, linkCells } from '../../../infra/local/register/write-gias.ts';
import { makeCalendars, shippedBankHolidays } from '../../../infra/local/world/calendar/make-calendars.ts';
import { bankHolidayFeed } from '../../../infra/local/world/calendar/bank-holidays.ts';
import { shippedData } from '../../../infra/local/world/load-world.ts';
import { inventRegister } from '../../../infra/local/world/register/invent-register.ts';
import type { BankHolidayFeed } from '../../../infra/local/world/types.ts';
import { worldSchools } from '../../../infra/local/world/world-schools.ts';

const shared = process.env['FIRST_BELL_SHARED'];
const register = inventRegister(1);
const establishments = register.establishments.map(({ establishment }) => establishment);
const homes = ['895', '896', '876', '877'];

async function values<T>(rows: AsyncIterable<RegisterRow<T>>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) if (row.kind === 'row') found.push(row.value);
  return found;
}

describe('the register that ships', () => {
  it('is what its seed makes, to the byte', async () => {
    const bytes = Buffer.concat([...giasEstablishmentBytes(register.establishments.map(({ establishment, more }) => establishmentCells(establishment, more)))]);
    expect(bytes.equals(await readFile(shippedData.register))).toBe(true);
    expect(Buffer.concat([...giasLinkBytes(register.links.map(linkCells))]).equals(await readFile(shippedData.links))).toBe(true);
    expect(JSON.parse(await readFile(shippedData.bankHolidays, 'utf8'))).toEqual(shippedBankHolidays);
    expect(JSON.parse(await readFile(shippedData.calendars, 'utf8'))).toEqual(makeCalendars(worldSchools(establishments), 1));
  });

  it('reads back through the same reader as a real download, every line of it', async () => {
    const read = await values<Establishment>(readEstablishments(shippedData.register));
    expect(read).toHaveLength(establishments.length);
    expect(read.map(({ urn, name, statusCode }) => ({ urn, name, statusCode }))).toEqual(establishments.map(({ urn, name, statusCode }) => ({ urn, name, statusCode })));
    expect(await values<EstablishmentLink>(readLinks(shippedData.links))).toHaveLength(register.links.length);
  });

  it('has about 130 establishments of the four authorities and some next door', () => {
    const athome = establishments.filter((one) => homes.includes(one.authorityCode));
    expect(athome.length).toBeGreaterThanOrEqual(125);
    expect(athome.length).toBeLessThanOrEqual(140);
    for (const code of homes) expect(athome.filter((one) => one.authorityCode === code).length).toBeGreaterThan(15);
    expect(establishments.length - athome.length).toBeGreaterThanOrEqual(4);
  });

  it.each(['01', '02', '03', '05', '07', '08', '10', '11', '12', '14', '15', '18', '24', '28', '30', '32', '33', '34', '35', '36', '38', '39', '40', '41', '42', '44', '45', '47'])('has an establishment of type %s', (typeCode) => {
    expect(establishments.some((one) => one.typeCode === typeCode)).toBe(true);
  });

  it('has closed schools whose successors are open, some proposed to close and some to open', () => {
    for (const statusCode of ['1', '2', '3', '4']) expect(establishments.some((one) => one.statusCode === statusCode)).toBe(true);
    const byUrn = new Map(establishments.map((one) => [one.urn, one]));
    const successors = register.links.filter((link) => link.linkType.startsWith('Successor'));
    expect(successors.length).toBeGreaterThanOrEqual(6);
    for (const link of successors) {
      expect(byUrn.get(link.urn)?.statusCode).toBe('2');
      expect(byUrn.get(link.linkUrn)?.statusCode).toBe('1');
    }
  });

  it('has no two with the same URN, name, or authority and number, and no number that rings', () => {
    const unique = (keys: string[]): void => expect(new Set(keys).size).toBe(keys.length);
    unique(establishments.map((one) => one.urn));
    unique(establishments.map((one) => one.name));
    unique(establishments.map((one) => `${one.authorityCode}/${one.establishmentNumber}`));
    for (const one of establishments) expect(one.telephone ?? '01632960000').toMatch(/^01632960\d{3}$/);
    for (const one of establishments) expect(Number(one.urn)).toBeGreaterThan(990_000);
  });
});

describe.skipIf(!shared)('the register that ships, beside the real one (needs FIRST_BELL_SHARED)', () => {
  const folder = join(shared ?? '', 'data', 'register');
  const plain = (text: string): string => text.normalize('NFD').toLowerCase().replace(/[^a-z]/g, '');

  it('names no real school, and gives none a real number, URN, town or postcode area', async () => {
    const real = await values<Establishment>(readEstablishments(join(folder, 'edubasealldata.csv')));
    const linked = await values<EstablishmentLink>(readLinks(join(folder, 'links_edubasealldata.csv')));
    const names = new Set([...real.map((one) => plain(one.name)), ...linked.map((one) => plain(one.linkName))]);
    const urns = new Set([...real.map((one) => one.urn), ...linked.map((one) => one.linkUrn)]);
    const towns = new Set(real.flatMap((one) => [plain(one.town ?? ''), plain(one.locality ?? '')]));
    const areas = new Set(real.map((one) => /^[A-Z]+/.exec(one.postcode ?? '')?.[0]));
    const numbers = new Set(real.map((one) => `${one.authorityCode}/${one.establishmentNumber}`));
    for (const one of establishments) {
      expect(names.has(plain(one.name)), one.name).toBe(false);
      expect(urns.has(one.urn)).toBe(false);
      expect(towns.has(plain(one.town ?? 'x')), one.town).toBe(false);
      expect(areas.has(/^[A-Z]+/.exec(one.postcode ?? '')?.[0]), one.postcode).toBe(false);
      expect(numbers.has(`${one.authorityCode}/${one.establishmentNumber}`), one.urn).toBe(false);
    }
  });

  it('keeps the bank holidays of the gov.uk feed, day for day, from 2025 to 2028', async () => {
    const feed = JSON.parse(await readFile(join(folder, 'bank-holidays.json'), 'utf8')) as BankHolidayFeed;
    const mine = bankHolidayFeed(2025, 2028);
    expect(Object.keys(mine).toSorted()).toEqual(Object.keys(feed).toSorted());
    for (const [division, { events }] of Object.entries(mine)) expect(events).toEqual(feed[division]?.events.filter(({ date }) => date >= '2025-01-01'));
  });
});
