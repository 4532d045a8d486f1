import type { Duty, DutyKey } from '../domain/duty/duty.ts';
import type { Disclosure } from '../domain/notification/content.ts';
import type { Adult, PortalUser, School } from './directory.ts';
import type { Session } from './sessions.ts';

/** What a page wants of several stores, by key. */
export interface Wanted {
  /** By the hash of its secret. */
  readonly session?: string;
  /** By `sub`. */
  readonly user?: string;
  readonly adults?: readonly string[];
  readonly urns?: readonly string[];
  readonly disclosures?: readonly string[];
  readonly duty?: DutyKey;
}

/** What of it is there. Lists are in no order. */
export interface Found {
  /** Live sessions alone: one past its expiry is not there. */
  readonly session?: Session;
  readonly user?: PortalUser;
  readonly adults: readonly Adult[];
  readonly schools: readonly School[];
  readonly disclosures: readonly Disclosure[];
  readonly duty?: Duty;
}

/** Items of several stores read as they are now, a hundred of them in one request, so that a page costs few. */
export interface Together {
  readTogether(wanted: Wanted): Promise<Found>;
}
