import type { IdvaCase } from '../../../../shared/domain/cases/idva/idva-case.ts';
import { ownerOfSafety } from '../../../../shared/domain/cases/idva/owner-of-safety.ts';
import type { Worker } from '../../../../shared/domain/cases/worker.ts';
import { partiesOf } from '../../../../shared/runtime/case-parties.ts';
import type { Visit } from '../../app/page.ts';

/** Who owns this person's safety at this minute, by name. */
export async function ownerWords({ deps, now, speech: { say } }: Visit, idva: IdvaCase, workers: readonly Worker[]): Promise<string> {
  const owner = ownerOfSafety(idva, workers, await partiesOf(deps.incidents, idva.force, idva.incidents), now);
  if (owner.kind === 'duty-inspector') return say('the force\'s duty inspector, because no supervisor is named in the directory');
  const name = workers.find(({ workerId }) => workerId === owner.workerId)?.name ?? owner.workerId;
  if (owner.kind !== 'supervisor') return name;
  return say(owner.onDuty ? '{name}, supervisor' : '{name}, supervisor (off duty: ring them all the same)', { name });
}
