import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RefusedInput } from '../files/refusals.ts';
import { makeCalendars, shippedBankHolidays } from '../world/calendar/make-calendars.ts';
import { makeWorld } from '../world/make-world.ts';
import { inventRegister } from '../world/register/invent-register.ts';
import { writeRegister } from '../world/register/write-register.ts';
import { rollCsv } from '../world/roll/roll-as-csv.ts';
import { worldSchools } from '../world/world-schools.ts';
import { runCommand } from './arguments.ts';

/** The seed of the files in infra/local/world/data. */
const shippedSeed = 1;

const shape = {
  name: 'world',
  summary: 'Writes the invented register, bank holidays and calendars, as they ship in infra/local/world/data, and a roll if wanted.',
  options: {
    out: { about: 'the folder to write to', value: 'DIR', required: true },
    seed: { about: `another seed than ${shippedSeed}`, value: 'N' },
    roll: { about: 'also write the seeded roll to this CSV file', value: 'FILE' },
    pupils: { about: 'how many children on that roll, 40,000 unless given', value: 'N' },
  },
  more: 'Every name, street, postcode and telephone number is invented; the same seed writes the same bytes.',
} as const;

export function run(argv: readonly string[]): Promise<number> {
  return runCommand(shape, argv, async (values) => {
    const seed = wholeNumber('seed', values.seed, shippedSeed);
    const register = inventRegister(seed);
    const establishments = register.establishments.map(({ establishment }) => establishment);
    const paths = await writeRegister(register, values.out);
    await writeFile(join(values.out, 'bank-holidays.json'), `${JSON.stringify(shippedBankHolidays, null, 1)}\n`);
    await writeFile(join(values.out, 'calendars.json'), `${JSON.stringify(makeCalendars(worldSchools(establishments), seed), null, 1)}\n`);
    process.stderr.write(`${establishments.length} establishments in ${paths.register}\n`);
    if (values.roll !== undefined) {
      const { pupils } = makeWorld({ seed, establishments, on: '2026-11-08', pupils: wholeNumber('pupils', values.pupils, 40_000) });
      const out = createWriteStream(values.roll);
      for (const line of rollCsv(pupils)) if (!out.write(line)) await once(out, 'drain');
      out.end();
      await once(out, 'finish');
      process.stderr.write(`${pupils.length} children in ${values.roll}\n`);
    }
    return 0;
  });
}

function wholeNumber(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^\d{1,7}$/.test(text)) throw new RefusedInput(`--${name} takes a whole number.`);
  return Number(text);
}
