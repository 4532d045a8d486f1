/** One setting of a pack as it was written. */
export interface PackValue {
  /** "risk.pace.months". A list is one value. */
  readonly field: string;
  /** As JSON. */
  readonly value: string;
  /** Where it comes from, if the pack says. */
  readonly source: string | undefined;
}

export type PackChange =
  | { readonly kind: 'added' | 'removed'; readonly field: string; readonly value: string }
  | { readonly kind: 'changed'; readonly field: string; readonly before: string; readonly after: string };

/** Every setting of a pack, in the order in which it stands there. A source is given for the key of its section and holds for what is under it. */
export function packValues(raw: unknown): readonly PackValue[] {
  if (!isObject(raw)) return [];
  return Object.entries(raw).flatMap(([section, content]) => {
    const sources = isObject(content) && isObject(content['sources']) ? content['sources'] : {};
    return leavesOf(section, content).map(({ field, value }) => {
      const source = sources[field.split('.')[1] ?? ''];
      return { field, value, source: typeof source === 'string' ? source : undefined };
    });
  });
}

/** What became of the settings from one pack to another, by field. Sources are words about settings and are left out. */
export function comparePacks(before: unknown, after: unknown): readonly PackChange[] {
  const [old, now] = [before, after].map((raw) => new Map(packValues(raw).map(({ field, value }) => [field, value])));
  const changes: PackChange[] = [];
  for (const field of [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].toSorted()) {
    const [was, is] = [old?.get(field), now?.get(field)];
    if (was === undefined && is !== undefined) changes.push({ kind: 'added', field, value: is });
    else if (was !== undefined && is === undefined) changes.push({ kind: 'removed', field, value: was });
    else if (was !== undefined && is !== undefined && was !== is) changes.push({ kind: 'changed', field, before: was, after: is });
  }
  return changes;
}

function leavesOf(field: string, content: unknown): readonly { readonly field: string; readonly value: string }[] {
  if (!isObject(content)) return [{ field, value: JSON.stringify(content) }];
  return Object.entries(content).filter(([key]) => key !== 'sources').flatMap(([key, value]) => leavesOf(`${field}.${key}`, value));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
