import { isAnswer } from '../../../../shared/domain/duty/school-words.ts';
import { isOpenSchool } from '../../../../shared/domain/schools/is-open-school.ts';
import type { Answer, Page } from '../../app/page.ts';
import type { RouteId } from '../../paths.ts';
import { type Deciding, onTask, settle } from './decide.ts';
import { candidatesOf } from './place.ts';
import { asksForSecond } from './second-person.ts';
import { showTask } from './task.ts';
import { longest, tooLong } from './fields.ts';

/** Sends the form back with what is wrong, or goes on with what was typed. */
export async function checked(deciding: Deciding, form: RouteId, errors: Readonly<Record<string, string | undefined>>, goOn: () => Promise<Answer>): Promise<Answer> {
  const wrong = Object.fromEntries(Object.entries(errors).filter((entry): entry is [string, string] => entry[1] !== undefined));
  if (Object.keys(wrong).length === 0) return goOn();
  const { visit, cases, task } = deciding;
  return showTask(visit, cases, task, { form, values: visit.body, errors: wrong });
}

/** @param missing what is said where nothing was typed. */
function needed(value: string | undefined, missing: string): string | undefined {
  if (!value) return missing;
  return value.length > longest ? tooLong : undefined;
}

export const choosePupil: Page = onTask(async (deciding) => {
  const { visit, task } = deciding;
  const pupilId = visit.body['pupilId'] ?? '';
  // Only a pupil that this review showed: the roll can't be browsed by typing ids.
  const offered = task.detail.kind === 'place' ? await candidatesOf(deciding, task.detail) : [];
  const chosen = offered.find((pupil) => pupil.pupilId === pupilId);
  const error = !chosen ? 'Choose one of the candidates shown' : chosen.urns.length === 0 ? 'This pupil is at no school now: choose a school, or the authority\'s officer' : undefined;
  return checked(deciding, 'choosePupil', { pupilId: error }, async () => settle(deciding, { kind: 'pupil', pupilId }, 'decided', await asksForSecond(deciding, { kind: 'pupil', pupilId }, chosen)));
});

export const chooseSchool: Page = onTask(async (deciding) => {
  const urn = deciding.visit.body['urn'] ?? '';
  const school = /^\d{6}$/.test(urn) ? await deciding.visit.deps.directory.school(urn) : undefined;
  const error = !school ? 'Choose a school on the register' : isOpenSchool(school) ? undefined : 'That school is not open';
  return checked(deciding, 'findSchool', { words: error }, async () => settle(deciding, { kind: 'school', urn }, 'decided', await asksForSecond(deciding, { kind: 'school', urn })));
});

/** Looks only; decides nothing. A form, so that what was typed is in no address. */
export const findSchool: Page = onTask(async ({ visit, cases, task }) => {
  const words = (visit.body['words'] ?? '').slice(0, 160);
  const filled = { form: 'findSchool', values: visit.body, errors: {} };
  if (words.length < 3) return showTask(visit, cases, task, { ...filled, errors: { words: 'Enter at least three letters of the name, or a URN' } });
  const school = /^\d{6}$/.test(words) ? await visit.deps.directory.school(words) : undefined;
  const near = visit.body['near'] ?? '';
  if (!school && !/^\d{3}$/.test(near)) return showTask(visit, cases, task, { ...filled, errors: { near: 'Enter the code of an authority, three digits' } });
  const schools = school ? [school] : await visit.deps.findSchools(words, near);
  const shown = await showTask(visit, cases, task, filled, { words, schools });
  return shown.kind === 'page' ? { ...shown, status: 200 } : shown;
});

export const chooseAuthority: Page = onTask(async (deciding) => {
  const code = deciding.visit.body['code'] ?? '';
  const known = /^\d{3}$/.test(code) ? await deciding.visit.deps.directory.authority(code) : undefined;
  return checked(deciding, 'chooseAuthority', { code: known ? undefined : 'Enter the code of an authority that we know, three digits' }, async () => settle(deciding, { kind: 'authority', code }, 'decided', await asksForSecond(deciding, { kind: 'authority', code })));
});

export const passToForce: Page = onTask(async (deciding) => {
  const { toForce = '', receipt = '' } = deciding.visit.body;
  return checked(deciding, 'passToForce', { toForce: needed(toForce, 'Enter the police force'), receipt: needed(receipt, 'Enter the receipt that they gave') }, () => settle(deciding, { kind: 'passed-to-force', toForce, receipt }, 'closed'));
});

/** Kept as a proposal: it would end the duty in silence, so that a supervisor who signs in agrees to it, and the clocks run on meanwhile. */
export const notSend: Page = onTask(async (deciding) => {
  const { reason = '' } = deciding.visit.body;
  return checked(deciding, 'notSend', { reason: needed(reason, 'Enter the reason') }, () => settle(deciding, { kind: 'not-sent', reason, approvedBy: '' }, 'closed', true));
});

export const liftHold: Page = onTask(async (deciding) => {
  const { user, body } = deciding.visit;
  const asSelf = user.role === 'supervisor' ? user.officerId : undefined;
  const sergeantId = asSelf ?? body['sergeantId'] ?? '';
  const reason = body['reason'] ?? '';
  return checked(deciding, 'liftHold', { reason: needed(reason, 'Enter the reason'), sergeantId: asSelf ? undefined : needed(sergeantId, 'Enter the sergeant or above who decided') }, () => settle(deciding, { kind: 'lift-hold', sergeantId, reason }, 'decided'));
});

export const decideWords: Page = onTask(async (deciding) => {
  const decision = deciding.visit.body['decision'];
  if (decision === 'words-cleared' || decision === 'words-removed') return settle(deciding, { kind: decision }, 'decided');
  const { visit, cases, task } = deciding;
  return showTask(visit, cases, task, { form: 'decideWords', values: {}, errors: { decision: 'Choose whether the school may read these words' } });
});

export const decideWithdrawals: Page = onTask(async (deciding) => {
  const { decision, reason = '' } = deciding.visit.body;
  if (decision === 'withdrawals-confirmed') return settle(deciding, { kind: decision }, 'decided');
  const errors = { decision: decision === 'withdrawals-refused' ? undefined : 'Choose whether the withdrawals stand', reason: decision === 'withdrawals-refused' ? needed(reason, 'Enter the reason') : undefined };
  return checked(deciding, 'decideWithdrawals', errors, () => settle(deciding, { kind: 'withdrawals-refused', reason }, 'closed'));
});

export const putRight: Page = onTask(async (deciding) => {
  const note = deciding.visit.body['note'] ?? '';
  return checked(deciding, 'putRight', { note: needed(note, 'Enter how it was put right') }, () => settle(deciding, { kind: 'put-right', note }, 'closed'));
});

export const answer: Page = onTask(async (deciding) => {
  const chosen = deciding.visit.body['answer'] ?? '';
  if (isAnswer(chosen)) return settle(deciding, { kind: 'answered', answer: chosen }, 'answered');
  const { visit, cases, task } = deciding;
  return showTask(visit, cases, task, { form: 'answer', values: {}, errors: { answer: 'Choose an answer' } });
});

export const seen: Page = onTask((deciding) => settle(deciding, { kind: 'seen' }, 'closed'));
