import type { BoardSheet } from '../../../../shared/domain/board/board-sheet.ts';
import type { BoardTable } from '../../../../shared/domain/board/table-of.ts';
import type { Speech } from '../../words/speech.ts';

/** Colours of the style sheet (fb-chart__…); what they mean is said in the key and in the table. */
export type Tone = 'green' | 'sky' | 'red' | 'grey' | 'hollow' | 'blue' | 'plum' | 'sand' | 'violet';

export interface Series {
  readonly column: string;
  readonly tone: Tone;
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
}
interface Text {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Everything that the template draws. Numbers that are not shown are not drawn: a bar that lacks one is marked "c". */
export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Rectangle[];
  readonly lines: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
  readonly texts: readonly Text[];
  readonly key: readonly { readonly tone: Tone; readonly text: string }[];
}

const [width, tall, left, right, top, bottom] = [960, 280, 44, 8, 14, 44] as const;

/** A bar for each row but the sum, its parts on top of one another. */
export function uprightBars(table: BoardTable, sheet: BoardSheet, series: readonly Series[], say: Speech['say']): Chart {
  const bars = partsOf(table, sheet, series);
  const { most, steps } = scaleFor(Math.max(...bars.map(({ length }) => length), 1));
  const [plotWidth, plotHeight] = [width - left - right, tall - top - bottom];
  const slot = plotWidth / Math.max(bars.length, 1);
  const thick = Math.min(54, slot * 0.68);
  const y = (value: number): number => top + plotHeight * (1 - value / most);
  const everyOther = bars.length > 8;
  return {
    ...sayings(table, series, say), width, height: tall,
    lines: steps.map((value) => ({ x1: left, x2: width - right, y1: y(value), y2: y(value) })),
    bars: bars.flatMap(({ parts }, n) => parts.map(({ from, value, tone }) => ({ x: round(left + slot * n + (slot - thick) / 2), y: round(y(from + value)), width: round(thick), height: round((plotHeight * value) / most), tone }))),
    texts: [
      ...steps.map((value): Text => ({ x: left - 8, y: y(value) + 5, text: String(value), anchor: 'end' })),
      ...bars.flatMap(({ heading, lacks, length }, n): Text[] => {
        const x = round(left + slot * (n + 0.5));
        return [
          ...(everyOther && n % 2 === 1 ? [] : [{ x, y: tall - bottom + 22, text: shortened(heading), anchor: 'middle' as const }]),
          ...(lacks ? [{ x, y: round(y(length) - 5), text: 'c', anchor: 'middle' as const }] : []),
        ];
      }),
    ],
  };
}

/** The same lying down, for rows with long names. */
export function lyingBars(table: BoardTable, sheet: BoardSheet, series: readonly Series[], say: Speech['say']): Chart {
  const bars = partsOf(table, sheet, series);
  const { most, steps } = scaleFor(Math.max(...bars.map(({ length }) => length), 1));
  const [names, row] = [210, 38];
  const plotWidth = width - names - 30;
  const height = top + bars.length * row + 34;
  const x = (value: number): number => round(names + (plotWidth * value) / most);
  return {
    ...sayings(table, series, say), width, height,
    lines: steps.map((value) => ({ x1: x(value), x2: x(value), y1: top, y2: height - 34 })),
    bars: bars.flatMap(({ parts }, n) => parts.map(({ from, value, tone }) => ({ x: x(from), y: top + n * row + 6, width: round((plotWidth * value) / most), height: row - 12, tone }))),
    texts: [
      ...steps.map((value): Text => ({ x: x(value), y: height - 12, text: String(value), anchor: 'middle' })),
      ...bars.flatMap(({ heading, lacks, length }, n): Text[] => [
        { x: names - 10, y: top + n * row + 24, text: heading, anchor: 'end' }, ...(lacks ? [{ x: x(length) + 6, y: top + n * row + 24, text: 'c', anchor: 'start' as const }] : []),
      ]),
    ],
  };
}

function partsOf({ rows, columns }: BoardTable, { values, hidden }: BoardSheet, series: readonly Series[]) {
  const shown = rows.filter(({ sum }, _n, all) => !sum || all.length === 1);
  return shown.map(({ heading, cells }) => {
    let length = 0;
    let lacks = false;
    const parts = series.flatMap(({ column, tone }) => {
      const cell = cells[columns.findIndex(({ id }) => id === column)] ?? '';
      if (hidden.has(cell)) lacks = true;
      const value = hidden.has(cell) ? 0 : (values.get(cell) ?? 0);
      if (value === 0) return [];
      length += value;
      return [{ from: length - value, value, tone }];
    });
    return { heading, parts, length, lacks };
  });
}

function sayings({ id, title, columns }: BoardTable, series: readonly Series[], say: Speech['say']): Pick<Chart, 'id' | 'title' | 'description' | 'key'> {
  const key = series.map(({ column, tone }) => ({ tone, text: columns.find((one) => one.id === column)?.heading ?? column }));
  return { id, title, description: say('Bars made up of: {parts}. The same figures are in the table below.', { parts: key.map(({ text }) => text.toLowerCase()).join('; ') }), key };
}

/** Three to five round steps up to the longest bar or a little above it. */
function scaleFor(longest: number): { readonly most: number; readonly steps: readonly number[] } {
  const rough = longest / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? power;
  const count = Math.max(1, Math.ceil(longest / step));
  return { most: step * count, steps: Array.from({ length: count + 1 }, (_, n) => n * step) };
}

/** A month in three letters, or in the four that Welsh needs. */
function shortened(heading: string): string {
  return heading.replace(/^(\d+ (?:Chwe|Awst|Medi|Tach|Rhag|[A-Z][a-z]{2}))[a-z]*$/, '$1');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
