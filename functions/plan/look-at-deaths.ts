import type { DeathsToLookAt } from '../../events/internal.ts';
import { isOpen } from '../../shared/domain/duty/duty.ts';
import { dutyEntry } from '../../shared/domain/duty/change.ts';
import { type DeathStanding, followElsewhere, stopsStill, togetherWith } from '../../shared/domain/duty/held-elsewhere.ts';
import { keyOfElsewhere } from '../../shared/domain/duty/holds.ts';
import { childrenOf, childrenStopped } from '../../shared/domain/risk/deaths.ts';
import type { Filed } from '../../shared/domain/risk/filed.ts';
import type { RiskHistory } from '../../shared/ports/risk-history.ts';
import { commitDecision } from '../../shared/runtime/commit-decision.ts';
import { opaqueIdOf } from '../../shared/runtime/opaque-id.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';
import { type PlanDeps, planOf } from './plan-incident.ts';

export interface DeathDeps extends PlanDeps {
  readonly history: Pick<RiskHistory, 'filed'>;
}

/**
 * Ruling 8: of two incidents with somebody in common, a death stops what is unread of the other, for as long as its own hold stands. It rests on what is stored of both and
 * not on the message: the same again, late, or after another comes to the same.
 */
export async function lookAtDeaths({ force, reference, other }: DeathsToLookAt, deps: DeathDeps): Promise<Outcome> {
  const [one, two] = await Promise.all([deps.history.filed(force, reference), deps.history.filed(force, other)]);
  // Filed later, each looks for the other.
  if (!one || !two || isBeingWritten(one) || isBeingWritten(two)) return done;
  await stop(two, one, deps);
  await stop(one, two, deps);
  return done;
}

/** A large record is emptied before it is written anew: nothing follows from that moment. */
function isBeingWritten({ facts, withdrawn }: Filed): boolean {
  return facts.length === 0 && !withdrawn;
}

/** Stops the children of an incident with a death, or lets them go on. */
async function stop(of: Filed, death: Filed, deps: DeathDeps): Promise<void> {
  const { force, reference } = of;
  const stopped = childrenStopped(death, of);
  // Most incidents are no death and never were: nothing more is read.
  const duties = await deps.book.dutiesOf(force, reference);
  const holdKey = keyOfElsewhere(opaqueIdOf('elsewhere', force, death.reference));
  const touched = duties.filter(({ childRef, heldElsewhere }) => stopped.has(childRef) || heldElsewhere?.some((hold) => hold.holdKey === holdKey));
  if (of.withdrawn || touched.length === 0) return;
  for (const { childRef } of touched) {
    const committed = await commitDecision(deps.book, async () => {
      const standing = await standingOf(death, deps);
      const duty = await deps.book.duty({ force, reference, childRef });
      if (!duty) return { kind: 'change', change: {} };
      const sameAs = stopped.get(childRef);
      const should = sameAs === undefined || standing === undefined ? undefined : stopsStill(standing, sameAs);
      const question = duty.waiting?.taskId ? await deps.book.task(force, duty.waiting.taskId) : undefined;
      const followed = followElsewhere(duty, holdKey, should, question, deps.clock.now());
      if (!followed) return { kind: 'change', change: {} };
      const after = dutyEntry(duty, followed.events).duty;
      // What has been read, told or ended stays as it is: the hold stands on the row, for whatever a later version would send.
      const planned = isOpen(duty.state) ? await planOf(after, `${holdKey}~${duty.revision}`, deps) : {};
      return { kind: 'change', change: togetherWith(duty, followed.events, planned, followed.tasks) };
    });
    if (committed.kind === 'committed') deps.log.info('held-elsewhere', { force });
  }
}

/** Undefined: it is a death no longer. */
async function standingOf({ force, reference, withdrawn, restricted, death, ...rest }: Filed, { incidents, book }: DeathDeps): Promise<DeathStanding | undefined> {
  if (withdrawn || !death) return undefined;
  const [latest, duties] = await Promise.all([incidents.latest(force, reference, 'incident'), book.dutiesOf(force, reference)]);
  if (latest?.content.kind !== 'incident') return undefined;
  return { incident: latest.content.data, duties, restricted, childRefs: childrenOf(rest).map(({ childRef }) => childRef) };
}
