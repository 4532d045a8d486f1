import type { IncidentData } from '../../events/incident.ts';
import { londonInstant, plusDays } from '../domain/clocks/london-time.ts';
import type { Duty } from '../domain/duty/duty.ts';
import type { ExportOrder, Story } from '../domain/ledger/export-ledger.ts';
import { hidesPlace } from '../domain/duty/hides-place.ts';
import type { DutyBook } from '../ports/duty-book.ts';

/** More would not fit into one answer of the portal: a shorter period is asked for. */
export const mostChildren = 3000;
const atOnce = 25;

export interface ExportSources {
  readonly book: Pick<DutyBook, 'dutiesFirstSent' | 'history'>;
  /** The latest version of an incident, where whoever asked may know of it; undefined where they may not (ruling 6). */
  readonly visible: (reference: string) => Promise<{ readonly incident: IncidentData | undefined } | undefined>;
}

/** The stories of every child first reported in the period, in that order; undefined where there are too many. */
export async function readExport({ force, from, to }: ExportOrder, { book, visible }: ExportSources): Promise<readonly Story[] | undefined> {
  const duties: Duty[] = [];
  let cursor: string | undefined;
  do {
    const page = await book.dutiesFirstSent(force, londonInstant(from, '00:00'), londonInstant(plusDays(to, 1), '00:00'), cursor);
    duties.push(...page.items);
    cursor = page.cursor;
    if (duties.length > mostChildren) return undefined;
  } while (cursor);
  const stories: (Story | undefined)[] = [];
  for (let start = 0; start < duties.length; start += atOnce) {
    stories.push(...(await Promise.all(duties.slice(start, start + atOnce).map(async (duty): Promise<Story | undefined> => {
      const seen = await visible(duty.reference);
      return seen && { history: await book.history(duty), settingsHidden: hidesSchool(seen.incident) };
    }))));
  }
  return stories.filter((story) => story !== undefined);
}

function hidesSchool(incident: IncidentData | undefined): boolean {
  return incident !== undefined && hidesPlace(incident);
}
