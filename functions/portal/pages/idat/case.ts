import { caseEntry } from '../../../../shared/domain/cases/case-record.ts';
import type { IdatCase, IdatEvent } from '../../../../shared/domain/cases/idat/idat-case.ts';
import { factsOf } from '../../../../shared/domain/cases/strands.ts';
import { idatWorkload } from '../../../../shared/domain/cases/workload.ts';
import { restrictedGroup } from '../../../../shared/domain/access/roles.ts';
import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import { perpetratorsOf } from '../../../../shared/domain/risk/facts.ts';
import { flagsOf } from '../../../../shared/domain/risk/judge-anew.ts';
import type { Judgement } from '../../../../shared/domain/risk/judgement.ts';
import { rankPerpetrators } from '../../../../shared/domain/risk/rank-perpetrators.ts';
import { decideIdat } from '../../../../shared/domain/cases/idat/decide-idat.ts';
import { liveCases } from '../../../../shared/runtime/live-cases.ts';
import { policyOf } from '../../../../shared/runtime/policy-of.ts';
import { workersOf } from '../../../../shared/runtime/worker-of.ts';
import { type Answer, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { sayDone } from '../done.ts';
import type { Filled } from '../desk/fields.ts';
import { caseAt, entriesOf, fullName, incidentData, personById, settle, workerNames } from '../casework/open-case.ts';
import { historyAsTheyKnowIt } from '../casework/kept-to-the-group.ts';
import { idatForms, supervisorsOnly } from './case-forms.ts';
import { caseView, type Happened, type VictimShown } from './case.view.ts';
import { perpetratorOf } from './perpetrator.ts';
import { mostIncidents } from './queue.ts';
import { readIdatDecision } from './read-decision.ts';

export const idatCase: Page = async (visit) => {
  const idat = await caseAt(visit, 'idat');
  return idat ? show(visit, idat) : notFound;
};

/** One of the forms of a case. The officer of the case and the supervisors decide; what is the supervisors' alone says so. */
export const idatDecide: Page = async (visit) => {
  const { user, now, body } = visit;
  const idat = await caseAt(visit, 'idat', (record) => user.role === 'idat-supervisor' || record.officerId === user.sub);
  if (!idat) return notFound;
  const policy = policyOf(idat.force).casework;
  const officers = await officersOf(visit, idat.force);
  const decision = readIdatDecision(body, officers);
  const again = (filled: Filled, why: string) => show(visit, idat, filled, why);
  if (decision.kind === 'unread') return again({ form: body['decision'] ?? '', values: body, errors: {} }, decision.why);
  if (supervisorsOnly.has(decision.value.kind) && user.role !== 'idat-supervisor') return notFound;
  return settle(visit, idat, decision.value.kind, () => entriesOf<'idat'>(visit, idat, (fresh) => decideIdat({ idat: fresh, decision: decision.value, by: user.sub, policy, now }), (fresh, events) => caseEntry('idat', fresh, events)), href('idatCase', { case: idat.caseId }), again);
};

async function show(visit: Visit, idat: IdatCase, filled?: Filled, why?: string): Promise<Answer> {
  const { deps, user: { sub, role }, now, query, speech } = visit;
  const { force, caseId } = idat;
  const pack = policyOf(force);
  const theirs = role === 'idat-supervisor' || idat.officerId === sub;
  const [person, all, told, nameOf, officers, victims] = await Promise.all([perpetratorOf(visit, idat), deps.judgements.ofPerpetrator(force, idat.subjectId, mostIncidents), deps.cases.history(force, caseId), workerNames(visit, force), officersOf(visit, force), victimsOf(visit, idat)]);
  const judged = all.filter(({ restricted }) => !restricted || restrictedGroup.includes(role));
  const history = historyAsTheyKnowIt(visit, idat, told as readonly IdatEvent[]);
  // A link is shown to the officer of the case and the supervisors; one kept to the restricted group is nowhere to anybody else.
  const shown = victims.filter(() => theirs);
  const ranked = rankPerpetrators(judged.flatMap(factsOf), now, pack).find(({ perpetratorId }) => perpetratorId === idat.subjectId);
  return {
    kind: 'page', template: 'pages/casework/case.njk', status: filled ? 400 : 200,
    view: caseView({
      role, idat, person, ranked, timeline: timelineOf(idat, judged, theirs ? new Map(shown.map(({ link, name }) => [link.victimId, name])) : undefined), victims: shown, hidden: idat.victims.length - shown.length, history: theirs ? history : [], nameOf, policy: pack.casework, now, done: sayDone(query['done'], speech.say), why, speech,
      forms: theirs ? idatForms({ role, idat, officers, victims: shown.map(({ link, name }) => ({ victimId: link.victimId, name })), policy: pack.casework, now, filled, say: speech.say }) : [],
    }),
    shows: [{ force, operation: 'consultation', what: 'idat-case', subject: caseId, outcome: `${shown.length} links` }],
  };
}

/** The incidents of the case across everybody harmed, the latest first; whoever does not see the links is told how many, never who. */
function timelineOf({ subjectId, incidents }: IdatCase, judged: readonly Judgement[], names: ReadonlyMap<string, string> | undefined): readonly Happened[] {
  return judged.filter(({ withdrawn, reference }) => !withdrawn && incidents.includes(reference)).flatMap((judgement): Happened[] => {
    const facts = factsOf(judgement).filter((fact) => perpetratorsOf(fact).includes(subjectId));
    const [first] = facts;
    if (!first) return [];
    const people = [...new Set(facts.map(({ victimId }) => victimId))];
    return [{ on: first.occurredOn ?? londonDateOf(first.reportedAt), grade: first.grade, reference: judgement.reference, flags: flagsOf(judgement), harmed: names ? people.map((id) => names.get(id) ?? 'not linked to this case') : people.length }];
  }).toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.reference < b.reference ? 1 : -1));
}

async function victimsOf(visit: Visit, idat: IdatCase): Promise<readonly VictimShown[]> {
  return Promise.all(idat.victims.map(async (link) => {
    const [incident, cases] = await Promise.all([incidentData(visit, idat.force, link.reference), visit.deps.cases.about(idat.force, 'idva', link.victimId)]);
    return { link, name: fullName(personById(incident, link.victimId, 'harmed'), visit.speech.say), idvaInvolved: cases.some(({ closedAt, idvaId }) => closedAt === undefined && idvaId !== undefined) };
  }));
}

async function officersOf({ deps }: Visit, force: string) {
  const [workers, cases] = await Promise.all([workersOf(deps.directory, force), liveCases(deps.cases, force, 'idat')]);
  return workers.filter(({ role, active }) => role === 'idat-officer' && active).map((worker) => ({ ...idatWorkload(worker, cases, policyOf(force).casework), name: worker.name }));
}
