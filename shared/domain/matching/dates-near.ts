/**
 * The dates of birth of which a whole date told ("YYYY-MM-DD") may be a slip, likeliest first: day and month the other way round, the day
 * beside, the year beside, then one other digit in the day, the month or the last of the year.
 */
export function datesNear(told: string): string[] {
  const [year, month, day] = [told.slice(0, 4), told.slice(5, 7), told.slice(8)];
  const beside = (by: number): string => String(Number(year) + by).padStart(4, '0');
  const near = [`${year}-${day}-${month}`, dayBeside(told, -1), dayBeside(told, 1), `${beside(-1)}-${month}-${day}`, `${beside(1)}-${month}-${day}`];
  for (const at of [8, 9, 6, 5, 3]) for (const digit of '0123456789') near.push(told.slice(0, at) + digit + told.slice(at + 1));
  return [...new Set(near)].filter((date) => date !== told && isDate(date));
}

function dayBeside(date: string, by: number): string {
  return new Date(Date.parse(date) + by * 86_400_000).toISOString().slice(0, 10);
}

function isDate(date: string): boolean {
  const instant = Date.parse(date);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date);
}
