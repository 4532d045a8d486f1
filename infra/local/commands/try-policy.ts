import { dateOfDay } from '../../../shared/domain/clocks/london-time.ts';
import { recommend } from '../../../shared/domain/risk/assess-incident.ts';
import { comparePolicies, type Outcome } from '../../../shared/domain/risk/compare-policies.ts';
import type { Dated, IncidentFact } from '../../../shared/domain/risk/facts.ts';
import { addToHistory, emptyHistory } from '../../../shared/domain/risk/history.ts';
import { judgeIncident, type RiskPack } from '../../../shared/domain/risk/judge-incident.ts';
import { policyPack } from '../../../shared/policy/policy-pack.ts';
import { readFacts } from '../files/facts-file.ts';
import { readJsonFile } from '../files/read-json-file.ts';
import { RefusedInput } from '../files/refusals.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'assess',
  summary: 'Tries a change of policy on incidents that have been: how many of each flag, and how much work for each queue, before and after.',
  options: {
    policy: { about: 'the policy pack to be tried', value: 'NEW.json', required: true },
    compare: { about: 'the policy pack in use', value: 'OLD.json', required: true },
    in: { about: 'JSON lines: incidents and MARAC referrals in any order, with their history', value: 'FACTS.jsonl', required: true },
    month: { about: 'counts only incidents reported in this month; default: the last in the file', value: 'MONTH' },
    json: { about: 'prints JSON in the place of a table' },
  },
  more: 'Everything in the file before an incident is its history, whichever month is counted. With a bad line nothing is counted and the exit code is 2.',
} as const;

export function run(argv: readonly string[]): Promise<number> {
  return runCommand(shape, argv, async ({ policy, compare, in: path, month, json }) => {
    if (month !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new RefusedInput('--month must be a month such as 2026-10.');
    const [after, before] = [await readJsonFile(policy, policyPack, 'the policy pack'), await readJsonFile(compare, policyPack, 'the policy pack in use')];
    let refused: string | undefined;
    const facts = await readFacts(path, { refuse: ({ line, field, reason }) => void (refused ??= `Line ${line} of ${path} can't be taken: ${field} ${reason}.`) });
    if (refused !== undefined) throw new RefusedInput(refused);
    const monthOf = ({ reportedDay }: Dated): string => dateOfDay(reportedDay).slice(0, 7);
    const counted = month ?? facts.reduce((last, one) => (one.fact.type === 'incident' && monthOf(one) > last ? monthOf(one) : last), '');
    const inMonth = (one: Dated): boolean => monthOf(one) === counted;
    const [was, is] = [judged(facts, before, inMonth), judged(facts, after, inMonth)];
    const { incidents, changed, rows } = comparePolicies(was.map((outcome, n) => ({ before: outcome, after: is[n] ?? outcome })));
    process.stdout.write(json ? `${JSON.stringify({ month: counted, incidents, before: before.version, after: after.version, changed, rows })}\n` : tableOf(rows, { counted, incidents, changed, before: before.version, after: after.version }));
    return 0;
  });
}

/** In the order of the facts that are counted. */
function judged(facts: readonly Dated[], pack: RiskPack, isCounted: (one: Dated) => boolean): Outcome[] {
  const history = emptyHistory();
  const outcomes: Outcome[] = [];
  for (const entry of facts) {
    const { fact } = entry;
    if (fact.type === 'incident' && isCounted(entry)) {
      const flags = judgeIncident(entry as Dated<IncidentFact>, history, pack).map(({ flag }) => flag);
      outcomes.push({ flags, work: recommend(flags, fact.grade).map(({ recommendation }) => recommendation) });
    }
    addToHistory(history, entry);
  }
  return outcomes;
}

function tableOf(rows: readonly { readonly kind: string; readonly name: string; readonly before: number; readonly after: number }[], said: { readonly counted: string; readonly incidents: number; readonly changed: number; readonly before: string; readonly after: string }): string {
  const line = (name: string, ...cells: readonly (string | number)[]): string => [name.padEnd(24), ...cells.map((cell) => String(cell).padStart(12))].join('');
  const signed = (difference: number): string => (difference > 0 ? `+${difference}` : String(difference));
  const part = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => line(row.name, row.before, row.after, signed(row.after - row.before)));
  return [
    `${said.incidents} incidents reported in ${said.counted}; what is recommended changes for ${said.changed} of them.`, '',
    line('Flag', said.before, said.after, 'difference'), ...part('flag'), '', line('Work for', said.before, said.after, 'difference'), ...part('queue'), '',
  ].join('\n');
}
