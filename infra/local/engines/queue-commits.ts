import type { DatabaseSync } from 'node:sqlite';

/** The writes that a call makes for each of its messages, one at a time and each a commit of its own. */
const ofMessages = ['insertMessage', 'deleteMessage', 'updateMessageInflight'] as const;

export interface Commits {
  /** Kept, whatever becomes of this process, when it returns: all that was written so far. */
  commit(): void;
}

/**
 * Lets what one call writes be one commit, in place of one for each message. Whoever answers a call commits before it, so that nothing is answered that a kill
 * would take back; what no call asked for is committed at the end of the same turn. The disk itself is waited for at checkpoints only, as the other engine
 * does: everything else that this thread serves would wait too, and it saves from the loss of power alone.
 * @param persistence fauxqs's own, whose database is its private field `db`
 */
export function commitTogether(persistence: object): Commits {
  const db = Reflect.get(persistence, 'db') as DatabaseSync;
  db.exec('PRAGMA synchronous = NORMAL');
  let open = false;
  const commit = (): void => {
    if (!open) return;
    open = false;
    db.exec('COMMIT');
  };
  for (const name of ofMessages) {
    const write = Reflect.get(persistence, name) as (this: object, ...given: unknown[]) => void;
    Reflect.set(persistence, name, (...given: unknown[]): void => {
      if (!open) {
        db.exec('BEGIN');
        open = true;
        setImmediate(commit);
      }
      write.apply(persistence, given);
    });
  }
  return { commit };
}
