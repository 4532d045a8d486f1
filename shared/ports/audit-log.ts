import type { Instant } from '../domain/time.ts';

/** DPA 2018 s.62: collection, alteration, consultation, disclosure, combination, erasure. Ids only, never a name or a word of content. */
export interface AuditEntry {
  readonly at: Instant;
  readonly force: string;
  readonly operation: 'collection' | 'alteration' | 'consultation' | 'disclosure' | 'combination' | 'erasure' | 'sign-in' | 'refusal';
  /** Function name, portal user's sub or client id. */
  readonly actor: string;
  readonly what: string;
  readonly reference?: string;
  readonly childRef?: string;
  readonly subject?: string;
  readonly recipient?: string;
  readonly outcome?: string;
}

export interface AuditLog {
  /** Resolves once the entry is safe. If it throws, what it would have recorded must not happen. */
  append(entry: AuditEntry): Promise<void>;
}
