import type { Shift } from './worker.ts';

const time = '([01]\\d|2[0-3]):[0-5]\\d';

/** "1-5 08:00-18:00; 6,7 10:00-14:00": days from Monday (1) to Sunday (7), London time; an end at or before its beginning is on the next day. Undefined where it cannot be read. */
export function readShifts(text: string): readonly Shift[] | undefined {
  const shifts: Shift[] = [];
  for (const part of text.split(';').map((one) => one.trim()).filter((one) => one !== '')) {
    const [, days = '', from = '', , to = ''] = new RegExp(`^([1-7](?:[-,][1-7])*)\\s+(${time})-(${time})$`).exec(part) ?? [];
    if (days === '') return undefined;
    const listed = days.split(',').flatMap((span) => {
      const [first = 0, last = first] = span.split('-').map(Number);
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
    });
    if (listed.length === 0) return undefined;
    shifts.push({ days: [...new Set(listed)].toSorted((a, b) => a - b), from, to });
  }
  return shifts;
}

/** The same the other way: "1-5 08:00-18:00". */
export function writeShifts(shifts: readonly Shift[]): string {
  return shifts.map(({ days, from, to }) => `${writeDays(days)} ${from}-${to}`).join('; ');
}

function writeDays(days: readonly number[]): string {
  const [first = 0] = days;
  const last = days.at(-1) ?? first;
  return days.length > 2 && last - first === days.length - 1 ? `${first}-${last}` : days.join(',');
}
