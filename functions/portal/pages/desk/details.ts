import type { PhoneContact, TaskDetail } from '../../../../shared/domain/duty/task.ts';

export type PlaceDetail = Extract<TaskDetail, { kind: 'place' }>;
export type PhoneDetail = Extract<TaskDetail, { kind: 'phone' }>;
export type HoldDetail = Extract<TaskDetail, { kind: 'hold' }>;
export type WordsDetail = Extract<TaskDetail, { kind: 'words' }>;
export type PlainDetail = Extract<TaskDetail, { kind: 'refused' | 'withdrawals' | 'count' | 'export' | 'question' | 'notice' | 'safety-review' | 'break-glass' }>;

/** Somebody to ring, as the directory and the register know them now. */
export interface Callee {
  readonly role: PhoneContact['role'];
  readonly isNext: boolean;
  readonly mayBeParty: boolean;
  /** Gone on leave since the call was put on the list. */
  readonly isAway: boolean;
  /** Names of those for whom they stand in today. */
  readonly coversFor: readonly string[];
  readonly name?: string;
  readonly phone?: string;
}
