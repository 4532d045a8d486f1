import { expect, it } from 'vitest';
import { incidentData } from '../../../events/incident.ts';
import { planMonday } from '../../../infra/local/pipeline/plan-monday.ts';

it('the weekend of a country with more schools than the shipped register says nothing that the contract refuses, and no two schools have one number', async () => {
  const { world, incidents, children } = await planMonday({ seed: 1, incidents: 60, notifications: 40, schools: 12_000, pupils: 4000 });
  expect(children).toBe(40);
  expect(world.schools.length).toBeGreaterThanOrEqual(12_000);
  expect(new Set(world.schools.map(({ urn }) => urn)).size).toBe(world.schools.length);
  expect(world.schools.filter(({ urn }) => !/^\d{6}$/.test(urn))).toEqual([]);
  for (const { data } of incidents) expect(incidentData.safeParse(data).error?.issues ?? []).toEqual([]);
});
