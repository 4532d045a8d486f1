import { rollItems } from '../../../shared/adapters/dynamodb/roll-items.ts';
import { preparePupil } from '../../../shared/domain/matching/prepare.ts';
import type { NameFrequencies } from '../../../shared/domain/matching/types.ts';
import type { RollPupil } from '../../../shared/domain/roll/roll-pupil.ts';
import type { TableItem } from '../engines/dynamo-load.ts';
import { RefusedInput, type Refusal } from '../files/refusals.ts';
import { nameCounter } from '../matching/count-names.ts';
import { readPupilRows } from './read-pupil-rows.ts';
import { type RollStatistics, rollStatistics } from './roll-statistics.ts';

/** A roll's items made from its file as they are asked for, with what is counted on the way. */
export interface BenchItems {
  items(): AsyncGenerator<TableItem>;
  readonly statistics: RollStatistics;
  frequencies(): NameFrequencies;
}

export function benchItems(path: string, most: number): BenchItems {
  const statistics = rollStatistics();
  const names = nameCounter();
  const refuse = ({ line, field, reason }: Refusal): never => {
    throw new RefusedInput(`${path}, line ${line}: ${field} ${reason}.`);
  };
  return {
    statistics,
    frequencies: () => names.frequencies(),
    async *items() {
      for await (const { localId, details, registrations } of readPupilRows(path, { refuse, doubt: () => undefined })) {
        const pupil: RollPupil = { pupilId: localId, ...details, registrations };
        const prepared = preparePupil({ pupilId: localId, ...details, urns: [] });
        statistics.add(prepared);
        names.add(prepared);
        const made = rollItems(pupil);
        yield { table: 'rolls', item: made.pupil };
        for (const line of made.lines) yield { table: 'rolls', item: line };
        if (statistics.pupils >= most) return;
      }
    },
  };
}
