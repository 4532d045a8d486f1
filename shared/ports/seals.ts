import type { Anchor, Seal, Sealable } from '../domain/ledger/seal.ts';
import type { Instant } from '../domain/time.ts';

/** The chain of seals of each force. Added to; what is there is never changed. */
export interface Seals {
  head(force: string): Promise<Seal | undefined>;
  /** The seals made at or after an instant, the newest first. */
  sealedSince(force: string, since: Instant): Promise<readonly Seal[]>;
  /** `taken`: another pass has written the seal of this number, and nothing was stored. */
  add(seal: Seal): Promise<'added' | 'taken'>;
}

/** What is to be sealed: the audit log, and what happened to every duty. */
export interface SealableEntries {
  /** Everything kept for the force that carries an instant in [from, to]. */
  between(force: string, from: Instant, to: Instant): Promise<readonly Sealable[]>;
}

/** Where heads are written down, out of reach of whoever writes the chain. */
export interface Anchors {
  /** Anchoring the same head again changes nothing. */
  anchor(anchor: Anchor): Promise<void>;
}
