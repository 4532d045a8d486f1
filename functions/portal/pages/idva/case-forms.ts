import { attemptOutcomes, consents, type IdvaCase, idvaOutcomes } from '../../../../shared/domain/cases/idva/idva-case.ts';
import { idvaTransitions } from '../../../../shared/domain/cases/idva/evolve-idva.ts';
import { mayHappen } from '../../../../shared/domain/cases/transitions.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import type { Filled } from '../desk/fields.ts';
import { type FormView, formsFor, items, noteField, reasonField } from '../casework/page-parts.ts';
import { attemptWords, consentWords, outcomeWords } from '../casework/words.ts';

/** The forms of an IDVA case: an offer is answered; what is theirs, or a supervisor's, is worked. */
export function idvaForms({ idva, sub, isSupervisor, workers, filled, say }: {
  readonly idva: IdvaCase; readonly sub: string; readonly isSupervisor: boolean; readonly workers: readonly { readonly value: string; readonly text: string }[]; readonly filled: Filled | undefined; readonly say: Speech['say'];
}): readonly FormView[] {
  const form = formsFor(href('idvaDecide', { case: idva.caseId }), filled);
  const may = (kind: keyof typeof idvaTransitions) => mayHappen(idvaTransitions, idva.status, kind);
  const theirs = idva.idvaId === sub || isSupervisor;
  const onOffer = idva.offer?.idvaId === sub;
  const unseen = idva.furtherIncidents.filter(({ seenBy }) => !seenBy);
  const rows: readonly (readonly [boolean, () => FormView])[] = [
    [onOffer && may('accepted'), () => form('accept', 'Accept the case', 'I accept: their safety is mine from now', [])],
    [onOffer && may('declined'), () => form('decline', 'Decline the case', 'Decline', [reasonField])],
    [isSupervisor && may('placed'), () => form('place', 'Place it with an IDVA', 'Ask them', [{ name: 'idvaId', label: 'IDVA', items: workers }, reasonField])],
    ...unseen.map(({ reference }): readonly [boolean, () => FormView] => [theirs && may('incident-seen'), () => form('see-incident', say('New incident {reference}: say that you have seen it', { reference }), 'I have seen it', [], { hidden: [{ name: 'reference', value: reference }] })]),
    [theirs && idva.groundsFell !== undefined && !idva.groundsFell.seenBy, () => form('seen', 'Its grounds fell: say that you have seen it', 'I have seen it', [])],
    [theirs && may('safe-contact-recorded'), () => form('record-safe-contact', 'Record how it is safe to reach them', 'Record it', [{ name: 'how', label: 'How' }, { name: 'when', label: 'When' }, { name: 'never', label: 'Never how', hint: 'Say "nothing known" if you asked and there is nothing' }])],
    [theirs && may('contact-attempted'), () => form('record-attempt', 'Record an attempt to reach them', 'Record the attempt', [{ name: 'outcome', label: 'What came of it', items: items(attemptOutcomes, attemptWords) }], idva.safeContact ? {} : { warning: 'Record first how it is safe to reach them.' })],
    [theirs && may('consent-recorded'), () => form('record-consent', 'Record consent', 'Record it', [{ name: 'consent', label: 'Consent', items: items(consents, consentWords) }])],
    [theirs && may('needs-recorded'), () => form('record-needs', 'Record interpreter and access needs', 'Record them', [{ name: 'interpreter', label: 'Interpreter', width: 20 }, { name: 'access', label: 'Access needs' }])],
    [theirs && idva.otherParties.length > 0 && idva.status !== 'closed', () => form('refer-to-marac', 'Refer to the MARAC on your judgement', 'Refer', [reasonField])],
    [idva.idvaId === sub && may('handed-back'), () => form('hand-back', 'Hand the case back', 'Hand it back', [reasonField])],
    [theirs && may('closed'), () => form('close', 'Close the case', 'Close ⟨the case⟩', [{ name: 'outcome', label: 'Outcome', items: items(idvaOutcomes, outcomeWords) }, noteField])],
  ];
  return rows.filter(([is]) => is).map(([, make]) => make());
}
