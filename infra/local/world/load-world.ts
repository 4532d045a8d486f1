import { join } from 'node:path';
import type { Establishment } from '../../../shared/domain/schools/establishment.ts';
import { readEstablishments } from '../register/read-gias.ts';
import { makeWorld, type WorldOptions } from './make-world.ts';
import type { World } from './types.ts';

/** What the repository ships, all of it invented but the bank holidays: made by `npx first-bell world`. */
export const shippedData = {
  register: join(import.meta.dirname, 'data', 'edubasealldata.csv'),
  links: join(import.meta.dirname, 'data', 'links_edubasealldata.csv'),
  bankHolidays: join(import.meta.dirname, 'data', 'bank-holidays.json'),
  calendars: join(import.meta.dirname, 'data', 'calendars.json'),
} as const;

/** Reads a register file, the shipped one unless another is given, and makes the world on it. Lines that can't be read are left out. */
export async function loadWorld(options: Omit<WorldOptions, 'establishments'> & { readonly register?: string }): Promise<World> {
  const establishments: Establishment[] = [];
  for await (const row of readEstablishments(options.register ?? shippedData.register)) {
    if (row.kind === 'row') establishments.push(row.value);
  }
  return makeWorld({ ...options, establishments });
}
