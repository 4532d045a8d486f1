/** What one function asked of AWS. Every number is of attempts that left the SDK, so that its own repeats count too. */
export interface Asked {
  /** By service and kind: "DynamoDB GetItem", "SQS SendMessageBatch", "SES SendEmail". */
  readonly requests: Record<string, number>;
  /** Request units as the engine gives them in ConsumedCapacity: tables and indexes, transactions at twice the price. */
  readUnits: number;
  writeUnits: number;
  /** Write units by table, and by table and index. */
  readonly writesTo: Record<string, number>;
  /** Bodies of DynamoDB requests and answers. */
  bytesOut: number;
  bytesIn: number;
  /** Items in writes and transactions, for a fair comparison. */
  itemsWritten: number;
  /** Lines of the audit log. */
  logLines: number;
  invocations: number;
  milliseconds: number;
}

export function noneAsked(): Asked {
  return { requests: {}, readUnits: 0, writeUnits: 0, writesTo: {}, bytesOut: 0, bytesIn: 0, itemsWritten: 0, logLines: 0, invocations: 0, milliseconds: 0 };
}

export function addAsked(to: Asked, more: Asked): void {
  for (const [kind, count] of Object.entries(more.requests)) to.requests[kind] = (to.requests[kind] ?? 0) + count;
  for (const [where, units] of Object.entries(more.writesTo)) to.writesTo[where] = (to.writesTo[where] ?? 0) + units;
  for (const name of ['readUnits', 'writeUnits', 'bytesOut', 'bytesIn', 'itemsWritten', 'logLines', 'invocations', 'milliseconds'] as const) to[name] += more[name];
}

export function sumOf(all: Iterable<Asked>): Asked {
  const sum = noneAsked();
  for (const one of all) addAsked(sum, one);
  return sum;
}

/** The line by which a metered function says what an invocation asked. */
export const meteredCode = 'bench-metered';
