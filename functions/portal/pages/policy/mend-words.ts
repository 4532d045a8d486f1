import type { PackFault } from '../../../../shared/policy/read-pack.ts';
import type { Speech } from '../../words/speech.ts';

/** What has to be mended where it names a bound or a value of its own. The first that fits is said. */
const forms: readonly { readonly like: RegExp; readonly said: string }[] = [
  { like: /^must be at least (?<limit>\S+)$/, said: 'must be at least {limit}' },
  { like: /^must be at most (?<limit>\S+)$/, said: 'must be at most {limit}' },
  { like: /^must be more than (?<limit>\S+)$/, said: 'must be more than {limit}' },
  { like: /^must be less than (?<limit>\S+)$/, said: 'must be less than {limit}' },
  { like: /^must not be longer than (?<limit>\d+) characters$/, said: 'must not be longer than {limit} characters' },
  { like: /^must not be longer than (?<limit>\S+)$/, said: 'must not be longer than {limit}' },
  { like: /^must be (?<value>".*"), as your account is$/, said: 'must be {value}, as your account is' },
  { like: /^must be (?<value>"[^"]*")$/, said: 'must be {value}' },
];

/** A fault of a pack in the reader's language, reading on from the name of its field, which is a name of the file and stays. */
export function sayMend({ mend }: Pick<PackFault, 'mend'>, say: Speech['say']): string {
  const missing = /^is missing; it (.+)$/.exec(mend)?.[1];
  if (missing !== undefined) return say('is missing; it {mend}', { mend: sayMend({ mend: missing }, say) });
  for (const { like, said } of forms) {
    const values = like.exec(mend)?.groups;
    if (values) return say(said, values);
  }
  return /^must be ".*" or ".*"$/.test(mend) ? say('must be {value}', { value: mend.slice('must be '.length).replaceAll('" or "', `" ${say('or')} "`) }) : say(mend);
}
