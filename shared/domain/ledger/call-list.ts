import type { Duty, SettingDuty } from '../duty/duty.ts';
import { isOpen } from '../duty/duty.ts';
import type { Instant } from '../time.ts';

/** A child whom somebody still has to be told of, as far as a call needs it: no name, no date of birth, nothing of what happened. */
export interface CallLine {
  /** With these the force's own system gives the name and what may be said. */
  readonly reference: string;
  readonly childRef: string;
  readonly why: 'to-be-telephoned' | 'not-read' | 'not-released' | 'waits-for-a-person' | 'on-hold';
  /** "school:900012"; absent while nobody knows where the child belongs, for a hold, and where the place is protected. */
  readonly setting?: string;
  /** The place could itself reveal a refuge: which it is, and its number, stand in the protected part alone (hides-place.ts). */
  readonly protectedPlace?: true;
  readonly place?: string;
  /** The register's number of the school, or the authority's desk. */
  readonly telephone?: string;
  /** From when the desk would have rung. */
  readonly ringFrom: Instant | null;
  /** The next opening of the school. */
  readonly deadlineAt: Instant | null;
}

export interface CallList {
  readonly force: string;
  readonly madeAt: Instant;
  readonly lines: readonly CallLine[];
  readonly script: readonly string[];
  /** What `protectedLines` says, sealed once more: a JWE. Absent where there are none. */
  readonly protectedPart?: string;
}

/** Which place a line of the list is about, where the list itself must not say. */
export interface ProtectedLine {
  readonly reference: string;
  readonly childRef: string;
  readonly setting: string;
  readonly place?: string;
  readonly telephone?: string;
}

/** The list that goes from hand to hand, and what is kept apart from it, in the same order. */
export interface CallLists {
  readonly list: CallList;
  readonly protectedLines: readonly ProtectedLine[];
}

export interface Place {
  readonly name: string;
  readonly telephone?: string;
}

/** Every child of the force of whom nobody has been told yet, the nearest opening first; a child owed to two settings stands twice. */
export function callListOf({ force, duties, places, now, desk, hidesPlace }: {
  readonly force: string;
  readonly duties: readonly Duty[];
  /** By setting: "school:900012". */
  readonly places: ReadonlyMap<string, Place>;
  readonly now: Instant;
  readonly desk: { readonly deskName: string; readonly deskTelephone: string };
  /** Whether its school could reveal a refuge; so, too, where nobody can say. */
  readonly hidesPlace: (duty: Duty) => boolean;
}): CallLists {
  const found = duties.filter((duty) => duty.force === force && isOpen(duty.state)).flatMap((duty) => linesOf(duty, places).map((line) => ({ line, apart: line.setting !== undefined && hidesPlace(duty) })));
  const ordered = found.toSorted((a, b) => byDeadline(a.line, b.line));
  return {
    list: { force, madeAt: now, lines: ordered.map(({ line, apart }) => (apart ? withoutPlace(line) : line)), script: scriptOf(desk) },
    protectedLines: ordered.flatMap(({ line: { reference, childRef, setting, place, telephone }, apart }) => (apart && setting !== undefined ? [{ reference, childRef, setting, ...(place === undefined ? {} : { place }), ...(telephone === undefined ? {} : { telephone }) }] : [])),
  };
}

/** When to ring and why stays: the call is still made, by whoever has the protected part. */
function withoutPlace({ setting: _setting, place: _place, telephone: _telephone, ...line }: CallLine): CallLine {
  return { ...line, protectedPlace: true };
}

/** Which settings a list has to know the numbers of. */
export function settingsOwed(duties: readonly Duty[]): readonly string[] {
  return [...new Set(duties.filter(({ state }) => isOpen(state) && state !== 'on-hold').flatMap((duty) => Object.entries(duty.settings).filter(([, { state }]) => isOwed(state)).map(([key]) => key)))];
}

function linesOf(duty: Duty, places: ReadonlyMap<string, Place>): CallLine[] {
  const { reference, childRef, waiting } = duty;
  // The school of a held child is not for a list on paper: somebody there may be a party.
  if (duty.state === 'on-hold') return [{ reference, childRef, why: 'on-hold', ringFrom: waiting?.deskAt ?? null, deadlineAt: waiting?.deadlineAt ?? null }];
  const owed = Object.entries(duty.settings).filter(([, { state }]) => isOwed(state));
  if (owed.length === 0 || duty.state === 'awaiting-review') return [{ reference, childRef, why: 'waits-for-a-person', ringFrom: waiting?.deskAt ?? null, deadlineAt: waiting?.deadlineAt ?? null }];
  return owed.map(([setting, { state, clocks }]) => ({
    reference, childRef, setting, why: state === 'phone-open' ? 'to-be-telephoned' : state === 'released' ? 'not-read' : 'not-released',
    ...placeOf(places.get(setting)), ringFrom: clocks.phoneTaskAt, deadlineAt: clocks.deadlineAt,
  }));
}

function isOwed(state: SettingDuty['state']): boolean {
  return state === 'planned' || state === 'released' || state === 'phone-open';
}

function placeOf(place: Place | undefined): Pick<CallLine, 'place' | 'telephone'> {
  return place ? { place: place.name, ...(place.telephone ? { telephone: place.telephone } : {}) } : {};
}

function byDeadline(a: CallLine, b: CallLine): number {
  const [x, y] = [a, b].map(({ deadlineAt, ringFrom }) => deadlineAt ?? ringFrom ?? '9') as [string, string];
  return x === y ? (a.reference < b.reference ? -1 : 1) : x < y ? -1 : 1;
}

/** What is said when the pages are away: who is on the line is made sure of first, and nothing of the child is said before. `{deskName}` and `{deskTelephone}` stand for the desk's. */
export const callScript = [
  'Say: "I am ringing from {deskName}. May I speak to the person responsible for safeguarding?" Say no more to anybody else, and leave nothing on voicemail.',
  'When they say who they are: "To be sure, please ring me back on the number that you have for us", {deskTelephone}. Wait for the call.',
  'Find the reference in the force\'s own system. Tell the child\'s name, that police attended a report of domestic abuse, when, and whether the child was there. Tell no address, and nothing of another child.',
  'Ask them to read the child\'s name, the date and what happened back to you. Only then is the child told.',
  'Write beside the line who was told, their role, the number that you rang, and the time. No answer and voicemail are not telling: ring the next person, then the head, then the authority\'s lead, then tell the sergeant.',
  'A school whose name is protected stands on a sheet of its own, which a supervisor keeps: it could show where somebody has fled to. Ask them to ring, or for its number; write neither here.',
  'When the pages are back, record every call on its task.',
] as const;

function scriptOf({ deskName, deskTelephone }: { readonly deskName: string; readonly deskTelephone: string }): readonly string[] {
  return callScript.map((line) => line.replaceAll('{deskName}', () => deskName).replaceAll('{deskTelephone}', () => deskTelephone));
}
