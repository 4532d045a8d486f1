import type { IncidentData } from '../../../../events/incident.ts';
import { redact } from '../../../../shared/domain/access/redact.ts';
import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import type { RecommendationCase, RecommendationEvent } from '../../../../shared/domain/cases/recommendation/recommendation.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import { sayAllStored, sayStored } from '../../words/say-stored.ts';
import type { Speech } from '../../words/speech.ts';
import { writtenIn } from '../../words/written.ts';
import { recommendationEventWords } from '../casework/event-words.ts';
import { momentsOf } from '../casework/moments.ts';
import { caseAccepted, fullName, harmedPerson, suspectsOf } from '../casework/open-case.ts';
import { allegationsNotFindings, blue, type CaseView, faultsOf, type FormView, formsFor, listOf, reasonField, type Section, summaryOf, type Worded } from '../casework/page-parts.ts';
import { flagWords, gradeWords, recommendedWords, secondLookWords, statusWords } from '../casework/words.ts';
import type { Filled } from '../desk/fields.ts';
import { sayBecause } from './recommendations.view.ts';

export interface RecommendationToShow {
  readonly role: PortalRole;
  readonly recommendation: RecommendationCase;
  readonly incident: IncidentData | undefined;
  readonly history: readonly RecommendationEvent[];
  readonly nameOf: (sub: string | undefined) => string;
  readonly picture: readonly Section[];
  readonly forms: readonly FormView[];
  readonly now: Instant;
  readonly done: string | undefined;
  readonly why: string | undefined;
  readonly speech: Speech;
}

export function recommendationView({ role, recommendation, incident, history, nameOf, picture, forms, now, done, why, speech }: RecommendationToShow): CaseView {
  const { say } = speech;
  const { when } = momentsOf(speech, now);
  const wrote = writtenIn(speech.language);
  const { said, confirmed, dismissed, secondLook, groundsFell, withdrawn } = recommendation;
  const decided = confirmed ?? dismissed;
  const shown: Worded<'recommendation'> = redact(role, 'recommendation', {
    reference: recommendation.reference, recommended: say(recommendedWords[recommendation.recommended]), status: statusWords[recommendation.status], because: said.because.map((because) => sayBecause(because, say)),
    grounds: said.grounds.map(({ flag, rule, counted }) => say('{flag}: {rule} ({count} counted; pack {version})', { flag: say(flagWords[flag]), rule: sayStored(say, rule), count: counted, version: said.policyVersion })), grade: say('{grade}, the officer\'s own', { grade: say(gradeWords[said.grade]) }), authority: recommendation.authority,
    decideBy: when(recommendation.decideBy), victimName: said.victimId === undefined ? say('Nobody is recorded as harmed yet') : fullName(harmedPerson(incident, recommendation.factId), say), perpetratorNames: suspectsOf(incident, say),
    decision: decided && say(confirmed ? 'Confirmed by {name} at {when}: {reason}' : 'Dismissed by {name} at {when}: {reason}', { name: nameOf(decided.by), when: when(decided.at), reason: decided.reason === caseAccepted ? say(caseAccepted) : wrote(decided.reason) }), dismissals: String(recommendation.dismissals),
    secondLook: secondLook && say(secondLookWords[secondLook.outcome], { name: nameOf(secondLook.by), reason: wrote(secondLook.reason) }), fallen: sayAllStored(say, groundsFell?.reason ?? withdrawn?.reason ?? '') || undefined,
    history: history.map(({ kind, at }) => `${say(recommendationEventWords[kind])}, ${when(at)}`),
  });
  return {
    caption: 'Recommendation', title: String(shown.recommended ?? say('Recommendation')), words: allegationsNotFindings, back: { href: href('recommendations'), text: 'Recommendations' }, tags: [blue(String(shown.status ?? ''))], lines: [], warnings: groundsFell && !groundsFell.seenBy ? listOf(shown.fallen) : [],
    sections: [
      { heading: 'Why the rules call for it', items: listOf(shown.grounds), rows: summaryOf(shown, { because: 'Because', grade: 'Grade' }) },
      { heading: 'The incident', rows: summaryOf(shown, { reference: 'Reference', victimName: 'Person harmed', perpetratorNames: 'Suspect', authority: 'Authority' }) },
      { heading: 'The decision', rows: summaryOf(shown, { decideBy: 'Decide by', decision: 'Decided', secondLook: 'Second look', dismissals: 'Times dismissed', fallen: 'What fell' }) },
      ...picture, { heading: 'How it came to be', items: listOf(shown.history) },
    ],
    forms, history: [], done, errorList: faultsOf(why, say),
  };
}

/** Several perpetrators: the person says about whom. */
export function recommendationForms(recommendation: RecommendationCase, sub: string, people: readonly { readonly value: string; readonly text: string }[], filled: Filled | undefined, say: Speech['say']): readonly FormView[] {
  const form = formsFor(href('decideRecommendation', { case: recommendation.caseId }), filled);
  const { status, groundsFell, recommended, dismissed } = recommendation;
  const who = (recommended === 'idat' || recommended === 'marac') && people.length > 1 ? [{ name: 'perpetratorId', label: 'About whom', items: people }] : [];
  if (status === 'waiting') {
    const opens = say({ idat: 'A case is opened in the perpetrator queue, or joined.', idva: 'The person is on offer to an IDVA already; confirming keeps it so.', marac: 'The pair is referred to the MARAC.', 'supervisor-review': 'Say what you decided to do.' }[recommended]);
    return [form('confirm', say('Confirm. {opens}', { opens }), 'Confirm', [...who, reasonField]), form('dismiss', 'Dismiss', 'Dismiss', [reasonField], recommended === 'idva' ? { warning: 'An offer that nobody has accepted is taken back, unless something else calls for it.' } : {})];
  }
  if (status === 'second-look' && dismissed?.by !== sub) return [form('uphold', 'The dismissal was right', 'Uphold it', [reasonField]), form('overturn', 'It has to be decided again', 'Overturn it', [reasonField])];
  return status === 'confirmed' && groundsFell && !groundsFell.seenBy ? [form('seen', 'Say that you have seen that its grounds fell', 'I have seen it', [])] : [];
}
