/**
 * `npx first-bell import WHAT`: each import is a file beside this one or a few lines here, with `run(argv)` as a command has.
 */
interface Import {
  readonly summary: string;
  readonly load: () => Promise<{ run(argv: readonly string[]): Promise<number> }>;
}

const imports: Readonly<Record<string, Import>> = {
  pupils: { summary: "a school's, authority's or trust's roll, or changes to it, from CSV", load: async () => ({ run: (await import('./import-rolls.ts')).importPupils }) },
  ctf: { summary: "pupils from a common transfer file", load: async () => ({ run: (await import('./import-rolls.ts')).importCtf }) },
  wonde: { summary: "a school's roll from its own system, through Wonde", load: async () => ({ run: (await import('./import-rolls.ts')).importWonde }) },
  register: { summary: 'the register of schools (GIAS) and its links', load: async () => ({ run: (await import('./import-directory.ts')).importRegisterFile }) },
  casework: { summary: 'who works cases (IDAT, IDVA, MARAC, supervisors), with hours and capacity, from CSV', load: async () => ({ run: (await import('./import-directory.ts')).importWorkersFile }) },
  administrators: { summary: 'the first two administrators of a force, who make every other account on their pages, from CSV', load: async () => ({ run: (await import('./import-directory.ts')).importAdministratorsFile }) },
  adults: { summary: 'the directory of key adults, from CSV', load: async () => ({ run: (await import('./import-directory.ts')).importAdultsFile }) },
};

export async function run(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  const found = name !== undefined && Object.hasOwn(imports, name) ? imports[name] : undefined;
  if (found) return (await found.load()).run(rest);
  const asked = name === undefined || name === '--help' || name === '-h';
  const width = Math.max(...Object.keys(imports).map((one) => one.length));
  const lines = Object.entries(imports).map(([one, { summary }]) => `  ${one.padEnd(width)}  ${summary}`);
  process.stderr.write(`${asked ? '' : `There is no import "${name}".\n`}Usage: npx first-bell import WHAT [options]\n\n${lines.join('\n')}\n\n"npx first-bell import WHAT --help" says more; docs/rolls.md tells what is kept.\n`);
  return asked && name !== undefined ? 0 : 2;
}
