import { redact } from '../../../../shared/domain/access/redact.ts';
import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import type { RecommendationCase } from '../../../../shared/domain/cases/recommendation/recommendation.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import { sayWhen } from '../desk/clock-words.ts';
import { allegationsNotFindings, blue, listOf, type ListView, red, type Row, type Worded, yellow } from '../casework/page-parts.ts';
import { flagWords, gradeWords, recommendedWords } from '../casework/words.ts';

export interface Counted {
  readonly confirmed: number;
  readonly dismissed: number;
  readonly withdrawn: number;
}

export function recommendationsView({ role, sub, waiting, fallen, names, counted, now, done }: {
  readonly role: PortalRole; readonly sub: string; readonly waiting: readonly RecommendationCase[]; readonly fallen: readonly RecommendationCase[]; readonly names: ReadonlyMap<string, string>; readonly counted: Counted; readonly now: Instant; readonly done: string | undefined;
}): ListView {
  const row = (recommendation: RecommendationCase) => rowOf(role, recommendation, names, now);
  const looks = waiting.filter(({ status }) => status === 'second-look');
  return {
    title: 'Recommendations', words: allegationsNotFindings, done,
    intro: ['The rules recommend; a named person confirms or dismisses, with a reason. The officer\'s grade is never changed.', `This month: ${counted.confirmed} confirmed, ${counted.dismissed} dismissed, ${counted.withdrawn} withdrawn because what they rested on fell.`],
    sections: [
      { heading: 'Waiting for a decision', nothing: 'Nothing waits.', rows: waiting.filter(({ status }) => status === 'waiting').map(row) },
      { heading: 'Second look at a dismissal', nothing: 'No dismissal waits for you to look at.', rows: looks.filter(({ dismissed }) => dismissed?.by !== sub).map(row) },
      { heading: 'Confirmed, and the grounds have fallen', nothing: 'None.', rows: fallen.map(row) },
    ],
    forms: [],
  };
}

function rowOf(role: PortalRole, recommendation: RecommendationCase, names: ReadonlyMap<string, string>, now: Instant): Row {
  const { said, decideBy, status, groundsFell } = recommendation;
  const shown: Worded<'recommendation'> = redact(role, 'recommendation', {
    recommended: recommendedWords[recommendation.recommended], reference: `Incident ${recommendation.reference}`, victimName: names.get(recommendation.caseId), because: said.because.map(sayBecause),
    grade: `Grade ${gradeWords[said.grade].toLowerCase()}`, decideBy: status === 'waiting' || status === 'second-look' ? `Decide by ${sayWhen(decideBy, now)}` : '', dismissals: recommendation.dismissals > 0 ? `Dismissed ${recommendation.dismissals === 1 ? 'once' : `${recommendation.dismissals} times`} before` : undefined,
    fallen: groundsFell && 'Its grounds fell',
  });
  const late = (status === 'waiting' || status === 'second-look') && decideBy <= now;
  return {
    href: href('recommendation', { case: recommendation.caseId }), title: String(shown.recommended ?? ''), side: String(shown.decideBy ?? ''),
    lines: [[shown.victimName, shown.reference].filter(Boolean).join(', '), listOf(shown.because).join('; ')], tags: [blue(String(shown.grade ?? '')), ...(late ? [red('Late')] : []), ...listOf(shown.dismissals).map(yellow), ...listOf(shown.fallen).map(red)],
  };
}

/** A flag in words; "grade high" and the like stand as they are. */
export function sayBecause(because: string): string {
  const [flag = '', ...rest] = because.split(' ');
  const words = Object.hasOwn(flagWords, flag) ? flagWords[flag as keyof typeof flagWords] : undefined;
  return words ? [words, ...rest].join(' ') : `${because.charAt(0).toUpperCase()}${because.slice(1)}`;
}
