import { dateOfDay } from '../../../shared/domain/clocks/london-time.ts';
import { recommend } from '../../../shared/domain/risk/assess-incident.ts';
import type { Dated, IncidentFact } from '../../../shared/domain/risk/facts.ts';
import { addToHistory, emptyHistory } from '../../../shared/domain/risk/history.ts';
import { recommendations, riskFlags } from '../../../shared/domain/risk/flags.ts';
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

/** What one pack makes of a month. */
interface Counts {
  readonly of: Map<string, number>;
  /** What was recommended, by incident. */
  readonly recommended: Map<string, string>;
}

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
    const incidents = facts.filter((one) => one.fact.type === 'incident' && inMonth(one)).length;
    const changed = [...is.recommended].filter(([id, work]) => was.recommended.get(id) !== work).length;
    const rows = [...riskFlags.map((flag) => ['flag', flag] as const), ...recommendations.map((kind) => ['queue', kind] as const)]
      .map(([kind, name]) => ({ kind, name, before: was.of.get(`${kind} ${name}`) ?? 0, after: is.of.get(`${kind} ${name}`) ?? 0 }));
    process.stdout.write(json ? `${JSON.stringify({ month: counted, incidents, before: before.version, after: after.version, changed, rows })}\n` : tableOf(rows, { counted, incidents, changed, before: before.version, after: after.version }));
    return 0;
  });
}

function judged(facts: readonly Dated[], pack: RiskPack, isCounted: (one: Dated) => boolean): Counts {
  const history = emptyHistory();
  const counts: Counts = { of: new Map(), recommended: new Map() };
  const add = (name: string): void => void counts.of.set(name, (counts.of.get(name) ?? 0) + 1);
  for (const entry of facts) {
    const { fact } = entry;
    if (fact.type === 'incident' && isCounted(entry)) {
      const flags = judgeIncident(entry as Dated<IncidentFact>, history, pack).map(({ flag }) => flag);
      const work = recommend(flags, fact.grade).map(({ recommendation }) => recommendation);
      for (const flag of flags) add(`flag ${flag}`);
      for (const kind of work) add(`queue ${kind}`);
      counts.recommended.set(fact.id, work.join());
    }
    addToHistory(history, entry);
  }
  return counts;
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
