import type * as z from 'zod';
import type { batchAnswer } from '../../../events/api.ts';

export type { Accepted, IncidentStatus, Problem, ReceiptAnswer } from '../../../events/api.ts';
export type BatchAnswer = z.infer<typeof batchAnswer>;
