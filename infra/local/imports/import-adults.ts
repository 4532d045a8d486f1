import { DynamoDirectory } from '../../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDirectoryWriter } from '../../../shared/adapters/dynamodb/dynamo-directory-writer.ts';
import type { Adult } from '../../../shared/ports/directory.ts';
import type { ComplaintsKept } from './complaints-file.ts';
import type { Target } from './open-target.ts';
import { readAdults, type SignInOfRow } from './read-adults.ts';
import { signInsOf } from './sign-ins-of-adults.ts';

export interface AdultsImport {
  readonly target: Target;
  readonly path: string;
  /** For whether a course has been taken yet. */
  readonly today: string;
  readonly dryRun: boolean;
  readonly complaints: ComplaintsKept;
  readonly say: (message: string) => void;
}

/** Takes in the directory of key adults, all of it or (with any row refused) none. Each setting is changed at once. Who is not in the file stays as they are. */
export async function importAdults({ target, path, today, dryRun, complaints, say }: AdultsImport): Promise<number> {
  const bySetting = new Map<string, Adult[]>();
  const rows: SignInOfRow[] = [];
  for await (const adult of readAdults(path, complaints, today, (row) => rows.push(row))) bySetting.set(adult.setting, [...(bySetting.get(adult.setting) ?? []), adult]);
  const where = { client: target.client, table: target.table('directory') };
  const directory = new DynamoDirectory(where);
  const signIns = await signInsOf(rows, directory, complaints);
  if (complaints.refused > 0) {
    say(`${complaints.refused} rows refused. Nothing was changed.`);
    return 2;
  }
  const writer = new DynamoDirectoryWriter(where);
  const counts = { added: 0, changed: 0, same: 0, notGiven: 0, cannotBeTold: 0, alone: 0 };
  let done = 0;
  for (const [setting, adults] of bySetting) {
    const before = new Map((await directory.adults(setting)).map((adult) => [adult.adultId, adult]));
    const changed = adults.map((adult) => withWhatNoFileHas(adult, before.get(adult.adultId))).filter((adult) => {
      const known = before.get(adult.adultId);
      const same = known !== undefined && JSON.stringify(inOrder(known)) === JSON.stringify(inOrder(adult));
      counts[same ? 'same' : known ? 'changed' : 'added'] += 1;
      return !same;
    });
    const eligible = adults.filter(({ trained, present, approvedBy }) => trained && present && approvedBy !== undefined).length;
    counts.notGiven += [...before.keys()].filter((id) => !adults.some(({ adultId }) => adultId === id)).length;
    counts.cannotBeTold += adults.length - eligible;
    if (eligible < 2 && setting.startsWith('school:')) counts.alone += 1;
    if (!dryRun) await writer.putAdults(changed);
    done += 1;
    if (done % 500 === 0) say(`Settings done: ${done} of ${bySetting.size}`);
  }
  say(`${counts.added} key adults added, ${counts.changed} changed, ${counts.same} as before, at ${bySetting.size} settings; ${counts.notGiven} who are not in the file stay as they are.`);
  if (!dryRun) for (const user of signIns) await writer.putUser(user);
  if (rows.length > 0) say(`${signIns.length} can sign in who could not before.`);
  if (counts.cannotBeTold > 0) say(`${counts.cannotBeTold} can't be told anything yet: not trained, not present or not approved by a second person.`);
  if (counts.alone > 0) say(`${counts.alone} schools have fewer than two adults who can be told.`);
  if (dryRun) say('Nothing was changed: this was a dry run.');
  return 0;
}

function inOrder(adult: Adult): [string, unknown][] {
  return Object.entries(adult).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Leave, cover, declarations and the like are kept on the pages, and no file has them: taking one in must not end anybody's leave. */
function withWhatNoFileHas(adult: Adult, known: Adult | undefined): Adult {
  const { absences, conflictsDeclaredOn, servesFrom, servesUntil, alsoAdultIds } = known ?? {};
  return {
    ...adult, ...(absences ? { absences } : {}), ...(conflictsDeclaredOn ? { conflictsDeclaredOn } : {}), ...(servesFrom ? { servesFrom } : {}), ...(servesUntil ? { servesUntil } : {}), ...(alsoAdultIds ? { alsoAdultIds } : {}),
  };
}
