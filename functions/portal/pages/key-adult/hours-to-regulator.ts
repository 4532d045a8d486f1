import { packOf } from '../../../../shared/policy/packs.ts';

/** How long there is to decide whether the regulator is told of a breach, by the force's policy; 72 hours where it has none. */
export function hoursToRegulator(force: string): number {
  return packOf(force)?.notification.breach.hoursToRegulator ?? 72;
}
