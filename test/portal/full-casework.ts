import type { IncidentData } from '../../events/incident.ts';
import { caseEntry, type CaseEntry } from '../../shared/domain/cases/case-record.ts';
import { recommendations, type Recommendation } from '../../shared/domain/risk/flags.ts';
import { incidentForIdat } from '../../shared/domain/cases/hear-incident.ts';
import type { LinkQuestion } from '../../shared/domain/people/link-question.ts';
import type { PortalRole } from '../../shared/domain/access/roles.ts';
import type { RouteId } from '../../functions/portal/paths.ts';
import type { Fakes } from '../fakes/fakes.ts';
import { aJudgement, pack } from '../domain/cases/a-case.ts';
import { anIncident, force } from './an-incident.ts';

export const caseIds = { idat: 'idatcaseofdale', idva: 'idvacaseofcorinne', offer: 'idvacaseonoffer', marac: 'maracreferral', recommendation: (recommended: Recommendation) => `recommendation${recommended.replace('-', '')}` } as const;
export const caseworkAt = '2026-11-09T06:50:00Z';
const at = caseworkAt;

/** Everything that IDAT must not see is in it: a telephone, a new address, a school. */
export function aCaseworkIncident(reference = 'CHE-26-0412400'): IncidentData {
  return anIncident({
    reference, grade: 'high', relationship: 'partners',
    people: [
      { personRef: 'p1', role: 'victim', personId: 'N-V1', givenName: 'Corinne', familyName: 'Tansley', dateOfBirth: '1990-04-02', phones: ['07700 900123'], interpreter: 'Polish', addresses: [{ text: '9 New Close, Farbury', postcode: 'CQ7 9ZZ' }] },
      { personRef: 'p2', role: 'suspect', personId: 'N-P1', givenName: 'Dale', familyName: 'Marchetti', dateOfBirth: '1988-01-20' },
    ],
  });
}

