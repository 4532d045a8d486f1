import type { JournalledEmail } from '../engines/mail.ts';
import type { SentEntry } from '../start/sent-log.ts';

/** Everything in what the force sent that tells of a person: names, places, numbers, references. */
export interface Telling {
  readonly names: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const nameFields = new Set(['givenName', 'familyName']);
const textFields = new Set(['reference', 'postcode', 'schoolSummary', 'personId', 'pncId', 'dateOfBirth']);

export function tellingOf(sent: readonly SentEntry[]): Telling {
  const [names, texts, numbers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const walk = (value: unknown, field: string): void => {
    if (Array.isArray(value)) {
      for (const one of value) walk(one, field);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) {
        // An address's and a child's words; a school's own name is no secret to itself, but it is one in an email.
        if (key === 'text' && typeof one === 'string' && one.length > 5) texts.add(one);
        walk(one, key);
      }
    } else if (typeof value === 'string') {
      if (nameFields.has(field)) for (const part of value.split(/[\s-]+/)) if (part.length > 2) names.add(part);
      if (textFields.has(field) && value.length > 4) texts.add(value);
      if (field === 'phones') numbers.add(value.replace(/\D/g, ''));
    }
  };
  for (const { event } of sent) walk(event.data, '');
  return { names, texts, numbers };
}

/** What stands in emails and must not: each finding by message, never by the words found. */
export function findPersonalData(sent: readonly SentEntry[], emails: readonly JournalledEmail[]): string[] {
  const telling = tellingOf(sent);
  return emails.flatMap(({ messageId, subject, text, html, tags, from, replyTo }) => {
    const kinds = tellsIn([subject, text ?? '', html ?? '', from, ...replyTo, ...Object.values(tags)].join('\n'), telling);
    return kinds.length === 0 ? [] : [`email ${messageId} holds ${kinds.join(' and ')}`];
  });
}

/** Kinds of telling words in a text. The product's own name is taken out first: Bell is a family name too. */
export function tellsIn(raw: string, { names, texts, numbers }: Telling): string[] {
  const text = raw.replaceAll('First Bell', '').replaceAll('first-bell', '');
  const words = new Set(text.split(/[^\p{L}\p{M}'’]+/u));
  const flat = text.toLowerCase().replace(/\s+/g, ' ');
  const digits = text.replace(/[\s().+-]/g, '');
  const kinds: string[] = [];
  if ([...names].some((name) => words.has(name) || (name.length > 3 && words.has(name.toUpperCase())))) kinds.push('a name');
  if ([...texts].some((one) => flat.includes(one.toLowerCase()))) kinds.push('a place, a reference, a date or words from a report');
  if ([...numbers].some((number) => number.length > 8 && digits.includes(number.slice(-9)))) kinds.push('a telephone number');
  return kinds;
}
