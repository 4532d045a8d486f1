import type { RefusedBodies, RefusedBody } from '../../shared/ports/refused-bodies.ts';
import { storedCopy } from './stored-copy.ts';

export class FakeRefusedBodies implements RefusedBodies {
  readonly kept = new Map<string, RefusedBody>();

  async keep(refused: RefusedBody): Promise<void> {
    const key = `${refused.force}#${refused.refusalId}`;
    if (!this.kept.has(key)) this.kept.set(key, storedCopy(refused));
  }

  async get(force: string, refusalId: string): Promise<RefusedBody | undefined> {
    const found = this.kept.get(`${force}#${refusalId}`);
    return found && storedCopy(found);
  }
}
