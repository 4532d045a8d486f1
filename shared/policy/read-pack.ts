import type * as z from 'zod/mini';
import { policyPack, type PolicyPack } from './policy-pack.ts';

/** A field that a pack may not have so, and how to mend it. */
export interface PackFault {
  /** "risk.pace.months"; "(the whole)" for the pack itself. */
  readonly field: string;
  /** Reads on from the field: "must be at most 120". */
  readonly mend: string;
}

export type ReadPack = { readonly kind: 'pack'; readonly pack: PolicyPack } | { readonly kind: 'faulty'; readonly faults: readonly PackFault[] };

/** Reads a pack that somebody has written, and names every field at fault once. */
export function readPack(raw: unknown): ReadPack {
  const read = policyPack.safeParse(raw);
  if (read.success) return { kind: 'pack', pack: read.data };
  const faults = new Map<string, PackFault>();
  for (const issue of read.error.issues) {
    const field = issue.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('').replace(/^\./, '') || '(the whole)';
    if (!faults.has(field)) faults.set(field, { field, mend: isMissing(issue, raw) ? `is missing; it ${mendOf(issue)}` : mendOf(issue) });
  }
  return { kind: 'faulty', faults: [...faults.values()] };
}

const kinds: Readonly<Record<string, string>> = { string: 'text in quotation marks', number: 'a number', int: 'a whole number', boolean: 'true or false', object: 'an object in braces', record: 'an object in braces', array: 'a list in brackets' };

function mendOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'must not be empty' : `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? `must not be longer than ${issue.maximum}` : `must be ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`;
    // These say in our own words what the rule is.
    case 'custom': case 'invalid_format':
      return issue.message;
    case 'invalid_union': case 'unrecognized_keys': case 'invalid_key': case 'invalid_element': case 'not_multiple_of':
      return 'must be in the form of the shipped pack';
    default:
      return issue satisfies never;
  }
}

function isMissing({ path, code }: z.core.$ZodIssue, raw: unknown): boolean {
  if (code === 'custom' || path.length === 0) return false;
  let at: unknown = raw;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return true;
    at = (at as Record<PropertyKey, unknown>)[part];
  }
  return at === undefined;
}
