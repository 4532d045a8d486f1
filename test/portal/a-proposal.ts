import type { Task } from '../../shared/domain/duty/task.ts';
import type { Fakes } from '../fakes/fakes.ts';
import { anIncident, commit, putWaiting } from './an-incident.ts';

/** A review of one of two children, in which somebody of the desk has proposed a school. */
export async function aProposal(fakes: Fakes): Promise<Task> {
  const [ruby] = anIncident().children;
  const incident = anIncident({ reference: 'CHE-26-0412600', children: ruby ? [{ ...ruby, givenName: 'Juno', familyName: 'Aspinall' }, { ...ruby, childRef: 'c2', givenName: 'Idris', familyName: 'Aspinall' }] : [] });
  const task = await putWaiting(fakes, incident, 'place~CHE-26-0412600~c1', { kind: 'place', reason: 'which-school', words: [], pupils: [], schools: [{ urn: '900012', score: 0.8, evidence: ['the name is like what the officer wrote'] }] });
  const proposed: Task = { ...task, revision: 2, proposal: { decision: { kind: 'school', urn: '900013' }, by: 'sub-desk', at: '2026-11-09T07:02:00Z' } };
  await commit(fakes, { tasks: [{ before: 1, task: proposed }] });
  return proposed;
}
