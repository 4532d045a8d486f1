/**
 * `npx first-bell bench NAME`: measurements, each a file beside this one that exports `run(argv)` as a command does.
 */
interface Bench {
  readonly summary: string;
  readonly load: () => Promise<{ run(argv: readonly string[]): Promise<number> }>;
}

const benches: Readonly<Record<string, Bench>> = {
  assess: { summary: 'what assessing one incident reads, with few and with a million stored', load: () => import('./bench-assess.ts') },
  bundles: { summary: "each function's size and load time beside the AWS SDK's alone", load: () => import('./bench-bundles.ts') },
  febrl: { summary: 'linkage of the public FEBRL sets 3 and 4', load: () => import('./bench-febrl.ts') },
  roll: { summary: 'a whole roll loaded, and what a match reads of it', load: () => import('./bench-roll.ts') },
  year: { summary: 'a year of the simulated force, with the figures of the board', load: () => import('./bench-year.ts') },
  facts: { summary: 'a million invented facts judged from the command line', load: () => import('./bench-facts.ts') },
  pipeline: { summary: 'what a night or a national Monday asks of AWS, and what that costs', load: () => import('./bench-pipeline.ts') },
  pages: { summary: 'what each page of the portal asks of AWS, room by room', load: () => import('./bench-pages.ts') },
  schools: { summary: 'schools as officers write them, and schools with a namesake near the home', load: () => import('./bench-schools.ts') },
  match: { summary: 'matching on whole sets with their truth', load: () => import('./bench-match.ts') },
};

export async function run(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  const bench = name !== undefined && Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (bench) return (await bench.load()).run(rest);
  const asked = name === undefined || name === '--help' || name === '-h';
  const width = Math.max(...Object.keys(benches).map((one) => one.length));
  const lines = Object.entries(benches).map(([one, { summary }]) => `  ${one.padEnd(width)}  ${summary}`);
  process.stderr.write(`${asked ? '' : `There is no bench "${name}".\n`}Usage: npx first-bell bench NAME [options]\n\n${lines.join('\n')}\n`);
  return asked && name !== undefined ? 0 : 2;
}
