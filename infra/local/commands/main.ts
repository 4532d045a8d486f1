/**
 * The command line's front desk: finds the command named first and hands it the rest.
 * Each command is one file beside this one that exports `run(argv)` and answers with the process's exit code:
 * 0 done, 1 the thing itself failed, 2 the input or the arguments were refused.
 */
interface Command {
  readonly summary: string;
  readonly load: () => Promise<{ readonly run: (argv: readonly string[]) => Promise<number> }>;
}

const commands: Readonly<Record<string, Command>> = {
  start: { summary: 'the whole product on this machine, over an invented world', load: () => import('./start.ts') },
  clock: { summary: 'moves the clock of a running First Bell, to the next morning for one', load: () => import('./clock.ts') },
  morning: { summary: 'what a morning run would release, to whom by role, when and why, without sending', load: () => import('./morning.ts') },
  'call-list': { summary: 'whom to ring if everything else is away: opens a sealed list, or makes the key for one', load: () => import('./call-list.ts') },
  export: { summary: 'the ledger of a period, as two people asked for and approved it, signed', load: () => import('./export.ts') },
  verify: { summary: 'whether a played night balances, the record is as it was written, or an export as it was signed', load: () => import('./verify.ts') },
  board: { summary: 'the board\'s figures, counted again from a run that has stopped', load: () => import('./board.ts') },
  bench: { summary: 'measurements: bundles, and the matching sets', load: () => import('./bench.ts') },
  deadlines: { summary: 'release, deputy, phone-task and deadline instants for incidents in a file', load: () => import('./deadlines.ts') },
  assess: { summary: 'risk flags and recommendations for incidents in a file', load: () => import('./assess.ts') },
  rank: { summary: 'perpetrators in a file ranked by recency, frequency, gravity and victims', load: () => import('./rank.ts') },
  match: { summary: 'children reported by the police, found on a roll', load: () => import('./match.ts') },
  'resolve-school': { summary: 'schools as officers wrote them, found on the register', load: () => import('./resolve-school.ts') },
  import: { summary: 'rolls, the register of schools and key adults, taken in from files and school systems', load: () => import('./import.ts') },
  world: { summary: 'the invented register, bank holidays, calendars and roll, written again from a seed', load: () => import('./world.ts') },
};

export async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(usage());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    process.stderr.write(`There is no command "${name}".\n${usage()}`);
    return 2;
  }
  // Measuring the matching against people's decisions takes other files than matching does.
  // Trying a change of policy counts where judging writes a line an incident.
  const { run } = name === 'match' && rest.includes('--evaluate') ? await import('./evaluate-match.ts') : name === 'assess' && rest.includes('--compare') ? await import('./try-policy.ts') : await command.load();
  return run(rest);
}

function usage(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: npx first-bell COMMAND [options]\n\n${lines.join('\n')}\n\n"npx first-bell COMMAND --help" says more.\n`;
}
