import { isOpen, type Establishment, type EstablishmentLink } from './establishment.ts';
import { registeredSchool, type Closure, type OtherName, type RegisteredSchool } from './registered-school.ts';

/** What a closed or absent school's links come to, followed as far as they go. */
interface Succession {
  /** Open rows of the register at the ends. */
  readonly open: ReadonlySet<string>;
  /** True when one of the ends is a school that the register lacks. */
  readonly leadsOff: boolean;
}

/**
 * Gives every row of the register the names under which it answers, by the links: a closed or absent school answers through those that
 * took it over, an open row always for itself. Links that are no succession (a shared sixth form, an expansion) are passed over.
 * @param closedSince YYYY-MM-DD: rows that closed before it and that nobody took over are left out; without it all are kept
 */
export function withOtherNames(establishments: Iterable<Establishment>, links: Iterable<EstablishmentLink>, closedSince = ''): RegisteredSchool[] {
  const rows = new Map<string, Establishment>();
  for (const row of establishments) rows.set(row.urn, row);
  const successors = new Map<string, Set<string>>();
  const names = new Map<string, Set<string>>();
  for (const link of links) {
    addTo(names, link.linkUrn, link.linkName);
    for (const [from, to] of successionsOf(link)) addTo(successors, from, to);
  }
  const others = new Map<string, OtherName[]>();
  const closures = new Map<string, Closure>();
  const give = (urn: string, name: OtherName): void => {
    const own = others.get(urn);
    if (own) own.push(name);
    else others.set(urn, [name]);
  };
  for (const urn of new Set([...names.keys(), ...successors.keys(), ...rows.keys()])) {
    const row = rows.get(urn);
    const called = new Set([...(row ? [row.name] : []), ...(names.get(urn) ?? [])].filter((name) => name !== ''));
    if (row && row.statusCode !== '2') {
      for (const name of called) if (name !== row.name) give(urn, { kind: 'also', name });
      continue;
    }
    const { open, leadsOff } = follow(urn, rows, successors);
    const kind = open.size === 1 && !leadsOff ? 'former' : 'divided';
    if (kind === 'divided') closures.set(urn, leadsOff ? 'leads-off' : open.size > 1 ? 'divided' : 'no-successor');
    for (const heir of open) for (const name of called) give(heir, { kind, name, of: urn });
  }
  const schools: RegisteredSchool[] = [];
  for (const row of rows.values()) {
    const closure = closures.get(row.urn);
    if (row.statusCode !== '2') schools.push(registeredSchool(row, others.get(row.urn) ?? []));
    else if (closure !== undefined && (row.closedOn ?? '9999') >= closedSince) schools.push(registeredSchool(row, [], closure));
  }
  return schools;
}

/** Which way a link runs, as [earlier, later]. An amalgamation is written from both sides alike, so it is taken both ways: open rows are never left anyhow. */
function successionsOf({ urn, linkUrn, linkType }: EstablishmentLink): readonly (readonly [string, string])[] {
  if (/^Successor/i.test(linkType)) return [[urn, linkUrn]];
  if (/^Predecessor/i.test(linkType)) return [[linkUrn, urn]];
  if (/^(Result of Amalgamation|Merged)/i.test(linkType)) return [[urn, linkUrn], [linkUrn, urn]];
  return [];
}

function follow(start: string, rows: ReadonlyMap<string, Establishment>, successors: ReadonlyMap<string, ReadonlySet<string>>): Succession {
  const open = new Set<string>();
  const seen = new Set([start]);
  const ahead = [start];
  let leadsOff = false;
  for (let urn = ahead.pop(); urn !== undefined; urn = ahead.pop()) {
    for (const next of successors.get(urn) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      const row = rows.get(next);
      if (row && isOpen(row)) open.add(next);
      else if (!row && !successors.has(next)) leadsOff = true;
      else ahead.push(next);
    }
  }
  return { open, leadsOff };
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
