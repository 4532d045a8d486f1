import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as api from '../../events/api.ts';
import * as internal from '../../events/internal.ts';
import { policeEvents } from '../../events/police.ts';
import { statusRequest } from '../../events/status-request.ts';

type Schema = Record<string, unknown>;

const contracts: [string, z.core.$ZodType][] = [
  ...Object.entries(policeEvents),
  ...Object.entries({ incidentStored: internal.incidentStored, taskDecided: internal.taskDecided, incidentMatched: internal.incidentMatched, disclosuresReleased: internal.disclosuresReleased, contactChanged: internal.contactChanged, calendarChanged: internal.calendarChanged, periodToReconcile: internal.periodToReconcile }),
  ...Object.entries({ problem: api.problem, accepted: api.accepted, checkedEvent: api.checkedEvent, batchAnswer: api.batchAnswer, checkedBatch: api.checkedBatch, receiptAnswer: api.receiptAnswer, incidentStatus: api.incidentStatus, statusRequest }),
];

describe.each(contracts)('every field of %s', (_name, contract) => {
  const whole = z.toJSONSchema(contract, { io: 'input' }) as Schema;
  const fields = fieldsOf(whole, whole, '');

  it('says what it means', () => {
    expect(fields.filter(({ schema }) => !schema['description']).map(({ path }) => path)).toEqual([]);
  });

  it('has an example that the contract allows, if it is a value', () => {
    const values = fields.filter(({ schema }) => ['string', 'integer', 'number', 'boolean'].includes(String(schema['type'])));
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter(({ schema }) => !Array.isArray(schema['examples']) || schema['examples'].length === 0).map(({ path }) => path)).toEqual([]);
  });

  it('is bounded, if it is sent to us: text by length, form or list; numbers and lists at both ends', () => {
    if (!Object.keys(policeEvents).includes(_name)) return;
    const unbounded = fields.filter(({ schema }) => {
      if (schema['type'] === 'string') return ['maxLength', 'pattern', 'enum', 'const', 'format'].every((key) => schema[key] === undefined);
      if (schema['type'] === 'integer') return schema['minimum'] === undefined || schema['maximum'] === undefined;
      if (schema['type'] === 'array') return schema['maxItems'] === undefined;
      return false;
    });
    expect(unbounded.map(({ path }) => path)).toEqual([]);
  });
});

it('an example that the contract forbids would be found: every example parses', () => {
  const bad: string[] = [];
  const seen = new Set<z.core.$ZodType>();
  const walk = (schema: z.core.$ZodType, path: string) => {
    if (seen.has(schema)) return;
    seen.add(schema);
    const examples = z.globalRegistry.get(schema)?.['examples'];
    if (Array.isArray(examples)) examples.forEach((example: unknown) => { if (!z.safeParse(schema, example).success) bad.push(`${path}: ${JSON.stringify(example)}`); });
    if (schema instanceof z.core.$ZodObject) for (const [key, value] of Object.entries<z.core.$ZodType>(schema._zod.def.shape)) walk(value, `${path}.${key}`);
    else if (schema instanceof z.core.$ZodArray) walk(schema._zod.def.element, `${path}[]`);
    else if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodNullable) walk(schema._zod.def.innerType, path);
    else if (schema instanceof z.core.$ZodUnion) schema._zod.def.options.forEach((option) => walk(option, path));
  };
  for (const [name, schema] of contracts) walk(schema, name);
  expect(seen.size).toBeGreaterThan(150);
  expect(bad).toEqual([]);
});

/** Every property and list entry, by its path, with what is said of it where it stands and where it is defined. */
function fieldsOf(schema: Schema, whole: Schema, path: string): { path: string; schema: Schema }[] {
  const definitions = (whole['$defs'] ?? {}) as Record<string, Schema>;
  const found: { path: string; schema: Schema }[] = [];
  const done = new Set<string>();
  const define = (at: Schema): Schema => {
    const ref = typeof at['$ref'] === 'string' ? at['$ref'].replace('#/$defs/', '') : undefined;
    return ref ? { ...definitions[ref], ...at } : at;
  };
  const look = (at: Schema, where: string) => {
    const ref = typeof at['$ref'] === 'string' ? at['$ref'] : undefined;
    if (ref && done.has(ref)) return;
    if (ref) done.add(ref);
    const { properties = {}, items, anyOf = [], oneOf = [] } = define(at) as { properties?: Record<string, Schema>; items?: Schema; anyOf?: Schema[]; oneOf?: Schema[] };
    for (const [key, child] of [...Object.entries(properties), ...(items ? [['[]', items] as const] : [])]) {
      found.push({ path: `${where}.${key}`, schema: define(child) });
      look(child, `${where}.${key}`);
    }
    for (const option of [...anyOf, ...oneOf]) look(option, where);
  };
  look(schema, path);
  return found;
}
