import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Laptop, openLaptop } from '../../infra/local/start/open-laptop.ts';

const root = join(import.meta.dirname, '..', '..');
const guide = readFileSync(join(root, 'docs', 'for-police-suppliers.md'), 'utf8');
const commands = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text = '']) => text);

const stateDir = mkdtempSync(join(tmpdir(), 'first-bell-guide-'));
const logged: string[] = [];
let laptop: Laptop;
beforeAll(async () => {
  laptop = await openLaptop({
    stateDir, startsAt: '2026-11-10T17:00:00Z', mode: 'stepped', ports: 'free', onProgress: () => undefined, onLog: ({ text }) => logged.push(text),
    plan: { seed: 7, incidents: null, weekend: false, register: null, links: null, pupils: 500 },
  });
}, 240_000);
afterAll(async () => {
  await laptop?.stack.stop();
  rmSync(stateDir, { recursive: true, force: true });
});

it('runs every command of the guide for police suppliers, in order, as it stands', async () => {
  const { urls } = laptop.stack;
  const marked = commands.flatMap((command, i) => [`echo "== ${i}"`, command, 'echo']).join('\n');
  const run = await promisify(execFile)('bash', ['--noprofile', '--norc', '-euo', 'pipefail', '-c', marked], {
    cwd: root, timeout: 120_000, env: { PATH: process.env['PATH'], API: urls.api, ISSUER: urls.issuer, SECRET: laptop.apiClient.clientSecret },
  });
  expect(run.stderr).toBe('');
  await laptop.stack.quiet();
  const answers = run.stdout.split(/== \d+\n/).slice(1).map((text) => text.trim().split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>));
  expect(answers).toMatchObject([
    [],
    [{ outcome: 'stored' }],
    [{ results: [{ status: 202, outcome: 'stored' }, { status: 202, outcome: 'stored' }] }],
    [{ outcome: 'would-be-accepted' }],
    [{ outcome: 'stored' }, { outcome: 'stored' }, { outcome: 'stored' }],
    [{ status: 400, type: 'urn:first-bell:problem:event-invalid', errors: [{ field: 'data.children[0].dateOfBirth' }] }],
    [{ outcome: 'repeated' }],
    [{ reference: 'CHE-26-0412207', version: 4, withdrawn: false, openRefusals: 0, children: [{ childRef: 'c1' }] }],
    [{ outcome: 'stored' }],
  ]);
});

it('leaves the refusal closed, and no name in any log', async () => {
  const { items } = await laptop.book.openTasks('cheshire');
  expect(items.filter(({ detail }) => detail.kind === 'refused')).toEqual([]);
  expect(logged.some((line) => line.includes('"code":"event-accepted"'))).toBe(true);
  expect(logged.join('\n')).not.toMatch(/Tansley|Larkspur|07700|Ruby|Dunmore|pillow/);
});
