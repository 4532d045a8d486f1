import { plusDays } from '../../../../shared/domain/clocks/london-time.ts';
import { type Duty, isOpen, type LedgerState, ledgerStates } from '../../../../shared/domain/duty/duty.ts';
import { english } from '../../../../shared/domain/notification/words/english.ts';
import { sayDay } from '../../../../shared/domain/notification/words/say-time.ts';
import type { CalendarDate, Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import { sayWhen } from './clock-words.ts';
import { stateTags, stateWords } from './state-words.ts';

export function ledgerView(rows: readonly { readonly duty: Duty; readonly address: string }[], day: CalendarDate, now: Instant) {
  const counted = (state: LedgerState) => rows.filter(({ duty }) => duty.state === state).length;
  const total = (states: readonly LedgerState[]) => states.reduce((sum, state) => sum + counted(state), 0);
  return {
    title: sayDay(day, english.calendar),
    total: rows.length,
    open: total(ledgerStates.filter(isOpen)),
    final: total(ledgerStates.filter((state) => !isOpen(state))),
    counts: ledgerStates.map((state) => ({ state: stateWords[state], count: counted(state), tag: stateTags[state], kind: isOpen(state) ? 'Open' : 'Final' })),
    rows: rows.map(({ duty, address }) => ({
      href: href('duty', { day, duty: address }),
      reference: duty.reference, childRef: duty.childRef, state: stateWords[duty.state], tag: stateTags[duty.state],
      basis: duty.basis === 'statutory' ? 'Statutory' : 'Discretion',
      reported: sayWhen(duty.firstSentAt, now), since: sayWhen(duty.since, now), settings: Object.values(duty.settings).filter(({ state }) => state !== 'not-theirs').length,
    })),
    earlierHref: href('ledgerDay', { day: plusDays(day, -1) }),
    laterHref: href('ledgerDay', { day: plusDays(day, 1) }),
  };
}
