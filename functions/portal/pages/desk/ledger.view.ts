import { plusDays } from '../../../../shared/domain/clocks/london-time.ts';
import { isOpen, type LedgerState, ledgerStates } from '../../../../shared/domain/duty/duty.ts';
import { sayDay } from '../../../../shared/domain/notification/words/say-time.ts';
import type { CalendarDate, Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { sayWhen } from './clock-words.ts';
import { filterQuery, type LedgerFilter, ledgerFiltersView, type LedgerRow } from './ledger-filters.ts';
import { stateTags, stateWords } from './state-words.ts';

/** `rows` are the whole day, `shown` those that the choices leave; the totals are of what is shown. */
export function ledgerView({ rows: all, shown: rows, filter, day, now, speech }: { readonly rows: readonly LedgerRow[]; readonly shown: readonly LedgerRow[]; readonly filter: LedgerFilter; readonly day: CalendarDate; readonly now: Instant; readonly speech: Speech }) {
  const { say, page } = speech;
  const counted = (state: LedgerState) => rows.filter(({ duty }) => duty.state === state).length;
  const total = (states: readonly LedgerState[]) => states.reduce((sum, state) => sum + counted(state), 0);
  return {
    title: sayDay(day, page.calendar),
    total: rows.length,
    open: total(ledgerStates.filter(isOpen)),
    final: total(ledgerStates.filter((state) => !isOpen(state))),
    counts: ledgerStates.map((state) => ({ state: say(stateWords[state]), count: counted(state), tag: stateTags[state], kind: say(isOpen(state) ? 'Open' : 'Final') })),
    rows: rows.map(({ duty, address }) => ({
      href: href('duty', { day, duty: address }),
      reference: duty.reference, childRef: duty.childRef, state: say(stateWords[duty.state]), tag: stateTags[duty.state],
      basis: say(duty.basis === 'statutory' ? 'Statutory' : 'Discretion'),
      reported: sayWhen(duty.firstSentAt, now, speech), since: sayWhen(duty.since, now, speech), settings: Object.values(duty.settings).filter(({ state }) => state !== 'not-theirs').length,
    })),
    nothing: say(all.length === 0 ? 'No child was first reported on this day.' : 'No child of this day is like that.'),
    filters: ledgerFiltersView(all, rows.length, filter, href('ledgerDay', { day }), say),
    earlierHref: href('ledgerDay', { day: plusDays(day, -1) }) + filterQuery(filter),
    laterHref: href('ledgerDay', { day: plusDays(day, 1) }) + filterQuery(filter),
  };
}
