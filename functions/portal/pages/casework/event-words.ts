import type { IdatEvent } from '../../../../shared/domain/cases/idat/idat-case.ts';
import type { IdvaEvent } from '../../../../shared/domain/cases/idva/idva-case.ts';
import type { MaracEvent } from '../../../../shared/domain/cases/marac/marac-referral.ts';
import type { RecommendationEvent } from '../../../../shared/domain/cases/recommendation/recommendation.ts';

// What happened in a case, as its history says it.
export const recommendationEventWords: Readonly<Record<RecommendationEvent['kind'], string>> = {
  opened: 'Opened', 'reasons-changed': 'Reasons changed', withdrawn: 'Withdrawn', 'raised-again': 'Raised again', escalated: 'Escalated',
  confirmed: 'Confirmed', dismissed: 'Dismissed', 'dismissed-for-second-look': 'Dismissed for second look', 'dismissal-upheld': 'Dismissal upheld',
  'dismissal-overturned': 'Dismissal overturned', 'grounds-fell': 'Grounds fell', 'grounds-returned': 'Grounds returned', 'fall-seen': 'Fall seen',
};
export const idatEventWords: Readonly<Record<IdatEvent['kind'], string>> = {
  referred: 'Referred', 'incident-added': 'Incident added', 'victim-linked': 'Victim linked', 'victim-unlinked': 'Victim unlinked',
  'right-to-know-recommended': 'Right to know recommended', 'right-to-know-late': 'Right to know late',
  'right-to-know-decided': 'Right to know decided', triaged: 'Triaged', allocated: 'Allocated', begun: 'Begun', 'review-begun': 'Review begun',
  reviewed: 'Reviewed', 'next-action-set': 'Next action set', 'next-action-done': 'Next action done', 'order-recorded': 'Order recorded',
  'order-breached': 'Order breached', 'order-ended': 'Order ended', 'safety-checked': 'Safety checked', contacted: 'Contacted',
  'standing-changed': 'Standing changed', 'marac-decided': 'Marac decided', 'grounds-fell': 'Grounds fell', 'fall-seen': 'Fall seen',
  closed: 'Closed', transferred: 'Transferred',
};
export const idvaEventWords: Readonly<Record<IdvaEvent['kind'], string>> = {
  opened: 'Opened', offered: 'Offered', declined: 'Declined', unanswered: 'Unanswered', 'passed-to-supervisor': 'Passed to supervisor',
  'supervisor-reminded': 'Supervisor reminded', placed: 'Placed ⟨with an IDVA⟩', accepted: 'Accepted', 'handed-back': 'Handed back',
  'further-incident': 'Further incident', 'incident-seen': 'Incident seen', 'safe-contact-recorded': 'Safe contact recorded',
  'consent-recorded': 'Consent recorded', 'needs-recorded': 'Needs recorded', 'contact-attempted': 'Contact attempted', contacted: 'Contacted',
  surfaced: 'Surfaced', 'marac-decided': 'Marac decided', 'grounds-fell': 'Grounds fell', 'fall-seen': 'Fall seen', closed: 'Closed',
};
export const maracEventWords: Readonly<Record<MaracEvent['kind'], string>> = {
  referred: 'Referred', listed: 'Listed', barred: 'Barred', 'item-added': 'Item added', decided: 'Decided', 'action-agreed': 'Action agreed',
  'action-done': 'Action done', 'action-chased': 'Action chased', closed: 'Closed', withdrawn: 'Withdrawn',
};
