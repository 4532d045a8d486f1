import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../../infra/local/commands/main.ts';
import { inAFolder } from '../commands/in-a-folder.ts';

describe('first-bell match --evaluate', () => {
  const folder = inAFolder();
  const before = { ...process.env };
  beforeEach(() => {
    for (const name of Object.keys(process.env)) if (name.startsWith('TABLE_')) delete process.env[name];
  });
  afterEach(() => void Object.assign(process.env, before));

  it('reads the decisions of a deployed force by the names of its tables, and says which name is missing', async () => {
    expect(await main(['match', '--evaluate', '--cloud'])).toBe(2);
    expect(folder.printed.err).toMatch(/TABLE_[A-Z]+ must name the table/);
  });

  it('takes one place of decisions, and no two', async () => {
    expect(await main(['match', '--evaluate', '--cloud', '--state', folder.path('state')])).toBe(2);
    expect(await main(['match', '--evaluate'])).toBe(2);
    expect(folder.printed.err).toContain('Give either --state, or --cloud, or --pairs');
  });
});
