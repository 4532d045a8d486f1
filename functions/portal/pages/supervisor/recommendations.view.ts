import { redact } from '../../../../shared/domain/access/redact.ts';
import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import type { RecommendationCase } from '../../../../shared/domain/cases/recommendation/recommendation.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { type Moments, momentsOf } from '../casework/moments.ts';
import { allegationsNotFindings, blue, capital, listOf, type ListView, red, type Row, type Worded, yellow } from '../casework/page-parts.ts';
import { flagWords, gradedWords, gradeWithin, recommendedWords } from '../casework/words.ts';

export interface Counted {
  readonly confirmed: number;
  readonly dismissed: number;
  readonly withdrawn: number;
}

export function recommendationsView({ role, sub, waiting, fallen, names, counted, now, done, speech }: {
  readonly role: PortalRole; readonly sub: string; readonly waiting: readonly RecommendationCase[]; readonly fallen: readonly RecommendationCase[]; readonly names: ReadonlyMap<string, string>; readonly counted: Counted; readonly now: Instant; readonly done: string | undefined; readonly speech: Speech;
}): ListView {
  const { say } = speech;
  const row = (recommendation: RecommendationCase) => rowOf(role, recommendation, names, now, say, momentsOf(speech, now));
  const looks = waiting.filter(({ status }) => status === 'second-look');
  return {
    title: 'Recommendations', words: allegationsNotFindings, done,
    intro: ['The rules recommend; a named person confirms or dismisses, with a reason. The officer\'s grade is never changed.', say('This month: {confirmed} confirmed, {dismissed} dismissed, {withdrawn} withdrawn because what they rested on fell.', { ...counted })],
    sections: [
      { heading: 'Waiting for a decision', nothing: 'Nothing waits.', rows: waiting.filter(({ status }) => status === 'waiting').map(row) },
      { heading: 'Second look at a dismissal', nothing: 'No dismissal waits for you to look at.', rows: looks.filter(({ dismissed }) => dismissed?.by !== sub).map(row) },
      { heading: 'Confirmed, and the grounds have fallen', nothing: 'None.', rows: fallen.map(row) },
    ],
    forms: [],
  };
}

function rowOf(role: PortalRole, recommendation: RecommendationCase, names: ReadonlyMap<string, string>, now: Instant, say: Speech['say'], { when }: Moments): Row {
  const { said, decideBy, status, groundsFell } = recommendation;
  const shown: Worded<'recommendation'> = redact(role, 'recommendation', {
    recommended: say(recommendedWords[recommendation.recommended]), reference: say('Incident {reference}', { reference: recommendation.reference }), victimName: names.get(recommendation.caseId), because: said.because.map((because) => sayBecause(because, say)),
    grade: gradedWords[said.grade], decideBy: status === 'waiting' || status === 'second-look' ? say('Decide by {when}', { when: when(decideBy) }) : '', fallen: groundsFell && 'Its grounds fell',
    dismissals: recommendation.dismissals > 0 ? say(recommendation.dismissals === 1 ? 'Dismissed once before' : 'Dismissed {count} times before', { count: recommendation.dismissals }) : undefined,
  });
  const late = (status === 'waiting' || status === 'second-look') && decideBy <= now;
  return {
    href: href('recommendation', { case: recommendation.caseId }), title: String(shown.recommended ?? ''), side: String(shown.decideBy ?? ''),
    lines: [[shown.victimName, shown.reference].filter(Boolean).join(', '), listOf(shown.because).join('; ')], tags: [blue(String(shown.grade ?? '')), ...(late ? [red('Late')] : []), ...listOf(shown.dismissals).map(yellow), ...listOf(shown.fallen).map(red)],
  };
}

/** A flag in words, with its grade where the two together call for it; or the grade alone. */
export function sayBecause(because: string, say: Speech['say']): string {
  const [flag = '', , grade = ''] = because.split(/ (with grade) /);
  const graded = (word: string): string => (Object.hasOwn(gradeWithin, word) ? say(gradeWithin[word as keyof typeof gradeWithin]) : word);
  const words = Object.hasOwn(flagWords, flag) ? say(flagWords[flag as keyof typeof flagWords]) : undefined;
  if (words) return grade === '' ? words : say('{flag} with grade {grade}', { flag: words, grade: graded(grade) });
  return say(capital(because));
}
