import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import { caseEntry, type CaseEntry } from '../../../../shared/domain/cases/case-record.ts';
import { decideMarac, type MaracDecision } from '../../../../shared/domain/cases/marac/decide-marac.ts';
import { maracTransitions } from '../../../../shared/domain/cases/marac/evolve-marac.ts';
import { audiences, type MaracEvent, type MaracReferral } from '../../../../shared/domain/cases/marac/marac-referral.ts';
import { mayHappen } from '../../../../shared/domain/cases/transitions.ts';
import type { CasesDecision } from '../../../../shared/runtime/commit-cases.ts';
import { liveCaseOf } from '../../../../shared/runtime/live-cases.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import { type Answer, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { sayDone } from '../done.ts';
import type { Filled } from '../desk/fields.ts';
import { caseAt, settle, workerNames } from '../casework/open-case.ts';
import { type FormView, formsFor, isOneOf, items, reasonField } from '../casework/page-parts.ts';
import { isDate, type Read, read, tooLong, unread } from '../casework/read-form.ts';
import { audienceWords } from '../casework/words.ts';
import { isOfMine, pairNames } from './agenda.ts';
import { referralView } from './referral.view.ts';

export const maracReferral: Page = async (visit) => {
  const { user: { force } } = visit;
  const referral = force === undefined ? undefined : await caseAt(visit, 'marac', await isOfMine(visit, force));
  return referral ? show(visit, referral) : notFound;
};

/** The coordinator's forms. What the meeting decided goes back into the cases of both with it, stored together. */
export const maracDecide: Page = async (visit) => {
  const { user, now, body } = visit;
  const referral = await caseAt(visit, 'marac');
  if (!referral) return notFound;
  const again = (filled: Filled, why: string) => show(visit, referral, filled, why);
  const decision = readMaracDecision(body, now);
  if (decision.kind === 'unread') return again({ form: body['decision'] ?? '', values: body, errors: {} }, decision.why);
  return settle(visit, referral, decision.value.kind, async (): Promise<CasesDecision> => {
    const fresh = await visit.deps.cases.record(referral.force, referral.caseId);
    if (fresh?.kind !== 'marac') return { kind: 'refused', why: 'the referral is not there any more' };
    const decided = decideMarac({ referral: fresh, decision: decision.value, by: user.sub, now });
    return decided.kind === 'refused' ? decided : { kind: 'entries', entries: [caseEntry('marac', fresh, decided.events), ...(await intoCases(visit, fresh, decision.value))] };
  }, href('maracReferral', { case: referral.caseId }), again);
};

/** The decision into the live cases of the pair: into the perpetrator's only what perpetrator workers may hear. */
async function intoCases({ deps, now }: Visit, referral: MaracReferral, decision: MaracDecision): Promise<readonly CaseEntry[]> {
  if (decision.kind !== 'decide') return [];
  const { force, victimId, perpetratorId, caseId } = referral;
  const [idva, idat] = await Promise.all([liveCaseOf(deps.cases, force, 'idva', victimId), liveCaseOf(deps.cases, force, 'idat', perpetratorId)]);
  const event = { kind: 'marac-decided', at: now, referralId: caseId, text: decision.text } as const;
  return [
    ...(idva.live ? [caseEntry('idva', idva.live, [event])] : []),
    ...(idat.live && decision.audience === 'everyone' ? [caseEntry('idat', idat.live, [event])] : []),
  ];
}

async function show(visit: Visit, referral: MaracReferral, filled?: Filled, why?: string): Promise<Answer> {
  const { deps, user: { role }, now, query, speech } = visit;
  const { force, caseId } = referral;
  const [names, history, nameOf] = await Promise.all([pairNames(visit, referral), deps.cases.history(force, caseId), workerNames(visit, force)]);
  return {
    kind: 'page', template: 'pages/casework/case.njk', status: filled ? 400 : 200,
    view: referralView({ role, referral, names, history: history as readonly MaracEvent[], nameOf, forms: formsOf(role, referral, filled, speech.say), now, done: sayDone(query['done'], speech.say), why, speech }),
    shows: [{ force, operation: 'consultation', what: 'marac-referral', subject: caseId }],
  };
}

