import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../../infra/local/commands/main.ts';
import { addAnswer, noAnswers } from '../../../infra/local/register/score-schools.ts';
import { namesakesInOtherTowns } from '../../../infra/local/register/namesakes-in-other-towns.ts';
import { anEstablishment } from '../../domain/schools/an-establishment.ts';
import { inAFolder } from '../commands/in-a-folder.ts';

const data = join(import.meta.dirname, '../../../infra/local/world/data');

describe('first-bell bench schools', () => {
  const folder = inAFolder();

  it('counts as the scorer beside the public set does, and fails for a school that was not meant', () => {
    const counted = noAnswers();
    const match = { kind: 'match', urn: '1', score: 1, candidates: [], reason: '' } as const;
    addAnswer(counted, match, '1');
    addAnswer(counted, match, '2');
    addAnswer(counted, match, '');
    addAnswer(counted, { kind: 'review', urn: '1', score: 0.4, candidates: [], reason: '' }, '1');
    addAnswer(counted, { kind: 'none', score: 0, candidates: [], reason: '' }, '1');
    expect(counted).toEqual({ queries: 5, onRegister: 4, matched: 1, wrong: 2, reviews: 1, reviewsOnRegister: 1, rightOnTop: 1, lost: 1 });
  });

  it('asks for each of two namesakes from the home of the other, in another town only', () => {
    const one = anEstablishment({ urn: '900001', name: "St Anne's C of E Primary School", town: 'Chester', postcode: 'CH1 2AB' });
    const far = anEstablishment({ ...one, urn: '900002', name: "St Anne's CofE Primary School", town: 'Stone', authorityCode: '860', postcode: 'ST15 0AA' });
    const beside = anEstablishment({ ...one, urn: '900003', postcode: 'CH2 2AB' });
    const asked = namesakesInOtherTowns([one, far, beside, { ...far, urn: '900004', statusCode: '2' }], 500);
    expect(asked.map(({ urn, question: { town, homePostcode } }) => `${urn} ${town} ${homePostcode}`).sort()).toEqual(['900001 Chester ST15', '900002 Stone CH1', '900002 Stone CH2', '900003 Chester ST15']);
  });

  it('prints the figures of each set and of namesakes, and ends well where nothing was wrong', async () => {
    await folder.put('queries.csv', 'query_id,stated_school,stated_town,home_authority,home_postcode,child_date_of_birth\nq1,home educated,,896,CH1,2018-03-14\n');
    await folder.put('truth.csv', 'query_id,urn\nq1,\n');
    const args = ['bench', 'schools', '--register', join(data, 'edubasealldata.csv'), '--links', join(data, 'links_edubasealldata.csv'), '--as-of', '2026-11-15', '--pairs', '20'];
    expect(await main([...args, '--dirs', folder.path('.')])).toBe(0);
    expect(folder.printed.out).toContain('1 queries, wrong automatic matches 0');
    expect(folder.printed.out).toContain('Namesakes near the home:');
    await folder.put('queries.csv', 'query_id,stated_school\nq1,home educated\n');
    expect(await main([...args, '--dirs', folder.path('.')])).toBe(2);
  });
});
