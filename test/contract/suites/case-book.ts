import { expect, test } from 'vitest';
import { caseEntry, type CaseEntry } from '../../../shared/domain/cases/case-record.ts';
import type { IdatEvent } from '../../../shared/domain/cases/idat/idat-case.ts';
import type { IdvaEvent } from '../../../shared/domain/cases/idva/idva-case.ts';
import type { MaracEvent } from '../../../shared/domain/cases/marac/marac-referral.ts';
import type { RecommendationEvent } from '../../../shared/domain/cases/recommendation/recommendation.ts';
import type { CaseBook } from '../../../shared/ports/case-book.ts';
import { accepted, idvaOpened, maracReferred, now, offered, opened, referred } from '../../domain/cases/a-case.ts';

const by = 'S1';
const at = now;
const said = { ...opened.said, because: ['pair-escalation'] };
/** One case of each kind with everything that can happen to it, so that every field of every event goes to the store and back. */
const stories = {
  recommendation: [
    opened, { kind: 'reasons-changed', at, said }, { kind: 'escalated', at }, { kind: 'withdrawn', at, reason: 'gone', judged: 2 }, { kind: 'raised-again', at, said, decideBy: at },
    { kind: 'dismissed', at, by, reason: 'r' }, { kind: 'raised-again', at, said, decideBy: at }, { kind: 'dismissed-for-second-look', at, by, reason: 'r', lookBy: at }, { kind: 'dismissal-overturned', at, by: 'S2', reason: 'r', decideBy: at },
    { kind: 'dismissed-for-second-look', at, by, reason: 'r', lookBy: at }, { kind: 'dismissal-upheld', at, by: 'S2', reason: 'r' }, { kind: 'raised-again', at, said, decideBy: at },
    { kind: 'confirmed', at, by, reason: 'r', openedCaseId: 'idat-1' }, { kind: 'grounds-fell', at, reason: 'r', judged: 3, otherPeople: true }, { kind: 'fall-seen', at, by }, { kind: 'grounds-returned', at, said }, { kind: 'grounds-fell', at, reason: 'r', judged: 4 },
  ] satisfies RecommendationEvent[],
  idat: [
    referred, { kind: 'triaged', at, by, note: 'n' }, { kind: 'allocated', at, by, officerId: 'O1', above: 16 }, { kind: 'begun', at, by }, { kind: 'incident-added', at, reference: 'CHE-2' },
    { kind: 'victim-linked', at, victimId: 'V1', reference: 'CHE-1', restricted: false, authority: '896' }, { kind: 'victim-linked', at, victimId: 'V2', reference: 'CHE-2', restricted: true },
    { kind: 'right-to-know-recommended', at, victimId: 'V2', decideBy: at }, { kind: 'right-to-know-late', at, victimId: 'V2' }, { kind: 'right-to-know-decided', at, by, victimId: 'V2', decision: 'tell', reason: 'r' }, { kind: 'victim-unlinked', at, victimId: 'V1', reason: 'r' },
    { kind: 'next-action-set', at, by, text: 't', dueOn: '2026-11-20' }, { kind: 'next-action-done', at, by, note: 'n' }, { kind: 'next-action-set', at, by, text: 't', dueOn: '2026-11-21' },
    { kind: 'order-recorded', at, by, orderId: 'o1', orderKind: 'dvpo', from: '2026-11-01', expiresOn: '2026-11-28', terms: 't' }, { kind: 'order-breached', at, by, orderId: 'o1', on: '2026-11-09', reference: 'CHE-2' }, { kind: 'order-ended', at, by, orderId: 'o1', on: '2026-11-10' },
    { kind: 'safety-checked', at, by, idvaInvolved: 'not-known', contactSafe: 'yes', told: 't' }, { kind: 'contacted', at, by, how: 'office', note: 'n' }, { kind: 'review-begun', at, by }, { kind: 'reviewed', at, by, note: 'n', nextReviewOn: '2026-12-20' },
    { kind: 'standing-changed', at, by, standing: 'in-custody' }, { kind: 'marac-decided', at, referralId: 'm', text: 't' }, { kind: 'grounds-fell', at, reason: 'r' }, { kind: 'fall-seen', at, by }, { kind: 'closed', at, by, reason: 'risk-reduced', note: 'n' },
  ] satisfies IdatEvent[],
  idva: [
    { ...idvaOpened, interpreter: 'Polish' }, { ...offered, passedOver: [{ idvaId: 'I9', why: 'no-capacity' }] }, { kind: 'declined', at, idvaId: 'I1', reason: 'r' }, { ...offered, idvaId: 'I2' }, { kind: 'unanswered', at, idvaId: 'I2' },
    { kind: 'passed-to-supervisor', at, why: 'offers-not-taken', passedOver: [] }, { kind: 'supervisor-reminded', at }, { kind: 'placed', at, by, idvaId: 'I1', reason: 'r', answerBy: at }, accepted, { kind: 'handed-back', at, by, reason: 'r' }, offered, accepted,
    { kind: 'further-incident', at, reference: 'CHE-2', grade: 'standard', otherParties: ['P2'] }, { kind: 'incident-seen', at, by, reference: 'CHE-2' }, { kind: 'safe-contact-recorded', at, by, how: 'h', when: 'w', never: 'n' }, { kind: 'consent-recorded', at, by, consent: 'given' },
    { kind: 'needs-recorded', at, by, interpreter: 'BSL', access: 'step-free' }, { kind: 'contact-attempted', at, by, outcome: 'no-answer' }, { kind: 'surfaced', at }, { kind: 'contacted', at, by }, { kind: 'marac-decided', at, referralId: 'm', text: 't' },
    { kind: 'grounds-fell', at, reason: 'r' }, { kind: 'fall-seen', at, by }, { kind: 'closed', at, by, outcome: 'safety-improved', note: 'n' },
  ] satisfies IdvaEvent[],
  marac: [
    { ...maracReferred, repeat: true, previousReferralAt: at, reference: 'CHE-1' }, { kind: 'listed', at, by, meetingOn: '2026-11-26' }, { kind: 'barred', at, by, who: 'w', why: 'y' }, { kind: 'item-added', at, by, itemId: 'i', text: 't', audience: 'never-for-perpetrator-contact' },
    { kind: 'action-agreed', at, by, actionId: 'a', text: 't', owner: 'o', dueOn: '2026-12-01', audience: 'everyone' }, { kind: 'decided', at, by, text: 't', audience: 'everyone' }, { kind: 'closed', at, by },
  ] satisfies MaracEvent[],
};
const whole: readonly CaseEntry[] = [caseEntry('recommendation', undefined, stories.recommendation), caseEntry('idat', undefined, stories.idat), caseEntry('idva', undefined, stories.idva), caseEntry('marac', undefined, stories.marac)];

