/** "mean 14.2, p50 11, p99 61, largest 240". */
export function spreadOf(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): string => tidy(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return `mean ${tidy(mean)}, p50 ${at(0.5)}, p99 ${at(0.99)}, largest ${at(1)}`;
}

function tidy(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}
