import { createHash } from 'node:crypto';
import type { RollChange } from '../../../shared/domain/roll/changes.ts';
import type { GivenChanges } from '../../../shared/ports/roll-imports.ts';
import { readCsvRows } from '../files/read-csv-rows.ts';
import { isDate } from '../files/time-text.ts';
import { type Complaints, optionalPupilColumns, type PupilAsGiven, type PupilCells, pupilFrom } from './read-pupil-rows.ts';

const columns = ['change', 'pupil_id'] as const;
const optionalColumns = ['on', 'to_urn', 'urn', 'given_name', 'family_name', 'dob', ...optionalPupilColumns] as const;
type Cells = Readonly<Record<(typeof columns)[number] | (typeof optionalColumns)[number], string>>;

export interface ChangesAsGiven {
  readonly line: number;
  readonly of: Pick<PupilAsGiven, 'upn' | 'localId'>;
  readonly given: (pupilId: string) => GivenChanges;
}

type MakeChange = (pupilId: string) => RollChange;

/** Reads a file of changes: joined, left, moved, corrected, dual-begun, dual-ended. Those of one pupil are made together, in the order of the file. Held in memory: changes are few. */
export async function* readChangeRows(path: string, complaints: Complaints): AsyncGenerator<ChangesAsGiven> {
  const byPupil = new Map<string, { line: number; of: ChangesAsGiven['of']; make: MakeChange[] }>();
  for await (const { line, values } of readCsvRows(path, { columns, optionalColumns }, complaints.refuse)) {
    const read = changeFrom(values, line, complaints);
    if (!read) continue;
    const known = byPupil.get(read.of.upn ?? `~${read.of.localId}`);
    if (known) known.make.push(read.make);
    else byPupil.set(read.of.upn ?? `~${read.of.localId}`, { line, of: read.of, make: [read.make] });
  }
  for (const { line, of, make } of byPupil.values()) {
    yield {
      line, of,
      given: (pupilId) => {
        const changes = make.map((one) => one(pupilId));
        return { pupilId, changes, fingerprint: createHash('sha256').update(JSON.stringify(changes)).digest('base64url').slice(0, 16) };
      },
    };
  }
}

function changeFrom(cells: Cells, line: number, complaints: Complaints): { of: ChangesAsGiven['of']; make: MakeChange } | undefined {
  const kind = cells.change.trim();
  const on = cells.on.trim();
  const refuse = (field: string, reason: string): undefined => {
    complaints.refuse({ line, field, reason });
    return undefined;
  };
  if (kind !== 'corrected' && !isDate(on)) return refuse('on', 'must be the first day on which it holds, such as 2026-11-09');
  // Where only a school is named, the rest of the row may be blank.
  const whole = kind === 'joined' || kind === 'corrected';
  const blank: PupilCells = { ...cells, given_name: '-', family_name: '-', dob: '2020-01-01', joined_on: '', left_on: '' };
  const pupil = pupilFrom(whole ? { ...cells, urn: kind === 'corrected' ? '100000' : cells.urn, joined_on: '', left_on: '' } : blank, line, complaints);
  if (!pupil) return undefined;
  const urn = pupil.registrations[0]?.urn ?? '';
  if (pupil.registrations.length !== 1) return refuse('urn', 'must be one school');
  const of = { localId: pupil.localId, ...(pupil.upn === undefined ? {} : { upn: pupil.upn }) };
  switch (kind) {
    case 'joined': return { of, make: (pupilId) => ({ kind, details: { pupilId, ...pupil.details }, urn, on }) };
    case 'corrected': return { of, make: (pupilId) => ({ kind, details: { pupilId, ...pupil.details } }) };
    case 'left':
    case 'dual-begun':
    case 'dual-ended': return { of, make: () => ({ kind, urn, on }) };
    case 'moved': {
      const toUrn = cells.to_urn.trim();
      return /^\d{5,7}$/.test(toUrn) ? { of, make: () => ({ kind, urn, toUrn, on }) } : refuse('to_urn', 'must be a number of 5 to 7 digits');
    }
    default: return refuse('change', 'must be joined, left, moved, corrected, dual-begun or dual-ended');
  }
}
