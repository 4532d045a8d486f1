import { DynamoRollImporter } from '../../../shared/adapters/dynamodb/dynamo-roll-importer.ts';
import { preparePupil } from '../../../shared/domain/matching/prepare.ts';
import type { ManifestChanges } from '../../../shared/domain/roll/manifest.ts';
import { ChangesRefused, type GivenChanges, type ImportOutcome, type RollGift } from '../../../shared/ports/roll-imports.ts';
import { startWholeFile } from '../files/whole-file.ts';
import { RefusedInput } from '../files/refusals.ts';
import { nameCounter } from '../matching/count-names.ts';
import { type ComplaintsKept, complaintsOf } from './complaints-file.ts';
import type { Target } from './open-target.ts';
import { givenPupil, pupilIdOf } from './pupil-ids.ts';
import type { Complaints, PupilAsGiven } from './read-pupil-rows.ts';

/** What a school's system gave, however it came. Read several times, and the same each time. */
export type RollFile =
  | { readonly kind: 'whole'; readonly read: (complaints: Complaints) => AsyncIterable<PupilAsGiven> }
  | { readonly kind: 'changes'; readonly read: (complaints: Complaints) => AsyncIterable<{ readonly line: number; readonly of: Pick<PupilAsGiven, 'upn' | 'localId'>; readonly given: (pupilId: string) => GivenChanges }> };

export interface RollImport {
  readonly target: Target;
  readonly source: string;
  readonly on: string;
  readonly file: RollFile;
  readonly dryRun: boolean;
  /** Take in a whole roll that lost more than a third of its pupils: an export that was cut short looks just like it. */
  readonly evenIfSmaller: boolean;
  /** Where refusals are written, and, if asked for, the ids of pupils by what becomes of them. */
  readonly refusals: string;
  readonly report?: string | undefined;
  readonly say: (message: string) => void;
}

const quiet: Complaints = { refuse: () => undefined, doubt: () => undefined };

/** Reads the whole file first; only if every row can be taken is anything written. Answers with the exit code. */
export async function importRoll({ target, source, on, file, dryRun, evenIfSmaller, refusals, report, say }: RollImport): Promise<number> {
  if (!/^(school:\d{5,7}|authority:\d{3}|trust:[A-Za-z0-9-]{1,20})$/.test(source)) throw new RefusedInput('--source must be school:URN, authority:CODE or trust:NUMBER.');
  const importer = new DynamoRollImporter({ client: target.client, table: target.table('rolls'), ...(target.onThisMachine ? { restMs: 0 } : {}) });
  const secret = await importer.secret({ make: !dryRun });
  const complaints = complaintsOf(refusals);
  const names = nameCounter();
  const lines = new Map<string, number>();
  say('Reading the file');
  const rows = await check(source, file, complaints, secret, lines, file.kind === 'whole' ? names : undefined);
  const gift: RollGift = file.kind === 'whole'
    ? { kind: 'whole', source, on, names: names.frequencies(), pupils: () => wholeOf(source, file.read(quiet), secret) }
    : { kind: 'changes', source, on, pupils: () => changesOf(source, file.read(quiet), secret) };
  const planned = complaints.refused > 0 ? undefined : await plan(importer, gift, complaints, lines);
  lines.clear();
  const named = await complaints.write();
  if (named) say(`${complaints.refused} rows refused, ${complaints.doubted} fields left out: see ${named}.`);
  if (!planned || complaints.refused > 0) {
    say(`Nothing was changed. ${rows} rows were read.`);
    return 2;
  }
  if (report) await writeReport(report, planned);
  if (isFarSmaller(planned) && !evenIfSmaller) {
    say(`${described(planned)} More than a third would leave at once, so nothing was changed: if that is true, say so with --even-if-smaller.`);
    return 2;
  }
  if (dryRun) {
    say(`${described(planned)} Nothing was changed: this was a dry run.`);
    return 0;
  }
  let told = 0;
  const outcome = await importer.carryOut(gift, (part, done, of) => {
    if (done === of || done - told >= 5000 || done < told) {
      told = done;
      say(`${part === 'writing' ? 'Written' : 'Tidied'}: ${done} of ${of}`);
    }
  });
  say(`${described(outcome)}${outcome.kind === 'imported' && outcome.resumed ? ' It was taken up where it had been cut off.' : ''}`);
  return 0;
}