function formsOf(role: PortalRole, referral: MaracReferral, filled: Filled | undefined, say: Speech['say']): readonly FormView[] {
  if (role !== 'marac-coordinator') return [];
  const form = formsFor(href('maracDecide', { case: referral.caseId }), filled);
  const may = (kind: keyof typeof maracTransitions) => mayHappen(maracTransitions, referral.status, kind);
  const audience = { name: 'audience', label: 'Who may hear it', items: items(audiences, audienceWords) } as const;
  const dateHint = 'Year-month-day, such as 2026-11-30';
  const rows: readonly (readonly [boolean, () => FormView])[] = [
    [may('listed'), () => form('list', 'Put it on an agenda', 'Put it on the agenda', [{ name: 'meetingOn', label: 'Date of the meeting', hint: dateHint, width: 20 }])],
    [may('barred'), () => form('bar', 'Somebody must not receive this', 'Record it', [{ name: 'who', label: 'Who' }, { name: 'why', label: 'Why' }])],
    [may('item-added'), () => form('add-item', 'Record what was said', 'Record it', [{ name: 'text', label: 'What', long: true }, audience])],
    [may('action-agreed'), () => form('agree-action', 'Agree an action', 'Record the action', [{ name: 'text', label: 'What', long: true }, { name: 'owner', label: 'Owner', hint: 'A named person and their agency' }, { name: 'dueOn', label: 'By when', hint: dateHint, width: 20 }, audience])],
    ...referral.actions.filter(({ doneAt }) => !doneAt).map(({ actionId, text }): readonly [boolean, () => FormView] => [may('action-done'), () => form('do-action', say('Done: {text}', { text }), 'Record that it is done', [], { hidden: [{ name: 'actionId', value: actionId }] })]),
    [may('decided'), () => form('decide', 'Record the decision', 'Record the decision', [{ name: 'text', label: 'What was decided', long: true }, audience])],
    [may('closed'), () => form('close', 'Close the referral', 'Close ⟨the case⟩', [])],
    [may('withdrawn'), () => form('withdraw', 'Withdraw the referral', 'Withdraw', [reasonField])],
  ];
  return rows.filter(([is]) => is).map(([, make]) => make());
}

function readMaracDecision(body: Readonly<Record<string, string>>, now: string): Read<MaracDecision> {
  if (tooLong(body)) return unread('use at most 1,000 characters');
  const { text = '', who = '', why = '', owner = '', dueOn = '', meetingOn = '', reason = '', actionId = '', audience } = body;
  const heard = isOneOf(audiences, audience) ? audience : undefined;
  switch (body['decision'] ?? '') {
    case 'list': return isDate(meetingOn) ? read({ kind: 'list', meetingOn }) : unread('enter a date such as 2026-11-30');
    case 'bar': return read({ kind: 'bar', who, why });
    case 'add-item': return heard ? read({ kind: 'add-item', itemId: opaqueIdOf('item', text, now), text, audience: heard }) : unread('choose who may hear it');
    case 'agree-action':
      if (!heard) return unread('choose who may hear it');
      return isDate(dueOn) ? read({ kind: 'agree-action', actionId: opaqueIdOf('action', text, owner, now), text, owner, dueOn, audience: heard }) : unread('enter a date such as 2026-11-30');
    case 'do-action': return read({ kind: 'do-action', actionId });
    case 'decide': return heard ? read({ kind: 'decide', text, audience: heard }) : unread('choose who may hear it');
    case 'close': return read({ kind: 'close' });
    case 'withdraw': return read({ kind: 'withdraw', reason });
    default: return unread('choose what to do');
  }
}
