import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { establishmentCells, giasEstablishmentBytes, giasLinkBytes, linkCells } from '../../register/write-gias.ts';
import type { InventedRegister } from './invent-register.ts';

/** Writes both files into `directory`, as a download would be named there; answers with their paths. */
export async function writeRegister(register: InventedRegister, directory: string): Promise<{ register: string; links: string }> {
  await mkdir(directory, { recursive: true });
  const paths = { register: join(directory, 'edubasealldata.csv'), links: join(directory, 'links_edubasealldata.csv') };
  await writeFile(paths.register, Buffer.concat([...giasEstablishmentBytes(register.establishments.map(({ establishment, more }) => establishmentCells(establishment, more)))]));
  await writeFile(paths.links, Buffer.concat([...giasLinkBytes(register.links.map(linkCells))]));
  return paths;
}
