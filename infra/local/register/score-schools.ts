import type { SchoolResolution } from '../../../shared/domain/schools/resolve-school.ts';

/** Counts of answers beside the truth, by the definitions of the scorer that stands beside the public set. */
interface Answers {
  queries: number;
  onRegister: number;
  matched: number;
  wrong: number;
  reviews: number;
  reviewsOnRegister: number;
  rightOnTop: number;
  lost: number;
}

export function noAnswers(): Answers {
  return { queries: 0, onRegister: 0, matched: 0, wrong: 0, reviews: 0, reviewsOnRegister: 0, rightOnTop: 0, lost: 0 };
}

/** @param truth the URN that was meant; '' for a school on no register */
export function addAnswer(counted: Answers, answer: SchoolResolution, truth: string): void {
  const isOn = truth !== '';
  counted.queries += 1;
  if (isOn) counted.onRegister += 1;
  switch (answer.kind) {
    case 'match':
      counted[answer.urn === truth ? 'matched' : 'wrong'] += 1;
      return;
    case 'review':
      counted.reviews += 1;
      if (isOn) counted.reviewsOnRegister += 1;
      if (isOn && answer.urn === truth) counted.rightOnTop += 1;
      return;
    case 'none':
    case 'not-a-school':
      if (isOn) counted.lost += 1;
      return;
    default:
      answer satisfies never;
  }
}

export function sayAnswers({ queries, onRegister, matched, wrong, reviews, reviewsOnRegister, rightOnTop, lost }: Answers): string {
  const percent = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(2)} %`;
  return `${queries} queries, wrong automatic matches ${wrong}, automatic recall ${percent(matched, onRegister)}, to a person ${percent(reviews, queries)}, `
    + `best candidate right in reviews ${percent(rightOnTop, reviewsOnRegister)}, none though on the register ${percent(lost, onRegister)}`;
}
