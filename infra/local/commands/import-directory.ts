import { londonDateOf } from '../../../shared/domain/clocks/london-time.ts';
import { instantOf } from '../../../shared/domain/time.ts';
import { StartProblem } from '../engines/start-problem.ts';
import { keepApart } from '../files/places-apart.ts';
import { complaintsOf, type ComplaintsKept } from '../imports/complaints-file.ts';
import { importAdministrators } from '../imports/import-administrators.ts';
import { importAdults } from '../imports/import-adults.ts';
import { importRegister } from '../imports/import-register.ts';
import { importWorkers } from '../imports/import-workers.ts';
import { openTarget, type Target, targetOptions } from '../imports/open-target.ts';
import { runCommand } from './arguments.ts';

const common = {
  'dry-run': { about: 'say what would change, and change nothing' },
  refused: { about: 'where rows refused and fields left out are named; default beside the input', value: 'FILE.jsonl' },
  ...targetOptions,
} as const;

const registerShape = {
  name: 'import register', summary: 'Takes in the register of schools as GIAS publishes it, so that written schools are found and offices can be rung.',
  options: {
    in: { about: 'the download, edubasealldata', value: 'EDUBASE.csv', required: true },
    links: { about: 'its links file', value: 'LINKS.csv', required: true },
    'even-if-smaller': { about: 'take a register in though it has far fewer schools or former names than the one before' },
    ...common,
  },
} as const;

export const importRegisterFile = (argv: readonly string[]): Promise<number> =>
  runCommand(registerShape, argv, (values) => withTarget(values, [values.in, values.links], (target, complaints) =>
    importRegister({ target, register: values.in, links: values.links, dryRun: values['dry-run'], evenIfSmaller: values['even-if-smaller'], complaints, say })));

const adultsShape = {
  name: 'import adults', summary: 'Takes in the directory of key adults: named people with work mailboxes of their own, approved by a second person.',
  options: { in: { about: 'the directory; docs/rolls.md names the columns', value: 'ADULTS.csv', required: true }, ...common },
  more: 'A shared inbox (office@, admin@, dsl@) and an adult approved by themself are refused. The exit code is 2, and nothing changes, if any row is refused.',
} as const;

export const importAdultsFile = (argv: readonly string[]): Promise<number> =>
  runCommand(adultsShape, argv, (values) => withTarget(values, [values.in], (target, complaints) =>
    importAdults({ target, path: values.in, today: londonDateOf(instantOf(Date.now())), dryRun: values['dry-run'], complaints, say })));

const workersShape = {
  name: 'import casework', summary: 'Takes in those who work cases: IDAT, IDVA, MARAC and supervisors, with authorities, share of full time, capacity, hours and declared conflicts.',
  options: { in: { about: 'the people; docs/casework-settings.md names the columns', value: 'PEOPLE.csv', required: true }, ...common },
  more: 'Says in how many hours of the coming week no IDVA, and no supervisor, is on duty. The exit code is 2, and nothing changes, if any row is refused.',
} as const;

export const importWorkersFile = (argv: readonly string[]): Promise<number> =>
  runCommand(workersShape, argv, (values) => withTarget(values, [values.in], (target, complaints) =>
    importWorkers({ target, path: values.in, now: instantOf(Date.now()), dryRun: values['dry-run'], complaints, say })));

const administratorsShape = {
  name: 'import administrators', summary: 'Takes in the first administrators of a force, at least two; they make every other account on their pages.',
  options: { in: { about: 'sub, given_name, family_name, force, approved_by; keeps_authorities may be there', value: 'ADMINISTRATORS.csv', required: true }, ...common },
  more: 'A force that has two already is refused: a file would be one person\'s way round the two who give a role. The exit code is 2, and nothing changes, if any row is refused.',
} as const;

export const importAdministratorsFile = (argv: readonly string[]): Promise<number> =>
  runCommand(administratorsShape, argv, (values) => withTarget(values, [values.in], (target, complaints) =>
    importAdministrators({ target, path: values.in, dryRun: values['dry-run'], complaints, say })));

interface Chosen {
  readonly refused: string | undefined;
  readonly state: string | undefined;
  readonly cloud: boolean;
}

async function withTarget(values: Chosen, inputs: readonly [string, ...string[]], work: (target: Target, complaints: ComplaintsKept) => Promise<number>): Promise<number> {
  const refused = values.refused ?? `${inputs[0]}.refused.jsonl`;
  await keepApart({ inputs, outputs: [refused] });
  try {
    const target = await openTarget(values);
    try {
      const complaints = complaintsOf(refused);
      const code = await work(target, complaints);
      const named = await complaints.write();
      if (named) say(`${complaints.refused} rows refused, ${complaints.doubted} fields left out: see ${named}.`);
      return code;
    } finally {
      await target.stop();
    }
  } catch (cause) {
    if (!(cause instanceof StartProblem)) throw cause;
    say(cause.message);
    return 1;
  }
}

function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
