import type { AssessMessage, CalendarChanged, CasesMessage, ContactChanged, DeathsToLookAt, DeliverMessage, MailToCheck, MatchMessage, PlanMessage, ReportMessage } from '../../events/internal.ts';

export interface Messages {
  match: MatchMessage;
  plan: PlanMessage | CalendarChanged | DeathsToLookAt;
  deliver: DeliverMessage | ContactChanged;
  report: ReportMessage;
  mail: MailToCheck;
  assess: AssessMessage;
  cases: CasesMessage;
}

/** Hands messages to the next stage. Resolves once they are safe; throws if they are not. */
export interface Outgoing {
  send<Q extends keyof Messages>(queue: Q, messages: readonly Messages[Q][]): Promise<void>;
}
