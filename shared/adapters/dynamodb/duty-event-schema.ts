import * as z from 'zod/mini';
import type { DutyEvent } from '../../domain/duty/duty-events.ts';
import { callMade, callThatTold } from './call-schema.ts';
import { basis, clocks, endingByDecision, endingOfQuestion, heldElsewhere, lateBecause, placement, waiting, wordsDecision } from './duty-schema.ts';
import { schoolSaidVariants } from './school-said-schema.ts';
import { settingKeySchema as setting } from './setting-key-schema.ts';
import { oneOf, type StoredSchema, unionBy } from './stored-schema.ts';

type Event<Kind extends DutyEvent['kind']> = Extract<DutyEvent, { kind: Kind }>;

const at = z.string();
const version = z.number();
const disclosureId = z.string();
const adultId = z.string();
const taskId = z.string();
const by = z.string();

/** What happened to a duty, as the ledger keeps it for ever. */
export const dutyEvent: StoredSchema<DutyEvent> = unionBy<DutyEvent, 'kind'>('kind', {
  reported: { at, force: z.string(), reference: z.string(), childRef: z.string(), version, firstSentAt: z.string(), reportedAt: z.string(), basis, waiting },
  'version-recorded': { at, version, basis },
  reinstated: { at, version, waiting },
  placed: { at, placement },
  waiting: { at, waiting },
  proposed: { at, taskId, by, outcome: z.string() },
  'proposal-returned': { at, taskId, by, proposedBy: z.string(), outcome: z.string(), reason: z.string() },
  decided: { at, taskId, by, outcome: z.string(), proposedBy: z.exactOptional(z.string()) },
  'hold-lifted': { at, holdKey: z.string(), by, reason: z.string() },
  'held-elsewhere': { at, hold: heldElsewhere },
  'freed-elsewhere': { at, holdKey: z.string() },
  'hold-renewed': { at, taskId, by, recordedBy: by, reason: z.string(), expiresAt: z.string() },
  'words-decided': { at, version, decision: wordsDecision, by },
  planned: { at, cause: z.string(), setting, disclosureId, version, contentHash: z.string(), clocks },
  'clocks-moved': { at, setting, disclosureId, clocks },
  'plan-unchanged': { at, cause: z.string(), version },
  'setting-dropped': { at, setting, why: oneOf<Event<'setting-dropped'>['why']>({ 'placed-elsewhere': true, 'not-our-pupil': true }) },
  released: { at, setting, disclosureId, lateBecause: z.exactOptional(lateBecause) },
  alerted: { at, setting, disclosureId, adultId, step: oneOf<Event<'alerted'>['step']>({ 'key-adult': true, deputy: true, 'after-failure': true }) },
  'passed-over': { at, setting, adultId, why: oneOf<Event<'passed-over'>['why']>({ 'may-be-a-party': true }) },
  realerted: { at, setting, disclosureId, step: oneOf<Event<'realerted'>['step']>({ resurface: true, authority: true }) },
  'no-eligible-adult': { at, setting },
  'phone-opened': { at, setting, taskId },
  'phone-attempted': {
    at, setting, taskId, contact: z.string(), by, call: z.exactOptional(callMade),
    outcome: oneOf<Event<'phone-attempted'>['outcome']>({ 'no-answer': true, voicemail: true, engaged: true, 'asked-to-call-back': true, 'wrong-number': true }),
  },
  'told-by-phone': { at, setting: z.nullable(setting), where: z.exactOptional(setting), toldRole: z.string(), by, call: z.exactOptional(callThatTold) },
  'setting-not-sent': { at, setting, version, reason: z.string(), decidedBy: z.string(), approvedBy: z.string() },
  'question-ended': { at, taskId, ending: endingOfQuestion },
  reopened: { at, version, waiting },
  read: { at, setting, disclosureId, adultId },
  'also-read': { at, setting, disclosureId, adultId },
  acknowledged: { at, setting, disclosureId, adultId },
  ...schoolSaidVariants,
  withdrawn: { at, version, reason: z.string(), by },
  ended: { at, ending: endingByDecision },
});
