import { dutyStanding } from '../../../shared/domain/schools/duty-standing.ts';
import { type Establishment, isOpen } from '../../../shared/domain/schools/establishment.ts';
import { nameWords } from '../../../shared/domain/schools/name-words.ts';
import { placeKey } from '../../../shared/domain/schools/register-statistics.ts';
import type { SchoolQuestion } from '../../../shared/domain/schools/resolve-school.ts';

interface Namesake {
  /** The school that was meant. */
  readonly urn: string;
  readonly question: Omit<SchoolQuestion, 'asOf'>;
}

/** Schools written by name and town, each of a child who lives beside its namesake in another town; at most `most`, spread over the register and the same each time. */
export function namesakesInOtherTowns(establishments: readonly Establishment[], most: number): readonly Namesake[] {
  const usable = establishments.filter((school) => isOpen(school) && school.town !== undefined && school.postcode !== undefined && ['statutory', 'discretion'].includes(dutyStanding(school)));
  const pairs = [...Map.groupBy(usable, ({ name }) => nameWords(name).join(' ')).values()].flatMap((alike) =>
    alike.flatMap((meant) => alike.filter((near) => placeKey(near.town ?? '') !== placeKey(meant.town ?? '')).map((near) => ({ meant, near }))));
  const step = Math.max(1, Math.floor(pairs.length / Math.max(1, most)));
  return pairs.filter((_pair, at) => at % step === 0).slice(0, most).map(({ meant, near }) => ({
    urn: meant.urn,
    question: {
      school: meant.name, town: meant.town, homeAuthority: near.authorityCode, homePostcode: near.postcode?.split(' ')[0],
      age: { years: Math.round(((meant.statutoryLowAge ?? 5) + (meant.statutoryHighAge ?? 11)) / 2) },
    },
  }));
}
