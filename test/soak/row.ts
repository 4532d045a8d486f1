/** What one play of a fault came to: printed as one line of JSON. */
export interface RowResult {
  /** Everything that was counted, with plain names. */
  readonly figures: Readonly<Record<string, number | string>>;
  /** What was missed of the pass figure, in words; empty when it is met. */
  readonly missed: readonly string[];
}

export type Size = 'small' | 'full';

/** A row of the table of faults (docs/faults.md): the same code plays it small in the tests and full by `npm run soak`. */
export interface Row {
  readonly row: number;
  readonly scenario: string;
  readonly pass: string;
  play(size: Size, seed: number): Promise<RowResult>;
}

/** Names what is not as it must be: every figure given must be 0. */
export function mustBeNone(figures: Readonly<Record<string, number>>): string[] {
  return Object.entries(figures).flatMap(([what, count]) => (count === 0 ? [] : [`${what}: ${count}, and must be 0`]));
}
