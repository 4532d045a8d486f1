import type { CaseworkPolicy } from '../../policy/policy-pack.ts';
import { perpetratorsOf } from '../risk/facts.ts';
import type { Judgement } from '../risk/judgement.ts';
import { plusMinutes, type Instant } from '../time.ts';
import { liveIdatStatuses, type IdatCase, type IdatEvent } from './idat/idat-case.ts';
import { liveIdvaStatuses, type IdvaCase, type IdvaEvent } from './idva/idva-case.ts';

const otherPeople = 'An incident of this case is now recorded with other people.';
const withdrawn = 'The force withdrew an incident of this case.';

/** What an incident, as judged now, says to a live IDVA case: of the same person harmed, or of one whose incident it was until now. */
export function incidentForIdva(idva: IdvaCase, judgement: Judgement, now: Instant): readonly IdvaEvent[] {
  if (!liveIdvaStatuses.includes(idva.status)) return [];
  const { fact, reference } = judgement;
  const known = idva.incidents.includes(reference);
  const mine = !judgement.withdrawn && fact?.victimId === idva.subjectId;
  if (mine && !known) return [{ kind: 'further-incident', at: now, reference, grade: fact.grade, perpetratorIds: perpetratorsOf(fact) }];
  if (!mine && known && !idva.groundsFell) return [{ kind: 'grounds-fell', at: now, reason: judgement.withdrawn ? withdrawn : otherPeople }];
  return [];
}

/** Relations between which there is no partner to be told. */
const notPartners: readonly string[] = ['parent-and-child', 'siblings', 'other-relatives'];

/**
 * The same for a live IDAT case: the incident and the person harmed are linked to it, and where the perpetrator is a serial one and this person
 * is new to the case and may be a partner, a right-to-know decision is recommended (DVDS).
 */
export function incidentForIdat(idat: IdatCase, judgement: Judgement, about: { readonly relationship?: string; readonly policy: CaseworkPolicy; readonly now: Instant }): readonly IdatEvent[] {
  if (!liveIdatStatuses.includes(idat.status)) return [];
  const { fact, reference, restricted, authority } = judgement;
  const { now: at, policy, relationship } = about;
  const mine = !judgement.withdrawn && fact !== undefined && perpetratorsOf(fact).includes(idat.subjectId);
  if (!mine) {
    if (!idat.incidents.includes(reference)) return [];
    const linked = idat.victims.filter((victim) => victim.reference === reference);
    return [
      ...(idat.groundsFell ? [] : [{ kind: 'grounds-fell', at, reason: judgement.withdrawn ? withdrawn : otherPeople } as const]),
      ...linked.map(({ victimId }) => ({ kind: 'victim-unlinked', at, victimId, reason: judgement.withdrawn ? withdrawn : otherPeople }) as const),
    ];
  }
  const known = idat.victims.some(({ victimId }) => victimId === fact.victimId);
  const serial = isSerial(idat, judgement);
  return [
    ...(idat.incidents.includes(reference) ? [] : [{ kind: 'incident-added', at, reference } as const]),
    // A person harmed in another incident than the one the link was made on keeps the link if that one is withdrawn only by being linked again.
    ...(known ? [] : [{ kind: 'victim-linked', at, victimId: fact.victimId, reference, restricted, ...(authority === undefined ? {} : { authority }) } as const]),
    ...(!known && serial && !notPartners.includes(relationship ?? '') ? [{ kind: 'right-to-know-recommended', at, victimId: fact.victimId, decideBy: plusMinutes(at, policy.dvdsDays * 24 * 60) } as const] : []),
  ];
}

/** By the rules, now or when the case was opened; two people harmed among the links is not enough by itself. */
export function isSerial(idat: IdatCase, judgement: Judgement): boolean {
  const flag = judgement.assessment?.flags.find(({ flag: raised }) => raised === 'serial-perpetrator');
  if (flag?.evidence.some(({ about }) => about === undefined || about === idat.subjectId)) return true;
  return idat.entry.kind === 'recommendation' && idat.entry.because.includes('serial-perpetrator');
}
