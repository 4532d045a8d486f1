import type { SettingKey } from '../setting.ts';
import type { Instant } from '../time.ts';
import type { Answer, Colleague, Question, Support, Telling } from './school-words.ts';

/** What a school and the desk say to each other of one notification: events of the duty that leave its state as it is. Ids and words of ours, never text. */
export type SchoolSaid = { readonly at: Instant; readonly setting: SettingKey; readonly disclosureId: string } & (
  | { readonly kind: 'said-absent'; readonly adultId: string }
  | { readonly kind: 'support-given'; readonly adultId: string; readonly support: Support }
  | { readonly kind: 'colleagues-named'; readonly adultId: string; readonly telling: Telling; readonly roles: readonly Colleague[]; /** Of the directory, at the same setting. */ readonly adultIds: readonly string[] }
  | { readonly kind: 'asked'; readonly adultId: string; readonly taskId: string; readonly question: Question }
  | { readonly kind: 'answered'; readonly taskId: string; readonly question: Question; readonly answer: Answer; readonly by: string }
);