/** One of each kind of case, in the middle of its life, about the same two people; and a second person harmed by the same man. */
export async function fullCasework(fakes: Fakes): Promise<void> {
  const first = aCaseworkIncident();
  const other = { ...aCaseworkIncident('CHE-26-0412401'), people: [{ personRef: 'p1', role: 'victim' as const, personId: 'N-V2', givenName: 'Othilie', familyName: 'Brandreth', phones: ['07700 900777'], addresses: [{ text: '1 Hidden Row', postcode: 'CQ7 8XX' }] }, ...aCaseworkIncident().people.slice(1)] };
  const judged = [first, other].map(({ reference, people }, i) => aJudgement({ reference, before: [], fact: { id: reference, reportedAt: `2026-11-0${7 + i}T22:40:00Z`, victimId: people[0]?.personId ?? '', perpetratorIds: ['N-P1'], grade: 'high', childIds: ['K1'], addressId: 'A1' } }));
  for (const incident of [first, other]) await putIncident(fakes, incident);
  await putIncident(fakes, aCaseworkIncident('CHE-26-0412402'));
  for (const judgement of judged) fakes.judgements.put(judgement);
  const said = { because: ['grade high', 'serial-perpetrator'], grounds: [{ flag: 'serial-perpetrator', rule: 'At least 2 people harmed within 36 months', counted: 2 } as const], grade: 'high', judged: 1, policyVersion: pack.version, victimId: 'N-V1', perpetratorIds: ['N-P1'] } as const;
  const idat = caseEntry('idat', undefined, [
    { kind: 'referred', at, force, caseId: caseIds.idat, perpetratorId: 'N-P1', number: 1, entry: { kind: 'recommendation', reference: first.reference, because: ['serial-perpetrator'] }, authority: '896', restricted: false, reviewOn: '2026-11-09' },
    { kind: 'triaged', at, by: 'sub-idat-lead', note: 'Yes.' }, { kind: 'allocated', at, by: 'sub-idat-lead', officerId: 'sub-idat' }, { kind: 'begun', at, by: 'sub-idat' },
    { kind: 'order-recorded', at, by: 'sub-idat', orderId: 'o1', orderKind: 'dvpo', from: '2026-11-01', expiresOn: '2026-11-12', terms: 'Not within 100 metres' }, { kind: 'next-action-set', at, by: 'sub-idat', text: 'Ring probation', dueOn: '2026-11-08' },
  ]);
  const linked = judged.reduce((entry, judgement) => {
    const events = incidentForIdat(entry.record, judgement, { policy: pack.casework, now: at, relationship: 'partners' });
    return { ...entry, record: caseEntry('idat', entry.record, events).record, events: [...entry.events, ...events] };
  }, idat);
  const idvaOpened = { kind: 'opened', at, force, number: 1, reference: first.reference, otherParties: ['N-P1'], grade: 'high', authority: '896', restricted: false, contactBy: '2026-11-10T06:50:00Z', interpreter: 'Polish' } as const;
  const offered = { kind: 'offered', at, idvaId: 'sub-idva', answerBy: '2026-11-09T07:40:00Z', passedOver: [{ idvaId: 'sub-idva-2', why: 'no-capacity' }] } as const;
  const entries: CaseEntry[] = [
    linked,
    caseEntry('idva', undefined, [{ ...idvaOpened, caseId: caseIds.idva, victimId: 'N-V1' }, offered, { kind: 'accepted', at, idvaId: 'sub-idva' }, { kind: 'further-incident', at, reference: 'CHE-26-0412402', grade: 'standard', otherParties: ['N-P1'] }]),
    caseEntry('idva', undefined, [{ ...idvaOpened, caseId: caseIds.offer, victimId: 'N-V2', reference: other.reference }, offered]),
    caseEntry('marac', undefined, [
      { kind: 'referred', at, force, caseId: caseIds.marac, number: 1, victimId: 'N-V1', perpetratorId: 'N-P1', reason: 'threshold', words: 'High grade.', reference: first.reference, authority: '896', restricted: false, repeat: true, previousReferralAt: '2026-03-01T10:00:00Z', by: 'sub-marac' },
      { kind: 'listed', at, by: 'sub-marac', meetingOn: '2026-11-26' }, { kind: 'barred', at, by: 'sub-marac', who: 'Cllr D. Marchetti', why: 'A relation of the suspect' },
      { kind: 'item-added', at, by: 'sub-marac', itemId: 'i1', text: 'She plans to leave on Friday', audience: 'never-for-perpetrator-contact' }, { kind: 'item-added', at, by: 'sub-marac', itemId: 'i2', text: 'He is on bail', audience: 'everyone' },
      { kind: 'action-agreed', at, by: 'sub-marac', actionId: 'a1', text: 'Fit an alarm', owner: 'J. Flood, housing', dueOn: '2026-12-01', audience: 'everyone' },
    ]),
    ...recommendations.map((recommended) => caseEntry('recommendation', undefined, [{ kind: 'opened', at, force, caseId: caseIds.recommendation(recommended), reference: first.reference, factId: first.reference, recommended, authority: '896', restricted: false, said, decideBy: '2026-11-09T10:50:00Z' }])),
  ];
  await fakes.people.putQuestion(aQuestion, 0);
  if ((await fakes.cases.commit({ entries })) !== 'committed') throw new Error('the casework could not be put');
}

/** Somebody harmed who may be the one of another incident. */
export const aQuestion: LinkQuestion = {
  questionId: 'who~CHE-26-0412401~p/p1', force, about: { reference: 'CHE-26-0412401', ref: 'p/p1' }, why: 'may-be-the-same', revision: 1, state: 'open', openedAt: caseworkAt, dueAt: '2026-11-10T06:50:00Z',
  candidates: [{ reference: 'CHE-26-0412400', ref: 'p/p1', personId: 'N-V1', words: ['The names are near each other.', 'Homes in different places.'] }],
};

/** A case that a role may see at a route. */
export function caseFor(id: RouteId, role: PortalRole): string {
  if (id.startsWith('idat')) return caseIds.idat;
  if (id.startsWith('idva')) return caseIds.idva;
  if (id.startsWith('marac')) return caseIds.marac;
  const own: Partial<Record<PortalRole, Recommendation>> = { 'idat-supervisor': 'idat', 'idva-supervisor': 'idva', 'marac-coordinator': 'marac' };
  return caseIds.recommendation(own[role] ?? 'supervisor-review');
}

export async function putIncident(fakes: Fakes, incident: IncidentData): Promise<void> {
  const { reference } = incident;
  await fakes.incidents.accept({
    receipt: { force, receiptId: `r-${reference}`, receivedAt: at, source: 'urn:che', eventId: `e-${reference}`, type: 'incident.reported', contentHash: reference, reference, version: 1 }, versionHash: reference, duties: [], due: [],
    version: { force, reference, version: 1, receivedAt: at, sentAt: at, eventId: `e-${reference}`, source: 'urn:che', content: { kind: 'incident', data: incident } },
  });
}
