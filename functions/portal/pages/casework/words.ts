import type { IncidentData } from '../../../../events/incident.ts';
import type { InvolvedPerson } from '../../../../events/people.ts';
import type { Grade } from '../../../../shared/domain/risk/facts.ts';
import type { Recommendation, RiskFlag } from '../../../../shared/domain/risk/flags.ts';
import type { CaseRecord } from '../../../../shared/domain/cases/case-record.ts';
import type { Pressing } from '../../../../shared/domain/cases/idat/idat-queue.ts';
import type { ContactKind, ExitReason, LinkedVictim, OrderKind, ReferralSource, SafetyCheck, Standing } from '../../../../shared/domain/cases/idat/idat-case.ts';
import type { AttemptOutcome, Consent, IdvaCase, IdvaOutcome, WhyNotOffered } from '../../../../shared/domain/cases/idva/idva-case.ts';
import type { RecommendationCase } from '../../../../shared/domain/cases/recommendation/recommendation.ts';
import type { Audience, MaracReason } from '../../../../shared/domain/cases/marac/marac-referral.ts';

// In English, as keys of the Welsh: views say them, or hand them to a slot in which they are said.
export const gradeWords: Readonly<Record<Grade, string>> = { standard: 'Standard', medium: 'Medium', high: 'High' };
/** Within a sentence. */
export const gradeWithin: Readonly<Record<Grade, string>> = { standard: 'standard', medium: 'medium', high: 'high' };
export const gradedWords: Readonly<Record<Grade, string>> = { standard: 'Grade standard', medium: 'Grade medium', high: 'Grade high' };
export const recommendedWords: Readonly<Record<Recommendation, string>> = { idat: 'IDAT: perpetrator queue', idva: 'IDVA: support for the person harmed', marac: 'MARAC referral', 'supervisor-review': 'Supervisor\'s review' };
export const flagWords: Readonly<Record<RiskFlag, string>> = {
  'address-cumulative': 'Several incidents at one address', 'child-cumulative': 'A child in several incidents', 'critical-factor': 'A critical factor', 'grade-rising': 'The grade is rising',
  'honour-based': 'Honour-based', 'marac-repeat': 'Repeat after a MARAC referral', pace: 'Incidents come faster', 'pair-escalation': 'Escalation between the same two', 'repeat-pair': 'The same two again',
  'repeat-victim': 'Harmed before', 'serial-perpetrator': 'Several people harmed by the same perpetrator', 'supervisor-factor': 'A factor for a supervisor', 'visible-high-risk': 'Visible high risk',
};
export const statusWords: Readonly<Record<CaseRecord['status'], string>> = {
  waiting: 'Waiting for a decision', confirmed: 'Confirmed', dismissed: 'Dismissed', 'second-look': 'Second look', withdrawn: 'Withdrawn',
  referred: 'Referred', triaged: 'Triaged', allocated: 'Allocated', active: 'Active', reviewing: 'In review', closed: 'Closed', transferred: 'Transferred',
  'to-offer': 'To be offered', offered: 'On offer', 'with-supervisor': 'With the supervisor', accepted: 'Accepted', 'in-contact': 'In contact', listed: 'On an agenda', heard: 'Heard',
};
export const sourceWords: Readonly<Record<ReferralSource, string>> = { probation: 'Probation', 'local-policing-unit': 'Local policing unit', marac: 'MARAC', 'social-care': 'Social care' };
export const referredByWords: Readonly<Record<ReferralSource, string>> = { probation: 'Referred by probation', 'local-policing-unit': 'Referred by local policing unit', marac: 'Referred by marac', 'social-care': 'Referred by social care' };
export const standingWords: Readonly<Record<Standing, string>> = { 'in-the-community': 'In the community', 'in-custody': 'In custody', deceased: 'Died' };
export const orderWords: Readonly<Record<OrderKind, string>> = {
  'bail-conditions': 'Bail conditions', dapn: 'Domestic abuse protection notice', dapo: 'Domestic abuse protection order', dvpn: 'Domestic violence protection notice', dvpo: 'Domestic violence protection order',
  'non-molestation': 'Non-molestation order', occupation: 'Occupation order', restraining: 'Restraining order', 'stalking-protection': 'Stalking protection order',
};
export const contactWords: Readonly<Record<ContactKind, string>> = { 'home-visit': 'Home visit', telephone: 'Telephone', letter: 'Letter', office: 'At the office', 'custody-visit': 'Visit in custody', 'with-partner-agency': 'With another agency' };
export const exitWords: Readonly<Record<ExitReason, string>> = {
  'risk-reduced': 'Risk reduced', 'programme-completed': 'Programme completed', 'no-longer-engaging': 'No longer engaging', 'long-custody': 'Long sentence', deceased: 'Died', 'moved-away': 'Moved away', 'not-suitable': 'Not suitable', 'grounds-fell': 'Its grounds fell', other: 'Other',
};
export const pressingWords: Readonly<Record<Pressing, string>> = {
  'next-action-overdue': 'Next action overdue', 'no-next-action': 'No next action', 'review-due': 'Four-weekly review due', 'order-ends-soon': 'An order ends within a week', 'order-breached': 'An order was breached',
  'right-to-know-waits': 'Right to know: decide', 'right-to-know-late': 'Right to know: late', 'grounds-fell': 'Its grounds fell',
};
export const attemptWords: Readonly<Record<AttemptOutcome, string>> = { spoke: 'Spoke with them', 'no-answer': 'No answer', 'not-safe-to-speak': 'Not safe to speak', 'wrong-number': 'Wrong number' };
export const consentWords: Readonly<Record<Consent, string>> = { 'not-asked': 'Not asked yet', given: 'Given', refused: 'Refused', withdrawn: 'Withdrawn' };
export const outcomeWords: Readonly<Record<IdvaOutcome, string>> = {
  'safety-improved': 'Safer', 'moved-to-safety': 'Moved to safety', 'declined-support': 'Declined support', 'not-reached': 'Not reached ⟨a person⟩', 'moved-area': 'Moved to another area', 'passed-to-other-service': 'Passed to another service', 'recommendation-dismissed': 'The recommendation was dismissed', deceased: 'Died', other: 'Other',
};
export const notOfferedWords: Readonly<Record<WhyNotOffered, string>> = { 'not-on-duty': 'not on duty', 'other-authority': 'of another authority', 'no-capacity': 'no room', 'may-know-a-party': 'may know a party', 'works-with-other-party': 'works with the other party', 'asked-before': 'asked before' };
export const maracReasonWords: Readonly<Record<MaracReason, string>> = { threshold: 'Visible high risk', judgement: 'Professional judgement', escalation: 'Escalation', repeat: 'Repeat' };
export const audienceWords: Readonly<Record<Audience, string>> = { everyone: 'Everyone at the meeting', 'never-for-perpetrator-contact': 'Never for perpetrator contact' };
/** Where the suspect is, within a row. */
export const suspectWords: Readonly<Record<NonNullable<IncidentData['suspectStatus']>['status'], string>> = {
  'in-custody': 'in custody', 'released-on-bail': 'released on bail', 'released-under-investigation': 'released under investigation', 'released-without-action': 'released without action', 'charged-and-remanded': 'charged and remanded',
  'charged-and-bailed': 'charged and bailed', 'not-yet-found': 'not yet found', 'not-arrested': 'not arrested', deceased: 'deceased',
};
export const roleWords: Readonly<Record<InvolvedPerson['role'], string>> = { victim: 'Victim', suspect: 'Suspect', 'victim-and-suspect': 'Victim and suspect', involved: 'Involved', caller: 'Caller', witness: 'Witness' };
export const answerWords: Readonly<Record<SafetyCheck['idvaInvolved'] | SafetyCheck['contactSafe'], string>> = { yes: 'yes ⟨of a check⟩', no: 'no ⟨of a check⟩', 'not-known': 'not known' };
export const rightToKnowWords: Readonly<Record<NonNullable<NonNullable<LinkedVictim['rightToKnow']>['decision']>, string>> = { tell: 'right to know: tell', 'not-tell': 'right to know: not tell', 'knows-already': 'right to know: knows already' };
export const secondLookWords: Readonly<Record<NonNullable<RecommendationCase['secondLook']>['outcome'], string>> = { upheld: 'Upheld by {name}: {reason}', overturned: 'Overturned by {name}: {reason}' };
export const notTakenWords: Readonly<Record<IdvaCase['notTaken'][number]['how'], string>> = { declined: 'declined', unanswered: 'unanswered' };
