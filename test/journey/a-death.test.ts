import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IncidentData } from '../../events/incident.ts';
import { policeClient } from '../../infra/local/start/first-items.ts';
import { type Laptop, openLaptop } from '../../infra/local/start/open-laptop.ts';

const stateDir = mkdtempSync(join(tmpdir(), 'first-bell-death-'));
const mother = { personRef: 'p1', role: 'victim', personId: 'CHE-N-V1', givenName: 'Corinne', familyName: 'Quilligan', dateOfBirth: '1990-04-02' } as const;

describe('a homicide on the embedded stack: the public API and the deployed functions, each with the tables and queues that it is granted', () => {
  let laptop: Laptop;

  beforeAll(async () => {
    laptop = await openLaptop({
      stateDir, mode: 'stepped', ports: 'free', startsAt: '2026-11-08T22:00:00Z', onProgress: () => undefined, functions: ['intake', 'match', 'plan', 'assess'],
      plan: { seed: 5, incidents: null, weekend: false, register: null, links: null, pupils: 400 },
    });
  });
  afterAll(async () => {
    await laptop.stack.stop();
    rmSync(stateDir, { recursive: true, force: true });
  });

  const report = async (data: IncidentData): Promise<void> => {
    const { stack } = laptop;
    stack.clock.moveTo(data.reportedAt);
    const response = await fetch(`${stack.urls.api}/incidents`, {
      method: 'POST', body: JSON.stringify([{ specversion: '1.0', id: `e-${data.reference}-${data.incidentVersion}`, source: policeClient.sources[0], type: data.incidentVersion === 1 ? 'incident.reported' : 'incident.amended', time: stack.clock.now(), data }]),
      headers: { authorization: `Bearer ${await stack.signIn.tokenFor(policeClient.clientId)}`, 'content-type': 'application/cloudevents-batch+json' },
    });
    const { results } = (await response.json()) as { results: readonly { status: number }[] };
    expect(results.map(({ status }) => status), JSON.stringify(results)).toEqual([202]);
    await stack.quiet();
  };
  const stateOf = async (): Promise<unknown> => {
    const duty = await laptop.book.duty({ force: 'cheshire', reference: 'CHE-26-1', childRef: 'c1' });
    return [duty?.state, duty?.heldElsewhere?.map(({ because }) => because)];
  };

  it('stops the child of the same mother whom it does not even name, and lets it go when it is no death', async () => {
    const pupil = laptop.world.pupils.find(({ yearGroup, postcode, twin, urns }) => yearGroup === 4 && postcode !== '' && twin === null && urns.length === 1);
    if (!pupil) throw new Error('nobody in Year 4');
    const home = [{ text: `${pupil.address}, ${pupil.town}`, postcode: pupil.postcode }];
    const first: IncidentData = {
      reference: 'CHE-26-1', incidentVersion: 1, reportedAt: '2026-11-08T22:40:00Z', kind: 'physical', isCrime: true, people: [{ ...mother, addresses: home }],
      children: [{ childRef: 'c1', givenName: pupil.givenName, familyName: pupil.familyName, dateOfBirth: pupil.dob, sex: pupil.sex === 'F' ? 'female' : 'male', homeAuthority: '896', addresses: home, relations: [{ personRef: 'p1', relation: 'child' }], worksAtSchool: 'no' }],
    };
    await report(first);
    expect(await stateOf()).toEqual(['planned', undefined]);
    const killed: IncidentData = { ...first, reference: 'CHE-26-2', reportedAt: '2026-11-09T01:00:00Z', offenceGroup: 'homicide', children: [] };
    await report(killed);
    expect(await stateOf()).toEqual(['on-hold', ['CHE-26-2']]);
    expect((await laptop.book.openTasks('cheshire')).items.map(({ reference, detail }) => [reference, detail.kind === 'hold' && detail.holdKind])).toEqual([['CHE-26-1', 'other-incident']]);
    await report({ ...killed, incidentVersion: 2, offenceGroup: 'violence-with-injury', reportedAt: '2026-11-09T01:00:00Z' });
    expect(await stateOf()).toEqual(['planned', []]);
    expect((await laptop.book.openTasks('cheshire')).items).toEqual([]);
  });
});
