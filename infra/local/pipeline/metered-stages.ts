import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { functionDir, repositoryRoot } from '../../bundle.ts';
import type { FunctionName } from '../../topology.ts';
import { writeWhole } from '../engines/state-file.ts';

/** Modules that are the deployed stages with a meter before them, to start the embedded stack with. */
export function meteredStages(names: readonly FunctionName[]): Partial<Record<FunctionName, string>> {
  const dir = join(repositoryRoot, 'node_modules', '.cache', 'first-bell', 'metered');
  return Object.fromEntries(names.map((name) => {
    const folder = join(dir, name);
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'stage.ts');
    const meter = join(import.meta.dirname, 'meter-clients.ts');
    writeWhole(file, `import { meteredBuild } from ${JSON.stringify(meter)};\nimport { build as whole } from ${JSON.stringify(join(functionDir(name), 'stage.ts'))};\nexport const build = meteredBuild(whole as never);\n`);
    return [name, file];
  }));
}
