import { dateOfDay } from '../../../shared/domain/clocks/london-time.ts';
import { recommend } from '../../../shared/domain/risk/assess-incident.ts';
import type { Dated, IncidentFact } from '../../../shared/domain/risk/facts.ts';
import { addToHistory, emptyHistory } from '../../../shared/domain/risk/history.ts';
import { judgeIncident, type RiskPack } from '../../../shared/domain/risk/judge-incident.ts';
import { policyPack } from '../../../shared/policy/policy-pack.ts';
import { produceFile, type CheckedOutput } from '../files/checked-output.ts';
import { readFacts } from '../files/facts-file.ts';
import { jsonLine } from '../files/json-text.ts';
import { readJsonFile } from '../files/read-json-file.ts';
import { runCommand } from './arguments.ts';
import { countByMonth, type MonthlyCounts } from './count-by-month.ts';

const shape = {
  name: 'assess',
  summary: 'Raises risk flags on the incidents in a file, each judged with what came before it and nothing later, and says what they recommend. Flags rest on allegations, not findings.',
  options: {
    policy: { about: 'the policy pack', value: 'PACK.json', required: true },
    in: { about: 'JSON lines: incidents and MARAC referrals in any order', value: 'FACTS.jsonl', required: true },
    out: { about: 'JSON lines, one an incident in judging order: id, flags, recommendations', value: 'OUT.jsonl', required: true },
    explain: { about: 'adds to each line why: the rule, the numbers found, the ids counted, the version of the pack' },
  },
  more: 'With --compare OLD.json in the place of --out: how many of each flag and how much work for each queue, by the one pack and by the other (assess --compare --help).\n\nWith a bad line the exit code is 2, OUT.jsonl.refused.jsonl names it and OUT.jsonl is not written; an earlier one is set aside as OUT.jsonl.earlier.',
} as const;

export const run = (argv: readonly string[]): Promise<number> =>
  runCommand(shape, argv, async (given) => {
    const pack = await readJsonFile(given.policy, policyPack, 'the policy pack');
    const counts = countByMonth();
    const started = performance.now();
    let facts = 0;
    const code = await produceFile({ out: given.out, inputs: [given.policy, given.in] }, async (output) => {
      const inOrder = await readFacts(given.in, output);
      if (output.refused > 0) return;
      facts = inOrder.length;
      await judgeAll(inOrder, pack, given.explain, output, counts);
    });
    if (code === 0) {
      const seconds = (performance.now() - started) / 1000;
      process.stderr.write(`${facts} facts in ${seconds.toFixed(1)} s, ${Math.round(facts / Math.max(seconds, 0.001))} facts/s, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most.\n\n${counts.table()}`);
    }
    return code;
  });

async function judgeAll(inOrder: readonly Dated[], pack: RiskPack, explain: boolean, output: CheckedOutput, counts: MonthlyCounts): Promise<void> {
  const history = emptyHistory();
  for (const entry of inOrder) {
    const { fact } = entry;
    if (fact.type === 'incident') {
      const raised = judgeIncident(entry as Dated<IncidentFact>, history, pack);
      const flags = raised.map(({ flag }) => flag);
      const recommended = recommend(flags, fact.grade);
      const line = { id: fact.id, flags, recommendations: recommended.map(({ recommendation }) => recommendation) };
      const full = output.write(jsonLine(explain ? { ...line, reasons: raised.map(({ reason }) => reason()), because: recommended } : line));
      if (full) await full;
      const month = dateOfDay(entry.reportedDay).slice(0, 7);
      counts.add(month, '(incidents)');
      for (const flag of flags) counts.add(month, flag);
      for (const { recommendation } of recommended) counts.add(month, `→ ${recommendation}`);
    }
    addToHistory(history, entry);
  }
}
