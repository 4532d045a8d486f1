import * as z from 'zod/mini';
import type { DueRow } from '../../domain/duty/due.ts';
import { oneOf, type StoredSchema, unionBy } from './stored-schema.ts';

const row = { at: z.string(), id: z.string(), force: z.string() };
const child = { ...row, reference: z.string(), childRef: z.string() };
const disclosed = { ...child, setting: z.string(), disclosureId: z.string() };
const byDeadline = { ...disclosed, deadlineAt: z.exactOptional(z.string()) };
const ofTask = { ...row, taskId: z.string() };

export const dueRow: StoredSchema<DueRow> = unionBy<DueRow, 'what'>('what', {
  release: byDeadline, deputy: byDeadline, phone: disclosed, stale: byDeadline, resurface: byDeadline,
  'words-deadline': { ...child, taskId: z.string() },
  desk: ofTask, supervisor: ofTask, 'hold-expiry': ofTask, surface: ofTask,
  unmatched: child, 'case-clock': { ...row, caseId: z.string() },
  forward: { ...row, queue: oneOf<Extract<DueRow, { what: 'forward' }>['queue']>({ match: true, plan: true, deliver: true, report: true, mail: true, assess: true, cases: true }), body: z.string() },
});
