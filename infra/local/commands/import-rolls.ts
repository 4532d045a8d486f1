import { WondeClient } from '../../../shared/adapters/wonde/wonde-client.ts';
import { londonDateOf } from '../../../shared/domain/clocks/london-time.ts';
import { instantOf } from '../../../shared/domain/time.ts';
import { SchoolSystemFault, type SchoolSystem, type SystemPupil } from '../../../shared/ports/school-system.ts';
import { StartProblem } from '../engines/start-problem.ts';
import { keepApart } from '../files/places-apart.ts';
import { RefusedInput } from '../files/refusals.ts';
import { isDate } from '../files/time-text.ts';
import { importRoll, type RollFile } from '../imports/import-roll.ts';
import { joinersOf } from '../imports/joiners-of.ts';
import { openTarget, targetOptions } from '../imports/open-target.ts';
import { readChangeRows } from '../imports/read-change-rows.ts';
import { readCtf } from '../imports/read-ctf.ts';
import { readPupilRows, registeredOf } from '../imports/read-pupil-rows.ts';
import { readSchoolSystem } from '../imports/read-school-system.ts';
import { runCommand } from './arguments.ts';

const common = {
  on: { about: 'the day on which the roll is true; default today', value: 'DATE' },
  'dry-run': { about: 'say what would change, and change nothing' },
  'even-if-smaller': { about: 'take a whole roll in though it has far fewer pupils than the one before' },
  refused: { about: 'where rows refused and fields left out are named; default beside the input', value: 'FILE.jsonl' },
  report: { about: 'where to write the ids of pupils by what becomes of them', value: 'FILE.jsonl' },
  ...targetOptions,
} as const;

const more = 'A whole roll takes the place of the one this source gave before: whoever is not in it has left. It is seen at once, when all of it is there; killed, it is taken up again by the same command.\nThe exit code is 2, and nothing changes, if any row is refused. Progress is on standard error. Synthetic data only.';

const pupilsShape = {
  name: 'import pupils', summary: "Takes in a roll from CSV in the public set's layout (docs/rolls.md names the columns), or changes to one.",
  options: {
    in: { about: 'the roll, or the changes', value: 'PUPILS.csv', required: true },
    source: { about: 'who gives it: school:URN, authority:CODE or trust:NUMBER', value: 'SOURCE', required: true },
    changes: { about: 'the file holds changes: joined, left, moved, corrected, dual-begun, dual-ended' },
    ...common,
  },
  more,
} as const;

export const importPupils = (argv: readonly string[]): Promise<number> =>
  runCommand(pupilsShape, argv, (values) => carryOut(values, values.source, `${values.in}.refused.jsonl`, values.changes
    ? { kind: 'changes', read: (complaints) => readChangeRows(values.in, complaints) }
    : { kind: 'whole', read: (complaints) => readPupilRows(values.in, complaints) }));

const ctfShape = {
  name: 'import ctf', summary: 'Takes in pupils from a common transfer file (CTF 24): joiners of a school, or with --whole its whole roll.',
  options: {
    in: { about: 'the file', value: 'FILE.xml', required: true },
    source: { about: 'the school on whose roll they are: school:URN', value: 'SOURCE', required: true },
    whole: { about: 'the file names everyone on the roll' },
    ...common,
  },
  more,
} as const;

export const importCtf = (argv: readonly string[]): Promise<number> =>
  runCommand(ctfShape, argv, (values) => {
    const urn = /^school:(\d{5,7})$/.exec(values.source)?.[1];
    if (urn === undefined) throw new RefusedInput('--source must be school:URN.');
    return carryOut(values, values.source, `${values.in}.refused.jsonl`, values.whole
      ? { kind: 'whole', read: (complaints) => registeredOf(readCtf(values.in, urn, complaints)) }
      : { kind: 'changes', read: (complaints) => joinersOf(readCtf(values.in, urn, complaints), dayOf(values.on)) });
  });

const wondeShape = {
  name: 'import wonde', summary: "Takes in a school's whole roll from its own system, through Wonde.",
  options: {
    school: { about: "Wonde's id of the school", value: 'ID', required: true },
    source: { about: 'the school: school:URN', value: 'SOURCE', required: true },
    base: { about: 'where Wonde is; default https://api.wonde.com/v1.0', value: 'URL' },
    ...common,
  },
  more: `The school's token is read from the environment variable WONDE_TOKEN, so that it is in no list of commands.\n${more}`,
} as const;

export const importWonde = (argv: readonly string[]): Promise<number> =>
  runCommand(wondeShape, argv, async (values) => {
    const urn = /^school:(\d{5,7})$/.exec(values.source)?.[1];
    if (urn === undefined) throw new RefusedInput('--source must be school:URN.');
    const token = process.env['WONDE_TOKEN'];
    if (!token) throw new RefusedInput('WONDE_TOKEN must hold the school\'s token.');
    try {
      const system = await readOnce(new WondeClient({ token, ...(values.base === undefined ? {} : { base: values.base }) }), values.school);
      return await carryOut(values, values.source, `wonde-${values.school}.refused.jsonl`, { kind: 'whole', read: (complaints) => readSchoolSystem(system, values.school, urn, complaints) });
    } catch (cause) {
      if (!(cause instanceof SchoolSystemFault)) throw cause;
      process.stderr.write(`${cause.message} Nothing was changed.\n`);
      return 1;
    }
  });

/** A school's roll is small enough to hold: it is asked for once, and is the same each time it is read. */
async function readOnce(system: SchoolSystem, schoolId: string): Promise<SchoolSystem> {
  const held: SystemPupil[] = [];
  for await (const pupil of system.pupils(schoolId)) {
    held.push(pupil);
    if (held.length % 500 === 0) say(`${held.length} pupils fetched`);
  }
  return {
    async *pupils() {
      yield* held;
    },
  };
}

interface Chosen {
  /** The file that is read; a school's own system is none. */
  readonly in?: string;
  readonly on: string | undefined;
  readonly 'dry-run': boolean;
  readonly 'even-if-smaller': boolean;
  readonly refused: string | undefined;
  readonly report: string | undefined;
  readonly state: string | undefined;
  readonly cloud: boolean;
}

async function carryOut(values: Chosen, source: string, refusals: string, file: RollFile): Promise<number> {
  const on = dayOf(values.on);
  const refused = values.refused ?? refusals;
  await keepApart({ inputs: values.in === undefined ? [] : [values.in], outputs: [refused, values.report] });
  try {
    const target = await openTarget(values);
    try {
      return await importRoll({ target, source, on, file, dryRun: values['dry-run'], evenIfSmaller: values['even-if-smaller'], refusals: refused, report: values.report, say });
    } finally {
      await target.stop();
    }
  } catch (cause) {
    if (!(cause instanceof StartProblem)) throw cause;
    say(cause.message);
    return 1;
  }
}

function dayOf(on: string | undefined): string {
  if (on !== undefined && !isDate(on)) throw new RefusedInput('--on must be a date such as 2026-11-09.');
  return on ?? londonDateOf(instantOf(Date.now()));
}

function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