/** Every complaint about the file, with names counted on the way. Each pupil is named once, and a school names no other school's. */
async function check(source: string, file: RollFile, complaints: ComplaintsKept, secret: string, lines: Map<string, number>, names: ReturnType<typeof nameCounter> | undefined): Promise<number> {
  let rows = 0;
  const own = /^school:(\d+)$/.exec(source)?.[1];
  const once = (id: string, line: number): void => {
    if (lines.has(id)) complaints.refuse({ line, field: 'pupil_id', reason: 'or the pupil number was given before' });
    lines.set(id, line);
  };
  if (file.kind === 'changes') {
    for await (const { line, of } of file.read(complaints)) {
      rows += 1;
      once(pupilIdOf(source, of, secret), line);
    }
    return rows;
  }
  for await (const given of file.read(complaints)) {
    rows += 1;
    once(pupilIdOf(source, given, secret), given.line);
    if (own !== undefined && given.registrations.some(({ urn }) => urn !== own)) complaints.refuse({ line: given.line, field: 'urn', reason: "is another school's: a school gives its own roll only" });
    names?.add(preparePupil({ pupilId: given.localId, ...given.details, urns: [] }));
  }
  return rows;
}

async function plan(importer: DynamoRollImporter, gift: RollGift, complaints: ComplaintsKept, lines: ReadonlyMap<string, number>): Promise<ImportOutcome | undefined> {
  try {
    return await importer.plan(gift);
  } catch (cause) {
    if (!(cause instanceof ChangesRefused)) throw cause;
    for (const { pupilId, reason } of cause.refused) complaints.refuse({ line: lines.get(pupilId) ?? 0, field: 'change', reason });
    return undefined;
  }
}

async function* wholeOf(source: string, rows: AsyncIterable<PupilAsGiven>, secret: string) {
  for await (const row of rows) yield givenPupil(source, row, secret);
}

async function* changesOf(source: string, rows: AsyncIterable<{ readonly of: Pick<PupilAsGiven, 'upn' | 'localId'>; readonly given: (pupilId: string) => GivenChanges }>, secret: string) {
  for await (const { of, given } of rows) yield given(pupilIdOf(source, of, secret));
}

function isFarSmaller(outcome: ImportOutcome): boolean {
  if (outcome.kind === 'unchanged') return false;
  const { left, changed, unchanged } = outcome.changes;
  return left.length >= 10 && left.length > (left.length + changed.length + unchanged) / 3;
}

export function described(outcome: ImportOutcome): string {
  if (outcome.kind === 'unchanged') return `The same was given before: ${outcome.pupils} pupils, none of them changed.`;
  const { joined, changed, back, left, forgotten, unchanged } = outcome.changes;
  return `${outcome.pupils} pupils: ${joined.length} joined, ${back.length} came back, ${changed.length} changed, ${left.length} left, ${forgotten.length} let go, ${unchanged} as before.`;
}

/** Ids only. */
async function writeReport(path: string, outcome: ImportOutcome): Promise<void> {
  const file = await startWholeFile(path);
  const kinds = ['joined', 'back', 'changed', 'left', 'forgotten'] as const satisfies readonly (keyof ManifestChanges)[];
  for (const kind of kinds) {
    for (const id of outcome.kind === 'imported' ? outcome.changes[kind] : []) {
      const full = file.write(`${JSON.stringify({ pupilId: id, becomes: kind })}\n`);
      if (full) await full;
    }
  }
  await file.keep();
}
