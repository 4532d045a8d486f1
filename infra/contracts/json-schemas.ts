import * as z from 'zod';

export type JsonSchema = Record<string, unknown>;

/** JSON Schema 2020-12 of what is sent: fields with defaults may be left out. Throws on a schema that JSON Schema cannot say. */
export function jsonSchemaOf(schema: z.core.$ZodType, id: string): JsonSchema {
  const { $schema, ...rest } = asJsonSchema(schema);
  return { $schema, $id: id, ...rest };
}

/** Every schema that has an `id` in its description, by that id, with references as an OpenAPI or AsyncAPI document has them. */
export function componentSchemas(schemas: readonly z.core.$ZodType[]): Record<string, JsonSchema> {
  const whole = z.object(Object.fromEntries(schemas.map((schema, i) => [`root${i}`, schema])));
  const { $defs = {} } = asJsonSchema(whole) as { $defs?: Record<string, JsonSchema> };
  return sorted(relinked($defs) as Record<string, JsonSchema>);
}

export function reference(id: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${id}` };
}

/** The `id` that a schema was described with. */
export function idOf(schema: z.core.$ZodType): string {
  const id = z.globalRegistry.get(schema)?.id;
  if (!id) throw new Error('a schema of the contracts has no id');
  return id;
}

function asJsonSchema(schema: z.core.$ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-2020-12', io: 'input', unrepresentable: 'throw',
    override: ({ jsonSchema }) => {
      // The id is how the schema is found among $defs; in a schema it would mean nothing.
      delete (jsonSchema as JsonSchema)['id'];
    },
  });
}

function relinked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relinked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === '$ref' && typeof item === 'string' ? item.replace('#/$defs/', '#/components/schemas/') : relinked(item)]));
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