/** A book whose pages hold two. */
export function caseBookSuite(fresh: () => Promise<CaseBook>): void {
  test('gives every kind of case and every kind of event back as it was', async () => {
    const book = await fresh();
    expect(await book.commit({ entries: whole })).toBe('committed');
    for (const { record, events } of whole) {
      expect(await book.record(record.force, record.caseId)).toEqual(record);
      expect(await book.history(record.force, record.caseId)).toEqual(events);
      expect(await book.about(record.force, record.kind, record.subjectId)).toEqual([record]);
    }
  });

  test('knows nothing of what was never stored, nor of another force\'s', async () => {
    const book = await fresh();
    await book.commit({ entries: whole });
    expect(await book.record('gwynedd', 'idat-1')).toBeUndefined();
    expect(await book.about('gwynedd', 'idat', 'P1')).toEqual([]);
    expect(await book.about('cheshire', 'idva', 'P1')).toEqual([]);
    expect(await book.ofIncident('gwynedd', 'CHE-1')).toEqual([]);
    expect(await book.live('gwynedd', 'recommendation')).toEqual({ items: [] });
    expect(await book.history('cheshire', 'none')).toEqual([]);
  });

  test('finds whatever an incident led to or was added to, whichever change brought it', async () => {
    const book = await fresh();
    await book.commit({ entries: [caseEntry('idat', undefined, [referred]), caseEntry('idva', undefined, [idvaOpened]), caseEntry('recommendation', undefined, [opened])] });
    const idat = await book.record('cheshire', 'idat-1');
    if (idat?.kind !== 'idat') throw new Error('not there');
    await book.commit({ entries: [caseEntry('idat', idat, [{ kind: 'incident-added', at, reference: 'CHE-2' }])] });
    expect((await book.ofIncident('cheshire', 'CHE-1')).map(({ caseId }) => caseId)).toEqual(['idat-1', 'idva-1', 'rec-1']);
    expect((await book.ofIncident('cheshire', 'CHE-2')).map(({ caseId }) => caseId)).toEqual(['idat-1']);
  });

  test('numbers several cases of one subject', async () => {
    const book = await fresh();
    for (const number of [2, 1, 3]) await book.commit({ entries: [caseEntry('idat', undefined, [{ ...referred, caseId: `idat-${number}`, number }])] });
    expect((await book.about('cheshire', 'idat', 'P1')).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('lists what is live by its clock, page after page, and drops what is closed into its month', async () => {
    const book = await fresh();
    const times = ['2026-11-12T10:00:00Z', '2026-11-10T10:00:00Z', '2026-11-11T10:00:00Z'];
    for (const [i, decideBy] of times.entries()) await book.commit({ entries: [caseEntry('recommendation', undefined, [{ ...opened, caseId: `rec-${i}`, factId: `CHE-${i}`, decideBy }])] });
    const first = await book.live('cheshire', 'recommendation');
    expect(first.items.map(({ caseId }) => caseId)).toEqual(['rec-1', 'rec-2']);
    const second = await book.live('cheshire', 'recommendation', first.cursor);
    expect([second.items.map(({ caseId }) => caseId), second.cursor]).toEqual([['rec-0'], undefined]);
    const [one] = first.items;
    await book.commit({ entries: [caseEntry('recommendation', one, [{ kind: 'confirmed', at, by, reason: 'r' }])] });
    expect((await book.live('cheshire', 'recommendation')).items.map(({ caseId }) => caseId)).toEqual(['rec-2', 'rec-0']);
    expect((await book.closedIn('cheshire', 'recommendation', '2026-11')).items.map(({ caseId }) => caseId)).toEqual(['rec-1']);
    expect((await book.closedIn('cheshire', 'recommendation', '2026-10')).items).toEqual([]);
  });

  test('stores nothing of a change if one revision is not the one read', async () => {
    const book = await fresh();
    await book.commit({ entries: [caseEntry('idat', undefined, [referred])] });
    const row = { what: 'forward', at, id: 'f', force: 'cheshire', queue: 'report', body: '{}' } as const;
    expect(await book.commit({ entries: [caseEntry('idva', undefined, [idvaOpened]), caseEntry('idat', undefined, [referred])], due: [row] })).toBe('conflict');
    expect(await book.record('cheshire', 'idva-1')).toBeUndefined();
  });

  test('remembers which alert went to whom', async () => {
    const book = await fresh();
    expect(await book.alertSent('cheshire', 'a-1', 'I1')).toBe(false);
    await book.markAlertSent('cheshire', 'a-1', 'I1', at);
    await book.markAlertSent('cheshire', 'a-1', 'I1', at);
    expect([await book.alertSent('cheshire', 'a-1', 'I1'), await book.alertSent('cheshire', 'a-1', 'I2'), await book.alertSent('cheshire', 'a-2', 'I1'), await book.alertSent('gwynedd', 'a-1', 'I1')]).toEqual([true, false, false, false]);
  });

  test('lets one of several writers who read the same be the first', async () => {
    const book = await fresh();
    const answers = await Promise.all(Array.from({ length: 5 }, () => book.commit({ entries: [caseEntry('idat', undefined, [referred])] })));
    expect(answers.sort()).toEqual(['committed', 'conflict', 'conflict', 'conflict', 'conflict']);
  });
}
