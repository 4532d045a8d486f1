import * as z from 'zod/mini';
import { calendarChanged, contactChanged } from './directory-messages.ts';
import { at, base, incident, kind, said, text, version } from './message-fields.ts';

/**
 * What the stages tell one another. Ids only, never a name: a stage that needs detail reads the store.
 * `id` is the same when a message is sent again, so that its receiver can tell.
 * In zod/mini, since every stage carries these: what each field means is said to the global registry, where the generator reads it.
 */
export * from './directory-messages.ts';
export * from './risk-messages.ts';
export * from './mail-messages.ts';

export const incidentStored = z.object({ type: kind('incident.stored'), ...incident, version })
  .register(said, { id: 'IncidentStored', description: 'A version of an incident has been kept: match its children.' });

export const taskDecided = z.object({
  type: kind('task.decided'), ...incident,
  childRef: text(1, 64).register(said, { description: 'The childRef that the force gave; "*" for a decision about the whole incident; at most 64 characters.', examples: ['c1'] }),
  taskId: text(1, 300).register(said, { description: 'The task that was decided; at most 300 characters.', examples: ['place~CHE-26-0412207~c1~7k2p9r4t'] }),
}).register(said, { id: 'TaskDecided', description: 'A person decided a task: place the child accordingly.' });

export const matchMessage = z.discriminatedUnion('type', [incidentStored, taskDecided]);
export type MatchMessage = z.infer<typeof matchMessage>;

export const incidentMatched = z.object({
  type: kind('incident.matched'), ...incident, version,
  childRefs: z.array(text(1, 64).register(said, { description: 'A childRef that the force gave; at most 64 characters.', examples: ['c1'] })).check(z.maxLength(20)).register(said, { description: 'The children whose place is known; at most 20.' }),
}).register(said, { id: 'IncidentMatched', description: 'Where some children belong is known (or a task has been opened): plan what their settings are shown and when.' });
export const deathsToLookAt = z.object({
  type: kind('deaths.to-look-at'), ...incident,
  other: text(1, 64).register(said, { description: 'An incident that shares, or has shared, somebody with the first, one of the two being a death; at most 64 characters.', examples: ['CHE-26-0412311'] }),
}).register(said, { id: 'DeathsToLookAt', description: 'A death in one of two incidents may stop what is unread of the other, or stops it no longer: look at what is stored of both, and stop it or let it go on.' });
/** All that the plan queue carries. */
export const planMessage = z.discriminatedUnion('type', [incidentMatched, calendarChanged, deathsToLookAt]);
export type PlanMessage = z.infer<typeof incidentMatched>;
export type DeathsToLookAt = z.infer<typeof deathsToLookAt>;

export const disclosuresReleased = z.object({
  type: kind('disclosures.released'), ...base,
  setting: text(3, 64).register(said, { description: 'The setting whose adults are to be alerted; at most 64 characters.', examples: ['school:900012', 'authority:896'] }),
  releasedAt: at('When the notifications were released.', '2026-11-09T07:00:00Z'),
  step: z.enum(['key-adult', 'deputy', 'resurface', 'authority', 'after-failure']).register(said, { description: "Who is to be alerted: the first adult, the next one, the same again after a break, the authority's officer as well, or whoever comes after an adult whose email did not arrive.", examples: ['key-adult'] }),
  failedAdult: z.optional(text(1, 64).register(said, { description: 'With the step after-failure: the adult whose email did not arrive; at most 64 characters.', examples: ['ka-900012-1'] })),
  disclosureIds: z.array(text(1, 300).register(said, { description: 'Names a disclosure record; at most 300 characters.', examples: ['d-9m2p7k2p9r4t6w8y0a1c3e5g7j'] })).check(z.minLength(1), z.maxLength(100)).register(said, { description: 'What is waiting there, 1 to 100.' }),
}).register(said, { id: 'DisclosuresReleased', description: 'Disclosures have been released to a setting (or their deputy is due): alert the adult.' });
/** All that the deliver queue carries. */
export const deliverMessage = z.discriminatedUnion('type', [disclosuresReleased, contactChanged]);
export type DeliverMessage = z.infer<typeof disclosuresReleased>;

export const periodToReconcile = z.object({
  type: kind('period.closed'), ...base,
  periodStart: at('First instant of the period.', '2026-11-08T08:00:00Z'),
  periodEnd: at('First instant after the period.', '2026-11-09T08:00:00Z'),
}).register(said, { id: 'PeriodToReconcile', description: 'A force closed a period: hold its count against the ledger.' });
export const reportMessage = periodToReconcile;
export type ReportMessage = z.infer<typeof reportMessage>;
