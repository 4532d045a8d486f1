/** A unique pupil number: "valid", "temporary" (it ends in a letter, and changes when the pupil does), or "wrong". Never required of a pupil. */
export type UpnVerdict = 'valid' | 'temporary' | 'wrong';

const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** Verifies the check letter: the sum of each figure times its position (2 to 13), modulo 23. */
export function checkUpn(upn: string): UpnVerdict {
  if (!/^[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]$/.test(upn)) return 'wrong';
  let sum = 0;
  for (let at = 1; at < 13; at += 1) {
    const sign = upn.charAt(at);
    sum += (at + 1) * (/\d/.test(sign) ? Number(sign) : letters.indexOf(sign));
  }
  if (letters[sum % 23] !== upn[0]) return 'wrong';
  return /\d$/.test(upn) ? 'valid' : 'temporary';
}
