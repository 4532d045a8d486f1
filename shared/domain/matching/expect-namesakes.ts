import type { Comparison } from './compare.ts';
import { shareTogether } from './name-communities.ts';
import { shareOf } from './weigh.ts';
import type { NameFrequencies } from './types.ts';

/** How much likelier a given name is beside a family name of its own community, where the communities are not known. */
const affinityUnknown = 50;

/**
 * How many children of this full name are to be expected among as many as are on the roll. Of the name told and the name held
 * the commoner counts, since either may be the slip.
 */
export function expectedNamesakes({ given, family, pupil }: Comparison, frequencies: NameFrequencies): number {
  let most = 0;
  // The legal name too: a pupil called by a rare short form of a common name has all that name's namesakes.
  for (const givenName of [given.told, given.met, pupil.given[0]?.text ?? given.met]) {
    for (const familyName of [family.told, family.met]) {
      const together = frequencies.communities ? shareTogether(frequencies.communities, givenName, familyName) : undefined;
      const apart = shareOf(frequencies.given, givenName, frequencies.pupils) * shareOf(frequencies.family, familyName, frequencies.pupils);
      most = Math.max(most, together === undefined ? apart * affinityUnknown : Math.max(together, apart));
    }
  }
  return most * frequencies.pupils;
}
