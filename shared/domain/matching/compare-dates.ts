/** How a reported date of birth stands to a pupil's. From the surest to none. */
export type DateLevel =
  | 'exact' // the same day
  | 'swapped' // day and month the other way round
  | 'one-digit' // one digit wrong or two beside each other swapped
  | 'first-of' // the first of January or of the month, standing in for a day not known
  | 'next-day'
  | 'other-year' // day and month agree
  | 'two-parts' // two of year, month and day agree
  | 'month-and-year' // only these were given, and agree
  | 'year' // only this was given, and agrees
  | 'age' // only an age was given, and agrees
  | 'age-near' // only an age was given, a year out
  | 'disagrees'
  | 'absent';

/**
 * Compares what was reported ("YYYY-MM-DD", "YYYY-MM", "YYYY", or an age on the incident's date) with a pupil's date of birth.
 */
export function compareDates(reported: string | undefined, age: number | undefined, incidentDate: string, born: string): DateLevel {
  if (reported === undefined) return age === undefined ? 'absent' : compareAge(age, incidentDate, born);
  if (reported === born) return 'exact';
  if (reported.length < 10) {
    if (!born.startsWith(reported)) return 'disagrees';
    return reported.length === 7 ? 'month-and-year' : 'year';
  }
  const year = reported.slice(0, 4);
  const month = reported.slice(5, 7);
  const day = reported.slice(8, 10);
  const sameYear = year === born.slice(0, 4);
  const sameMonth = month === born.slice(5, 7);
  const sameDay = day === born.slice(8, 10);
  if (sameYear && month === born.slice(8, 10) && day === born.slice(5, 7)) return 'swapped';
  if (sameYear && day === '01' && (month === '01' || sameMonth)) return 'first-of';
  if (oneDigitApart(reported, born)) return 'one-digit';
  if (sameMonth && sameDay) return Math.abs(Number(year) - Number(born.slice(0, 4))) <= 2 ? 'other-year' : 'two-parts';
  if (isNextDay(reported, born)) return 'next-day';
  if (Number(sameYear) + Number(sameMonth) + Number(sameDay) === 2) return 'two-parts';
  return 'disagrees';
}

/** Whole years lived on a day. */
export function ageOn(date: string, born: string): number {
  const years = Number(date.slice(0, 4)) - Number(born.slice(0, 4));
  return date.slice(5) < born.slice(5) ? years - 1 : years;
}

function compareAge(age: number, incidentDate: string, born: string): DateLevel {
  const apart = Math.abs(ageOn(incidentDate, born) - age);
  return apart === 0 ? 'age' : apart === 1 ? 'age-near' : 'disagrees';
}

/** One digit other, or two neighbouring digits of the same part swapped. */
function oneDigitApart(a: string, b: string): boolean {
  let differing = 0;
  let first = 0;
  let second = 0;
  for (let i = 0; i < a.length; i += 1) {
    if (a[i] === b[i]) continue;
    differing += 1;
    if (differing === 1) first = i;
    else if (differing === 2) second = i;
    else return false;
  }
  if (differing === 1) return true;
  return differing === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

function isNextDay(a: string, b: string): boolean {
  const [dayA, dayB] = [a.slice(8), b.slice(8)];
  if (a.slice(0, 8) === b.slice(0, 8)) return Math.abs(Number(dayA) - Number(dayB)) === 1;
  if (!((dayA === '01' && dayB >= '28') || (dayB === '01' && dayA >= '28'))) return false;
  return Math.abs(Date.parse(a) - Date.parse(b)) === 86_400_000;
}
