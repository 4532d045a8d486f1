import type { MatchMessage } from '../../events/internal.ts';
import type { IncidentData } from '../../events/incident.ts';
import type { ReportedChild } from '../../events/people.ts';
import { type Decision, dutyEntry } from '../../shared/domain/duty/change.ts';
import { openTask, waitingFor } from '../../shared/domain/duty/commands/open-task.ts';
import { wordsOf } from '../../shared/domain/duty/commands/read-notification.ts';
import { type Duty, isBeside, settingsThatDenied } from '../../shared/domain/duty/duty.ts';
import type { DutyEvent } from '../../shared/domain/duty/duty-events.ts';
import { placeChild, type PlacementDecision } from '../../shared/domain/placement/place-child.ts';
import { whatDecidesPlacement } from '../../shared/domain/placement/child-for-matching.ts';
import { type SettingKey, settingKey } from '../../shared/domain/setting.ts';
import type { StoredVersion } from '../../shared/ports/incident-store.ts';
import { commitDecision } from '../../shared/runtime/commit-decision.ts';
import { fingerprintOf } from '../../shared/runtime/opaque-id.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';
import { besideQuestion, besideQuestionOf, stopOf } from './beside-question.ts';
import { assessMessage, type MatchDeps, planMessage } from './deps.ts';
import { isMorningAtRisk, overtake, sameQuestion } from './open-question.ts';
import { askAgain, notAgain, reopenedBy, reopeningOf } from './reopen.ts';
import { waitClocksFor } from './wait-clocks.ts';
import { withdrawIncident } from './withdraw-incident.ts';

/**
 * A version of an incident is there: place each of its children, or put them before a person, or end what was withdrawn.
 * Each child is spoken for by the greatest version that names it, as its row in the ledger says: what an older version says of
 * that child is passed over, but a child whom only a late, older version lists is placed all the same.
 */
export async function matchIncident(message: Extract<MatchMessage, { type: 'incident.stored' }>, deps: MatchDeps): Promise<Outcome> {
  const { force, reference } = message;
  const stored = await deps.incidents.version(force, reference, message.version);
  if (!stored) return { kind: 'retry', reason: 'incident not there yet' };
  if (stored.content.kind === 'withdrawn') return withdrawIncident(stored, stored.content.data, deps);
  const placed = await placeChildren(message.id, stored, stored.content.data, deps);
  if (placed.length > 0) await deps.outgoing.send('plan', [planMessage(message.id, stored, placed)]);
  await deps.outgoing.send('assess', [assessMessage(message.id, stored)]);
  return done;
}

/** Places every child and answers those whose notification is to be planned. Safe to repeat: the cause marks what is done. */
async function placeChildren(cause: string, stored: StoredVersion, incident: IncidentData, deps: MatchDeps): Promise<string[]> {
  const toPlan: string[] = [];
  const duties = new Map((await deps.book.dutiesOf(stored.force, stored.reference)).map((duty) => [duty.childRef, duty]));
  if (incident.children.every(({ childRef }) => isOvertaken(duties.get(childRef), stored))) return toPlan;
  const found = await deps.find(stored.force, incident);
  for (const child of incident.children) {
    const fingerprint = fingerprintOf(whatDecidesPlacement(child, incident));
    const key = { force: stored.force, reference: stored.reference, childRef: child.childRef };
    let plan = false;
    let known = duties.get(child.childRef);
    await commitDecision(deps.book, async () => {
      plan = false;
      // What was read with its siblings is decided on first: stored only if it is still so, and read again where it is not.
      const duty = known ?? (await deps.book.duty(key));
      known = undefined;
      if (!duty) throw new Error('an accepted child has no row in the ledger');
      if (isOvertaken(duty, stored)) return { kind: 'change', change: {} };
      const reopening = await reopeningOf(duty, stored, incident, child, deps);
      if (reopening === 'stands') return { kind: 'change', change: {} };
      const unchanged = duty.placement?.fingerprint === fingerprint;
      if (reopening === 'never-ended' && unchanged && !waitsForPlace(duty)) {
        // Nothing that decides where the child belongs has changed, or this very message was worked through before.
        plan = true;
        return { kind: 'change', change: {} };
      }
      const result = found.get(child.childRef);
      if (!result) throw new Error('the search left out a child');
      const asked = { incident, child, policy: deps.policyOf(stored.force), ...result };
      const question = await besideQuestionOf(duty, deps);
      if (question && reopening === 'never-ended') {
        const beside = await besideQuestion(duty, question, unchanged ? undefined : placeChild(asked), deps);
        plan = beside.plan;
        return beside.decision;
      }
      if (reopening !== 'never-ended') {
        const first = [reopenedBy(stored, deps.clock.now())];
        plan = true;
        if (reopening === 'goes-on' && unchanged && duty.placement) return { kind: 'change', change: { duties: [dutyEntry(duty, [...first, { kind: 'placed', at: deps.clock.now(), placement: duty.placement }])] } };
        const answer = placeChild(asked);
        const ask = answer.kind !== 'out-of-scope' && reopening === 'ask' ? askAgain(answer, duty, stored.version, unchanged, question && wordsOf(question.question)) : answer;
        // Nobody was to be told before, and by policy nobody is to be now.
        if (ask.kind === 'out-of-scope') return { kind: 'change', change: {} };
        plan = ask.kind === 'place' || isBeside(ask.reason);
        return apply(cause, duty, child, ask, fingerprint, incident, deps, first);
      }
      const morningAtRisk = await isMorningAtRisk(duty, deps);
      if (!morningAtRisk && duty.waiting?.taskId && (await sameQuestion(duty, fingerprint, deps))) return { kind: 'change', change: {} };
      const denied = settingsThatDenied(duty);
      const directly = morningAtRisk ? notAgain(placeChild({ ...asked, denied, morningAtRisk }), duty) : undefined;
      // Whoever has the question keeps it as it is, unless something that it rests on has changed.
      if (directly && directly.kind !== 'place' && (await sameQuestion(duty, fingerprint, deps))) return { kind: 'change', change: {} };
      const decision = directly?.kind === 'place' ? directly : notAgain(placeChild({ ...asked, denied }), duty);
      plan = decision.kind === 'place';
      return apply(cause, duty, child, decision, fingerprint, incident, deps);
    });
    if (plan) toPlan.push(child.childRef);
  }
  return toPlan;
}

