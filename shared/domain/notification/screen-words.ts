import type { IncidentData } from '../../../events/incident.ts';
import type { ReportedChild } from '../../../events/people.ts';
import { foldName } from '../recipients/fold-text.ts';
import { namesPerson, namesPlace, type Spoken, spokenOf } from './mentions.ts';

/** What was found, by kind, in words for the desk; never the words themselves. */
export type Hit = 'a family name' | "someone's first name" | 'an address' | 'a postcode' | 'a telephone number' | 'an email address' | 'a police number' | 'who told the police';

/** Words that stand between a number and a kind of street in ordinary sentences: "the 3 children were close". */
const notAStreet = '(?!(?:the|a|an|to|in|at|on|of|by|and|or|was|were|had|is|are|his|her|their|from|for|with|who|that|when|then|very|minutes?|hours?|days?|weeks?|months?|years?|children|adults|people|times)\\b)';
const kindOfStreet = '(?:road|rd|street|st|lane|ln|avenue|ave|drive|dr|close|cl|crescent|cres|court|ct|place|pl|way|row|terrace|gardens|grove|mews|hill|walk|square|park|rise|view)';

const police = '(?:the\\s+)?(?:police|999|101|112|emergency\\s+services?)';

const patterns: readonly (readonly [Hit, RegExp])[] = [
  ['a family name', /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|PC|DC|PS|DS|DI|WPC|PCSO|Sgt|Sergeant|Constable|Inspector|Insp)\.? \p{Lu}\p{Ll}+/u],
  ['a postcode', /\b[A-Z]{1,2}\d[A-Z\d]?[ .-]{0,2}\d[ABD-HJLNP-UW-Z]{2}\b/i],
  ['a telephone number', /(?:\+|\b0|\(0)(?:\d[\s()./_-]{0,3}){8,14}\d|\b\d{6,}\b/],
  ['an email address', /\b[^\s@]+@[^\s@]+\.[^\s@]+\b/],
  ['an address', new RegExp(`\\b(?:flat|apartment|unit|no\\.?|number)?\\s?\\d+[a-z]?,?\\s+(?:${notAStreet}[\\p{L}']+\\s+){1,3}${kindOfStreet}\\b`, 'iu')],
  ['an address', /\b\p{Lu}\p{Ll}+ (?:Road|Rd|Street|Lane|Avenue|Ave|Crescent|Terrace|Gardens|Grove|Mews|Close|Drive|Row)\b/u],
  ['a police number', /\b(?:PC|DC|PS|DS|WPC|PCSO)\s?\d{2,}\b/i],
  // Whoever is read to have rung is in danger from whoever it was about, and at school it is often the child. "Police were called" tells of nobody.
  ['who told the police', new RegExp(`\\b(?:rang|rung|ringing|diall?ed|dialling|called|calling|phoned|phoning|telephoned|texted|to\\s+(?:call|ring|phone|dial|telephone|text))\\s+(?:for\\s+)?${police}\\b`, 'i')],
  ['who told the police', /\bcallers?\b|\b(?:999|101|emergency) calls?\b|\b(?:calls?|called|report|reported) (?:(?:in|was made|were made|came|made) )?(?:by|from) (?!telephone|phone|email)/i],
];

/**
 * Ruling 7: a text meant for a school, held against every name (but the notified child's own first name), address,
 * postcode and telephone number of the incident, and against their patterns. Any hit goes to a person.
 */
export function screenWords(text: string, child: ReportedChild, incident: IncidentData, ownFirstNames: readonly string[]): Hit[] {
  const hits = new Set<Hit>();
  const spoken = spokenOf(text);
  const own = namesOf([...ownFirstNames, child.givenName, ...(child.aliases ?? []).map((alias) => alias.givenName)]);

  for (const person of [...incident.people, ...incident.children]) {
    for (const { familyName, givenName } of [person, ...(person.aliases ?? [])]) {
      if (familyName && namesPerson(spoken, familyName, 'family', new Set())) hits.add('a family name');
      if (givenName && namesPerson(spoken, givenName, 'given', own)) hits.add("someone's first name");
    }
    for (const place of person.addresses ?? []) if (namesPlace(spoken, place, own)) hits.add('an address');
    for (const phone of person.phones ?? []) if (givesNumber(spoken, phone)) hits.add('a telephone number');
  }
  if (incident.place && namesPlace(spoken, incident.place, own)) hits.add('an address');
  for (const [kind, pattern] of patterns) if (pattern.test(spoken.text)) hits.add(kind);
  return [...hits].toSorted();
}

function namesOf(names: readonly (string | undefined)[]): Set<string> {
  return new Set(names.flatMap((name) => (name ? [name, ...name.split(/[\s\p{Pd}'’]+/u)].map(foldName) : [])));
}

/** The whole number, or its last six digits: what people write down of a number that they know. */
function givesNumber({ numbers }: Spoken, phone: string): boolean {
  const digits = phone.replace(/\D/g, '');
  return digits.length > 5 && numbers.some((run) => run.includes(digits.slice(-6)));
}
