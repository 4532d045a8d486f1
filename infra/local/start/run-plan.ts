import { join, resolve } from 'node:path';
import { readIfThere, writeWhole } from '../engines/state-file.ts';
import { claimStateFolder } from '../engines/state-lock.ts';
import { StartProblem } from '../engines/start-problem.ts';

/** What a run was begun with; kept in its state folder, so that a killed run goes on as it began. */
export interface RunPlan {
  readonly seed: number;
  readonly incidents: number | null;
  readonly weekend: boolean;
  /** Absolute paths of a real register and its links; null: the invented ones. */
  readonly register: string | null;
  readonly links: string | null;
  readonly pupils: number;
}

const file = 'run.json';

/** The plan of the state folder if it has one; else the one given, which is written there. */
export function planOfState(stateDir: string, wanted: RunPlan): { readonly plan: RunPlan; readonly resumed: boolean } {
  claimStateFolder(stateDir);
  const path = join(stateDir, file);
  const text = readIfThere(path);
  if (text === null) {
    writeWhole(path, `${JSON.stringify(wanted)}\n`);
    return { plan: wanted, resumed: false };
  }
  try {
    const plan = JSON.parse(text) as Partial<RunPlan>;
    if (typeof plan.seed !== 'number' || typeof plan.weekend !== 'boolean' || typeof plan.pupils !== 'number') throw new TypeError('a field is missing');
    return { plan: plan as RunPlan, resumed: true };
  } catch (cause) {
    throw new StartProblem('state-corrupt', `The file ${path} cannot be read, so this run cannot be taken up. Give another --state folder, or remove ${resolve(stateDir)} to begin again.`, { cause });
  }
}
