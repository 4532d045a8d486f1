import type { RegisteredSchool } from './registered-school.ts';

/** What of a register's row tells whether it stands where another stood. */
interface Standing {
  readonly urn: string;
  readonly name: string;
  readonly authority: string;
  readonly postcode?: string;
  readonly lowAge?: number;
  readonly highAge?: number;
}

/** The one open school that took over a school that has closed, by the register's links. */
export interface Successor {
  readonly urn: string;
  readonly name: string;
  /** The same school under another number: the same site, the same ages. A merger, or a move to another site, is for a person. */
  readonly isSameSchool: boolean;
  /** Why, for whoever reads it. */
  readonly words: string;
}

/** The URN under which the register's links file a closed school, if one open school alone took it over. */
export function heirOf(closedUrn: string, schools: readonly RegisteredSchool[]): string | undefined {
  const heirs = schools.filter(({ otherNames }) => otherNames.some(({ kind, of }) => kind === 'former' && of === closedUrn));
  return heirs.length === 1 ? heirs[0]?.urn : undefined;
}

export function successorOf(closed: Standing, heir: Standing): Successor {
  const site = closed.postcode !== undefined && postcode(closed) === postcode(heir);
  const ages = closed.lowAge !== undefined && closed.highAge !== undefined && closed.lowAge === heir.lowAge && closed.highAge === heir.highAge;
  const isSameSchool = site && ages && closed.authority === heir.authority;
  const why = isSameSchool ? 'on the same site for the same ages: it is the same school under another number' : !site ? 'at another address' : !ages ? 'for other ages' : 'in another authority';
  return { urn: heir.urn, name: heir.name, isSameSchool, words: `${closed.name} (${closed.urn}) has closed. By the register's links ${heir.name} (${heir.urn}) took it over, ${why}.` };
}

function postcode({ postcode: text = '' }: Standing): string {
  return text.toUpperCase().replace(/\s+/g, '');
}
