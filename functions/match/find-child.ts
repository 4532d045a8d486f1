import type { IncidentData } from '../../events/incident.ts';
import type { ReportedChild } from '../../events/people.ts';
import { matchFamily } from '../../shared/domain/matching/match-family.ts';
import type { MatchParameters } from '../../shared/domain/matching/parameters.ts';
import { prepareChild, preparePupil } from '../../shared/domain/matching/prepare.ts';
import type { Unseen } from '../../shared/domain/matching/search-keys.ts';
import { searchSteps } from '../../shared/domain/matching/search-steps.ts';
import type { MatchOutcome, NameFrequencies, PupilRecord, ReportedChild as ChildToMatch } from '../../shared/domain/matching/types.ts';
import { childForMatching } from '../../shared/domain/placement/child-for-matching.ts';
import { isOpenSchool } from '../../shared/domain/schools/is-open-school.ts';
import type { SchoolResolution } from '../../shared/domain/schools/resolve-school.ts';
import type { Successor } from '../../shared/domain/schools/successor-of.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Directory, School } from '../../shared/ports/directory.ts';
import type { Roll, RollPurpose } from '../../shared/ports/roll.ts';
import { findSuccessor } from './find-successor.ts';
import type { ResolveStatedSchool } from './resolve-stated-school.ts';

/** All that was found about one child: what `placeChild` decides on. */
export interface FoundChild {
  readonly match: MatchOutcome;
  readonly pupils: ReadonlyMap<string, PupilRecord>;
  readonly stated: readonly SchoolResolution[];
  readonly isOpen: (urn: string) => boolean;
  /** Of the matched pupil's schools that have closed: who took each over. */
  readonly successors: ReadonlyMap<string, Successor>;
  readonly registered: (urn: string) => School | undefined;
  /** Whether the search ended at its bound, so that somebody may have been missed. */
  readonly isCutOff: boolean;
}

export type FindChild = (force: string, incident: IncidentData) => Promise<ReadonlyMap<string, FoundChild>>;

export interface FindDeps {
  readonly roll: Roll;
  readonly directory: Directory;
  readonly resolve: ResolveStatedSchool;
  readonly clock: Clock;
  readonly parameters: MatchParameters;
}

/** Searches the roll and the register for every child of an incident; the family is judged together. */
export function makeFindChild({ roll, directory, resolve, clock, parameters }: FindDeps): FindChild {
  return async (force, incident) => {
    const found = new Map<string, FoundChild>();
    if (incident.children.length === 0) return found;
    const frequencies = await roll.frequencies();
    const stated = new Map<string, readonly SchoolResolution[]>();
    const candidatesFor = new Map<string, readonly PupilRecord[]>();
    const unseen = new Map<string, readonly Unseen[]>();
    const children = await Promise.all(incident.children.map(async (child) => {
      const resolved = await Promise.all((child.schools ?? []).map((school) => resolve(school, child, incident)));
      stated.set(child.childRef, resolved);
      const sure = resolved.find((answer) => answer.kind === 'match');
      const toMatch = childForMatching(child, incident, sure?.kind === 'match' ? sure.urn : undefined);
      const purpose: RollPurpose = { at: clock.now(), force, reference: incident.reference, childRef: child.childRef, actor: 'machine' };
      const search = await lookUp(toMatch, frequencies, purpose);
      candidatesFor.set(child.childRef, search.pupils);
      unseen.set(child.childRef, search.unseen);
      return toMatch;
    }));
    const outcomes = matchFamily({ children, candidatesFor, unseen, frequencies, parameters });
    for (const child of incident.children) found.set(child.childRef, { ...(await gather(child, outcomes, await withEverySchool(child, outcomes, candidatesFor), stated, directory)), isCutOff: (unseen.get(child.childRef) ?? []).length > 0 });
    return found;

    async function lookUp(child: ChildToMatch, frequencies: NameFrequencies, purpose: RollPurpose): Promise<{ readonly pupils: readonly PupilRecord[]; readonly unseen: readonly Unseen[] }> {
      const steps = searchSteps(prepareChild(child), frequencies, parameters, incident.children.length === 1);
      let step = steps.next();
      while (!step.done) {
        const { pupils, ...read } = await roll.candidates(step.value.keys, purpose, step.value.budget);
        step = steps.next({ ...read, pupils: pupils.map(preparePupil) });
      }
      return { pupils: step.value.pupils.map(({ record }) => record), unseen: step.value.unseen };
    }

    /** A search may have met one of a pupil's registrations and not the other: the matched pupil is read whole, so that every school is told. */
    async function withEverySchool({ childRef }: ReportedChild, outcomes: ReadonlyMap<string, MatchOutcome>, candidatesFor: ReadonlyMap<string, readonly PupilRecord[]>): Promise<ReadonlyMap<string, readonly PupilRecord[]>> {
      const outcome = outcomes.get(childRef);
      if (outcome?.kind !== 'match' || outcome.pupilId === undefined) return candidatesFor;
      const whole = await roll.pupils([outcome.pupilId], { at: clock.now(), force, reference: incident.reference, childRef, actor: 'machine' });
      return new Map([...candidatesFor, [childRef, [...(candidatesFor.get(childRef) ?? []).filter(({ pupilId }) => pupilId !== outcome.pupilId), ...whole]]]);
    }
  };
}

async function gather(child: ReportedChild, outcomes: ReadonlyMap<string, MatchOutcome>, candidatesFor: ReadonlyMap<string, readonly PupilRecord[]>, stated: ReadonlyMap<string, readonly SchoolResolution[]>, directory: Directory): Promise<Omit<FoundChild, 'isCutOff'>> {
  const match = outcomes.get(child.childRef);
  if (!match) throw new Error('the match left out a child');
  const ids = new Set(match.candidates.map(({ pupilId }) => pupilId));
  const pupils = new Map((candidatesFor.get(child.childRef) ?? []).filter(({ pupilId }) => ids.has(pupilId)).map((pupil) => [pupil.pupilId, pupil]));
  const named = (stated.get(child.childRef) ?? []).flatMap((answer) => (answer.kind === 'match' ? [answer.urn] : []));
  const urns = new Set([...(match.pupilId === undefined ? [] : (pupils.get(match.pupilId)?.urns ?? [])), ...named]);
  const open = new Set<string>();
  const successors = new Map<string, Successor>();
  const registered = new Map<string, School>();
  for (const urn of urns) {
    const school = await directory.school(urn);
    if (school) registered.set(urn, school);
    if (school && isOpenSchool(school)) open.add(urn);
    const successor = open.has(urn) ? undefined : await findSuccessor(urn, directory);
    if (!successor) continue;
    successors.set(urn, successor);
    const heir = await directory.school(successor.urn);
    if (heir) registered.set(heir.urn, heir);
  }
  return { match, pupils, stated: stated.get(child.childRef) ?? [], isOpen: (urn) => open.has(urn), registered: (urn) => registered.get(urn), successors };
}
