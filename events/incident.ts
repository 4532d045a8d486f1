import * as z from 'zod';
import { inconsistenciesOf } from './incident-consistency.ts';
import { involvedPerson, reportedChild } from './people.ts';
import { calendarDate, instant, opaqueId, postcode, shortText } from './primitives.ts';
import { condition, hold, supervisor, suspectStatus, withdrawalReason } from './safeguards.ts';

export { condition, hold, officer, rank, suspectStatus, withdrawalReason, type Hold, type WithdrawalReason } from './safeguards.ts';

export const reference = opaqueId.meta({ description: "The force's own reference of the incident. Opaque to First Bell; 1 to 64 letters, digits, or . _ : / -", examples: ['CHE-26-0412207'] });
export const incidentVersion = z.int().min(1).max(9999).meta({ description: 'Version of this incident, from 1 to 9999; the greatest wins, whatever the order of arrival. Each version is whole, not a difference.', examples: [1] });
export const corrects = opaqueId.optional().meta({ description: 'The refusalId of a refused body that this event puts right.', examples: ['rf-7k2p9r4t6w8y0a1c3e5g7j9m2p'] });

export const grade = z.enum(['standard', 'medium', 'high']);
export const offenceGroup = z.enum(['homicide', 'rape', 'violence-with-injury', 'other-sexual', 'stalking-harassment', 'violence-without-injury', 'other']);

const place = z.strictObject({
  text: shortText(200).optional().meta({ description: 'Where, as written; at most 200 characters. Never shown to a school.', examples: ['14 Larkspur Row, Wenbury'] }),
  postcode: postcode.optional(),
  kind: z.enum(['home', 'street', 'school', 'workplace', 'licensed-premises', 'online', 'other']).optional().meta({ description: 'What kind of place it was.', examples: ['home'] }),
  addressId: opaqueId.optional().meta({ description: "The force's own id of the address.", examples: ['L-0093312'] }),
  addressKind: z.enum(['ordinary', 'confidential', 'multi-occupancy']).optional().meta({ description: 'Whether the address is one household. A refuge is confidential, and freezes automatic delivery. Default: ordinary.', examples: ['ordinary'] }),
}).meta({ id: 'Place', description: 'Where it happened. No part of it is ever shown to a school.' });

const assessment = z.strictObject({
  tool: z.enum(['dash-2009', 'safelives-dash-24', 'dara', 'merit', 'other']).meta({ description: 'Risk tool used.', examples: ['dash-2009'] }),
  version: shortText(20).optional().meta({ description: 'Version of the tool; at most 20 characters.', examples: ['2009'] }),
  score: z.int().min(0).max(100).optional().meta({ description: 'Number of the tool, 0 to 100. Scores of different tools are never compared.', examples: [9] }),
  factors: z.array(z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, 'expected a factor in lower case with hyphens').meta({ description: 'A factor in lower case with hyphens, 2 to 41 characters.', examples: ['strangulation'] }))
    .max(40).meta({ description: 'Factors ticked; at most 40; empty if none was.', examples: [['strangulation', 'separation']] }),
}).meta({ id: 'Assessment', description: 'The risk assessment made, if one was. Never shown to a school.' });

const informed = z.strictObject({
  parentToldSchoolWillKnow: z.boolean().optional().meta({ description: 'True if the person harmed was told that the school would be informed; left out if not known.', examples: [true] }),
  suspectTold: z.boolean().optional().meta({ description: 'True if the suspect was told that the school would be informed; left out if not known.', examples: [false] }),
  childrensServicesAt: instant.optional().meta({ description: "When children's services were informed; left out if they were not.", examples: ['2026-11-09T03:10:00Z'] }),
}).meta({ id: 'Informed', description: 'Who has been told that the school will know.' });

