import { rankPerpetrators } from '../../../shared/domain/risk/rank-perpetrators.ts';
import { instantOf } from '../../../shared/domain/time.ts';
import { policyPack } from '../../../shared/policy/policy-pack.ts';
import { produceFile } from '../files/checked-output.ts';
import { readFacts } from '../files/facts-file.ts';
import { jsonLine } from '../files/json-text.ts';
import { readJsonFile } from '../files/read-json-file.ts';
import { RefusedInput } from '../files/refusals.ts';
import { epochOf } from '../files/time-text.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'rank',
  summary: 'Ranks the perpetrators in a file of facts by recency, frequency, gravity and victims at an instant. A rank rests on allegations, not findings.',
  options: {
    policy: { about: 'the policy pack', value: 'PACK.json', required: true },
    in: { about: 'JSON lines: incidents and MARAC referrals in any order', value: 'FACTS.jsonl', required: true },
    'as-of': { about: 'what had been reported by then counts, such as 2026-11-30T09:00:00Z', value: 'INSTANT', required: true },
    out: { about: 'JSON lines, the highest first: rank, perpetratorId, score, unscored', value: 'OUT.jsonl', required: true },
    explain: { about: 'adds to each line the numbers and the four parts of the score' },
  },
  more: 'With a bad line the exit code is 2, OUT.jsonl.refused.jsonl names it and OUT.jsonl is not written; an earlier one is set aside as OUT.jsonl.earlier.',
} as const;

export const run = (argv: readonly string[]): Promise<number> =>
  runCommand(shape, argv, async (given) => {
    const asOf = epochOf(given['as-of'].trim());
    if (asOf === undefined) throw new RefusedInput('--as-of must be an instant with its offset or Z, such as 2026-11-30T09:00:00Z.');
    const pack = await readJsonFile(given.policy, policyPack, 'the policy pack');
    let said = '';
    const code = await produceFile({ out: given.out, inputs: [given.policy, given.in] }, async (output) => {
      const started = performance.now();
      const facts = await readFacts(given.in, output, asOf);
      if (output.refused > 0) return;
      const ranked = rankPerpetrators(facts.map(({ fact }) => fact), instantOf(asOf), pack);
      for (const { rank, perpetratorId, score, unscored, ...why } of ranked) {
        // The score is written with its decimal even when that is 0, as published.
        const line = jsonLine({ rank, perpetratorId, score: 'SCORE', unscored, ...(given.explain ? why : {}) }).replace('"score": "SCORE"', `"score": ${score.toFixed(1)}`);
        const full = output.write(line);
        if (full) await full;
      }
      const seconds = (performance.now() - started) / 1000;
      const unscored = ranked.reduce((sum, row) => sum + row.unscored, 0);
      said = `${ranked.length} perpetrators ranked from the ${facts.length} facts reported by then in ${seconds.toFixed(1)} s, ${Math.round(facts.length / Math.max(seconds, 0.001))} facts/s. ${unscored} times an incident had no offence group with days and added nothing to gravity.\n`;
      if (pack.rfgv.illustrative) said += 'The matrix of this pack is illustrative: a force supplies its own.\n';
    });
    process.stderr.write(said);
    return code;
  });
