/** A figure of the tables that are shown together, by a key of its own. */
export type CellKey = string;

/**
 * Where a figure stands in the sums. What flows into a node flows out of it, so a table is a circulation: its total enters a row as the row's sum,
 * leaves it as the row's cells, and comes back by way of the columns' sums. Tables that share sums share these edges.
 */
export interface Edge {
  readonly cell: CellKey;
  readonly from: string;
  readonly to: string;
  /** A sum of others. */
  readonly sum?: true;
}

export interface SummedCells {
  readonly values: ReadonlyMap<CellKey, number>;
  readonly edges: readonly Edge[];
}

/**
 * Which figures may not be shown: all from 1 to below `under`, and as many more as it takes that none of them can be worked out from those that
 * are shown. Noughts are always shown, and whoever looks is taken to know that what is hidden is at least 1. `under` 1 or less hides nothing.
 */
export function suppress(cells: SummedCells, under: number): ReadonlySet<CellKey> {
  const hidden = new Set([...cells.values].flatMap(([cell, value]) => (value > 0 && value < under ? [cell] : [])));
  for (;;) {
    const [bare] = determined(cells, hidden);
    if (bare === undefined) return hidden;
    for (const cell of wayRound(cells, hidden, bare)) hidden.add(cell);
  }
}

/** Hidden figures that have only one value which agrees with all that is shown. Exact: where there is another, a way round the sums leads to it by ones. */
export function determined({ values, edges }: SummedCells, hidden: ReadonlySet<CellKey>): CellKey[] {
  const open = edges.filter(({ cell }) => hidden.has(cell));
  const steps = new Map<string, { readonly edge: Edge; readonly to: string }[]>();
  const step = (from: string, edge: Edge, to: string): void => void (steps.get(from)?.push({ edge, to }) ?? steps.set(from, [{ edge, to }]));
  for (const edge of open) {
    step(edge.from, edge, edge.to);
    // One less, which leaves at least 1.
    if ((values.get(edge.cell) ?? 0) >= 2) step(edge.to, edge, edge.from);
  }
  return [...hidden].filter((cell) => {
    const edge = open.find((one) => one.cell === cell);
    if (!edge) return false;
    const more = reaches(steps, edge.to, edge.from, edge);
    return !more && !((values.get(cell) ?? 0) >= 2 && reaches(steps, edge.from, edge.to, edge));
  });
}

/** Whether a way leads from one node to the other without this edge. A figure that stands in two sums one after the other is on its own way round. */
function reaches(steps: ReadonlyMap<string, readonly { readonly edge: Edge; readonly to: string }[]>, from: string, to: string, without: Edge): boolean {
  const seen = new Set([from]);
  for (const node of seen) {
    if (node === to) return true;
    for (const next of steps.get(node) ?? []) if (next.edge !== without) seen.add(next.to);
  }
  return false;
}

/**
 * The cheapest way round the sums by which this figure could be one more or one less: what is on it and shown is to be hidden as well. Small figures
 * come before great ones, and figures before sums, which are what readers look for.
 */
function wayRound({ values, edges }: SummedCells, hidden: ReadonlySet<CellKey>, bare: CellKey): readonly CellKey[] {
  const edge = edges.find(({ cell }) => cell === bare);
  if (!edge) throw new Error('a figure that stands in no sum is determined');
  const costOf = ({ cell, sum }: Edge): number => {
    const value = values.get(cell) ?? 0;
    return hidden.has(cell) ? 0 : (1 + value / (value + 50)) * (sum ? 3 : 1);
  };
  const steps = edges.filter((one) => one !== edge && (values.get(one.cell) ?? 0) > 0).flatMap((one) => {
    const [step, cost] = [{ cell: one.cell, from: one.from, to: one.to }, costOf(one)];
    return (values.get(one.cell) ?? 0) >= 2 ? [{ ...step, cost }, { ...step, from: one.to, to: one.from, cost }] : [{ ...step, cost }];
  });
  const ways = [cheapest(steps, edge.to, edge.from), ...((values.get(bare) ?? 0) >= 2 ? [cheapest(steps, edge.from, edge.to)] : [])];
  const best = ways.filter((way) => way !== undefined).toSorted((a, b) => a.cost - b.cost)[0];
  // All that flows flows round: with everything but noughts hidden, a figure could be twice as much.
  if (!best) throw new Error('a figure is determined whatever is hidden, so these are no sums');
  return best.cells;
}

interface Way {
  readonly cost: number;
  readonly cells: readonly CellKey[];
}

/** By relaxing every step until nothing gets cheaper: some tens of nodes. */
function cheapest(steps: readonly { readonly cell: CellKey; readonly from: string; readonly to: string; readonly cost: number }[], from: string, to: string): Way | undefined {
  const ways = new Map<string, Way>([[from, { cost: 0, cells: [] }]]);
  for (let changed = true; changed;) {
    changed = false;
    for (const step of steps) {
      const before = ways.get(step.from);
      if (before === undefined) continue;
      const cost = before.cost + step.cost;
      if (cost >= (ways.get(step.to)?.cost ?? Infinity)) continue;
      ways.set(step.to, { cost, cells: [...before.cells, step.cell] });
      changed = true;
    }
  }
  return ways.get(to);
}
