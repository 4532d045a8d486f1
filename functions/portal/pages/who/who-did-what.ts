import type { IncidentData } from '../../../../events/incident.ts';
import type { InvolvedPerson } from '../../../../events/people.ts';
import type { Primary } from '../../../../shared/domain/risk/incident-events.ts';
import { isOneOf } from '../casework/page-parts.ts';
import { type Read, read, unread } from '../casework/read-form.ts';

export const partWords = { harmed: 'Was harmed', did: 'Did it', both: 'Each did it to the other', neither: 'Neither' } as const;
export const parts = Object.keys(partWords) as readonly (keyof typeof partWords)[];

/** Whom each of the two, or more, accuses: recorded as harmed and as having done it. */
export function eachAccused(incident: IncidentData | undefined): readonly InvolvedPerson[] {
  return (incident?.people ?? []).filter(({ role }) => role === 'victim-and-suspect');
}

/** What the form says of everybody recorded as both; somebody must have been harmed, and somebody must have done it, or nothing is recorded. */
export function readWhoDidWhat(body: Readonly<Record<string, string>>, incident: IncidentData | undefined): Read<Primary> {
  const told = eachAccused(incident).map(({ personRef }, place) => ({ personRef, part: body[`part-${place}`] }));
  if (told.length === 0) return unread('nobody in the latest version of the incident accuses somebody who accuses them');
  if (!told.every(({ part }) => isOneOf(parts, part))) return unread('say of everybody which part they had');
  const harmed = told.filter(({ part }) => part === 'harmed' || part === 'both').map(({ personRef }) => personRef);
  const did = told.filter(({ part }) => part === 'did' || part === 'both').map(({ personRef }) => personRef);
  const suspects = incident?.people.some(({ role }) => role === 'suspect') ?? false;
  const victims = incident?.people.some(({ role }) => role === 'victim') ?? false;
  if (harmed.length === 0 && !victims) return unread('say who was harmed');
  if (did.length === 0 && !suspects) return unread('say who did it');
  return read({ harmed, did });
}
