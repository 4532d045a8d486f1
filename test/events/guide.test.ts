import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemTypes } from '../../events/problems.ts';
import { finalStates, openStates } from '../../shared/domain/duty/duty.ts';
import { functions } from '../../infra/topology.ts';

const root = join(import.meta.dirname, '..', '..');
const guide = readFileSync(join(root, 'docs', 'for-police-suppliers.md'), 'utf8');

describe('the guide for police suppliers', () => {
  it.each(Object.entries(problemTypes))('lists the problem %s with its status', (type, { status }) => {
    expect(guide.split('\n').some((line) => line.startsWith(`| ${status} |`) && line.includes(`\`${type}\``))).toBe(true);
  });

  it('names every scope, route and ledger state', () => {
    for (const { path, scope } of functions.intake.triggers.flatMap(({ routes }) => [...routes])) {
      expect(guide).toContain(`\`${scope}\``);
      expect(guide).toContain(path);
    }
    for (const state of [...openStates, ...finalStates]) expect(guide).toContain(`\`${state}\``);
  });

  it('points at files that are there', () => {
    const files = [...guide.matchAll(/\]\(\.\.\/([^)]+)\)/g), ...guide.matchAll(/@(events\/[\w./-]+\.json)/g)].map(([, path = '']) => path);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
