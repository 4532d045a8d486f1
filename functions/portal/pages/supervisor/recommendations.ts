import { mayDecide } from '../../../../shared/domain/access/redact.ts';
import type { RecommendationCase } from '../../../../shared/domain/cases/recommendation/recommendation.ts';
import { notFound, type Page, type Visit } from '../../app/page.ts';
import { sayDone } from '../done.ts';
import { fullName, harmedPerson, incidentData, liveFor, maySeeCase } from '../casework/open-case.ts';
import { recommendationsView } from './recommendations.view.ts';

/** What waits for this person to confirm or dismiss. */
export const recommendations: Page = async (visit) => {
  const { user: { force, role, sub }, now, query, speech } = visit;
  if (!force) return notFound;
  const mine = ({ recommended }: RecommendationCase) => mayDecide(role, recommended);
  const waiting = (await liveFor(visit, force, 'recommendation')).filter(mine);
  const closed = (await closedThisMonth(visit, force)).filter(mine);
  const fallen = closed.filter(({ status, groundsFell }) => status === 'confirmed' && groundsFell !== undefined && groundsFell.seenBy === undefined);
  const names = new Map(await Promise.all([...waiting, ...fallen].map(async (one) => [one.caseId, fullName(harmedPerson(await incidentData(visit, force, one.reference), one.factId), speech.say)] as const)));
  const counted = { confirmed: 0, dismissed: 0, withdrawn: 0 };
  for (const { status } of closed) if (status === 'confirmed' || status === 'dismissed' || status === 'withdrawn') counted[status] += 1;
  return {
    kind: 'page', template: 'pages/casework/list.njk', view: recommendationsView({ role, sub, waiting, fallen, names, counted, now, done: sayDone(query['done'], speech.say), speech }),
    shows: [{ force, operation: 'consultation', what: 'recommendations', subject: [...waiting, ...fallen].map(({ caseId }) => caseId).join(' ').slice(0, 4000), outcome: String(waiting.length) }],
  };
};

async function closedThisMonth(visit: Visit, force: string): Promise<readonly RecommendationCase[]> {
  const found: RecommendationCase[] = [];
  for (let cursor: string | undefined, pages = 0; pages < 50; pages++) {
    const page = await visit.deps.cases.closedIn(force, 'recommendation', visit.now.slice(0, 7), cursor);
    found.push(...page.items);
    cursor = page.cursor;
    if (!cursor) break;
  }
  const visible = await Promise.all(found.map((record) => maySeeCase(visit, record)));
  return found.filter((_, i) => visible[i]);
}
