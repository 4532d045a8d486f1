import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const folder = join(import.meta.dirname, '..', '..', 'events', 'examples');

/** An example that is accepted: its file's name, and the event or the batch in it. */
export interface Example {
  readonly file: string;
  readonly body: unknown;
}

const nearMiss = z.strictObject({
  why: z.string(),
  /** Files of accepted examples that are sent before it. */
  after: z.array(z.string()).optional(),
  contentType: z.string().optional(),
  sendAs: z.literal('text').optional(),
  send: z.unknown(),
  expect: z.strictObject({ status: z.int(), problem: z.string(), fields: z.array(z.string()) }),
});
export type NearMiss = z.infer<typeof nearMiss> & { readonly file: string };

/** In story order. */
export function readExamples(): Example[] {
  return jsonFiles(folder).map((file) => ({ file, body: readJson(join(folder, file)) })).sort((a, b) => Number.parseInt(a.file) - Number.parseInt(b.file));
}

export function readNearMisses(): NearMiss[] {
  const refused = join(folder, 'refused');
  return jsonFiles(refused).sort().map((file) => ({ file, ...nearMiss.parse(readJson(join(refused, file))) }));
}

export function eventsOf({ body }: Example): unknown[] {
  return Array.isArray(body) ? (body as unknown[]) : [body];
}

function jsonFiles(path: string): string[] {
  return readdirSync(path).filter((name) => name.endsWith('.json'));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
