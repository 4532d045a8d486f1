import { dateOfDay, dayOf } from '../clocks/london-time.ts';
import type { CalendarDate } from '../time.ts';

/** Why somebody looks into the log. One of these, not words of their own: words could name somebody, and the search is itself in the log. */
export const searchReasons = {
  'asked-who-looked': 'Somebody asked who has looked at what is held about them',
  complaint: 'A complaint or a concern about a member of staff',
  'went-wrong': 'Something went wrong and we want to know how',
  'regular-check': 'A regular check',
  'court-or-regulator': 'A court, a regulator or an inspector asked',
} as const;
export type SearchReason = keyof typeof searchReasons;

/** As DPA 2018 s.62 names them, with what the portal adds. */
export const auditOperations = ['collection', 'alteration', 'consultation', 'disclosure', 'combination', 'erasure', 'sign-in', 'refusal', 'break-glass'] as const;
export type AuditOperation = (typeof auditOperations)[number];

export interface AuditSearch {
  /** In London. */
  readonly day: CalendarDate;
  readonly actor?: string;
  readonly reference?: string;
  readonly operation?: AuditOperation;
  readonly reason: SearchReason;
  /** The number of the request, complaint or case that it is for. */
  readonly request?: string;
  /** Of people who serve no force: sign-ins and pages of schools and authorities. */
  readonly outsideForce: boolean;
}

/** Reads what was filled in; faults are by field, as a person has to mend them. */
export function readAuditSearch(values: Readonly<Record<string, string>>): { readonly kind: 'search'; readonly search: AuditSearch } | { readonly kind: 'faulty'; readonly faults: Readonly<Record<string, string>> } {
  const { day = '', actor = '', reference = '', reason = '', request = '', where = '' } = values;
  const operation = values['operation'] === undefined || values['operation'] === 'any' ? '' : values['operation'];
  const faults = {
    ...(isDate(day) ? {} : { day: 'Write the day as in 2026-11-09' }),
    ...(isId(actor) ? {} : { actor: 'Write the id of a user or the name of a function, without spaces' }),
    ...(isId(reference) ? {} : { reference: 'Write the police reference without spaces' }),
    ...(operation === '' || isOneOf(auditOperations, operation) ? {} : { operation: 'Choose what was done, or anything' }),
    ...(isOneOf(Object.keys(searchReasons) as SearchReason[], reason) ? {} : { reason: 'Choose why you are looking' }),
    ...(isId(request) ? {} : { request: 'Write the number of the request without spaces' }),
  };
  if (Object.keys(faults).length > 0) return { kind: 'faulty', faults };
  return {
    kind: 'search',
    search: {
      day, reason: reason as SearchReason, outsideForce: where === 'outside', ...(actor ? { actor } : {}), ...(reference ? { reference } : {}),
      ...(operation ? { operation: operation as AuditOperation } : {}), ...(request ? { request } : {}),
    },
  };
}

/** What is looked for, in ids, for the entry that the search itself makes. */
export function saySearch({ day, actor, operation, outsideForce }: AuditSearch): string {
  return [`day:${day}`, ...(actor ? [`actor:${actor}`] : []), ...(operation ? [`operation:${operation}`] : []), ...(outsideForce ? ['outside-force'] : [])].join(' ');
}

export function isFound(entry: { readonly actor: string; readonly operation: string; readonly reference?: string }, { actor, operation, reference }: AuditSearch): boolean {
  return (actor === undefined || entry.actor === actor) && (operation === undefined || entry.operation === operation) && (reference === undefined || entry.reference === reference);
}

function isDate(text: string): boolean {
  return /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && dateOfDay(dayOf(text)) === text;
}

function isId(text: string): boolean {
  return /^[!-~]{0,80}$/.test(text);
}

function isOneOf<T extends string>(list: readonly T[], text: string): text is T {
  return (list as readonly string[]).includes(text);
}