export const incidentData = z.strictObject({
  reference, incidentVersion, corrects,
  reportedAt: instant.meta({ description: 'When the force was told. The deadline is the next opening of the school after it. Not in the future.', examples: ['2026-11-08T22:40:00Z'] }),
  occurredFrom: instant.optional().meta({ description: 'When it began, if known. Not after reportedAt.', examples: ['2026-11-08T22:10:00Z'] }),
  occurredTo: instant.optional().meta({ description: 'When it ended, if known. Not before occurredFrom.', examples: ['2026-11-08T22:35:00Z'] }),
  occurredOn: calendarDate.optional().meta({ description: 'The London date on which it happened, if another day than it was reported, as for abuse told of years later. Not after the day of reportedAt.', examples: ['2019-06-30'] }),
  place: place.optional(),
  kind: z.enum(['physical', 'threats', 'sexual', 'coercive-or-controlling', 'economic', 'emotional', 'stalking-or-harassment', 'damage', 'breach-of-order', 'honour-based', 'argument', 'other']).meta({ description: 'Kind of behaviour reported.', examples: ['physical'] }),
  isCrime: z.boolean().meta({ description: 'True if recorded as a crime. No crime is required for the duty.', examples: [true] }),
  offenceGroup: offenceGroup.optional().meta({ description: 'Group of the gravest offence recorded; left out where none is.', examples: ['violence-with-injury'] }),
  grade: grade.optional().meta({ description: "The officer's own grade of risk. Never changed by First Bell, never shown to a school.", examples: ['medium'] }),
  assessment: assessment.optional(),
  relationship: z.enum(['partners', 'former-partners', 'parent-and-child', 'siblings', 'other-relatives', 'not-known']).optional().meta({ description: 'Relation between the parties.', examples: ['partners'] }),
  people: z.array(involvedPerson).max(20).meta({ description: 'Adults (16 and over) involved; at most 20; may be empty.' }),
  doNotDiscloseTo: z.array(shortText(160).meta({ description: 'Somebody who must not learn it; at most 160 characters.', examples: ['the father and his sister, who works at the old school'] })).max(10).optional().meta({ description: 'People, schools or organisations that must not learn where somebody of this incident is; at most 10, of at most 160 characters each. Kept apart from everything else, shown to nobody, and freezes automatic delivery.', examples: [['the father and his sister, who works at the old school']] }),
  children: z.array(reportedChild).max(20).meta({ description: 'Every child (under 18) who is a party, related to a party, or saw it; at most 20; may be empty.' }),
  suspectStatus: suspectStatus.optional(),
  conditions: z.array(condition).max(10).optional().meta({ description: 'Bail conditions and orders that touch a school or a child; at most 10.' }),
  collectionRisk: z.enum(['none-recorded', 'possible', 'likely']).optional().meta({ description: 'Is someone likely to try to collect the child who should not be thought safe?', examples: ['none-recorded'] }),
  informed: informed.optional(),
  holds: z.array(hold).max(6).optional().meta({ description: 'Reasons for which nothing may go out without a person; at most 6.' }),
  restricted: z.boolean().optional().meta({ description: 'True if the incident is kept to a restricted group, as where a party works for the police. Default: false.', examples: [true] }),
})
  .superRefine(
    (incident, context) => inconsistenciesOf(incident).forEach(({ path, expected }) => context.addIssue({ code: 'custom', path, message: expected })),
    // Asked even where single fields are wrong, so that every fault is named at once.
    { when: () => true },
  )
  .meta({ id: 'IncidentData', description: 'One domestic abuse incident, whole, as the force knows it at this version. The raw circumstances are not part of the contract.' });

export const withdrawnData = z.strictObject({
  reference, incidentVersion, corrects,
  childRefs: z.array(opaqueId.meta({ description: 'A childRef of this incident.', examples: ['c1'] })).min(1).max(20).optional().meta({ description: 'The children withdrawn, 1 to 20; left out: all of them.' }),
  reason: withdrawalReason.meta({ description: "Why. A victim's retraction, no further action or no crime are amendments, not withdrawals.", examples: ['entered-in-error'] }),
  authorisedBy: supervisor,
}).meta({ id: 'WithdrawnData', description: 'Takes an incident, or some of its children, back. A later version reinstates it.' });

export const periodClosedData = z.strictObject({
  periodStart: instant.meta({ description: 'First instant of the period. A child is counted in the period of the `time` of the first accepted event that listed it.', examples: ['2026-11-08T08:00:00Z'] }),
  periodEnd: instant.meta({ description: 'First instant after the period; after periodStart, at most 31 days later, not in the future.', examples: ['2026-11-09T08:00:00Z'] }),
  incidents: z.int().min(0).max(100_000).meta({ description: 'Incidents first sent in the period and accepted; 0 to 100,000.', examples: [41] }),
  children: z.int().min(0).max(200_000).meta({ description: 'Children first listed in accepted events of the period, each counted once per incident; 0 to 200,000.', examples: [22] }),
  corrects,
})
  .refine((period) => Date.parse(period.periodEnd) > Date.parse(period.periodStart), { error: 'must be after periodStart', path: ['periodEnd'] })
  .refine((period) => Date.parse(period.periodEnd) - Date.parse(period.periodStart) <= 31 * 86_400_000, { error: 'must be at most 31 days after periodStart', path: ['periodEnd'] })
  .meta({ id: 'PeriodClosedData', description: "The force's own count of what it sent, due daily." });

export type IncidentData = z.infer<typeof incidentData>;
export type WithdrawnData = z.infer<typeof withdrawnData>;
export type PeriodClosedData = z.infer<typeof periodClosedData>;
