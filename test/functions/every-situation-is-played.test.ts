import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const doc = readFileSync(join(root, 'docs/situations.md'), 'utf8');
/** As the papers list them: what begins a row of the table. */
const situations = [
  'parent works at the school', 'the key adult is related to a party', 'twins at two schools', 'separated parents, contact on Friday', 'child staying with grandparents in another county', 'refuge move in the week',
  'the new school itself reveals the refuge', 'victim aged 16 at college', 'bail conditions; released at 13:30', 'the child rang 999', 'snow closure; INSET day', 'key adult on maternity leave', 'nursery class of a school', 'half term',
  'both recorded as suspects', 'honour-based, siblings at the school', '"false report"', 'non-recent abuse told today', 'another force attended', 'looked-after child', 'adopted child', 'police officer is the suspect', 'domestic homicide',
  'a friend sleeping over witnesses it', 'independent school, no contact', 'a wrong school read it', 'a parent asks for access', 'IDVA knows the perpetrator', '02:00, high risk, no IDVA on duty', 'serial suspect, new partner',
];

/** Rows of the tables, each with the tests that its last cell names. */
const rows = doc.split('\n').filter((line) => /^\| (?!Situation|Clause|-)/.test(line) && !line.startsWith('|---')).map((line) => {
  const cells = line.slice(2, -2).split(' | ');
  const played = (cells.at(-1) ?? '').split('<br>').map((one) => /^`(test\/[^`]+\.test\.ts)` "(.+)"$/.exec(one));
  return { name: cells[0] ?? '', played };
});

/** The titles of tests and of groups of tests in a file, as they are written. */
function titlesOf(file: string): ReadonlySet<string> {
  const source = readFileSync(join(root, file), 'utf8');
  return new Set([...source.matchAll(/(?:^|[\s)\]])(?:(?:it|test|describe)(?:\.each(?:<[^>(]*>)?\(.*\)|\.each\([\s\S]*?\n\s*\](?: as const)?\))?|\] as const\)|\]\))\((['"`])((?:\\.|(?!\1).)+)\1/g)].map(([, , title = '']) => title.replace(/\\(['"`])/g, '$1')));
}

describe('the situations and clauses of the papers', () => {
  it('are all listed', () => {
    expect(situations.filter((situation) => rows.filter(({ name }) => name.startsWith(situation)).length !== 1)).toEqual([]);
    expect(rows.length).toBeGreaterThan(60);
  });

  it.each(rows.map(({ name, played }) => [name, played] as const))('%s', (_name, played) => {
    expect(played.length).toBeGreaterThan(0);
    for (const reference of played) {
      const [, file = '', title = ''] = reference ?? [];
      expect([file, existsSync(join(root, file))]).toEqual([file, true]);
      expect(titlesOf(file)).toContain(title);
    }
  });
});
