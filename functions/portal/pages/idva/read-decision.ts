import type { IdvaDecision } from '../../../../shared/domain/cases/idva/decide-idva.ts';
import { attemptOutcomes, consents, idvaOutcomes } from '../../../../shared/domain/cases/idva/idva-case.ts';
import { isOneOf } from '../casework/page-parts.ts';
import { tooLong, type Read, read, unread } from '../casework/read-form.ts';

/** What a form of an IDVA case says, or what is wrong with it. @param conflicted those who may not be given the case */
export function readIdvaDecision(body: Readonly<Record<string, string>>, workers: readonly string[], conflicted: ReadonlySet<string>): Read<IdvaDecision> {
  if (tooLong(body)) return unread('use at most 1,000 characters');
  const { reason = '', note = '', idvaId = '', how = '', when = '', never = '', outcome, consent, interpreter, access } = body;
  switch (body['decision'] ?? '') {
    case 'accept': return read({ kind: 'accept' });
    case 'decline': return read({ kind: 'decline', reason });
    case 'place': return workers.includes(idvaId) ? read({ kind: 'place', idvaId, reason, conflict: conflicted.has(idvaId) }) : unread('choose an IDVA');
    case 'hand-back': return read({ kind: 'hand-back', reason });
    case 'see-incident': return read({ kind: 'see-incident', reference: body['reference'] ?? '' });
    case 'record-safe-contact': return read({ kind: 'record-safe-contact', how, when, never });
    case 'record-consent': return isOneOf(consents, consent) ? read({ kind: 'record-consent', consent }) : unread('choose how consent stands');
    case 'record-needs': return read({ kind: 'record-needs', ...(interpreter ? { interpreter } : {}), ...(access ? { access } : {}) });
    case 'record-attempt': return isOneOf(attemptOutcomes, outcome) ? read({ kind: 'record-attempt', outcome }) : unread('choose what came of it');
    case 'seen': return read({ kind: 'seen' });
    case 'close': return isOneOf(idvaOutcomes, outcome) ? read({ kind: 'close', outcome, note }) : unread('choose the outcome');
    default: return unread('choose what to do');
  }
}
