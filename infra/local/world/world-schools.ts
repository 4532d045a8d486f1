import type { Establishment } from '../../../shared/domain/schools/establishment.ts';
import { dutyStanding } from '../../../shared/domain/schools/duty-standing.ts';
import type { SettingKind, WorldSchool } from './types.ts';

/** Authorities of the simulated force. */
export const homeAuthorities: readonly string[] = ['895', '896', '876', '877'];
/** Authorities next door, nearest first: some children of Cheshire go to school there. */
export const neighbourAuthorities: readonly string[] = ['888', '860', '664', '359', '893', '830', '340', '344', '358', '356'];

/** Reads the register's lines as the world needs them; every line is kept, in the order given. */
export function worldSchools(establishments: Iterable<Establishment>): WorldSchool[] {
  const slugs = new Set<string>();
  const out: WorldSchool[] = [];
  for (const establishment of establishments) out.push(worldSchool(establishment, slugs));
  return out;
}

/** Open, and a place where the duty or the police's discretion may tell someone of a child. */
export function teachesChildren(school: WorldSchool): boolean {
  return (school.status === 1 || school.status === 3) && school.lowAge < 18 && school.kind !== 'not-for-pupils';
}

function worldSchool(e: Establishment, slugs: Set<string>): WorldSchool {
  const kind = kindOf(e);
  const [low, high] = usualAges[kind];
  return {
    urn: e.urn, name: e.name, kind, authority: e.authorityCode, status: Number(e.statusCode) as WorldSchool['status'],
    independent: e.typeGroupCode === '3', takes: e.gender === 'Girls' ? 'girls' : e.gender === 'Boys' ? 'boys' : 'mixed',
    lowAge: e.statutoryLowAge ?? low, highAge: e.statutoryHighAge ?? high,
    town: e.town ?? e.locality ?? 'Nearby', postcode: e.postcode ?? null, telephone: e.telephone ?? null, headName: e.headName ?? null, slug: slugOf(e, slugs),
  };
}

const usualAges: Readonly<Record<SettingKind, readonly [number, number]>> = {
  nursery: [2, 5], infant: [4, 7], junior: [7, 11], primary: [4, 11], secondary: [11, 16], 'all-through': [4, 16], special: [4, 19], alternative: [11, 16],
  'sixteen-plus': [16, 19], 'further-education': [16, 99], 'not-for-pupils': [0, 0],
};

function kindOf(e: Establishment): SettingKind {
  if (dutyStanding(e) === 'outside') return 'not-for-pupils';
  const low = e.statutoryLowAge ?? 4;
  const high = e.statutoryHighAge ?? 11;
  if (['14', '38', '42', '43'].includes(e.typeCode)) return 'alternative';
  if (['07', '08', '10', '12', '24', '32', '33', '36', '44'].includes(e.typeCode)) return 'special';
  if (e.typeCode === '18') return 'further-education';
  if (['39', '45', '46'].includes(e.typeCode) || e.phaseCode === '6') return 'sixteen-plus';
  if (e.phaseCode === '1') return 'nursery';
  if (e.phaseCode === '7' || (low < 9 && high > 14)) return 'all-through';
  if (e.phaseCode === '4' || e.phaseCode === '5' || low >= 10) return 'secondary';
  if (high <= 8) return 'infant';
  return low >= 7 ? 'junior' : 'primary';
}

/** Letters and hyphens, at most 48 characters, unique: a label of a mail domain. */
function slugOf(e: Establishment, slugs: Set<string>): string {
  const base = e.name.normalize('NFD').toLowerCase().replace(/['’]/g, '').replace(/[^a-z0-9]+/g, '-').slice(0, 48).replace(/^-|-$/g, '') || 'school';
  const slug = slugs.has(base) ? `${base.slice(0, 40)}-${e.urn}` : base;
  slugs.add(slug);
  return slug;
}
