/** Counts things by month and prints them as a table, a year at most side by side. */
export interface MonthlyCounts {
  readonly add: (month: string, what: string) => void;
  /** One line a thing, in alphabetical order, with its count in each month and in all; '' when nothing was counted. */
  readonly table: () => string;
}

const MONTHS_A_BLOCK = 12;

export function countByMonth(): MonthlyCounts {
  const months = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  return {
    add(month, what) {
      const counts = months.get(month) ?? new Map<string, number>();
      months.set(month, counts);
      counts.set(what, (counts.get(what) ?? 0) + 1);
      totals.set(what, (totals.get(what) ?? 0) + 1);
    },
    table() {
      if (months.size === 0) return '';
      const inOrder = [...months.keys()].sort();
      const names = [...totals.keys()].sort();
      const width = Math.max(...names.map((name) => name.length));
      const blocks: string[] = [];
      for (let from = 0; from < inOrder.length; from += MONTHS_A_BLOCK) {
        const shown = inOrder.slice(from, from + MONTHS_A_BLOCK);
        const last = from + MONTHS_A_BLOCK >= inOrder.length;
        const cells = (name: string, values: readonly (string | number)[], total: string | number): string =>
          [name.padEnd(width), ...values.map((value) => String(value).padStart(8)), ...(last ? [String(total).padStart(9)] : [])].join(' ');
        blocks.push([cells('', shown, 'all'), ...names.map((name) => cells(name, shown.map((month) => months.get(month)?.get(name) ?? 0), totals.get(name) ?? 0))].join('\n'));
      }
      return `${blocks.join('\n\n')}\n`;
    },
  };
}
