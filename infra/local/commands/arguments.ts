import { parseArgs } from 'node:util';
import { errorCode } from '../files/checked-output.ts';
import { RefusedInput } from '../files/refusals.ts';

interface Option {
  /** What it is for, in a few words, for --help. */
  readonly about: string;
  /** What to write after it, such as FILE. Without it the option is a switch. */
  readonly value?: string;
  /** Only for options that take a value: refuse the command without it. */
  readonly required?: true;
}

export interface CommandShape<Options extends Readonly<Record<string, Option>>> {
  readonly name: string;
  readonly summary: string;
  readonly options: Options;
  /** Printed after the options by --help. */
  readonly more?: string;
}

type Values<Options extends Readonly<Record<string, Option>>> = {
  readonly [Name in keyof Options]: Options[Name] extends { value: string } ? (Options[Name] extends { required: true } ? string : string | undefined) : boolean;
};

/**
 * Reads a command's arguments and runs it: `--help` prints the shape and ends with 0; an argument that is unknown, repeated, empty or missing ends with 2 and says which.
 * `RefusedInput` thrown by the body is printed and ends with 2; a file that is missing or may not be read or written likewise. Anything else is a fault and is thrown on.
 */
export async function runCommand<const Options extends Readonly<Record<string, Option>>>(
  shape: CommandShape<Options>, argv: readonly string[], body: (values: Values<Options>) => Promise<number>,
): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(helpOf(shape));
    return 0;
  }
  try {
    return await body(readArguments(shape, argv));
  } catch (cause) {
    if (cause instanceof RefusedInput) {
      process.stderr.write(`${cause.message}\n`);
      return 2;
    }
    const code = errorCode(cause);
    if (code !== undefined && ['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR', 'EPERM', 'EROFS'].includes(code)) {
      process.stderr.write(`${(cause as Error).message}\n`);
      return 2;
    }
    throw cause;
  }
}

/** @throws RefusedInput in words for the person who typed it */
export function readArguments<const Options extends Readonly<Record<string, Option>>>(shape: CommandShape<Options>, argv: readonly string[]): Values<Options> {
  const entries: [string, Option][] = Object.entries(shape.options);
  const refuse = (message: string): never => {
    throw new RefusedInput(`${message}\n"npx first-bell ${shape.name} --help" says what it takes.`);
  };
  const config = Object.fromEntries(entries.map(([name, { value }]) => [name, { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: true }]));
  const read = (): Record<string, (string | boolean)[] | undefined> => {
    try {
      return parseArgs({ args: [...argv], options: config, allowPositionals: false }).values as Record<string, (string | boolean)[] | undefined>;
    } catch (cause) {
      return refuse(cause instanceof Error ? cause.message.split('. ')[0] ?? cause.message : 'The arguments could not be read.');
    }
  };
  const given = read();
  const missing = entries.filter(([name, option]) => option.required && given[name] === undefined).map(([name]) => `--${name}`);
  if (missing.length > 0) refuse(`Missing ${missing.join(', ')}.`);
  for (const [name, all] of Object.entries(given)) {
    if (all && all.length > 1) refuse(`--${name} was given more than once.`);
    if (all?.[0] === '') refuse(`--${name} is empty.`);
  }
  return Object.fromEntries(entries.map(([name, { value }]) => [name, given[name]?.[0] ?? (value === undefined ? false : undefined)])) as Values<Options>;
}

function helpOf(shape: CommandShape<Readonly<Record<string, Option>>>): string {
  const rows = Object.entries(shape.options).map(([name, { about, value, required }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, `${about}${required ? '' : ' (optional)'}`] as const);
  const width = Math.max(...rows.map(([left]) => left.length));
  const usage = Object.entries(shape.options).map(([name, { value, required }]) => (required ? `--${name} ${value}` : `[--${name}${value === undefined ? '' : ` ${value}`}]`));
  return `${shape.summary}\n\nUsage: npx first-bell ${shape.name} ${usage.join(' ')}\n\n${rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')}\n${shape.more ? `\n${shape.more}\n` : ''}`;
}
