import * as z from 'zod';
import { reference } from './incident.ts';
import { instant } from './primitives.ts';
import { problemPrefix, problemTypes } from './problems.ts';

/**
 * What the police API answers. None of it holds a name or anything else that was sent of a person: ids of the force's and
 * ours, states, instants, and the names of fields.
 */

const receiptId = z.string().regex(/^rc-[a-z0-9]{26}$/).meta({ description: 'Names the receipt of one accepted event. The same event sent again has the same receipt.', examples: ['rc-2h8m0q4x6z1b3d5f7h9k1n3q5s'] });
const refusalId = z.string().regex(/^rf-[a-z0-9]{26}$/).meta({ description: 'Names the kept body. Send it back in data.corrects of the event that puts it right.', examples: ['rf-7k2p9r4t6w8y0a1c3e5g7j9m2p'] });
const childRef = z.string().min(1).max(64).meta({ description: 'The childRef that the force gave.', examples: ['c1'] });
const policyField = z.string().meta({ description: "A field by the name that the force's policy pack gives it.", examples: ['childDateOfBirth'] });

/** RFC 9457. */
export const problem = z.object({
  type: z.enum(Object.keys(problemTypes).map((type) => `${problemPrefix}${type}`) as [string, ...string[]]).meta({ description: 'Which problem it is.', examples: ['urn:first-bell:problem:event-invalid'] }),
  title: z.string().meta({ description: 'The problem in words; the same for every problem of the type.', examples: ['The event does not follow the contract'] }),
  status: z.int().min(400).max(599).meta({ description: 'HTTP status.', examples: [400] }),
  detail: z.string().meta({ description: 'What to do about it.', examples: ['Put the fields right and send it as a new event that names the refusalId in data.corrects.'] }),
  refusalId: refusalId.optional(),
  errors: z.array(z.object({
    field: z.string().meta({ description: 'Where the field stands in the event; "(the whole)" for the event itself.', examples: ['data.children[0].dateOfBirth'] }),
    expected: z.string().meta({ description: 'What is expected there. Never what was sent.', examples: ['must not be in the future'] }),
  }).meta({ id: 'FieldError', description: 'One field at fault.' })).optional().meta({ description: 'Every field at fault, each once; at most 101 entries.' }),
}).meta({ id: 'Problem', description: 'Why a request or an event was refused (RFC 9457). Never repeats a value that was sent.' });

export const warning = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('fields-missing').meta({ description: 'What the warning is.', examples: ['fields-missing'] }),
    childRef,
    required: z.array(policyField).meta({ description: "Fields that the force's policy requires; they will be chased." }),
    asked: z.array(policyField).meta({ description: "Fields that the force's policy asks for." }),
  }).meta({ id: 'FieldsMissing', description: 'Of this child fields were not sent. It delays nothing: the school reads "not recorded".' }),
  z.object({ code: z.literal('corrects-nothing').meta({ description: 'What the warning is.', examples: ['corrects-nothing'] }) })
    .meta({ id: 'CorrectsNothing', description: 'data.corrects names no refusal of this force. The event was accepted all the same.' }),
  z.object({
    code: z.literal('children-left-out').meta({ description: 'What the warning is.', examples: ['children-left-out'] }),
    childRefs: z.array(childRef).meta({ description: 'The children.' }),
  }).meta({ id: 'ChildrenLeftOut', description: 'An earlier version listed these children and this one does not. Their notifications go on: to stop one, withdraw the child.' }),
]).meta({ id: 'Warning', description: 'Something to look at; nothing was refused for it.' });

const warnings = z.array(warning).meta({ description: 'Empty if there is nothing to look at.' });
const outcome = z.enum(['stored', 'repeated', 'older-version']).meta({ description: 'stored: it counts. repeated: it was accepted before, and nothing changed. older-version: kept, but a greater version speaks for every child in it.', examples: ['stored'] });

export const accepted = z.object({ receiptId, outcome, warnings }).meta({ id: 'Accepted', description: 'The event is durably kept.' });
export const checkedEvent = z.object({ outcome: z.literal('would-be-accepted').meta({ description: 'The event follows the contract and clashes with nothing.', examples: ['would-be-accepted'] }), warnings })
  .meta({ id: 'CheckedEvent', description: 'The event was checked. Nothing was kept.' });

