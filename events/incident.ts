import * as z from 'zod';
import { involvedPerson, reportedChild } from './people.ts';
import { calendarDate, instant, opaqueId, postcode, shortText } from './primitives.ts';

export const reference = opaqueId.meta({ description: "The force's own reference of the incident. Opaque to First Bell; 1 to 64 letters, digits, or . _ : / -", examples: ['CHE-26-0412207'] });
export const incidentVersion = z.int().min(1).max(9999).meta({ description: 'Version of this incident, from 1; the greatest wins, whatever the order of arrival. Each version is whole, not a difference.', examples: [1] });
export const corrects = opaqueId.optional().meta({ description: 'The refusalId of a refused body that this event puts right.' });

export const grade = z.enum(['standard', 'medium', 'high']);
export const offenceGroup = z.enum(['homicide', 'rape', 'violence-with-injury', 'other-sexual', 'stalking-harassment', 'violence-without-injury', 'other']);
export const rank = z.enum(['constable', 'sergeant', 'inspector', 'chief-inspector', 'superintendent', 'chief-superintendent', 'chief-officer', 'police-staff']);
export const officer = z.strictObject({
  personId: opaqueId.meta({ description: "The force's own id of the officer or member of staff.", examples: ['PS-4410'] }),
  rank,
}).meta({ id: 'Officer' });

export const hold = z.strictObject({
  kind: z.enum(['death-or-critical-incident', 'strategy-or-covert', 'honour-based-or-forced-marriage', 'abduction', 'party-works-at-setting', 'protected-address-or-identity']),
  childRefs: z.array(opaqueId).min(1).max(30).optional().meta({ description: 'The children it holds; left out: every child of the incident.' }),
  reason: shortText(300).meta({ description: 'Why, for the desk; at most 300 characters.' }),
  setBy: officer.refine((by) => by.rank !== 'constable' && by.rank !== 'police-staff', { error: 'a hold is set by a sergeant or above', path: ['rank'] }),
  setAt: instant,
  expiresAt: instant.meta({ description: 'When a person must look again. Cut back to the later of half an hour after it was set and 90 minutes before the school opens.' }),
}).meta({ id: 'Hold', description: 'Stops the notification until a person decides. On expiry the desk telephones; it is never released by itself.' });

export const suspectStatus = z.strictObject({
  status: z.enum(['in-custody', 'released-on-bail', 'released-under-investigation', 'released-without-action', 'charged-and-remanded', 'charged-and-bailed', 'not-yet-found', 'not-arrested', 'deceased']),
  asAt: instant.meta({ description: 'The instant this was true.' }),
}).meta({ id: 'SuspectStatus' });

export const condition = z.strictObject({
  kind: z.enum(['not-to-contact-child', 'not-to-go-near-school', 'not-to-collect-child', 'not-to-contact-parent', 'not-to-go-home', 'other']),
  childRefs: z.array(opaqueId).min(1).max(30).optional().meta({ description: 'The children it touches; left out: every child of the incident.' }),
  personRef: opaqueId.optional().meta({ description: 'The person it binds.' }),
  from: z.enum(['bail', 'court-order', 'dvpn', 'dvpo', 'dapn', 'dapo']).optional(),
  expiresAt: instant.optional().meta({ description: 'When it ends, if known.' }),
}).meta({ id: 'Condition', description: 'A bail condition or order that touches the school or a child. Only these are ever shown to a school.' });

