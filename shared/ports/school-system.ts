/** A pupil as a school's own system tells of them. Dates are "YYYY-MM-DD"; what the system does not hold is absent. */
export interface SystemPupil {
  /** The system's own id, the same each time. */
  readonly id: string;
  readonly upn?: string | undefined;
  /** The legal names, where the system keeps them beside the names in use. */
  readonly forename: string;
  readonly surname: string;
  readonly middleNames?: string | undefined;
  readonly usedForename?: string | undefined;
  readonly usedSurname?: string | undefined;
  readonly gender?: string | undefined;
  readonly dateOfBirth: string;
  readonly yearGroup?: string | undefined;
  readonly address?: string | undefined;
  readonly town?: string | undefined;
  readonly postcode?: string | undefined;
  readonly admittedOn?: string | undefined;
  /** The last day on the roll. */
  readonly leftOn?: string | undefined;
}

/** Why a school's system did not give its roll. Never says what it answered. */
export class SchoolSystemFault extends Error {
  override readonly name = 'SchoolSystemFault';
}

/** A school's own system of pupils, reached over the network with the school's leave. */
export interface SchoolSystem {
  /**
   * Everyone on the school's roll, a page after another; read again, from the beginning.
   * @throws SchoolSystemFault if it refuses, does not answer in several attempts, or answers something else
   */
  pupils(schoolId: string): AsyncIterable<SystemPupil>;
}
