import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../infra/local/commands/arguments.ts';

const shape = {
  name: 'weigh',
  summary: 'Weighs a file.',
  options: { in: { about: 'the file', value: 'FILE', required: true }, out: { about: 'the answer', value: 'FILE' }, explain: { about: 'say why' } },
} as const;

describe('the arguments of a command', () => {
  it('are read by name, with switches off unless given', () => {
    expect(readArguments(shape, ['--in', 'a.jsonl', '--explain'])).toEqual({ in: 'a.jsonl', out: undefined, explain: true });
    expect(readArguments(shape, ['--in=a.jsonl', '--out=b.jsonl'])).toEqual({ in: 'a.jsonl', out: 'b.jsonl', explain: false });
  });

  it.each([
    ['a missing one', ['--explain'], 'Missing --in.'],
    ['one given twice', ['--in', 'a', '--in', 'b'], '--in was given more than once.'],
    ['an empty one', ['--in='], '--in is empty.'],
    ['an unknown one', ['--in', 'a', '--fast'], "Unknown option '--fast'"],
    ['one without its value', ['--in'], "'--in"],
    ['one too many', ['--in', 'a', 'b.jsonl'], 'Unexpected argument'],
  ])('are refused with %s, pointing to --help', (_, argv, message) => {
    expect(() => readArguments(shape, argv)).toThrow(message);
    expect(() => readArguments(shape, argv)).toThrow('"npx first-bell weigh --help"');
  });
});