const eventId = z.string().nullable().meta({ description: "The event's id; null where it has none that can be read. Results stand in the order of the events.", examples: ['3f6c1d5e-7a52-4a0e-b7a8-9a52c6d1e0b4'] });
const resultStatus = z.int().min(200).max(599).meta({ description: 'The status that the event alone would have been answered with.', examples: [202] });
export const batchAnswer = z.object({
  results: z.array(z.object({
    id: eventId, status: resultStatus, receiptId: receiptId.optional(), outcome: outcome.optional(), warnings: warnings.optional(), problem: problem.optional(),
  }).meta({ id: 'BatchResult', description: 'What became of one event: a receipt or a problem.' })).meta({ description: 'One result for each event, in the same order.' }),
}).meta({ id: 'BatchAnswer', description: 'Each event of a batch is accepted or refused by itself.' });
export const checkedBatch = z.object({
  results: z.array(z.object({
    id: eventId, status: resultStatus, outcome: checkedEvent.shape.outcome.optional(), warnings: warnings.optional(), problem: problem.optional(),
  }).meta({ id: 'CheckedResult', description: 'What would become of one event.' })).meta({ description: 'One result for each event, in the same order.' }),
}).meta({ id: 'CheckedBatch', description: 'Each event of a batch was checked by itself. Nothing was kept.' });

const gaps = z.object({
  required: z.array(policyField).meta({ description: "Fields that the force's policy requires and that are still missing." }),
  asked: z.array(policyField).meta({ description: "Fields that the force's policy asks for and that are still missing." }),
}).meta({ id: 'Gaps', description: 'What the officer is chased for.' });

const settingStates = ['planned', 'released', 'phone-open', 'read', 'acknowledged', 'told-by-phone', 'authority-informed', 'withdrawn'] as const;
const rowStates = ['awaiting-review', 'on-hold', 'planned', 'released', 'phone-open', 'read', 'acknowledged', 'told-by-phone', 'authority-informed', 'passed-to-force', 'withdrawn', 'out-of-scope', 'not-sent'] as const;
export const childStatus = z.object({
  childRef,
  state: z.enum(rowStates).meta({ description: 'State of the child in the duty ledger: the least advanced of its settings.', examples: ['released'] }),
  since: instant.meta({ description: 'When the state began.', examples: ['2026-11-09T07:00:00Z'] }),
  basis: z.enum(['statutory', 'discretion']).meta({ description: 'Whether section 49A or the police discretion is the ground.', examples: ['statutory'] }),
  settings: z.array(z.object({
    kind: z.enum(['school', 'authority']).meta({ description: 'A school (any relevant educational establishment), or the authority where there is none.', examples: ['school'] }),
    state: z.enum(settingStates).meta({ description: 'How far it has got there.', examples: ['released'] }),
  }).meta({ id: 'SettingStatus', description: 'One setting, by kind alone: never which.' })).meta({ description: 'Settings, in no telling order. Empty until one is known, and wherever a setting is protected.' }),
  missing: gaps,
}).meta({ id: 'ChildStatus', description: 'Where one child has got to.' });

export const incidentStatus = z.object({
  reference,
  version: z.int().min(1).meta({ description: 'The greatest version accepted.', examples: [2] }),
  withdrawn: z.boolean().meta({ description: 'True if that version is a withdrawal.', examples: [false] }),
  children: z.array(childStatus).meta({ description: 'Every child that any accepted version listed.' }),
  openRefusals: z.int().min(0).meta({ description: 'Refused bodies of the force, of this incident or another, that nobody has put right yet.', examples: [0] }),
}).meta({ id: 'IncidentStatus', description: 'Where the children of one incident have got to, without names.' });

export const receiptAnswer = z.object({
  receiptId,
  receivedAt: instant.meta({ description: 'When the event was accepted.', examples: ['2026-11-08T23:55:02Z'] }),
  type: z.enum(['incident.reported', 'incident.amended', 'incident.withdrawn', 'force.period-closed']).meta({ description: 'Type of the event.', examples: ['incident.reported'] }),
  incidentVersion: z.int().min(1).optional().meta({ description: 'The version that it carried.', examples: [1] }),
  incident: incidentStatus.optional(),
}).meta({ id: 'ReceiptAnswer', description: 'The receipt of one event, and where its incident has got to.' });

export type Problem = z.infer<typeof problem>;
export type Warning = z.infer<typeof warning>;
export type Accepted = z.infer<typeof accepted>;
export type IncidentStatus = z.infer<typeof incidentStatus>;
export type ChildStatus = z.infer<typeof childStatus>;
export type BatchResult = z.infer<typeof batchAnswer>['results'][number];
export type CheckedResult = z.infer<typeof checkedBatch>['results'][number];
export type ReceiptAnswer = z.infer<typeof receiptAnswer>;