/** A placement stands on the row of the ledger: a reason stays short beside it. */
const longestReason = 600;

/** A greater version has spoken of this child. */
function isOvertaken(duty: Duty | undefined, { version }: StoredVersion): boolean {
  return duty !== undefined && duty.version > version;
}

function waitsForPlace(duty: Duty): boolean {
  return duty.waiting !== undefined && duty.waiting.reason !== 'words' && duty.waiting.reason !== 'hold';
}

async function apply(cause: string, duty: Duty, child: ReportedChild, decision: PlacementDecision, fingerprint: string, incident: IncidentData, deps: MatchDeps, first: readonly DutyEvent[] = []): Promise<Decision> {
  const now = deps.clock.now();
  const overtaken = await overtake(duty, now, deps);
  switch (decision.kind) {
    case 'out-of-scope': {
      if (duty.ended?.kind === 'out-of-scope') return { kind: 'change', change: {} };
      deps.log.info('child-out-of-scope', { force: duty.force, reason: decision.rule });
      const event: DutyEvent = { kind: 'ended', at: now, ending: { kind: 'out-of-scope', rule: decision.rule, policyVersion: deps.policyOf(duty.force).version } };
      return { kind: 'change', change: { duties: [dutyEntry(duty, [event])], ...overtaken } };
    }
    case 'place': {
      deps.log.info('child-matched', { force: duty.force, count: decision.settings.length });
      const settings: SettingKey[] = decision.settings.map(settingKey);
      const event: DutyEvent = { kind: 'placed', at: now, placement: { cause, version: incident.incidentVersion, fingerprint, settings, source: decision.source, reason: decision.words.join(' ').slice(0, longestReason), ...(decision.followed ? { followed: decision.followed } : {}), ...(decision.pupilId ? { pupilId: decision.pupilId } : {}) } };
      return { kind: 'change', change: { duties: [dutyEntry(duty, [...first, event])], ...overtaken } };
    }
    case 'review': {
      deps.log.info('child-to-review', { force: duty.force, reason: decision.reason });
      const likely = decision.pupils[0]?.urns[0] ?? decision.schools[0]?.urn;
      const clocks = await waitClocksFor(deps, { force: duty.force, reportedAt: duty.reportedAt, now, ...(likely ? { setting: `school:${likely}` } : child.homeAuthority ? { setting: `authority:${child.homeAuthority}` } : {}) });
      const taskId = `place~${duty.reference}~${duty.childRef}~${fingerprint}`;
      const opened = openTask({ force: duty.force, reference: duty.reference, childRef: duty.childRef, taskId, detail: { kind: 'place', reason: decision.reason, pupils: decision.pupils, schools: decision.schools, words: decision.words, ...(decision.rivals ? { rivals: decision.rivals } : {}) }, clocks, now });
      // Asked before, and answered: the same question comes again only if the answer was overtaken, under a name of its own.
      const before = await deps.book.task(duty.force, taskId);
      const again = before ? openTask({ force: duty.force, reference: duty.reference, childRef: duty.childRef, taskId: `place~${duty.reference}~${duty.childRef}~v${incident.incidentVersion}~${fingerprint}`, detail: opened.tasks[0]?.task.detail ?? { kind: 'place', reason: decision.reason, pupils: [], schools: [], words: [] }, clocks, now }) : opened;
      // A question about some of the settings leaves the others as they are.
      const stopped = isBeside(decision.reason) ? { tasks: [], disclosures: [] } : await stopOf(duty, deps, now);
      const event: DutyEvent = { kind: 'waiting', at: now, waiting: waitingFor(again.tasks[0]?.task.taskId ?? taskId, decision.reason, clocks, now, isBeside(decision.reason) && duty.waiting?.hold) };
      return { kind: 'change', change: { duties: [dutyEntry(duty, [...first, event])], tasks: [...(overtaken.tasks ?? []), ...again.tasks, ...stopped.tasks], due: again.due, disclosures: stopped.disclosures } };
    }
    default: {
      const unknown: never = decision;
      throw new Error(`unknown placement ${JSON.stringify(unknown)}`);
    }
  }
}
