import { daysBetween } from '../../../../shared/domain/clocks/london-time.ts';
import { sayDate } from '../../../../shared/domain/notification/words/say-time.ts';
import type { Grade } from '../../../../shared/domain/risk/facts.ts';
import type { Step } from '../../../../shared/domain/risk/trajectory.ts';
import type { Speech } from '../../words/speech.ts';
import { gradeWithin, gradeWords } from './words.ts';

/** A small picture beside words that say the same: nobody has to see it. Colours come from the style sheet. */
export interface Drawing {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in words. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly tone: 'grid' | 'way' }[];
  readonly bars: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly tone: 'rest' | 'full' }[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly tone: Grade }[];
  readonly texts: readonly { readonly x: number; readonly y: number; readonly text: string; readonly anchor: 'start' | 'middle' | 'end' }[];
}

export interface ScoreParts {
  readonly recency: number;
  readonly frequency: number;
  readonly gravity: number;
  readonly victims: number;
}

/** The parts of a score as four bars, each out of 100. */
export function drawScore(id: string, parts: ScoreParts, description: string, say: Speech['say']): Drawing {
  const rows = (['recency', 'frequency', 'gravity', 'victims'] as const).map((name) => ({ name: say(name), value: Math.min(100, Math.max(0, parts[name])) }));
  const [row, length] = [20, 150];
  const names = Math.max(78, ...rows.map(({ name }) => name.length * 8 + 6));
  return {
    id, title: say('Parts of the score'), description, width: names + length + 6, height: rows.length * row + 4, lines: [], dots: [],
    bars: rows.flatMap(({ value }, n) => [
      { x: names, y: n * row + 5, width: length, height: row - 8, tone: 'rest' as const },
      { x: names, y: n * row + 5, width: round((length * value) / 100), height: row - 8, tone: 'full' as const },
    ]),
    texts: rows.map(({ name }, n) => ({ x: names - 8, y: n * row + 16, text: name, anchor: 'end' as const })),
  };
}

const height: Readonly<Record<Grade, number>> = { standard: 0, medium: 1, high: 2 };

/**
 * A victim's way: the grade of each incident over time, first to last. Dates are to scale, so that a shorter time between two
 * is seen. The officers' grades, nothing added and nothing foretold.
 *
 * @returns undefined for fewer than two incidents, of which there is nothing to see.
 */
export function drawWay(id: string, steps: readonly Step[], { say, page: { calendar } }: Speech): Drawing | undefined {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || steps.length < 2) return undefined;
  const [width, left, right, top, level] = [720, 90, 30, 22, 44];
  const bottom = top + 2 * level;
  const days = Math.max(1, daysBetween(first.date, last.date));
  const x = ({ date }: Step): number => round(left + ((width - left - right) * daysBetween(first.date, date)) / days);
  const y = (grade: Grade): number => bottom - height[grade] * level;
  const grades: readonly Grade[] = ['high', 'medium', 'standard'];
  return {
    id, title: say('Grades over time'), width, height: bottom + 44, bars: [],
    description: say('{count} incidents from {first} to {last}: {grades}. The same stands incident by incident on this page.', {
      count: steps.length, first: sayDate(first.date, calendar), last: sayDate(last.date, calendar), grades: steps.map(({ grade }) => say(gradeWithin[grade])).join(', '),
    }),
    lines: [
      ...grades.map((grade) => ({ x1: left, x2: width - right, y1: y(grade), y2: y(grade), tone: 'grid' as const })),
      ...steps.slice(1).map((step, n) => { const before = steps[n] ?? step; return { x1: x(before), y1: y(before.grade), x2: x(step), y2: y(step.grade), tone: 'way' as const }; }),
    ],
    dots: steps.map((step) => ({ x: x(step), y: y(step.grade), tone: step.grade })),
    texts: [
      ...grades.map((grade) => ({ x: left - 14, y: y(grade) + 5, text: say(gradeWords[grade]), anchor: 'end' as const })),
      { x: left, y: bottom + 30, text: sayDate(first.date, calendar), anchor: 'start' as const },
      { x: width - right, y: bottom + 30, text: sayDate(last.date, calendar), anchor: 'end' as const },
    ],
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
