import { plusMinutes } from '../../time.ts';
import type { Instant } from '../../time.ts';
import type { CaseworkPolicy } from '../../../policy/policy-pack.ts';
import { type CaseDecision, ifAllowed, refused } from '../transitions.ts';
import { idvaTransitions } from './evolve-idva.ts';
import type { AttemptOutcome, Consent, IdvaCase, IdvaEvent, IdvaOutcome, IdvaStatus } from './idva-case.ts';

export type IdvaDecision =
  | { readonly kind: 'accept' }
  | { readonly kind: 'decline'; readonly reason: string }
  | { readonly kind: 'place'; readonly idvaId: string; readonly reason: string; /** The one chosen may know a party, or works with the other one. */ readonly conflict: boolean }
  | { readonly kind: 'hand-back'; readonly reason: string }
  | { readonly kind: 'see-incident'; readonly reference: string }
  | { readonly kind: 'record-safe-contact'; readonly how: string; readonly when: string; readonly never: string }
  | { readonly kind: 'record-consent'; readonly consent: Consent }
  | { readonly kind: 'record-needs'; readonly interpreter?: string; readonly access?: string }
  | { readonly kind: 'record-attempt'; readonly outcome: AttemptOutcome }
  | { readonly kind: 'seen' }
  | { readonly kind: 'close'; readonly outcome: IdvaOutcome; readonly note: string };

export interface IdvaDecider {
  readonly sub: string;
  readonly role: 'idva' | 'idva-supervisor';
}

/** What an IDVA or their supervisor decided, as events; or why it may not be. */
export function decideIdva({ idva, decision, by, policy, now }: { readonly idva: IdvaCase; readonly decision: IdvaDecision; readonly by: IdvaDecider; readonly policy: CaseworkPolicy; readonly now: Instant }): CaseDecision<IdvaEvent> {
  const allowed = (event: IdvaEvent) => ifAllowed<IdvaStatus, IdvaEvent>(idvaTransitions, idva.status, event);
  const said = (text: string, event: IdvaEvent) => (text.trim() === '' ? refused('it needs a reason or a note') : allowed(event));
  const at = now;
  switch (decision.kind) {
    case 'accept': case 'decline':
      if (idva.offer?.idvaId !== by.sub) return refused(idvaTransitions.accepted.refused);
      return decision.kind === 'accept' ? allowed({ kind: 'accepted', at, idvaId: by.sub }) : said(decision.reason, { kind: 'declined', at, idvaId: by.sub, reason: decision.reason });
    case 'place':
      if (by.role !== 'idva-supervisor') return refused('only a supervisor places a case');
      if (decision.conflict) return refused('this IDVA may know one of the parties, or works with the other one');
      if (idva.idvaId === decision.idvaId || idva.offer?.idvaId === decision.idvaId) return refused('they have it, or have been asked');
      return said(decision.reason, { kind: 'placed', at, idvaId: decision.idvaId, by: by.sub, reason: decision.reason, answerBy: plusMinutes(now, policy.idvaOfferMinutes) });
    case 'hand-back':
      return said(decision.reason, { kind: 'handed-back', at, by: by.sub, reason: decision.reason });
    case 'see-incident':
      return idva.furtherIncidents.some(({ reference, seenBy }) => reference === decision.reference && !seenBy) ? allowed({ kind: 'incident-seen', at, reference: decision.reference, by: by.sub }) : refused('there is no such incident to have seen');
    case 'record-safe-contact': {
      const { how, when, never } = decision;
      if ([how, when, never].some((text) => text.trim() === '')) return refused('how, when and never how are all needed; say "nothing known" where nothing is');
      return allowed({ kind: 'safe-contact-recorded', at, how, when, never, by: by.sub });
    }
    case 'record-consent':
      return allowed({ kind: 'consent-recorded', at, consent: decision.consent, by: by.sub });
    case 'record-needs': {
      const { interpreter, access } = decision;
      return allowed({ kind: 'needs-recorded', at, by: by.sub, ...(interpreter === undefined ? {} : { interpreter }), ...(access === undefined ? {} : { access }) });
    }
    case 'record-attempt':
      if (!idva.safeContact) return refused('record how, when and never how it is safe to reach this person first');
      return allowed(decision.outcome === 'spoke' ? { kind: 'contacted', at, by: by.sub } : { kind: 'contact-attempted', at, outcome: decision.outcome, by: by.sub });
    case 'seen':
      return idva.groundsFell ? allowed({ kind: 'fall-seen', at, by: by.sub }) : refused('there is nothing to have seen');
    case 'close':
      return said(decision.note, { kind: 'closed', at, outcome: decision.outcome, note: decision.note, by: by.sub });
    default: {
      const unknown: never = decision;
      throw new Error(`unknown decision ${JSON.stringify(unknown)}`);
    }
  }
}
