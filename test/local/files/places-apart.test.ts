import { readFile, symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { main } from '../../../infra/local/commands/main.ts';
import { keepApart } from '../../../infra/local/files/places-apart.ts';
import { inAFolder } from '../commands/in-a-folder.ts';

describe('the files of a command', () => {
  const folder = inAFolder();

  it('are told apart by where they are, not by how they are written', async () => {
    await folder.put('roll.csv', 'a\n');
    await symlink(folder.path('roll.csv'), folder.path('other.csv'));
    const inputs = [folder.path('roll.csv')];
    await expect(keepApart({ inputs, outputs: [`${folder.path('.')}/./roll.csv`] })).rejects.toThrow('must not be one of the inputs');
    await expect(keepApart({ inputs: [folder.path('other.csv')], outputs: [folder.path('roll.csv')] })).rejects.toThrow('must not be one of the inputs');
    await expect(keepApart({ inputs, outputs: [folder.path('a'), undefined, folder.path('./a')] })).rejects.toThrow('must not be the same file');
    await expect(keepApart({ inputs, outputs: [folder.path('a'), undefined, folder.path('b')] })).resolves.toBeUndefined();
  });

  it.each(['pupils.csv', 'queries.csv', 'out.csv', 'out.csv.refused.jsonl'])('never let --explain of a match fall on %s', async (name) => {
    await folder.put('pupils.csv', 'pupil_id,urn,given_name,family_name,dob\n1,900012,Ruby,Tansley,2018-03-14\n');
    await folder.put('queries.csv', 'query_id,incident_id,incident_date,given_name,family_name\nq1,i1,2026-11-09,Ruby,Tansley\n');
    const before = await readFile(folder.path('pupils.csv'), 'utf8');
    expect(await main(['match', '--pupils', folder.path('pupils.csv'), '--queries', folder.path('queries.csv'), '--out', folder.path('out.csv'), '--explain', folder.path(name)])).toBe(2);
    expect(await readFile(folder.path('pupils.csv'), 'utf8')).toBe(before);
    expect(folder.printed.err).toMatch(/must not be/);
  });
});
