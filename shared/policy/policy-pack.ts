import * as z from 'zod/mini';
import { boardPolicy } from './board-policy.ts';
import { caseworkPolicy } from './casework-policy.ts';
import { contactPolicy } from './contact-policy.ts';
import { deskPolicy } from './desk-policy.ts';
import { notificationPolicy } from './notification-policy.ts';
import { retentionPolicy } from './retention-policy.ts';
import { rfgvPolicy, riskPolicy } from './risk-policy.ts';

/**
 * A force's policy pack (ruling 11): every number and word in which forces differ, as data with its source. Decisions record `version`.
 * Keys that this schema does not know are let go, so that a pack made for a later release can still be read; a known key with a value out of bounds refuses the whole pack.
 * Keys added since the first pack have defaults, so that `cheshire.json` as first published is read too.
 */
export const policyPack = z.object({
  force: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be a short name in lower case, such as cheshire')),
  /** Any text that is new for every change; by habit the date from which it holds. */
  version: z.string().check(z.minLength(1), z.maxLength(40)),
  timezone: z.literal('Europe/London'),
  notification: notificationPolicy,
  /** Absent in packs made before it: pages then say to use the number that the force gave. */
  contacts: z.optional(contactPolicy),
  risk: riskPolicy,
  rfgv: rfgvPolicy,
  /** Absent in packs made before it: every setting then has its default. */
  casework: z._default(caseworkPolicy, caseworkPolicy.parse({})),
  /** The same. */
  board: z._default(boardPolicy, boardPolicy.parse({})),
  /** The same. */
  desk: z._default(deskPolicy, deskPolicy.parse({})),
  /** The same. */
  retention: z._default(retentionPolicy, retentionPolicy.parse({})),
});

export type PolicyPack = z.output<typeof policyPack>;
export type ContactPolicy = z.output<typeof contactPolicy>;
export type NotificationPolicy = PolicyPack['notification'];
export type RiskPolicy = PolicyPack['risk'];
export type RfgvPolicy = PolicyPack['rfgv'];
export type CaseworkPolicy = PolicyPack['casework'];
