import { describe, expect, it } from 'vitest';
import { makeResolveStatedSchool } from '../../../functions/match/resolve-stated-school.ts';
import type { IncidentData } from '../../../events/incident.ts';
import type { Address } from '../../../events/people.ts';
import { anEstablishment } from '../../domain/schools/an-establishment.ts';
import { indexOf } from '../../domain/schools/a-small-country.ts';

const workington = anEstablishment({ urn: '900030', name: "St Patrick's RC Primary School", authorityCode: '942', authorityName: 'Cumberland', town: 'Workington', postcode: 'CA14 2AB' });
const index = indexOf([workington]);
const resolve = makeResolveStatedSchool({ school: async () => undefined } as never, async () => index);
const incident = { reportedAt: '2026-11-08T22:00:00Z', place: { text: '1 High Street, Workington', postcode: 'CA14 2AB', kind: 'home' } } as IncidentData;
const ask = (addresses: readonly Address[]) => resolve({ text: "St Patrick's RC Primary School" }, { childRef: 'c', dateOfBirth: '2018-03-14', addresses: [...addresses] }, incident);

describe('the school that an officer wrote', () => {
  it('is not matched for being where police went, at a relative’s', async () => {
    expect(await ask([])).toMatchObject({ kind: 'review', urn: '900030' });
  });

  it.each<Address['kind']>(['former', 'work', 'other', 'staying'])('is not matched for being near an address of the child that is no home (%s)', async (kind) => {
    expect(await ask([{ postcode: 'CA14 2AB', kind }])).toMatchObject({ kind: 'review', urn: '900030' });
  });

  it('is matched in the district of the child’s own home', async () => {
    expect(await ask([{ postcode: 'CA14 2AB' }])).toMatchObject({ kind: 'match', urn: '900030' });
  });
});
