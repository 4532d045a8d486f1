import type { Establishment, StatusCode } from './establishment.ts';

/**
 * What the resolver keeps of one establishment: small enough that an authority's schools fit one item of a table.
 * Closed and absent schools that one open school took over appear only among its `otherNames`.
 */
export interface RegisteredSchool {
  readonly urn: string;
  readonly name: string;
  readonly statusCode: StatusCode;
  readonly authorityCode: string;
  readonly authorityName: string;
  /** The postcode's first half, and the digit that follows it: "CH1" and "2". */
  readonly outcode: string;
  readonly sector: string;
  /** Town, localities, county as the register writes them; blanks left out. */
  readonly places: readonly string[];
  readonly typeCode: string;
  readonly phaseCode: string;
  /** "B", "G", "M" (mixed) or nothing. */
  readonly gender: string;
  readonly lowAge?: number;
  readonly highAge?: number;
  readonly otherNames: readonly OtherName[];
  /** Only on a closed row that no single school of the register took over: nobody, several, or one that the register lacks. */
  readonly closure?: Closure;
}

export type Closure = 'no-successor' | 'divided' | 'leads-off';

/**
 * Another name under which this row answers:
 * - `former`: of a closed or absent school that it alone took over;
 * - `divided`: of one that it and others took over;
 * - `also`: its own, as the links file has it.
 */
export interface OtherName {
  readonly kind: 'former' | 'divided' | 'also';
  readonly name: string;
  /** URN of the school that had the name; absent for `also`. */
  readonly of?: string;
}

export function registeredSchool(establishment: Establishment, otherNames: readonly OtherName[], closure?: Closure): RegisteredSchool {
  const e = establishment;
  return {
    urn: e.urn,
    name: e.name,
    statusCode: e.statusCode,
    authorityCode: e.authorityCode,
    authorityName: e.authorityName,
    ...splitPostcode(e.postcode),
    places: [e.town, e.locality, e.county].flatMap((place) => place?.split(',') ?? []).map((place) => place.trim()).filter((place) => place !== ''),
    typeCode: e.typeCode,
    phaseCode: e.phaseCode,
    gender: (e.gender ?? '').slice(0, 1).toUpperCase(),
    ...(e.statutoryLowAge === undefined ? {} : { lowAge: e.statutoryLowAge }),
    ...(e.statutoryHighAge === undefined ? {} : { highAge: e.statutoryHighAge }),
    otherNames,
    ...(closure === undefined ? {} : { closure }),
  };
}

/** "CH1 2AB", "ch12ab", "CH1 2" and "CH1" alike; both halves are empty for what is no postcode. */
export function splitPostcode(text: string | undefined): { outcode: string; sector: string } {
  const tidy = (text ?? '').trim().toUpperCase().replace(/\s+/g, ' ');
  const whole = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d)[A-Z]{2}$/.exec(tidy);
  const part = whole ?? /^([A-Z]{1,2}\d[A-Z\d]?)(?: (\d)[A-Z]{0,2})?$/.exec(tidy);
  return { outcode: part?.[1] ?? '', sector: part?.[2] ?? '' };
}

/** The letters with which an outcode begins: the area of one mail centre, "CH" of "CH1". */
export function postcodeArea(outcode: string): string {
  return /^[A-Z]+/.exec(outcode)?.[0] ?? '';
}
