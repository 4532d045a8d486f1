import * as z from 'zod/mini';

/**
 * What the stages tell one another. Ids only, never a name: a stage that needs detail reads the store.
 * `id` is the same when a message is sent again, so that its receiver can tell.
 * In zod/mini, since every stage carries these: what each field means is said to the global registry, where the generator reads it.
 */
const said = z.globalRegistry;
const text = (min: number, max: number) => z.string().check(z.minLength(min), z.maxLength(max));

const base = {
  id: text(1, 300).register(said, { description: 'Names the message; the same each time that it is sent; at most 300 characters.', examples: ['stored~rc-2h8m0q4x6z1b3d5f7h9k1n3q5s'] }),
  force: text(1, 64).register(said, { description: 'The force whose incident it is; at most 64 characters.', examples: ['cheshire'] }),
};
const incident = { ...base, reference: text(1, 64).register(said, { description: "The force's reference of the incident; at most 64 characters.", examples: ['CHE-26-0412207'] }) };
const version = z.int().check(z.minimum(1)).register(said, { description: 'Version of the incident, from 1.', examples: [1] });
const kind = <T extends string>(type: T) => {
  const literal = z.literal(type);
  said.add(literal, { description: 'Kind of message.', examples: [type] });
  return literal;
};
const at = (what: string, example: string) => text(20, 20).register(said, { description: `${what} An instant in UTC with whole seconds.`, examples: [example] });

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
export const planMessage = incidentMatched;
export type PlanMessage = z.infer<typeof planMessage>;

export const disclosuresReleased = z.object({
  type: kind('disclosures.released'), ...base,
  setting: text(3, 64).register(said, { description: 'The setting whose adults are to be alerted; at most 64 characters.', examples: ['school:900012', 'authority:896'] }),
  releasedAt: at('When the notifications were released.', '2026-11-09T07:00:00Z'),
  step: z.enum(['key-adult', 'deputy', 'resurface', 'authority']).register(said, { description: "Who is to be alerted: the first adult, the next one, the same again after a break, or the authority's officer as well.", examples: ['key-adult'] }),
  disclosureIds: z.array(text(1, 300).register(said, { description: 'Names a disclosure record; at most 300 characters.', examples: ['d-9m2p7k2p9r4t6w8y0a1c3e5g7j'] })).check(z.minLength(1), z.maxLength(100)).register(said, { description: 'What is waiting there, 1 to 100.' }),
}).register(said, { id: 'DisclosuresReleased', description: 'Disclosures have been released to a setting (or their deputy is due): alert the adult.' });
export const deliverMessage = disclosuresReleased;
export type DeliverMessage = z.infer<typeof deliverMessage>;

export const periodToReconcile = z.object({
  type: kind('period.closed'), ...base,
  periodStart: at('First instant of the period.', '2026-11-08T08:00:00Z'),
  periodEnd: at('First instant after the period.', '2026-11-09T08:00:00Z'),
}).register(said, { id: 'PeriodToReconcile', description: 'A force closed a period: hold its count against the ledger.' });
export const reportMessage = periodToReconcile;
export type ReportMessage = z.infer<typeof reportMessage>;

export const incidentToAssess = z.object({ type: kind('incident.to-assess'), ...incident, version })
  .register(said, { id: 'IncidentToAssess', description: 'A version of an incident, or its withdrawal, is there and its children have been looked for: judge it, and every later incident that it touches.' });
export const maracReferred = z.object({
  type: kind('marac.referred'), ...base,
  referralId: text(1, 64).register(said, { description: 'Names the referral; at most 64 characters.', examples: ['m-7k2p9r4t6w8y0a1c'] }),
  referredAt: at('When a person referred the pair to the MARAC.', '2026-11-09T10:20:00Z'),
  victimId: text(1, 64).register(said, { description: 'Id of the person harmed; at most 64 characters.', examples: ['N-2026-118820'] }),
  perpetratorId: text(1, 64).register(said, { description: 'Id of the other of the pair; at most 64 characters.', examples: ['N-2024-004417'] }),
}).register(said, { id: 'MaracReferred', description: 'A pair was referred to the MARAC: further abuse between the two within the policy\'s months is a repeat.' });
export const incidentsToJudge = z.object({
  type: kind('incidents.to-judge'), ...base,
  references: z.array(text(1, 64).register(said, { description: "The force's reference of an incident; at most 64 characters.", examples: ['CHE-26-0412207'] })).check(z.minLength(1), z.maxLength(25)).register(said, { description: 'Incidents that something earlier touches, 1 to 25.' }),
}).register(said, { id: 'IncidentsToJudge', description: 'Something that these incidents are set against has come, changed or gone: judge each again. Nothing follows from it for others.' });
export const assessMessage = z.discriminatedUnion('type', [incidentToAssess, maracReferred, incidentsToJudge]);
export type AssessMessage = z.infer<typeof assessMessage>;

export const incidentJudged = z.object({
  type: kind('incident.judged'), ...incident,
  revision: z.int().check(z.minimum(1)).register(said, { description: 'Which judgement of the incident, from 1; it rises whenever what is found changes.', examples: [1] }),
}).register(said, { id: 'IncidentJudged', description: 'What the risk rules find of an incident is kept, or has changed: open, change or close the work that it calls for.' });
export const casesMessage = z.discriminatedUnion('type', [incidentJudged]);
export type CasesMessage = z.infer<typeof casesMessage>;
