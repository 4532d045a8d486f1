/** "A" for the first candidate: what it is called, and in lower case its access key. */
export function candidateLetter(at: number): string {
  return String.fromCharCode(65 + at);
}

/**
 * What the keys of a review do, in words. Browsers differ in what is held with the key, and some only go to the button, where Enter
 * then presses it.
 */
export function sayKeys(candidates: readonly string[], schools: readonly string[]): readonly string[] {
  const parts = [
    ...(candidates.length > 0 ? [`${sayList(candidates)} ${candidates.length === 1 ? 'chooses that candidate' : 'choose a candidate'}`] : []),
    ...(schools.length > 0 ? [`${schools.length > 2 ? `${schools[0] ?? ''} to ${schools.at(-1) ?? ''}` : sayList(schools)} ${schools.length === 1 ? 'chooses that school' : 'choose a school'}`] : []),
  ];
  const [key] = [...candidates, ...schools];
  if (key === undefined) return [];
  return [
    `Keys: ${parts.join('; ')}.`,
    `Hold Alt and press the key; in Firefox Alt and Shift; on a Mac Control and Option. Some browsers only go to the button: then press Enter as well.`,
  ];
}

function sayList(keys: readonly string[]): string {
  return keys.length < 2 ? (keys[0] ?? '') : `${keys.slice(0, -1).join(', ')} or ${keys.at(-1) ?? ''}`;
}
