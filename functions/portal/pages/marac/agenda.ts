import type { MaracReferral } from '../../../../shared/domain/cases/marac/marac-referral.ts';
import { notFound, type Page, type Visit } from '../../app/page.ts';
import { sayDone } from '../done.ts';
import { incidentData, liveFor, nameOrId, personById } from '../casework/open-case.ts';
import { agendaView, type PairNames } from './agenda.view.ts';

/** Referrals by the meeting that they are for. An IDVA sees those of their own caseload. */
export const agenda: Page = async (visit) => {
  const { user: { force, role }, now, query, speech } = visit;
  if (!force) return notFound;
  const mine = await isOfMine(visit, force);
  const referrals = (await liveFor(visit, force, 'marac')).filter(mine);
  const names = new Map(await Promise.all(referrals.map(async (referral) => [referral.caseId, await pairNames(visit, referral)] as const)));
  return {
    kind: 'page', template: 'pages/casework/list.njk', view: agendaView({ role, referrals, names, now, done: sayDone(query['done'], speech.say), speech }),
    shows: [{ force, operation: 'consultation', what: 'marac-agenda', subject: referrals.map(({ caseId }) => caseId).join(' ').slice(0, 4000), outcome: String(referrals.length) }],
  };
};

export async function isOfMine({ deps, user: { role, sub } }: Visit, force: string): Promise<(referral: MaracReferral) => boolean> {
  if (role !== 'idva') return () => true;
  const mine = new Set<string>();
  for (let cursor: string | undefined, first = true; first || cursor; first = false) {
    const page = await deps.cases.live(force, 'idva', cursor);
    for (const { idvaId, subjectId } of page.items) if (idvaId === sub) mine.add(subjectId);
    cursor = page.cursor;
  }
  return ({ victimId }) => mine.has(victimId);
}

export async function pairNames(visit: Visit, { force, reference, victimId, perpetratorId }: MaracReferral): Promise<PairNames> {
  const incident = reference === undefined ? undefined : await incidentData(visit, force, reference);
  const name = (id: string, part: 'harmed' | 'did') => nameOrId(personById(incident, id, part), id, visit.speech.say);
  return { victim: name(victimId, 'harmed'), perpetrator: name(perpetratorId, 'did') };
}
