import { liveIdatStatuses } from '../../../../shared/domain/cases/idat/idat-case.ts';
import type { QueueRow } from '../../../../shared/domain/cases/idat/idat-queue.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import type { FiltersView } from '../casework/page-parts.ts';
import { statusWords } from '../casework/words.ts';

/** What presses, as one asks for it: each is a reason to open a case this week. */
const pressing = {
  'review-due': 'Four-weekly review due', 'order-ends': 'An order ends within a week, or was breached', action: 'Next action overdue, or none', 'right-to-know': 'Right to know waits', serial: 'Several people harmed',
} as const;
type Pressing = keyof typeof pressing;

/** What the list is narrowed to. Ids and codes only: no name stands in an address. */
export interface QueueFilter {
  readonly status?: string;
  readonly officer?: string;
  readonly authority?: string;
  readonly pressing?: Pressing;
}

const nobody = 'nobody';

/** Reads the form's choices; what is not one of them narrows nothing. */
export function readFilter(query: Readonly<Record<string, string>>): QueueFilter {
  const { status, officer, authority, pressing: asked } = query;
  const some = asked !== undefined && Object.hasOwn(pressing, asked) ? (asked as Pressing) : undefined;
  return {
    ...(liveIdatStatuses.some((one) => one === status) && status ? { status } : {}), ...(officer && /^[\w:.-]{1,128}$/.test(officer) ? { officer } : {}),
    ...(authority && /^\w{1,8}$/.test(authority) ? { authority } : {}), ...(some ? { pressing: some } : {}),
  };
}

export function narrowed(rows: readonly QueueRow[], filter: QueueFilter): readonly QueueRow[] {
  return rows.filter((row) => {
    const { idat } = row;
    return (!filter.status || idat.status === filter.status)
      && (!filter.officer || (filter.officer === nobody ? idat.officerId === undefined : idat.officerId === filter.officer))
      && (!filter.authority || idat.authority === filter.authority)
      && (!filter.pressing || presses(row, filter.pressing));
  });
}

function presses({ idat, pressing: found }: QueueRow, asked: Pressing): boolean {
  switch (asked) {
    case 'review-due': return found.includes('review-due');
    case 'order-ends': return found.includes('order-ends-soon') || found.includes('order-breached');
    case 'action': return found.includes('next-action-overdue') || found.includes('no-next-action');
    case 'right-to-know': return found.includes('right-to-know-waits') || found.includes('right-to-know-late');
    case 'serial': return new Set(idat.victims.map(({ victimId }) => victimId)).size > 1;
    default: {
      const unknown: never = asked;
      throw new Error(`unknown choice ${String(unknown)}`);
    }
  }
}

/** The form, with the choices that the queue itself offers. */
export function filtersView(rows: readonly QueueRow[], shown: number, filter: QueueFilter, nameOf: (sub: string | undefined) => string, say: Speech['say']): FiltersView {
  const officers = [...new Set(rows.flatMap(({ idat }) => (idat.officerId ? [idat.officerId] : [])))].map((sub) => ({ value: sub, text: nameOf(sub) })).toSorted((a, b) => (a.text < b.text ? -1 : 1));
  const authorities = [...new Set(rows.flatMap(({ idat }) => (idat.authority ? [idat.authority] : [])))].toSorted().map((code) => ({ value: code, text: code }));
  const field = (name: keyof QueueFilter, label: string, all: string, items: readonly { readonly value: string; readonly text: string }[]) => ({
    id: `filter-${name}`, name, label, items: [{ value: '', text: all }, ...items].map((item) => ({ ...item, selected: item.value === (filter[name] ?? '') })),
  });
  return {
    action: href('idatQueue'), shown: say('{count} of {all} shown.', { count: shown, all: rows.length }), ...(Object.keys(filter).length > 0 ? { clearHref: href('idatQueue') } : {}),
    fields: [
      field('pressing', 'What presses', 'Anything', Object.entries(pressing).map(([value, text]) => ({ value, text }))),
      field('status', 'Status', 'Any', liveIdatStatuses.map((status) => ({ value: status, text: statusWords[status] }))),
      field('officer', 'Officer', 'Anybody', [{ value: nobody, text: 'Nobody yet' }, ...officers]),
      ...(authorities.length > 1 ? [field('authority', 'Authority', 'Any', authorities)] : []),
    ],
  };
}
