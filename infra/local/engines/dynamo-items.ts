/** A value as DynamoDB's wire format has it. */
export type WireValue =
  | { readonly S: string } | { readonly N: string } | { readonly BOOL: boolean } | { readonly NULL: true }
  | { readonly B: string } | { readonly SS: readonly string[] } | { readonly NS: readonly string[] }
  | { readonly L: readonly WireValue[] } | { readonly M: WireItem };
export type WireItem = Readonly<Record<string, WireValue>>;

/** Plain values to the wire format, as lib-dynamodb would with `removeUndefinedValues`. */
export function toWire(item: Readonly<Record<string, unknown>>): WireItem {
  const wire: Record<string, WireValue> = {};
  for (const name in item) {
    const value = item[name];
    if (value !== undefined) wire[name] = wireValue(value);
  }
  return wire;
}

function wireValue(value: unknown): WireValue {
  switch (typeof value) {
    case 'string': return { S: value };
    case 'number': return { N: String(value) };
    case 'bigint': return { N: String(value) };
    case 'boolean': return { BOOL: value };
    case 'object': return wireObject(value);
    case 'undefined':
    case 'function':
    case 'symbol':
    default: throw new TypeError(`A ${typeof value} cannot be kept in a table.`);
  }
}

function wireObject(value: object | null): WireValue {
  if (value === null) return { NULL: true };
  if (Array.isArray(value)) return { L: value.filter((member) => member !== undefined).map(wireValue) };
  if (value instanceof Uint8Array) return { B: Buffer.from(value).toString('base64') };
  if (value instanceof Set) return wireSet([...(value as Set<unknown>)]);
  return { M: toWire(value as Record<string, unknown>) };
}

function wireSet(members: readonly unknown[]): WireValue {
  if (members.length > 0 && members.every((member) => typeof member === 'string')) return { SS: members };
  if (members.length > 0 && members.every((member) => typeof member === 'number')) return { NS: members.map(String) };
  throw new TypeError('Only sets of strings or of numbers, and no empty ones, can be kept in a table.');
}
