import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import * as z from 'zod';

const resource = z.looseObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
  Metadata: z.looseObject({
    'aws:cdk:path': z.string().optional(),
    cdk_nag: z.object({ rules_to_suppress: z.array(z.object({ id: z.string(), reason: z.string() })) }).optional(),
  }).default({}),
});
const template = z.looseObject({
  Resources: z.record(z.string(), resource),
  Outputs: z.record(z.string(), z.looseObject({ Value: z.unknown(), Export: z.object({ Name: z.string() }).optional() })).default({}),
});
export type Resource = z.infer<typeof resource> & {
  /** "stages/Stage-match/Queue": its path without the deployment and without "/Resource". */
  readonly path: string;
  readonly id: string;
  readonly stack: string;
};

/** The templates of one synthesis, and the names of what they refer to. */
export class Assembly {
  readonly dir: string;
  readonly resources: readonly Resource[];
  readonly outputs: readonly { readonly stack: string; readonly value: unknown }[];
  private readonly exported = new Map<string, { readonly stack: string; readonly value: unknown }>();

  constructor(dir: string) {
    this.dir = dir;
    const found: Resource[] = [];
    const outputs: { stack: string; value: unknown }[] = [];
    for (const file of readdirSync(dir).filter((name) => name.endsWith('.template.json'))) {
      const stack = file.replace('.template.json', '').replace(/^first-bell-[a-z]+-/, '');
      const { Resources, Outputs } = template.parse(JSON.parse(readFileSync(join(dir, file), 'utf8')));
      for (const [id, given] of Object.entries(Resources)) {
        const path = (given.Metadata['aws:cdk:path'] ?? `${stack}/${id}`).replace(/^first-bell-[a-z]+-/, '').replace(/\/Resource$/, '');
        found.push({ ...given, id, stack, path });
      }
      for (const { Value, Export } of Object.values(Outputs)) {
        outputs.push({ stack, value: Value });
        if (Export) this.exported.set(Export.Name, { stack, value: Value });
      }
    }
    this.resources = found;
    this.outputs = outputs;
  }

  of(type: string): readonly Resource[] {
    return this.resources.filter(({ Type }) => Type === type);
  }

  at(path: string): Resource {
    const found = this.resources.find((one) => one.path === path);
    if (!found) throw new Error(`nothing is at ${path}; there is ${this.resources.map((one) => one.path).join(', ')}`);
    return found;
  }

  /** A value with its references written out: "{stores/tables/duties.Arn}/index/open". Follows imports from stack to stack. */
  text(value: unknown, stack: string): string {
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    const [[kind, of] = []] = Object.entries(value as Record<string, unknown>);
    if (kind === 'Ref') return String(of).startsWith('AWS::') ? `{${String(of)}}` : `{${this.nameOf(String(of), stack)}}`;
    if (kind === 'Fn::GetAtt') return `{${this.nameOf(String((of as unknown[])[0]), stack)}.${String((of as unknown[])[1])}}`;
    if (kind === 'Fn::Join') return ((of as unknown[])[1] as unknown[]).map((part) => this.text(part, stack)).join(String((of as unknown[])[0]));
    if (kind === 'Fn::ImportValue') {
      const from = this.exported.get(String(of));
      if (!from) throw new Error(`nothing exports ${String(of)}`);
      return this.text(from.value, from.stack);
    }
    return JSON.stringify(value);
  }

  private nameOf(id: string, stack: string): string {
    return this.resources.find((one) => one.id === id && one.stack === stack)?.path ?? `${stack}/${id}?`;
  }
}

export const bare = new Assembly(inject('synthesised').bare);
export const full = new Assembly(inject('synthesised').full);
/** For tests of what must hold whatever the settings. */
export const both = [['a fresh clone', bare], ['every setting given', full]] as const;

/** Reads a part of a resource that a test knows to be there. */
export function part<T>(schema: z.ZodType<T>, value: unknown): T {
  return schema.parse(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
