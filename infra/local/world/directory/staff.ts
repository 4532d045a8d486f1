import { type Chance, chanceOf } from '../chance.ts';
import type { Staff, StaffRole } from '../types.ts';
import { homeAuthorities } from '../world-schools.ts';
import { latinLetters } from './latin-letters.ts';
import { drawAdult } from './make-directory.ts';

const authorityDomains: Readonly<Record<string, string>> = {
  895: 'cheshire-east.example', 896: 'cheshire-west.example', 876: 'halton.example', 877: 'warrington.example',
};

const caseworkTeams: ReadonlySet<StaffRole> = new Set(['idat-officer', 'idat-supervisor', 'idva-supervisor', 'marac-coordinator']);

/** The force's desk and the authorities' officers: one officer for each authority, neighbours included. */
export function makeStaff(seed: number, neighbours: readonly string[]): Staff[] {
  const chance = chanceOf(seed, 'staff');
  const officers = [...new Set([...homeAuthorities, ...neighbours])].map((authority) =>
    member(chance, 'authority-officer', authority, authorityDomains[authority] ?? `authority-${authority}.example`, authority, null));
  const force = (role: StaffRole, count: number, rank: Staff['rank']) =>
    Array.from({ length: count }, (_, i) => member(chance, role, String(i + 1), caseworkTeams.has(role) ? `${role}-cheshire-police.example` : 'cheshire-police.example', null, rank));
  // Those who work cases are drawn last, so that everybody else is who they were before there was casework.
  const idvas = () => homeAuthorities.flatMap((authority) => [1, 2].map((n) => member(chance, 'idva', `${authority}-${n}`, `idva-${authorityDomains[authority] ?? `authority-${authority}.example`}`, authority, null)));
  const casework = () => [...force('idat-officer', 4, null), ...force('idat-supervisor', 1, null), ...idvas(), ...force('idva-supervisor', 2, null), ...force('marac-coordinator', 1, null)];
  return [...officers, ...force('desk', 3, null), ...force('supervisor', 2, 'sergeant'), ...force('inspector', 1, 'inspector'), ...force('administrator', 2, null), ...casework(), ...force('board', 1, null)];
}

function member(chance: Chance, role: StaffRole, suffix: string, domain: string, authority: string | null, rank: Staff['rank']): Staff {
  const who = drawAdult(chance);
  return {
    staffId: `staff-${role}-${suffix}`, role, givenName: who.givenName, familyName: who.familyName,
    email: `${latinLetters(who.givenName)}.${latinLetters(who.familyName)}@${domain}`, authority, rank,
  };
}
