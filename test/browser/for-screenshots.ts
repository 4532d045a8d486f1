import { aJudgement } from '../domain/cases/a-case.ts';
import type { Fakes } from '../fakes/fakes.ts';
import { aDisclosure, anIncident, putReleased } from '../portal/an-incident.ts';

/** Two of one family whom nobody has read of yet, for the list and for the desk's count of the unread. */
export async function aFamilyNotRead(fakes: Fakes): Promise<void> {
  const incident = anIncident({ reference: 'CHE-26-0412260' });
  const [child] = incident.children;
  if (!child) throw new Error('an incident has a child');
  for (const [n, givenName] of ['Iris', 'Felix'].entries()) {
    const told = { ...incident, reference: `CHE-26-041226${n}`, children: [{ ...child, givenName, familyName: 'Bellamy' }] };
    const made = aDisclosure({ disclosureId: `notread${n}`, reference: incident.reference, childRef: `c${n + 1}` }, told);
    await putReleased(fakes, { ...made, content: { ...made.content, child: { ...made.content.child, firstName: givenName, fullName: `${givenName} Bellamy` } } }, told);
  }
}

/** Corinne's way: five incidents, coming faster and graded higher. */
export async function aWayOfIncidents(fakes: Fakes): Promise<void> {
  const way = [['2026-03-02', 'standard'], ['2026-06-20', 'medium'], ['2026-09-05', 'medium'], ['2026-10-18', 'high']] as const;
  for (const [n, [day, grade]] of way.entries()) {
    const reference = `CHE-26-04100${n}0`;
    fakes.judgements.put(aJudgement({ reference, before: [], fact: { id: reference, reportedAt: `${day}T21:15:00Z`, victimId: 'N-V1', perpetratorIds: ['N-P1'], grade, childIds: [], addressId: 'A1' } }));
  }
}
