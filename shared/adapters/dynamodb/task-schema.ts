import * as z from 'zod/mini';
import type { BreakGlassReason } from '../../domain/access/break-glass.ts';
import type { PhoneAttempt, PhoneContact, Proposal, ProposedDecision, PupilCandidate, Rivals, SchoolCandidate, Task, TaskDecision, TaskDetail } from '../../domain/duty/task.ts';
import type { ToldByPhone } from '../../domain/notification/content.ts';
import { callMade, callThatTold } from './call-schema.ts';
import { settingKeySchema } from './setting-key-schema.ts';
import { answerSchema, questionSchema } from './school-words-schema.ts';
import { waitReason } from './duty-schema.ts';
import { type Fields, oneOf, type StoredSchema, unionBy } from './stored-schema.ts';

const role = oneOf<PhoneContact['role']>({ 'key-adult': true, deputy: true, head: true, 'authority-lead': true, sergeant: true });
const contact = z.object({ role, adultId: z.exactOptional(z.string()), phone: z.exactOptional(z.string()) } satisfies Fields<PhoneContact>);
const attempts = z.array(z.object({
  at: z.string(), contact: role, by: z.string(), call: z.exactOptional(callMade),
  outcome: oneOf<PhoneAttempt['outcome']>({ 'no-answer': true, voicemail: true, engaged: true, 'asked-to-call-back': true, 'wrong-number': true }),
} satisfies Fields<PhoneAttempt>));
const pupil = z.object({ pupilId: z.string(), urns: z.array(z.string()), score: z.number(), evidence: z.array(z.string()) } satisfies Fields<PupilCandidate>);
const school = z.object({ urn: z.string(), score: z.number(), evidence: z.array(z.string()) } satisfies Fields<SchoolCandidate>);
const texts = z.array(z.string());
const text = z.string();

const told = z.object({ at: text, role: text, by: text, adultId: z.exactOptional(text) } satisfies Fields<ToldByPhone>);

const detail = unionBy<TaskDetail, 'kind'>('kind', {
  place: { reason: waitReason, pupils: z.array(pupil), schools: z.array(school), words: texts, rivals: z.exactOptional(z.object({ count: z.number(), atLeast: z.boolean() } satisfies Fields<Rivals>)) },
  hold: { holdKey: text, holdKind: text, reason: text, setBy: z.exactOptional(text), setting: z.nullable(text), expiresAt: text, expired: z.boolean(), attempts },
  words: { version: z.number(), hits: texts },
  phone: { setting: text, disclosureId: text, contacts: z.array(contact), attempts },
  refused: { refusalId: text, status: z.number(), fields: texts },
  withdrawals: { version: z.number(), reason: text, authorisedBy: text, childRefs: texts, countInHour: z.number() },
  count: { periodStart: text, periodEnd: text, forceSays: z.nullable(z.number()), ledgerSays: z.number() },
  export: { from: text, to: text, reason: text, askedBy: text, approvedBy: z.exactOptional(text), approvedAt: z.exactOptional(text) },
  question: { question: questionSchema, setting: text, disclosureId: text, adultId: text },
  breach: {
    how: oneOf<Extract<TaskDetail, { kind: 'breach' }>['how']>({ 'not-our-pupil': true, 'placed-elsewhere': true, 'withdrawn-wrong-child': true }), setting: text, disclosureId: text, readBy: texts, readAt: text, told: z.exactOptional(told), regulatorBy: text,
    deletions: z.array(z.object({ by: text, how: z.enum(['on-the-page', 'by-telephone']), at: text })),
  },
  'safety-review': { setting: text, disclosureId: text },
  notice: { what: oneOf<Extract<TaskDetail, { kind: 'notice' }>['what']>({ 'adult-may-be-a-party': true, 'mailbox-fails': true, 'absent-this-morning': true, 'withdrawn-after-read': true }), setting: text, adultId: text, told: z.exactOptional(told) },
  'break-glass': { by: text, note: text, until: z.nullable(text), reason: oneOf<BreakGlassReason>({ 'child-in-danger': true, 'school-opens-first': true, 'somebody-asks': true, other: true }) },
});

const placements = { pupil: { pupilId: text }, school: { urn: text }, authority: { code: text } };
const proposal = z.object({ decision: unionBy<ProposedDecision, 'kind'>('kind', { ...placements, 'not-sent': { reason: text } }), by: text, at: text } satisfies Fields<Proposal>);

const decision = unionBy<TaskDecision, 'kind'>('kind', {
  ...placements,
  'passed-to-force': { toForce: text, receipt: text },
  'not-sent': { reason: text, approvedBy: text },
  'lift-hold': { sergeantId: text, reason: text },
  'told-by-phone': { toldRole: text, where: z.exactOptional(settingKeySchema), call: z.exactOptional(callThatTold) },
  'words-cleared': {},
  'words-removed': {},
  'withdrawals-confirmed': {},
  'withdrawals-refused': { reason: text },
  'put-right': { note: text },
  answered: { answer: answerSchema },
  'export-refused': { reason: text },
  'breach-decided': { regulator: z.enum(['told', 'need-not-be-told']), reason: text },
  seen: {},
  'read-meanwhile': {},
  overtaken: {},
});

export const task: StoredSchema<Task> = z.object({
  force: text, reference: text, taskId: text, revision: z.number(), childRef: z.nullable(text), detail,
  openedAt: text, deadlineAt: z.nullable(text), deskAt: text, supervisorAt: text,
  deskAlertedAt: z.exactOptional(text), supervisorAlertedAt: z.exactOptional(text),
  state: oneOf<Task['state']>({ open: true, closed: true }),
  proposal: z.exactOptional(proposal), decision: z.exactOptional(decision), closedAt: z.exactOptional(text), closedBy: z.exactOptional(text),
} satisfies Fields<Task>);
