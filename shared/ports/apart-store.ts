import type { Apart } from '../domain/intake/set-apart.ts';

/** Protected addresses and "do not disclose to": put there by intake, and read by no function at all. Whoever has to know asks the force, or opens the store with the custodian's key. */
export interface ApartStore {
  /** The same version again is the same entry. */
  put(apart: Apart): Promise<void>;
}
