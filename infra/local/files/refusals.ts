import type * as z from 'zod';

/**
 * One reason why one line of an input file can't be taken. It says where and why and never what stood there:
 * a file of refusals may be mailed about, and the value may be somebody's name.
 */
export interface Refusal {
  /** The physical line of the input, counted from 1 (in a CSV file the header is line 1). */
  readonly line: number;
  /** The field, as a path such as `assessment.score` or `childIds[0]`; `(line)` when the line as a whole can't be read. */
  readonly field: string;
  /** Plain words that read on from the field's name: "is missing", "must be a date such as 2026-11-09". */
  readonly reason: string;
}

/** The field of a refusal that concerns the whole line. */
export const WHOLE_LINE = '(line)';

/** The input or the arguments are no good and nothing was done: the command ends with exit code 2 and prints this message, so it holds no value from a file. */
export class RefusedInput extends Error {
  override readonly name = 'RefusedInput';
}

/** What a schema found wrong, one refusal a field, each in words that hold no value. `raw` is what was checked: only whether a field is there is read from it. */
export function refusalsOf(line: number, issues: readonly z.core.$ZodIssue[], raw: unknown): Refusal[] {
  const byField = new Map<string, Refusal>();
  for (const issue of issues) {
    const field = fieldName(issue.path);
    if (!byField.has(field)) byField.set(field, { line, field, reason: reasonOf(issue, raw) });
  }
  return [...byField.values()];
}

function fieldName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return WHOLE_LINE;
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? String(part) : `.${String(part)}`)).join('');
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text', number: 'a number', int: 'a whole number', boolean: 'true or false', object: 'an object', record: 'an object', array: 'a list', null: 'null',
};

function reasonOf(issue: z.core.$ZodIssue, raw: unknown): string {
  if (issue.code !== 'custom' && !isThere(issue.path, raw)) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.map(String).join(' or ')}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'must not be empty' : `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? `must not be longer than ${issue.maximum}` : `must be ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`;
    case 'invalid_union':
      return issue.discriminator === undefined ? 'is none of the forms allowed here' : issue.message;
    // The messages of these, and of a union told apart by a field, are written in our own schemas, about the rule and not about the value.
    case 'custom':
    case 'invalid_format':
      return issue.message;
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
      return 'is not in the form allowed here';
    default:
      return issue satisfies never;
  }
}

function isThere(path: readonly PropertyKey[], raw: unknown): boolean {
  let here: unknown = raw;
  for (const part of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return false;
    here = (here as Record<PropertyKey, unknown>)[part];
  }
  return here !== undefined;
}
