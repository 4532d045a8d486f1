import type { LedgerState, SettingState } from '../../../../shared/domain/duty/duty.ts';

export const stateWords: Readonly<Record<LedgerState, string>> = {
  'awaiting-review': 'Waits for a person', 'on-hold': 'On hold', planned: 'Planned', released: 'Released, not read', 'phone-open': 'To be telephoned',
  read: 'Read', acknowledged: 'Read and acknowledged', 'told-by-phone': 'Told by phone', 'authority-informed': 'Authority informed', 'passed-to-force': 'Passed to another force',
  withdrawn: 'Withdrawn', 'out-of-scope': 'Out of scope', 'not-sent': 'Not sent',
};

export const settingWords: Readonly<Record<SettingState, string>> = {
  planned: 'Planned', released: 'Released, not read', 'phone-open': 'To be telephoned', read: 'Read', acknowledged: 'Read and acknowledged', 'told-by-phone': 'Told by phone',
  'authority-informed': 'Read by the authority\'s officer', withdrawn: 'Withdrawn', 'not-theirs': 'Not theirs', 'not-sent': 'Not sent',
};

const [waits, moves, met, ended] = ['govuk-tag--red', 'govuk-tag--blue', 'govuk-tag--green', 'govuk-tag--grey'];

export const stateTags: Readonly<Record<LedgerState, string>> = {
  'awaiting-review': waits, 'on-hold': waits, planned: moves, released: moves, 'phone-open': waits,
  read: met, acknowledged: met, 'told-by-phone': met, 'authority-informed': met, 'passed-to-force': met, withdrawn: ended, 'out-of-scope': ended, 'not-sent': ended,
};
