import { evidence } from './desk/evidence.ts';
import { firstPage } from './desk/first-page.ts';
import { ledger } from './desk/ledger.ts';
import { matching } from './desk/matching.ts';
import { refusals } from './desk/refusals.ts';
import { review } from './desk/review.ts';
import { tasks } from './desk/tasks.ts';

/** Of each part by itself: no sentence stands in two of them. */
export const partsOfTheDesk = [firstPage, tasks, review, ledger, refusals, matching, evidence] as const;

/**
 * Welsh for the rooms of the safeguarding desk; the English sentence is the key. A sentence that stands in catalogue.ts is not said again here.
 * To be read by a translator before it is used (docs/welsh.md).
 */
export const catalogue: Readonly<Record<string, string>> = Object.fromEntries(partsOfTheDesk.flatMap((part) => Object.entries(part)));
