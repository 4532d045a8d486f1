import type { Row } from './row.ts';
import { adultIsAParty } from './rows/adult-is-a-party.ts';
import { amendedInAnyOrder } from './rows/amended-in-any-order.ts';
import { callbacksInAnyOrder } from './rows/callbacks-in-any-order.ts';
import { deliveredManyTimes } from './rows/delivered-many-times.ts';
import { handlersThatSayNothing } from './rows/handlers-that-say-nothing.ts';
import { killedAnywhere } from './rows/killed-anywhere.ts';
import { greylisted, mailStopped, outOfOffice } from './rows/mail-in-trouble.ts';
import { nextSchoolDay } from './rows/next-school-day.ts';
import { movedSchool } from './rows/moved-school.ts';
import { noTimeLeft, outOfTimeAfterwards } from './rows/out-of-time.ts';
import { poisonInABatch } from './rows/poison-in-a-batch.ts';
import { recallRacesRead } from './rows/recall-races-read.ts';
import { redrivenLater } from './rows/redriven-later.ts';
import { regionLost } from './rows/region-lost.ts';
import { sameKeyAgain } from './rows/same-key-again.ts';
import { sentTooFast } from './rows/sent-too-fast.ts';
import { twoClockChanges } from './rows/two-clock-changes.ts';
import { waitedTooLong } from './rows/waited-too-long.ts';

/** Every row that can be played, in the order of the table. */
export const rows: readonly Row[] = [
  deliveredManyTimes, killedAnywhere, poisonInABatch, handlersThatSayNothing, waitedTooLong, redrivenLater, noTimeLeft, outOfTimeAfterwards, sameKeyAgain, amendedInAnyOrder, recallRacesRead, movedSchool, adultIsAParty,
  sentTooFast, mailStopped, outOfOffice, callbacksInAnyOrder, greylisted, twoClockChanges, nextSchoolDay, regionLost,
];