export const incidentData = z.strictObject({
  reference, incidentVersion, corrects,
  reportedAt: instant.meta({ description: 'When the force was told.' }),
  occurredFrom: instant.optional().meta({ description: 'When it began, if known.' }),
  occurredTo: instant.optional().meta({ description: 'When it ended, if known. Not before occurredFrom.' }),
  occurredOn: calendarDate.optional().meta({ description: 'The date it happened, if another day than it was reported, as for abuse told of years later.' }),
  place: z.strictObject({
    text: shortText(200).optional().meta({ description: 'Where, as written; at most 200 characters. Never shown to a school.' }),
    postcode: postcode.optional(),
    kind: z.enum(['home', 'street', 'school', 'workplace', 'licensed-premises', 'online', 'other']).optional(),
    addressId: opaqueId.optional().meta({ description: "The force's id of the address." }),
    addressKind: z.enum(['ordinary', 'confidential', 'multi-occupancy']).optional().meta({ description: 'Default: ordinary.' }),
  }).optional(),
  kind: z.enum(['physical', 'threats', 'sexual', 'coercive-or-controlling', 'economic', 'emotional', 'stalking-or-harassment', 'damage', 'breach-of-order', 'honour-based', 'argument', 'other']).meta({ description: 'Kind of behaviour reported.' }),
  isCrime: z.boolean().meta({ description: 'True if recorded as a crime. No crime is required for the duty.' }),
  offenceGroup: offenceGroup.optional().meta({ description: 'Group of the gravest offence recorded.' }),
  grade: grade.optional().meta({ description: "The officer's own grade of risk. Never shown to a school." }),
  assessment: z.strictObject({
    tool: z.enum(['dash-2009', 'safelives-dash-24', 'dara', 'merit', 'other']),
    version: shortText(20).optional(),
    score: z.int().min(0).max(100).optional().meta({ description: 'Number of the tool; scores of different tools are never compared.' }),
    factors: z.array(z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, 'expected a factor in lower case with hyphens')).max(40).meta({ description: 'Factors ticked.', examples: [['strangulation', 'separation']] }),
  }).optional().meta({ description: 'Risk tool used, if one was.' }),
  relationship: z.enum(['partners', 'former-partners', 'parent-and-child', 'siblings', 'other-relatives', 'not-known']).optional().meta({ description: 'Relation between the parties.' }),
  people: z.array(involvedPerson).max(20).meta({ description: 'Adults (16 and over) involved; at most 20.' }),
  children: z.array(reportedChild).max(20).meta({ description: 'Every child (under 18) who is a party, related to a party, or saw it; at most 20; may be empty.' }),
  suspectStatus: suspectStatus.optional(),
  conditions: z.array(condition).max(10).optional(),
  collectionRisk: z.enum(['none-recorded', 'possible', 'likely']).optional().meta({ description: 'Is someone likely to try to collect the child who should not be thought safe?' }),
  informed: z.strictObject({
    parentToldSchoolWillKnow: z.boolean().optional().meta({ description: 'True if the person harmed was told that the school would be informed.' }),
    suspectTold: z.boolean().optional().meta({ description: 'True if the suspect was told that the school would be informed.' }),
    childrensServicesAt: instant.optional().meta({ description: "When children's services were informed." }),
  }).optional(),
  holds: z.array(hold).max(6).optional(),
  restricted: z.boolean().optional().meta({ description: 'True if the incident is kept to a restricted group.' }),
})
  .superRefine((incident, context) => {
    const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const reported = incident.reportedAt.slice(0, 10);
    if (incident.occurredFrom && incident.occurredTo && Date.parse(incident.occurredTo) < Date.parse(incident.occurredFrom)) refuse(['occurredTo'], 'must not be before occurredFrom');
    if (incident.occurredFrom && Date.parse(incident.occurredFrom) > Date.parse(incident.reportedAt)) refuse(['occurredFrom'], 'must not be after reportedAt');
    if (incident.occurredOn && incident.occurredOn > reported) refuse(['occurredOn'], 'must not be after the day of reportedAt');
    const refs = new Set<string>();
    incident.people.forEach((person, i) => {
      if (refs.has(person.personRef)) refuse(['people', i, 'personRef'], 'must name one person only');
      refs.add(person.personRef);
      if (person.dateOfBirth && person.dateOfBirth > reported) refuse(['people', i, 'dateOfBirth'], 'must not be in the future');
    });
    const children = new Set<string>();
    incident.children.forEach((child, i) => {
      if (children.has(child.childRef)) refuse(['children', i, 'childRef'], 'must name one child only');
      children.add(child.childRef);
      if (child.dateOfBirth && child.dateOfBirth > reported) refuse(['children', i, 'dateOfBirth'], 'must not be in the future');
      child.relations?.forEach((relation, j) => {
        if (!refs.has(relation.personRef)) refuse(['children', i, 'relations', j, 'personRef'], 'must be the personRef of someone in people');
      });
    });
    incident.conditions?.forEach((item, i) => checkChildRefs(item.childRefs, ['conditions', i]));
    incident.holds?.forEach((item, i) => {
      checkChildRefs(item.childRefs, ['holds', i]);
      if (Date.parse(item.expiresAt) <= Date.parse(item.setAt)) refuse(['holds', i, 'expiresAt'], 'must be after setAt');
    });
    function checkChildRefs(list: readonly string[] | undefined, path: (string | number)[]): void {
      list?.forEach((ref, j) => {
        if (!children.has(ref)) refuse([...path, 'childRefs', j], 'must be the childRef of a child of this incident');
      });
    }
  })
  .meta({ id: 'IncidentData', description: 'One domestic abuse incident, whole, as the force knows it at this version. The raw circumstances are not part of the contract.' });

export const withdrawalReason = z.enum(['wrong-child-or-school', 'duplicate', 'entered-in-error', 'no-reasonable-grounds']);

export const withdrawnData = z.strictObject({
  reference, incidentVersion, corrects,
  childRefs: z.array(opaqueId).min(1).max(20).optional().meta({ description: 'The children withdrawn; left out: all of them.' }),
  reason: withdrawalReason.meta({ description: "Why. A victim's retraction, no further action or no crime are amendments, not withdrawals." }),
  authorisedBy: officer.refine((by) => by.rank !== 'constable' && by.rank !== 'police-staff', { error: 'a withdrawal is authorised by a sergeant or above', path: ['rank'] }).meta({ description: 'The supervisor who decided.' }),
}).meta({ id: 'WithdrawnData', description: 'Takes an incident, or some of its children, back. A later version reinstates it.' });

export const periodClosedData = z.strictObject({
  periodStart: instant.meta({ description: 'First instant of the period. Events are counted by the `time` of the first event accepted for each child.' }),
  periodEnd: instant.meta({ description: 'First instant after the period.' }),
  incidents: z.int().min(0).max(100_000).meta({ description: 'Incidents first sent and accepted in the period.' }),
  children: z.int().min(0).max(200_000).meta({ description: 'Children first listed in accepted events of the period, each counted once per incident.' }),
  corrects,
}).refine((period) => Date.parse(period.periodEnd) > Date.parse(period.periodStart), { error: 'must be after periodStart', path: ['periodEnd'] })
  .meta({ id: 'PeriodClosedData', description: "The force's own count of what it sent, due daily." });

export type IncidentData = z.infer<typeof incidentData>;
export type WithdrawnData = z.infer<typeof withdrawnData>;
export type PeriodClosedData = z.infer<typeof periodClosedData>;
export type Hold = z.infer<typeof hold>;
export type WithdrawalReason = z.infer<typeof withdrawalReason>;
