import { authorityShards } from '../../shared/domain/schools/school-shards.ts';
import { withOtherNames } from '../../shared/domain/schools/succession.ts';
import type { School } from '../../shared/ports/directory.ts';
import { anEstablishment } from '../domain/schools/an-establishment.ts';
import type { FakeDirectory } from '../fakes/fake-directory.ts';

export interface Succession {
  readonly old: School;
  /** Who took it over: all of Cheshire West, as it is. */
  readonly heirs: readonly School[];
}

/** Closes schools as the register would tell of it, with who took them over by its links. Rolls and contacts still give the old numbers. */
export async function takeOver(directory: FakeDirectory, successions: readonly Succession[]): Promise<void> {
  const schools = successions.flatMap(({ old, heirs }) => [old, ...heirs]);
  await directory.putSchools(schools);
  const links = successions.flatMap(({ old, heirs }) => heirs.map(({ urn, name }) => ({ urn: old.urn, linkUrn: urn, linkName: name, linkType: 'Successor' })));
  const rows = withOtherNames(schools.map(({ urn, name, postcode, status }) => anEstablishment({ urn, name, postcode: postcode ?? '', statusCode: status === 'closed' ? '2' : '1' })), links);
  for (const { authorityCode, text } of authorityShards(rows)) await directory.putSchoolShard(authorityCode, text);
}
