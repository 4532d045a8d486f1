import { chanceOf, type Chance } from '../../../infra/local/world/chance.ts';
import type { FebrlRecord } from '../../../infra/local/febrl/read-febrl.ts';

const syllables = ['ba', 'ren', 'to', 'mil', 'ka', 'dor', 'vi', 'sel', 'wan', 'gu', 'pree', 'lo', 'thas', 'ny', 'zeb', 'cor'];
const states = ['nsw', 'vic', 'qld', 'wa', 'sa'];

const word = (chance: Chance, length: number): string => Array.from({ length }, () => chance.pick(syllables)).join('');

/** Invented people in FEBRL's layout: `people` of them, each written down once and then `copies` times with slips. */
export function inventRecords(people: number, copies: number, seed: number): { originals: FebrlRecord[]; duplicates: FebrlRecord[] } {
  const chance = chanceOf(seed, 'test/febrl');
  const pool = (size: number, length: number): string[] => Array.from({ length: size }, () => word(chance, length));
  const [givens, surnames, suburbs] = [pool(40, 2), pool(120, 3), pool(60, 3)];
  const originals = Array.from({ length: people }, (_, at): FebrlRecord => ({
    recId: `rec-${at}-org`,
    given: chance.pick(givens), surname: chance.pick(surnames), number: String(chance.between(1, 120)), address1: `${word(chance, 3)} street`,
    address2: chance.happens(0.5) ? `${word(chance, 2)} village` : '', suburb: chance.pick(suburbs), postcode: String(chance.between(2000, 7999)), state: chance.pick(states),
    born: `${chance.between(1930, 1999)}-${twoDigits(chance.between(1, 12))}-${twoDigits(chance.between(1, 28))}`,
  }));
  const duplicates = originals.flatMap((original, at) => Array.from({ length: copies }, (_, copy) => spoil({ ...original, recId: `rec-${at}-dup-${copy}` }, chance)));
  return { originals, duplicates };
}

function spoil(record: FebrlRecord, chance: Chance): FebrlRecord {
  let spoiled = record;
  for (let slips = chance.between(1, 3); slips > 0; slips -= 1) {
    const { given, surname, address1, address2, suburb, born } = spoiled;
    const change: Partial<FebrlRecord> = chance.pick([
      { given: surname, surname: given }, { address1: address2, address2: address1 }, { surname: typo(surname, chance) }, { given: '' },
      { suburb: typo(suburb, chance) }, { address1: address1.replace(' ', '') }, { born: `${born.slice(0, 5)}${born.slice(8)}-${born.slice(5, 7)}` }, { number: '' }, { postcode: '9999' },
    ]);
    spoiled = { ...spoiled, ...change };
  }
  return spoiled;
}

function typo(text: string, chance: Chance): string {
  const at = chance.below(Math.max(1, text.length - 1));
  return text.slice(0, at) + (text[at + 1] ?? 'x') + (text[at] ?? '') + text.slice(at + 2);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** The records as a file in the layout of the public sets. */
export function febrlText(records: readonly FebrlRecord[]): string {
  const header = 'rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, date_of_birth, soc_sec_id';
  const lines = records.map(({ recId, given, surname, number, address1, address2, suburb, postcode, state, born }) =>
    [recId, given, surname, number, address1, address2, suburb, postcode, state, born.replaceAll('-', ''), '0000000'].join(', '));
  return `${[header, ...lines].join('\n')}\n`;
}
