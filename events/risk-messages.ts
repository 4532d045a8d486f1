import * as z from 'zod/mini';
import { at, base, incident, kind, said, text, version } from './message-fields.ts';

/** What `assess` and `cases` are told. In a file of its own, so that a stage that never tells them carries none of it. */
export const incidentToAssess = z.object({ type: kind('incident.to-assess'), ...incident, version })
  .register(said, { id: 'IncidentToAssess', description: 'A version of an incident, or its withdrawal, is there and its children have been looked for: judge it, and every later incident that it touches.' });
export const maracReferred = z.object({
  type: kind('marac.referred'), ...base,
  referralId: text(1, 64).register(said, { description: 'Names the referral; at most 64 characters.', examples: ['m-7k2p9r4t6w8y0a1c'] }),
  referredAt: at('When a person referred the pair to the MARAC.', '2026-11-09T10:20:00Z'),
  victimId: text(1, 64).register(said, { description: 'Id of the person harmed; at most 64 characters.', examples: ['N-2026-118820'] }),
  perpetratorId: text(1, 64).register(said, { description: 'Id of the other of the pair; at most 64 characters.', examples: ['N-2024-004417'] }),
  reference: z.optional(text(1, 64).register(said, { description: 'An incident in which both were, where the referral came from one; at most 64 characters. The referral then follows the two if they are found to be others.', examples: ['CHE-26-0412207'] })),
}).register(said, { id: 'MaracReferred', description: 'A pair was referred to the MARAC: further abuse between the two within the policy\'s months is a repeat.' });
export const incidentsToJudge = z.object({
  type: kind('incidents.to-judge'), ...base,
  references: z.array(text(1, 64).register(said, { description: "The force's reference of an incident; at most 64 characters.", examples: ['CHE-26-0412207'] })).check(z.minLength(1), z.maxLength(25)).register(said, { description: 'Incidents that something earlier touches, 1 to 25.' }),
}).register(said, { id: 'IncidentsToJudge', description: 'Something that these incidents are set against has come, changed or gone: judge each again. Nothing follows from it for others.' });
export const linkDecided = z.object({
  type: kind('link.decided'), ...base,
  decisionId: text(1, 128).register(said, { description: 'Names the decision; at most 128 characters.', examples: ['link-9m2p7k2p9r4t6w8y'] }),
}).register(said, { id: 'LinkDecided', description: 'A person decided, or took back, who is who: look at the people again wherever it bears on them, and judge again what follows.' });
const questionId = text(1, 200).register(said, { description: 'Names the question; at most 200 characters.', examples: ['who~CHE-26-0412207~p/p1'] });
export const questionLate = z.object({ type: kind('question.late'), ...base, questionId })
  .register(said, { id: 'QuestionLate', description: 'The clock of a question of who is who, or of who did what, has run out: if it is still open, have the supervisors told, and look again.' });
export const assessMessage = z.discriminatedUnion('type', [incidentToAssess, maracReferred, incidentsToJudge, linkDecided, questionLate]);
export type AssessMessage = z.infer<typeof assessMessage>;

export const incidentJudged = z.object({
  type: kind('incident.judged'), ...incident,
  revision: z.int().check(z.minimum(1)).register(said, { description: 'Which judgement of the incident, from 1; it rises whenever what is found changes.', examples: [1] }),
}).register(said, { id: 'IncidentJudged', description: 'What the risk rules find of an incident is kept, or has changed: open, change or close the work that it calls for.' });
const caseId = text(1, 64).register(said, { description: 'Names the case; at most 64 characters.', examples: ['k7p9r4t6w8y0a1c3e5g7j9m2p7'] });
export const caseClock = z.object({ type: kind('case.clock'), ...base, caseId })
  .register(said, { id: 'CaseClock', description: 'A clock of a case has run out: look at the case, and do what is due on it now, if anything is.' });
export const caseAlert = z.object({
  type: kind('case.alert'), ...base, caseId,
  raisedAt: at('When it was raised.', '2026-11-09T10:10:00Z'),
  to: z.enum(['worker', 'owner-of-safety', 'supervisors']).register(said, { description: 'Whom to tell: one worker; whoever owns the safety of the person harmed; or the supervisors of the work.', examples: ['worker'] }),
  workerId: z.optional(text(1, 300)).register(said, { description: 'The worker, where it is one; at most 300 characters.', examples: ['staff-idva-1'] }),
  why: z.enum(['offer', 'with-supervisor', 'still-with-supervisor', 'further-incident', 'not-yet-reached', 'undecided', 'grounds-fell', 'action-overdue', 'marac-decided', 'right-to-know-late']).register(said, { description: 'Why; never said in the email.', examples: ['offer'] }),
}).register(said, { id: 'CaseAlert', description: 'Something waits for somebody who works cases: tell them so by an email that says no more.' });
export const questionAlert = z.object({
  type: kind('question.alert'), ...base,
  subject: text(1, 64).register(said, { description: 'Names the question without a reference in it; at most 64 characters.', examples: ['q3e5g7j9m2p7k2p9r4t6w8y0a1'] }),
  references: z.array(text(1, 64).register(said, { description: "The force's reference of an incident that it is about; at most 64 characters.", examples: ['CHE-26-0412207'] })).check(z.minLength(1), z.maxLength(10)).register(said, { description: 'Whoever may be a party to one of these is not told, 1 to 10.' }),
}).register(said, { id: 'QuestionAlert', description: 'A question of who is who, or of who did what, has waited past its clock: tell the supervisors so by an email that says no more.' });
export const deskAlert = z.object({
  type: kind('desk.alert'), ...base,
  subject: text(1, 64).register(said, { description: 'Names what waits without a reference in it; at most 64 characters.', examples: ['t3e5g7j9m2p7k2p9r4t6w8y0a1'] }),
  references: z.array(text(1, 64).register(said, { description: "The force's reference of the incident that it is about; at most 64 characters.", examples: ['CHE-26-0412207'] })).check(z.maxLength(10)).register(said, { description: 'Whoever may be a party to one of these is not told; none where it is about no incident.' }),
}).register(said, { id: 'DeskAlert', description: "Something at the desk has waited past the supervisor's clock: tell the supervisors so by an email that says no more." });
export type CaseAlertMessage = z.infer<typeof caseAlert>;
export type MaracReferred = z.infer<typeof maracReferred>;
export const casesMessage = z.discriminatedUnion('type', [incidentJudged, caseClock, caseAlert, questionAlert, deskAlert]);
export type CasesMessage = z.infer<typeof casesMessage>;
