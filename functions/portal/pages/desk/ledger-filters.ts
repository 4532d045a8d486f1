import { type Duty, isOpen, type LedgerState, ledgerStates } from '../../../../shared/domain/duty/duty.ts';
import type { FiltersView } from '../casework/page-parts.ts';
import type { Speech } from '../../words/speech.ts';
import { stateWords } from './state-words.ts';

/** What a day of the ledger is narrowed to: words of ours and an authority's code, so that nothing of anybody stands in the address. */
export interface LedgerFilter {
  readonly state?: LedgerState;
  readonly basis?: Duty['basis'];
  readonly how?: 'open' | 'final';
  /** Three digits. */
  readonly authority?: string;
}

/** One row, with the codes of the authorities that it has to do with, as far as this reader may know them. */
export interface LedgerRow {
  readonly duty: Duty;
  readonly address: string;
  readonly authorities: readonly string[];
}

/** Reads the form's choices; what is not one of them narrows nothing. */
export function readLedgerFilter({ state, basis, how, authority }: Readonly<Record<string, string>>): LedgerFilter {
  const known = ledgerStates.find((one) => one === state);
  return {
    ...(known ? { state: known } : {}), ...(basis === 'statutory' || basis === 'discretion' ? { basis } : {}), ...(how === 'open' || how === 'final' ? { how } : {}),
    ...(authority && /^\d{3}$/.test(authority) ? { authority } : {}),
  };
}

export function narrowedLedger(rows: readonly LedgerRow[], filter: LedgerFilter): readonly LedgerRow[] {
  return rows.filter(({ duty, authorities }) => (!filter.state || duty.state === filter.state) && (!filter.basis || duty.basis === filter.basis)
    && (!filter.how || isOpen(duty.state) === (filter.how === 'open')) && (!filter.authority || authorities.includes(filter.authority)));
}

/** "?how=open&authority=896", so that the day before and the day after are narrowed alike; empty where nothing is. */
export function filterQuery(filter: LedgerFilter): string {
  const text = new URLSearchParams(Object.entries(filter) as [string, string][]).toString();
  return text === '' ? '' : `?${text}`;
}

/** The form. States and authorities are those of the day, with the ones chosen. */
export function ledgerFiltersView(rows: readonly LedgerRow[], shown: number, filter: LedgerFilter, action: string, say: Speech['say']): FiltersView {
  const states = ledgerStates.filter((state) => state === filter.state || rows.some(({ duty }) => duty.state === state));
  const codes = [...new Set([...rows.flatMap(({ authorities }) => authorities), ...(filter.authority ? [filter.authority] : [])])].toSorted();
  const field = (name: keyof LedgerFilter, label: string, all: string, items: readonly { readonly value: string; readonly text: string }[]) => ({
    id: `filter-${name}`, name, label, items: [{ value: '', text: all }, ...items].map((item) => ({ ...item, selected: item.value === (filter[name] ?? '') })),
  });
  return {
    action, shown: say('{count} of {all} shown.', { count: shown, all: rows.length }), ...(Object.keys(filter).length > 0 ? { clearHref: action } : {}),
    fields: [
      field('how', 'Open or final', 'Both', [{ value: 'open', text: 'Open' }, { value: 'final', text: 'Final' }]),
      field('state', 'State', 'Any', states.map((state) => ({ value: state, text: stateWords[state] }))),
      field('basis', 'Basis', 'Either', [{ value: 'statutory', text: 'Statutory' }, { value: 'discretion', text: 'Discretion' }]),
      field('authority', 'Authority', 'Any', codes.map((code) => ({ value: code, text: code }))),
    ],
  };
}
