import { anchorName, anchorOf } from '../../shared/domain/ledger/seal.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import type { Seals } from '../../shared/ports/seals.ts';
import type { Log } from '../../shared/runtime/log.ts';

export interface AnchorDeps {
  readonly seals: Pick<Seals, 'head'>;
  readonly objects: Objects;
  readonly log: Log;
}

/** Writes the head of one force's chain where it can't be changed or removed. Answers 1 if it was not there yet. */
export async function anchorHead(force: string, now: Instant, { seals, objects, log }: AnchorDeps): Promise<number> {
  const head = await seals.head(force);
  if (!head) return 0;
  const outcome = await objects.put(anchorName(head), `${JSON.stringify(anchorOf(head, now))}\n`, 'application/json');
  if (outcome === 'there-already') return 0;
  log.info('head-anchored', { force, count: head.number });
  return 1;
}
