import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { generateContracts } from '../../infra/contracts/generate.ts';
import { functions } from '../../infra/topology.ts';
import { eventsOf, readExamples, readNearMisses } from './read-examples.ts';

const require = createRequire(import.meta.url);
const addFormats = require('ajv-formats') as (ajv: Ajv2020) => Ajv2020;
const folder = join(import.meta.dirname, '..', '..', 'events', 'generated');
const generated = generateContracts();
const validators = new Map<object, ValidateFunction>();
const schemas = [...generated].filter(([path]) => path.endsWith('.schema.json')).map(([path, text]) => [path, JSON.parse(text) as Record<string, unknown>] as const);

describe('the generated contracts', () => {
  it('are what the schemas say today: run "npm run contracts" after a change', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    expect(files.sort()).toEqual([...generated.keys()].sort());
    for (const [path, text] of generated) expect(readFileSync(join(folder, path), 'utf8'), path).toBe(text);
  });

  it('hold no reference that leads nowhere', () => {
    for (const [path, text] of generated) {
      const document = JSON.parse(text) as unknown;
      for (const [, ref = ''] of text.matchAll(/"\$ref": "#([^"]*)"/g)) {
        const target = ref.split('/').slice(1).reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
        expect(target, `${path} ${ref}`).toBeDefined();
      }
    }
  });
});

describe('JSON Schema 2020-12', () => {
  it.each(schemas)('%s is a sound schema in strict mode', (_path, schema) => {
    expect(compiled(schema).errors).toBeFalsy();
  });

  it.each(readExamples().flatMap((example) => eventsOf(example).map((event) => [example.file, event] as const)))('%s is valid by the schema of its type', (_file, event) => {
    const validate = validatorOf(event);
    expect(validate(event), JSON.stringify(validate.errors)).toBe(true);
  });

  it('refuses by itself the near-misses whose fault is in one field', () => {
    const oneField = readNearMisses().filter(({ expect: { problem }, sendAs }) => problem === 'event-invalid' && sendAs === undefined);
    const refused = oneField.filter(({ send }) => Array.isArray(send) || !knownType(send) || !validatorOf(send)(send)).map(({ file }) => file);
    // The others are faults between fields, of calendars, or of the clock: only the API finds those.
    expect(oneField.filter(({ file }) => !refused.includes(file)).map(({ file }) => file.slice(3, -5))).toEqual([
      'reported-next-year', 'placeholder-for-a-name', 'born-in-the-future', 'born-on-30-february', 'child-without-anything-to-know-them-by', 'related-to-nobody-listed',
      'two-children-by-one-ref', 'hold-by-a-constable', 'hold-that-ends-before-it-begins', 'ended-before-it-began', 'withdrawn-by-a-constable', 'period-of-two-months', 'period-not-over',
    ]);
  });
});

describe('OpenAPI 3.1', () => {
  const document = JSON.parse(generated.get('openapi.json') ?? '') as { paths: Record<string, Record<string, { security: { clientCredentials: string[] }[] }>> };

  it('is a sound document', async () => {
    const result = await new Validator().validate(document);
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });

  it('has exactly the routes of the topology, each with its scope', () => {
    const described = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, scope: operation.security[0]?.clientCredentials[0] })));
    expect(described).toEqual(functions.intake.triggers.flatMap(({ routes }) => [...routes]));
  });
});

it('AsyncAPI 3.0 is a sound document', () => {
  const metaschema = require('@asyncapi/specs/schemas/3.0.0-without-$id.json') as object;
  const ajv = new Ajv({ strict: false, validateFormats: false, logger: false });
  const validate = ajv.compile(metaschema);
  expect(validate(JSON.parse(generated.get('asyncapi.json') ?? '')), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
});

function compiled(schema: Record<string, unknown>): ValidateFunction {
  const known = validators.get(schema) ?? addFormats(new Ajv2020({ strict: true, strictTypes: false, allErrors: true })).compile(schema);
  validators.set(schema, known);
  return known;
}

function knownType(event: unknown): event is { type: string } {
  return typeof event === 'object' && event !== null && 'type' in event && schemas.some(([path]) => path === `schemas/${String(event.type)}.schema.json`);
}

function validatorOf(event: unknown): ValidateFunction {
  const schema = knownType(event) ? schemas.find(([path]) => path === `schemas/${event.type}.schema.json`) : undefined;
  if (!schema) throw new Error('an example of a type without a schema');
  return compiled(schema[1]);
}
