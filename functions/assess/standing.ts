import type { IncidentData } from '../../events/incident.ts';
import type { Duty } from '../../shared/domain/duty/duty.ts';
import { settingOf, type SettingKey } from '../../shared/domain/setting.ts';
import { occurrenceOfAdult, occurrenceOfChild, type Occurrence } from '../../shared/domain/people/occurrence.ts';
import type { Filed } from '../../shared/domain/risk/filed.ts';
import { authorityOf } from '../../shared/domain/risk/facts-of-incident.ts';
import type { AssessDeps } from './deps.ts';

/** How an incident stands now: the greatest version, less the children taken back since, or withdrawn. */
export interface Standing {
  /** Undefined while only a withdrawal has come. */
  readonly incident: IncidentData | undefined;
  readonly withdrawals: Filed['withdrawals'];
  readonly withdrawn: boolean;
  readonly occurrences: readonly Occurrence[];
  readonly authority: string | undefined;
}

/**
 * Reads an incident as it stands, whichever version was told of: a withdrawal counts from when its own message comes, since more of them than the policy
 * lets pass in an hour wait for a person first. Undefined where nothing of it is there yet.
 */
export async function standingOf(force: string, reference: string, version: number, before: Filed | undefined, deps: Pick<AssessDeps, 'incidents' | 'book' | 'directory'>): Promise<Standing | undefined> {
  const [told, latest, duties] = await Promise.all([deps.incidents.version(force, reference, version), deps.incidents.latest(force, reference, 'incident'), deps.book.dutiesOf(force, reference)]);
  if (!told && !before) return undefined;
  const withdrawals = withOne(before?.withdrawals ?? [], told?.content.kind === 'withdrawn' ? { version, ...(told.content.data.childRefs ? { childRefs: told.content.data.childRefs } : {}) } : undefined);
  const data = latest?.content.kind === 'incident' ? latest.content.data : undefined;
  const since = withdrawals.filter((one) => one.version > (latest?.version ?? 0));
  const withdrawn = data !== undefined && since.some(({ childRefs }) => childRefs === undefined);
  const gone = new Set(since.flatMap(({ childRefs = [] }) => childRefs));
  const incident = data && { ...data, children: data.children.filter(({ childRef }) => !gone.has(childRef)) };
  if (!incident) return { incident, withdrawals, withdrawn, occurrences: [], authority: undefined };
  const pupils = new Map(duties.map(({ childRef, placement }) => [childRef, placement?.pupilId]));
  const occurrences = withdrawn ? [] : [
    ...incident.people.map((person) => occurrenceOfAdult(incident, person)),
    ...incident.children.map((child) => occurrenceOfChild(incident, child, pupils.get(child.childRef))),
  ];
  return { incident, withdrawals, withdrawn, occurrences, authority: authorityOf(incident) ?? (await authorityOfSchools(duties, deps)) };
}

function withOne(withdrawals: Filed['withdrawals'], one: Filed['withdrawals'][number] | undefined): Filed['withdrawals'] {
  if (!one || withdrawals.some(({ version }) => version === one.version)) return withdrawals;
  return [...withdrawals, one].sort((a, b) => a.version - b.version);
}

/** Where no home authority was told: that of a child's school, which is mostly the same. */
async function authorityOfSchools(duties: readonly Duty[], { directory }: Pick<AssessDeps, 'directory'>): Promise<string | undefined> {
  const [key] = duties.flatMap(({ placement }) => placement?.settings ?? []).sort();
  if (key === undefined) return undefined;
  const setting = settingOf(key satisfies SettingKey);
  return setting.kind === 'authority' ? setting.code : (await directory.school(setting.urn))?.authority;
}
