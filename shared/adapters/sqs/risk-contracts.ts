import { assessMessage, casesMessage } from '../../../events/risk-messages.ts';

/** What may be sent to `assess` and `cases`, for the functions that do. */
export const riskContracts = { assess: assessMessage, cases: casesMessage };
