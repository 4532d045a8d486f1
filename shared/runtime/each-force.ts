import type { Log } from './log.ts';

/** Entries about nobody's force, like the sign-in of a key adult, have a chain of their own. */
export const portalChain = 'portal';

/** Does something for each force in turn. One that fails does not keep the others from it; that it failed is thrown at the end. */
export async function eachForce(forces: readonly string[], log: Log, what: string, work: (force: string) => Promise<number>): Promise<{ readonly count: number }> {
  let count = 0;
  const faults: unknown[] = [];
  for (const force of forces) {
    try {
      count += await work(force);
    } catch (fault) {
      log.error('fault', { what, force }, fault);
      faults.push(fault);
    }
  }
  log.info('tick-finished', { what, count, failed: faults.length });
  if (faults.length > 0) throw new Error(`${what} failed for ${faults.length} of ${forces.length} forces`, { cause: faults[0] });
  return { count };
}
