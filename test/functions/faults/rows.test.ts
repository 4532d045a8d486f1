import { describe, expect, it } from 'vitest';
import { rows } from '../../soak/rows.ts';

const seed = Number(process.env['FIRST_BELL_SOAK_SEED'] ?? 1);

describe(`faults, small (seed ${seed})`, () => {
  it.each(rows.map((row) => [row.row, row.scenario, row] as const))('row %i: %s', { timeout: 60_000 }, async (_number, _scenario, row) => {
    const { figures, missed } = await row.play('small', seed);
    expect(missed, JSON.stringify(figures)).toEqual([]);
  });
});
