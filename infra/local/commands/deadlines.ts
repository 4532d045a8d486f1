import * as z from 'zod';
import { notificationClocks } from '../../../shared/domain/clocks/notification-clocks.ts';
import { policyPack } from '../../../shared/policy/policy-pack.ts';
import { readCalendars } from '../files/calendars-file.ts';
import { produceFile } from '../files/checked-output.ts';
import { jsonLine } from '../files/json-text.ts';
import { GIVEN_TWICE, onceById } from '../files/once-by-id.ts';
import { readJsonFile } from '../files/read-json-file.ts';
import { readJsonLines } from '../files/read-json-lines.ts';
import { instantText } from '../files/time-text.ts';
import { runCommand } from './arguments.ts';

const timesLine = z.object({ id: z.string().min(1), urn: z.string().min(1), reportedAt: instantText('cut-off'), readyAt: instantText('filled-up') });

const shape = {
  name: 'deadlines',
  summary: 'Says, for incidents in a file, by when the school must know, when word is released, and when the deputy and then a telephone call follow.',
  options: {
    policy: { about: 'the policy pack', value: 'PACK.json', required: true },
    calendars: { about: 'bank holidays, terms, and the hours of schools', value: 'CALENDARS.json', required: true },
    in: { about: 'JSON lines: id, urn, reportedAt, readyAt', value: 'TIMES.jsonl', required: true },
    out: { about: 'JSON lines in the same order: id, deadlineAt or null, releaseAt, deputyAt, phoneTaskAt', value: 'OUT.jsonl', required: true },
  },
  more: 'A line whose school the calendars do not have is refused: a deadline by another calendar would be a guess.\nWith a bad line the exit code is 2, OUT.jsonl.refused.jsonl names it and OUT.jsonl is not written; an earlier one is set aside as OUT.jsonl.earlier.',
} as const;

export const run = (argv: readonly string[]): Promise<number> =>
  runCommand(shape, argv, async (paths) => {
    const started = performance.now();
    const { notification: policy } = await readJsonFile(paths.policy, policyPack, 'the policy pack');
    const { bySchool, withoutAuthority } = await readCalendars(paths.calendars, policy);
    const sight = onceById();
    const counted = { lines: 0, late: 0, withoutDeadline: 0, homeTime: 0 };
    const code = await produceFile({ out: paths.out, inputs: [paths.policy, paths.calendars, paths.in] }, async (output) => {
      for await (const batch of readJsonLines(paths.in, timesLine, output.refuse)) {
        for (const { line, value } of batch) {
          const calendar = bySchool.get(value.urn);
          const sighting = sight(value.id, value);
          if (calendar === undefined) output.refuse({ line, field: 'urn', reason: 'is of no school in the calendars' });
          if (sighting === 'different-again') output.refuse({ line, field: 'id', reason: GIVEN_TWICE });
          if (calendar === undefined || sighting !== 'first') continue;
          const clocks = notificationClocks({ reportedAt: value.reportedAt, readyAt: value.readyAt, calendar, policy });
          counted.lines += 1;
          if (clocks.late) counted.late += 1;
          if (clocks.homeTime) counted.homeTime += 1;
          if (clocks.deadlineAt === null) counted.withoutDeadline += 1;
          const { deadlineAt, releaseAt, deputyAt, phoneTaskAt } = clocks;
          const full = output.write(jsonLine({ id: value.id, deadlineAt, releaseAt, deputyAt, phoneTaskAt }));
          if (full) await full;
        }
      }
    });
    if (code === 0) {
      const seconds = (performance.now() - started) / 1000;
      process.stderr.write(`${counted.lines} incidents in ${seconds.toFixed(1)} s: ${counted.homeTime} by the home-time rule, ${counted.late} released after the deadline, ${counted.withoutDeadline} with no opening known.\n`);
      if (withoutAuthority > 0) process.stderr.write(`${withoutAuthority} schools have an authority that the calendars do not list: every weekday that is no bank holiday counted as their school day.\n`);
    }
    return code;
  });
