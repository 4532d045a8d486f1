import { foldName } from './fold-name.ts';
import { remember } from './remember.ts';

const abbreviations: Readonly<Record<string, string>> = {
  rd: 'road', st: 'street', str: 'street', ave: 'avenue', av: 'avenue', cl: 'close', clo: 'close', cres: 'crescent', cr: 'crescent', crs: 'crescent', dr: 'drive', drv: 'drive', ln: 'lane',
  gdns: 'gardens', gdn: 'gardens', gds: 'gardens', garden: 'gardens', gr: 'grove', gro: 'grove', grv: 'grove', pl: 'place', plc: 'place', sq: 'square', ter: 'terrace', terr: 'terrace', tce: 'terrace', tr: 'terrace',
  ct: 'court', crt: 'court', mt: 'mount', mnt: 'mount', pk: 'park', pde: 'parade', rse: 'rise', ri: 'rise', vw: 'view', vws: 'views', wk: 'walk', wlk: 'walk', wy: 'way', mws: 'mews', gn: 'green', grn: 'green', hl: 'hill', hse: 'house', cott: 'cottage',
  bldgs: 'buildings', bldg: 'building', est: 'estate', fm: 'farm', apt: 'flat', apartment: 'flat', flt: 'flat', fl: 'flat', nth: 'north', sth: 'south', vale: 'vale', vil: 'villas', yd: 'yard', ch: 'church', row: 'row', bvd: 'boulevard', blvd: 'boulevard',
};

const streetKinds = new Set(
  'road street avenue close crescent drive lane gardens grove place square terrace court mount park parade rise view views walk way mews green hill row yard boulevard bank brow croft dale end fold gate heights meadow meadows villas vale wharf quay circus rd'.split(' '),
);

const noise = new Set(['flat', 'the', 'unit', 'room', 'floor', 'no', 'number', 'of', 'at', 'near', 'opposite', 'outside', 'uk', 'england', 'wales']);

/** What an address says, apart from how it is written. */
export interface AddressRead {
  /** Numbers of house and flat, as written ("12", "12a"), in order. */
  readonly numbers: readonly string[];
  /** Words of the street with its kind last ("acacia", "avenue"); empty when none could be told. */
  readonly street: readonly string[];
  /** Every word, abbreviations written out. */
  readonly words: readonly string[];
  /** Words outside the street: a house's name, a town. */
  readonly others: readonly string[];
}

/** Reads a free-text address; undefined when there is nothing in it to read. */
export function readAddress(text: string | undefined): AddressRead | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const numbers: string[] = [];
  const words: string[] = [];
  let street: string[] = [];
  const others: string[] = [];
  for (const part of text.split(/[,;\n]/)) {
    const tokens = part.toLowerCase().split(/[\s/]+/).map(readToken).filter((token) => token !== '');
    const named: string[] = [];
    for (const token of tokens) {
      if (/^\d/.test(token)) {
        if (!numbers.includes(token)) numbers.push(token);
      } else {
        named.push(token);
        if (!words.includes(token)) words.push(token);
      }
    }
    const kindAt = named.findLastIndex((token) => streetKinds.has(token));
    if (kindAt > 0 && street.length === 0) {
      street = named.slice(0, kindAt + 1);
      others.push(...named.slice(kindAt + 1));
    } else {
      others.push(...named);
    }
  }
  return numbers.length === 0 && words.length === 0 ? undefined : { numbers, street, words, others };
}

/** As one word is written in all addresses; '' if it says nothing. */
const readToken = remember((raw) => {
  if (/\d/.test(raw)) return raw.replace(/[^a-z0-9]/g, '');
  const word = foldName(raw).replaceAll(' ', '');
  const whole = Object.hasOwn(abbreviations, word) ? (abbreviations[word] ?? word) : word;
  return noise.has(whole) ? '' : whole;
});

/** Upper case without spaces; undefined when it is too short to say anything. */
export function foldPostcode(postcode: string | undefined): string | undefined {
  if (postcode === undefined) return undefined;
  const folded = postcode.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return folded.length >= 5 && folded.length <= 7 ? folded : undefined;
}

/** "CH1 2AB" → "CH1". Takes a folded postcode. */
export function outwardOf(folded: string): string {
  return folded.slice(0, -3);
}

/** The leading letters: "CH1 2AB" → "CH". Takes a folded postcode. */
export function areaOf(folded: string): string {
  const letters = Number(isLetter(folded, 0)) + Number(isLetter(folded, 0) && isLetter(folded, 1));
  return folded.slice(0, letters);
}

function isLetter(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code >= 65 && code <= 90;
}
