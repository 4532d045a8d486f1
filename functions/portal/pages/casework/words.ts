import type { Grade } from '../../../../shared/domain/risk/facts.ts';
import type { Recommendation, RiskFlag } from '../../../../shared/domain/risk/flags.ts';
import type { CaseRecord } from '../../../../shared/domain/cases/case-record.ts';
import type { Pressing } from '../../../../shared/domain/cases/idat/idat-queue.ts';
import type { ContactKind, ExitReason, OrderKind, ReferralSource, Standing } from '../../../../shared/domain/cases/idat/idat-case.ts';
import type { AttemptOutcome, Consent, IdvaOutcome, WhyNotOffered } from '../../../../shared/domain/cases/idva/idva-case.ts';
import type { Audience, MaracReason } from '../../../../shared/domain/cases/marac/marac-referral.ts';

export const gradeWords: Readonly<Record<Grade, string>> = { standard: 'Standard', medium: 'Medium', high: 'High' };
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
  'safety-improved': 'Safer', 'moved-to-safety': 'Moved to safety', 'declined-support': 'Declined support', 'not-reached': 'Not reached', 'moved-area': 'Moved to another area', 'passed-to-other-service': 'Passed to another service', 'recommendation-dismissed': 'The recommendation was dismissed', deceased: 'Died', other: 'Other',
};
export const notOfferedWords: Readonly<Record<WhyNotOffered, string>> = { 'not-on-duty': 'not on duty', 'other-authority': 'of another authority', 'no-capacity': 'no room', 'may-know-a-party': 'may know a party', 'works-with-other-party': 'works with the other party', 'asked-before': 'asked before' };
export const maracReasonWords: Readonly<Record<MaracReason, string>> = { threshold: 'Visible high risk', judgement: 'Professional judgement', escalation: 'Escalation', repeat: 'Repeat' };
export const audienceWords: Readonly<Record<Audience, string>> = { everyone: 'Everyone at the meeting', 'never-for-perpetrator-contact': 'Never for perpetrator contact' };
