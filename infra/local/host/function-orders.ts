import type { Grants } from './grants.ts';

/** What the host and a function's worker thread say to each other. */
export interface WorkerSetup {
  readonly functionName: string;
  /** The bundled module, which exports `build`. */
  readonly module: string;
  readonly clock: SharedArrayBuffer;
  readonly grants: Grants;
  /** The variables that the topology grants. */
  readonly env: Readonly<Record<string, string>>;
  /** Every variable that it grants to anybody: to read one of these without a grant is a mistake to be told of. */
  readonly knownVariables: readonly string[];
}

export type HostOrder =
  | { readonly kind: 'invoke'; readonly id: number; readonly event: unknown; readonly requestId: string; readonly deadline: number; readonly memoryMb: number; readonly arn: string }
  /** Write out what is still in the pipes. */
  | { readonly kind: 'settle'; readonly id: number };

export type WorkerAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'broken'; readonly error: PlainError }
  | { readonly kind: 'done'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly error: PlainError }
  | { readonly kind: 'settled'; readonly id: number };

/** An error as Lambda reports it. */
export interface PlainError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace: readonly string[];
}

export function plainError(thrown: unknown): PlainError {
  if (!(thrown instanceof Error)) return { errorType: typeof thrown, errorMessage: String(thrown), trace: [] };
  return { errorType: thrown.name, errorMessage: thrown.message, trace: (thrown.stack ?? '').split('\n').slice(0, 20) };
}
