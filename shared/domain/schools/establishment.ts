/**
 * One establishment as the register of schools (GIAS) describes it, with only what this product uses.
 * Codes are the register's own, as text: leading zeros matter.
 */
export interface Establishment {
  /** Unique reference number, 5 to 7 digits; the id of a school everywhere in this product. */
  readonly urn: string;
  readonly name: string;
  /** Three digits, for example "896". */
  readonly authorityCode: string;
  readonly authorityName: string;
  /** Four digits, unique only within an authority. */
  readonly establishmentNumber?: string;
  /** Two digits, for example "01" for a community school; empty when the register leaves it out. */
  readonly typeCode: string;
  readonly typeName: string;
  readonly typeGroupCode: string;
  readonly statusCode: StatusCode;
  readonly status: EstablishmentStatus;
  /** Dates are YYYY-MM-DD. */
  readonly openedOn?: string;
  readonly closedOn?: string;
  readonly phaseCode: string;
  readonly phase: string;
  /** Youngest and oldest age in whole years that the school may take, both included. */
  readonly statutoryLowAge?: number;
  readonly statutoryHighAge?: number;
  readonly nurseryProvision?: string;
  readonly hasSixthForm?: boolean;
  readonly gender?: string;
  readonly street?: string;
  readonly locality?: string;
  readonly town?: string;
  readonly county?: string;
  readonly postcode?: string;
  readonly telephone?: string;
  readonly website?: string;
  /** Title, first name and surname of the head as the register prints them. */
  readonly headName?: string;
}

export type StatusCode = '1' | '2' | '3' | '4';
export type EstablishmentStatus = 'open' | 'closed' | 'open-proposed-to-close' | 'proposed-to-open';

/** A line of the links file: `urn` is linked to `linkUrn`, whose name is `linkName`, in the way that `linkType` says. */
export interface EstablishmentLink {
  readonly urn: string;
  readonly linkUrn: string;
  readonly linkName: string;
  /** The register's words, for example "Predecessor - merged": `linkUrn` came before `urn`. */
  readonly linkType: string;
  readonly establishedOn?: string;
}

const statuses: Readonly<Record<StatusCode, EstablishmentStatus>> = {
  '1': 'open',
  '2': 'closed',
  '3': 'open-proposed-to-close',
  '4': 'proposed-to-open',
};

export function isStatusCode(code: string): code is StatusCode {
  return Object.hasOwn(statuses, code);
}

export function statusOf(code: StatusCode): EstablishmentStatus {
  return statuses[code];
}

/** Open as the register's status says, whatever its dates: a school proposed to close still has its pupils. */
export function isOpen(establishment: Pick<Establishment, 'statusCode'>): boolean {
  return establishment.statusCode === '1' || establishment.statusCode === '3';
}

/** Whose bank holidays it keeps. The register covers England, with some Welsh rows: both keep the same ones. */
export function divisionOf(_establishment: Establishment): 'england-and-wales' {
  return 'england-and-wales';
}
