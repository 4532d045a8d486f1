/** `npm run contracts`: writes JSON Schema, OpenAPI and AsyncAPI from events/. A test holds them to it. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generateContracts } from './generate.ts';

const folder = join(import.meta.dirname, '..', '..', 'events', 'generated');
const contracts = generateContracts();
await rm(folder, { recursive: true, force: true });
for (const [path, text] of contracts) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
process.stdout.write(`${contracts.size} contracts written to events/generated\n`);
