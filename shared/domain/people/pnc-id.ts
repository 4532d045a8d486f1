const checkLetters = 'ZABCDEFGHJKLMNPQRTUVWXY';

/**
 * A Police National Computer id as YYYY/NNNNNNNX, if its check letter is right; undefined otherwise: a wrong one would join two strangers.
 * The letter stands for (the year's last two digits, then the serial in seven) mod 23. A year of two digits above 40 is of the last century.
 */
export function readPncId(text: string | undefined): string | undefined {
  const found = /^(\d{2}|\d{4})\/(\d{1,7})([A-Z])$/.exec((text ?? '').trim().toUpperCase());
  if (!found) return undefined;
  const [, year = '', number = '', letter] = found;
  const serial = number.padStart(7, '0');
  if (checkLetters[Number(`${year.slice(-2)}${serial}`) % 23] !== letter) return undefined;
  const century = year.length === 4 ? '' : Number(year) > 40 ? '19' : '20';
  return `${century}${year}/${serial}${letter}`;
}
