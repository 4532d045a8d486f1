import { DynamoAccounts } from '../../../shared/adapters/dynamodb/dynamo-accounts.ts';
import { DynamoDirectory } from '../../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDirectoryWriter } from '../../../shared/adapters/dynamodb/dynamo-directory-writer.ts';
import { fewestAdministrators } from '../../../shared/domain/accounts/decide-account.ts';
import type { PortalUser } from '../../../shared/ports/directory.ts';
import { readCsvRows } from '../files/read-csv-rows.ts';
import type { ComplaintsKept } from './complaints-file.ts';
import type { Target } from './open-target.ts';

const columns = ['sub', 'given_name', 'family_name', 'force', 'approved_by'] as const;
const optionalColumns = ['keeps_authorities'] as const;

/**
 * Takes in the first administrators of a force, at least two at once. A force that has two gives every other account on its pages, by two people:
 * a file would be one person's way round them. All rows, or (with any refused) none.
 */
export async function importAdministrators({ target, path, dryRun, complaints, say }: { readonly target: Target; readonly path: string; readonly dryRun: boolean; readonly complaints: ComplaintsKept; readonly say: (message: string) => void }): Promise<number> {
  const where = { client: target.client, table: target.table('directory') };
  const directory = new DynamoDirectory(where);
  const given: PortalUser[] = [];
  for await (const { line, values } of readCsvRows(path, { columns, optionalColumns }, complaints.refuse)) {
    const cell = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, text.trim()])) as typeof values;
    const faults: readonly (readonly [boolean, string, string])[] = [
      ...(['given_name', 'family_name', 'force'] as const).map((field) => [cell[field] === '', field, 'is missing'] as const),
      [!/^[A-Za-z0-9._:|-]{3,128}$/.test(cell.sub), 'sub', 'must be the id that the sign-in service shows, never an email address'],
      [given.some(({ sub }) => sub === cell.sub), 'sub', 'was given before'],
      [cell.sub !== '' && (await directory.user(cell.sub)) !== undefined, 'sub', 'has an account already'],
      [cell.approved_by === '' || cell.approved_by === cell.sub, 'approved_by', 'must be a second person'],
      [!/^(\d{3}(;\s*\d{3})*)?$/.test(cell.keeps_authorities), 'keeps_authorities', 'must be codes of three digits, semicolons between'],
    ];
    for (const [, field, reason] of faults.filter(([is]) => is)) complaints.refuse({ line, field, reason });
    if (faults.some(([is]) => is)) continue;
    const keeps = cell.keeps_authorities.split(/;\s*/).filter((code) => code !== '');
    given.push({ sub: cell.sub, name: `${cell.given_name} ${cell.family_name}`, givenName: cell.given_name, familyName: cell.family_name, role: 'administrator', force: cell.force, active: true, ...(keeps.length > 0 ? { keepsAuthorities: keeps } : {}) });
  }
  if (complaints.refused > 0) {
    say(`${complaints.refused} rows refused. Nothing was changed.`);
    return 2;
  }
  const accounts = new DynamoAccounts(where);
  for (const force of new Set(given.map((user) => user.force ?? ''))) {
    const known = (await accounts.ofForce(force)).filter(({ active, role }) => active && role === 'administrator').length;
    if (known >= fewestAdministrators) {
      say(`${force} has ${known} administrators: they make others on the page "Users and roles". Nothing was changed.`);
      return 2;
    }
    if (known + given.filter((user) => user.force === force).length < fewestAdministrators) {
      say(`${force} needs at least ${fewestAdministrators} administrators, or nothing could be approved. Nothing was changed.`);
      return 2;
    }
  }
  const writer = new DynamoDirectoryWriter(where);
  if (!dryRun) for (const user of given) await writer.putUser(user);
  say(dryRun ? `${given.length} administrators would be added. Nothing was changed: this was a dry run.` : `${given.length} administrators added.`);
  return 0;
}
