import { type IncidentData } from '../../../events/incident.ts';
import { type ReportedChild } from '../../../events/people.ts';
import { foldName, foldPostcode } from '../recipients/fold-text.ts';

/** What was found, by kind, in words for the desk; never the words themselves. */
export type Hit = 'a family name' | "someone's first name" | 'an address' | 'a postcode' | 'a telephone number' | 'an email address' | 'a police number';

const patterns: readonly (readonly [Hit, RegExp])[] = [
  ['a postcode', /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/i],
  ['a telephone number', /(?:\+|\b0)(?:[\d][\s().-]{0,2}){8,14}\d|\b\d{6,}\b/],
  ['an email address', /\b[^\s@]+@[^\s@]+\.[^\s@]+\b/],
  ['an address', /\b(?:flat|apartment|unit|no\.?|number)?\s?\d+[a-z]?,?\s+(?:[\p{L}']+\s+){1,3}(?:road|rd|street|st|lane|ln|avenue|ave|drive|dr|close|cl|crescent|cres|court|ct|place|pl|way|row|terrace|gardens|grove|mews|hill|walk|square|park|rise|view)\b/iu],
  ['a police number', /\b(?:PC|DC|PS|DS|WPC)\s?\d{2,}\b/],
];

/**
 * Ruling 7: a text meant for a school, held against every name (but the notified child's own first name), address,
 * postcode and telephone number of the incident, and against their patterns. Any hit goes to a person.
 */
export function screenWords(text: string, child: ReportedChild, incident: IncidentData, ownFirstNames: readonly string[]): Hit[] {
  const hits = new Set<Hit>();
  const words = text.split(/[^\p{L}\p{M}'’-]+/u).flatMap((word) => [word.replace(/['’]s$/i, ''), ...word.replace(/['’]s$/i, '').split(/[-'’]/)]).map(foldName);
  const spoken = new Set(words.filter((word) => word !== ''));
  const running = foldName(text);
  const own = new Set([...ownFirstNames, child.givenName, ...(child.aliases ?? []).map((alias) => alias.givenName)].flatMap((name) => (name ? name.split(/[\s-]+/).map(foldName) : [])));

  for (const person of [...incident.people, ...incident.children]) {
    const names = [person, ...(person.aliases ?? [])];
    for (const { familyName } of names) {
      if (!familyName) continue;
      const whole = foldName(familyName);
      if (spoken.has(whole) || (whole.length > 4 && running.includes(whole)) || familyName.split(/[\s-]+/).map(foldName).some((part) => part.length > 3 && spoken.has(part))) hits.add('a family name');
    }
    for (const { givenName } of names) {
      const parts = (givenName ?? '').split(/[\s-]+/).map(foldName).filter((part) => part.length > 1);
      if (parts.some((part) => spoken.has(part) && !own.has(part))) hits.add("someone's first name");
    }
    for (const place of person.addresses ?? []) if (mentionsPlace(text, place.text, place.postcode)) hits.add('an address');
    for (const phone of person.phones ?? []) if (digits(text).includes(digits(phone).slice(-9))) hits.add('a telephone number');
  }
  if (mentionsPlace(text, incident.place?.text, incident.place?.postcode)) hits.add('an address');
  for (const [kind, pattern] of patterns) if (pattern.test(text)) hits.add(kind);
  return [...hits].toSorted();
}

function mentionsPlace(text: string, place: string | undefined, postcode: string | undefined): boolean {
  if (postcode && foldPostcode(text).includes(foldPostcode(postcode))) return true;
  const street = /\d*[a-z]?[,\s]*([\p{L}'’]+\s+(?:[\p{L}'’]+\s*){1,2})/u.exec((place ?? '').split(',')[0] ?? '')?.[1]?.trim();
  return street !== undefined && street.length > 6 && foldName(text).includes(foldName(street));
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
