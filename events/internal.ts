import * as z from 'zod';

/**
 * What the stages tell one another. Ids only, never a name: a stage that needs detail reads the store.
 * `id` is the same when a message is sent again, so that its receiver can tell.
 */
const base = {
  id: z.string().min(1).max(300),
  force: z.string().min(1).max(64),
};
const incident = { ...base, reference: z.string().min(1).max(64) };

/** A version of an incident has been kept: match its children. */
export const incidentStored = z.object({ type: z.literal('incident.stored'), ...incident, version: z.int().min(1) });
/** A person decided a task: place the child accordingly. */
export const taskDecided = z.object({ type: z.literal('task.decided'), ...incident, childRef: z.string().min(1), taskId: z.string().min(1) });
export const matchMessage = z.discriminatedUnion('type', [incidentStored, taskDecided]);
export type MatchMessage = z.infer<typeof matchMessage>;

/** Where some children belong is known (or a task has been opened): plan what their settings are shown and when. */
export const incidentMatched = z.object({ type: z.literal('incident.matched'), ...incident, version: z.int().min(1), childRefs: z.array(z.string().min(1)).max(20) });
export const planMessage = incidentMatched;
export type PlanMessage = z.infer<typeof planMessage>;

/** Disclosures have been released to a setting (or their deputy is due): alert the adult. */
export const disclosuresReleased = z.object({
  type: z.literal('disclosures.released'), ...base,
  /** "school:900012" or "authority:896". */
  setting: z.string().min(3).max(64),
  releasedAt: z.string(),
  /** Who is to be alerted: the first adult, the next one, the same again after a break, or the authority's officer as well. */
  step: z.enum(['key-adult', 'deputy', 'resurface', 'authority']),
  disclosureIds: z.array(z.string().min(1)).min(1).max(100),
});
export const deliverMessage = disclosuresReleased;
export type DeliverMessage = z.infer<typeof deliverMessage>;

/** A force closed a period: hold its count against the ledger. */
export const periodToReconcile = z.object({ type: z.literal('period.closed'), ...base, periodStart: z.string(), periodEnd: z.string() });
export const reportMessage = periodToReconcile;
export type ReportMessage = z.infer<typeof reportMessage>;
