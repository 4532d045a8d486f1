import type { Apart } from '../../shared/domain/intake/set-apart.ts';
import type { ApartStore } from '../../shared/ports/apart-store.ts';
import { storedCopy } from './stored-copy.ts';

export class FakeApartStore implements ApartStore {
  readonly kept = new Map<string, Apart>();

  async put(apart: Apart): Promise<void> {
    this.kept.set(`${apart.force}#${apart.reference}#${apart.version}`, storedCopy(apart));
  }
}
