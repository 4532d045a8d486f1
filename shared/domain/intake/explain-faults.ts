import * as z from 'zod';

/** One field at fault and what is expected of it. Holds nothing of what was sent but where it stood. */
export interface FieldFault {
  /** "data.children[0].dateOfBirth"; "(the whole)" for the event itself. Only names that the contract knows, and places in lists. */
  readonly field: string;
  readonly expected: string;
}

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly FieldFault[] };

/** No more than these are named, so that an answer stays short whatever was sent. */
const mostFaults = 100;

/** Checks a value and explains every fault, each field once, without repeating anything that was sent. */
export function check<T>(schema: z.ZodType<T>, value: unknown): Checked<T> {
  const parsed = schema.safeParse(value, { error: expectation, reportInput: false });
  if (parsed.success) return { ok: true, value: parsed.data };
  const faults = new Map<string, FieldFault>();
  for (const issue of parsed.error.issues) {
    const field = fieldName(issue.path);
    const missing = isMissing(issue, value);
    if (!faults.has(field)) faults.set(field, { field, expected: missing ? `is required: ${issue.message}` : issue.message });
  }
  return { ok: false, faults: shortened([...faults.values()]) };
}

export function fieldName(path: readonly PropertyKey[]): string {
  const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('').replace(/^\./, '');
  return name || '(the whole)';
}

function shortened(faults: FieldFault[]): FieldFault[] {
  if (faults.length <= mostFaults) return faults;
  return [...faults.slice(0, mostFaults), { field: '(the whole)', expected: `${faults.length - mostFaults} more fields are at fault` }];
}

/** What is expected, in the contract's own words. Schemas that give their own message say it; this speaks for all others, and never lets zod's own through. */
function expectation(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${kinds[issue.expected] ?? 'another kind of value'}`;
    case 'invalid_value':
      return issue.values.length === 1 ? `expected ${JSON.stringify(issue.values[0])}` : `expected one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `expected at least ${amount(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `expected at most ${amount(issue.maximum, issue.origin)}`;
    case 'unrecognized_keys':
      return `has ${issue.keys.length === 1 ? 'a field' : `${issue.keys.length} fields`} that the contract does not know; the fields it knows are ${knownFields(issue.inst).join(', ')}`;
    case 'invalid_format': case 'not_multiple_of': case 'invalid_union': case 'invalid_key': case 'invalid_element': case 'custom':
      return 'does not follow the contract';
    default:
      // A code of a later zod: its own message is never let through, since it may repeat what was sent.
      return 'does not follow the contract';
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text', int: 'a whole number', number: 'a number', boolean: 'true or false', array: 'a list', object: 'an object with the documented fields',
};

function amount(number: number | bigint, origin: string): string {
  return origin === 'string' ? `${number} characters` : origin === 'array' ? `${number} entries` : String(number);
}

function knownFields(schema: unknown): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** Whether the field at fault was left out, rather than sent with something wrong in it. */
function isMissing(issue: z.core.$ZodIssue, whole: unknown): boolean {
  if (issue.code === 'custom' || issue.code === 'unrecognized_keys' || issue.path.length === 0) return false;
  let at: unknown = whole;
  for (const step of issue.path) {
    if (typeof at !== 'object' || at === null) return false;
    at = (at as Record<PropertyKey, unknown>)[step];
  }
  return at === undefined;
}
