import type { AuditOperation } from '../domain/portal/audit-search.ts';
import type { Instant } from '../domain/time.ts';
import type { Page } from './duty-book.ts';

/** DPA 2018 s.62: collection, alteration, consultation, disclosure, combination, erasure. Ids only, never a name or a word of content. */
export interface AuditEntry {
  readonly at: Instant;
  readonly force: string;
  readonly operation: AuditOperation;
  /** Function name, portal user's sub or client id. */
  readonly actor: string;
  readonly what: string;
  readonly reference?: string;
  readonly childRef?: string;
  readonly subject?: string;
  readonly recipient?: string;
  readonly outcome?: string;
}

/** Searching the log: the portal's, for those whose role it is, after their reason is in it. */
export interface AuditReader {
  /** Entries of [from, to) in order of time, a page of some hundreds; a page may be empty and still lead on. A moment old. */
  entriesBetween(force: string, from: Instant, to: Instant, cursor?: string): Promise<Page<AuditEntry>>;
}

export interface AuditLog {
  /** Resolves once the entry is safe. If it throws, what it would have recorded must not happen. */
  append(entry: AuditEntry): Promise<void>;
}
