import type { CaseworkPolicy } from '../../policy/policy-pack.ts';
import { perpetratorsOf } from '../risk/facts.ts';
import type { Judgement } from '../risk/judgement.ts';
import { factsOf, otherPartiesOf } from './strands.ts';
import { plusMinutes, type Instant } from '../time.ts';
import { liveIdatStatuses, type IdatCase, type IdatEvent } from './idat/idat-case.ts';
import { liveIdvaStatuses, type IdvaCase, type IdvaEvent } from './idva/idva-case.ts';

const otherPeople = 'An incident of this case is now recorded with other people.';
const withdrawn = 'The force withdrew an incident of this case.';

/** What an incident, as judged now, says to a live IDVA case: of the same person harmed, or of one whose incident it was until now. */
export function incidentForIdva(idva: IdvaCase, judgement: Judgement, now: Instant): readonly IdvaEvent[] {
  if (!liveIdvaStatuses.includes(idva.status)) return [];
  const { reference } = judgement;
  const known = idva.incidents.includes(reference);
  const mine = factsOf(judgement).find(({ victimId }) => victimId === idva.subjectId);
  if (mine && !known) return [{ kind: 'further-incident', at: now, reference, grade: mine.grade, otherParties: otherPartiesOf(mine, judgement), ...(judgement.restricted ? { restricted: true } : {}) }];
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
  const { reference, restricted, authority } = judgement;
  const { now: at, policy, relationship } = about;
  const harmed = [...new Set(factsOf(judgement).filter((fact) => perpetratorsOf(fact).includes(idat.subjectId)).map(({ victimId }) => victimId))];
  const why = judgement.withdrawn ? withdrawn : otherPeople;
  // Linked by this incident, and no longer harmed in it by this person.
  const gone = idat.victims.filter((victim) => victim.reference === reference && !harmed.includes(victim.victimId));
  const unlinked = gone.map(({ victimId }) => ({ kind: 'victim-unlinked', at, victimId, reason: why }) as const);
  if (harmed.length === 0) {
    if (!idat.incidents.includes(reference)) return [];
    return [...(idat.groundsFell ? [] : [{ kind: 'grounds-fell', at, reason: why } as const]), ...unlinked];
  }
  const added = harmed.filter((id) => !idat.victims.some(({ victimId }) => victimId === id));
  const partners = !notPartners.includes(relationship ?? '') && isSerial(idat, judgement);
  return [
    ...(idat.incidents.includes(reference) ? [] : [{ kind: 'incident-added', at, reference, ...(restricted ? { restricted } : {}) } as const]),
    ...unlinked,
    ...added.map((victimId) => ({ kind: 'victim-linked', at, victimId, reference, restricted, ...(authority === undefined ? {} : { authority }) }) as const),
    ...(partners ? added.map((victimId) => ({ kind: 'right-to-know-recommended', at, victimId, decideBy: plusMinutes(at, policy.dvdsDays * 24 * 60) }) as const) : []),
  ];
}

/** By the rules, now or when the case was opened; two people harmed among the links is not enough by itself. */
export function isSerial(idat: IdatCase, judgement: Judgement): boolean {
  const flags = [judgement.assessment, ...(judgement.further ?? []).map(({ assessment }) => assessment)].flatMap((assessment) => assessment?.flags ?? []);
  if (flags.some(({ flag, evidence }) => flag === 'serial-perpetrator' && evidence.some(({ about }) => about === undefined || about === idat.subjectId))) return true;
  return idat.entry.kind === 'recommendation' && idat.entry.because.includes('serial-perpetrator');
}
