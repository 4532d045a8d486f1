import type { EstablishmentStatus } from './establishment.ts';

/** Whether a school takes pupils today: open, or open until a closure that is proposed. */
export function isOpenSchool({ status }: { readonly status: EstablishmentStatus }): boolean {
  return status === 'open' || status === 'open-proposed-to-close';
}
