import type { Likeness } from '../../../../shared/domain/portal/compare-child.ts';
import type { SchoolFact } from '../../../../shared/domain/portal/compare-school.ts';

/** Agreement as a tag whose words say what its colour does. */
export interface Tag {
  readonly text: string;
  readonly classes: string;
}

const classes: Readonly<Record<Likeness, string>> = { same: 'govuk-tag--green', close: 'govuk-tag--yellow', different: 'govuk-tag--red', 'not-recorded': 'govuk-tag--grey' };

export const likenessTags: Readonly<Record<Likeness, Tag>> = {
  same: { text: 'Same', classes: classes.same },
  close: { text: 'Close', classes: classes.close },
  different: { text: 'Different', classes: classes.different },
  'not-recorded': { text: 'Cannot compare', classes: classes['not-recorded'] },
};

const ownWords: Readonly<Partial<Record<SchoolFact, Readonly<Partial<Record<Likeness, string>>>>>> = {
  postcode: { same: 'Near home', 'not-recorded': 'Says nothing' },
  ages: { same: 'Takes this age', close: 'At the edge', different: 'Not this age' },
  status: { same: 'Open', close: 'Open, is to close', different: 'Not open' },
};

export function schoolTag(fact: SchoolFact, likeness: Likeness): Tag {
  return { text: ownWords[fact]?.[likeness] ?? likenessTags[likeness].text, classes: classes[likeness] };
}
