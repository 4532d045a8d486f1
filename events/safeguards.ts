import * as z from 'zod';
import { instant, opaqueId, shortText } from './primitives.ts';

/** Who decided, where a police officer or member of police staff had to. */
export const rank = z.enum(['constable', 'sergeant', 'inspector', 'chief-inspector', 'superintendent', 'chief-superintendent', 'chief-officer', 'police-staff'])
  .meta({ description: 'Rank, or police-staff.', examples: ['sergeant'] });

export const officer = z.strictObject({
  personId: opaqueId.meta({ description: "The force's own id of the officer or member of staff; 1 to 64 letters, digits, or . _ : / -", examples: ['PS-4410'] }),
  rank,
}).meta({ id: 'Officer', description: 'An officer or member of police staff, by id and rank, never by name.' });

const childrenTouched = z.array(opaqueId.meta({ description: 'A childRef of this incident.', examples: ['c1'] })).min(1).max(30).optional();
const sergeantOrAbove = (by: { rank: z.infer<typeof rank> }) => by.rank !== 'constable' && by.rank !== 'police-staff';

/** Ruling 8. */
export const hold = z.strictObject({
  kind: z.enum(['death-or-critical-incident', 'strategy-or-covert', 'honour-based-or-forced-marriage', 'abduction', 'party-works-at-setting', 'protected-address-or-identity'])
    .meta({ description: 'Why nothing may go out without a person.', examples: ['honour-based-or-forced-marriage'] }),
  childRefs: childrenTouched.meta({ description: 'The children it holds, 1 to 30; left out: every child of the incident.' }),
  reason: shortText(300).meta({ description: 'Why, for the desk; at most 300 characters. Never shown to a school.', examples: ['Strategy discussion at 09:00; keep from both families until then.'] }),
  setBy: officer.refine(sergeantOrAbove, { error: 'a hold is set by a sergeant or above', path: ['rank'] }).meta({ description: 'Who set it: a sergeant or above.' }),
  setAt: instant.meta({ description: 'When it was set: an instant with its offset or Z.', examples: ['2026-11-09T00:20:00Z'] }),
  expiresAt: instant.meta({ description: 'When a person must look again; after setAt. Cut back to the later of half an hour after it was set and 90 minutes before the school opens.', examples: ['2026-11-09T06:00:00Z'] }),
}).meta({ id: 'Hold', description: 'Stops the notification until a person decides. On expiry the desk telephones; it is never released by itself.' });

export const suspectStatus = z.strictObject({
  status: z.enum(['in-custody', 'released-on-bail', 'released-under-investigation', 'released-without-action', 'charged-and-remanded', 'charged-and-bailed', 'not-yet-found', 'not-arrested', 'deceased'])
    .meta({ description: 'Where the suspect was at that instant.', examples: ['in-custody'] }),
  asAt: instant.meta({ description: 'The instant at which this was true, shown to the school beside it.', examples: ['2026-11-09T02:45:00Z'] }),
}).meta({ id: 'SuspectStatus', description: 'Where the suspect was, and when that was known. A change is told by a new version.' });

export const condition = z.strictObject({
  kind: z.enum(['not-to-contact-child', 'not-to-go-near-school', 'not-to-collect-child', 'not-to-contact-parent', 'not-to-go-home', 'other'])
    .meta({ description: 'What it forbids, as far as the school or the child is concerned.', examples: ['not-to-go-near-school'] }),
  childRefs: childrenTouched.meta({ description: 'The children it touches, 1 to 30; left out: every child of the incident.' }),
  personRef: opaqueId.optional().meta({ description: 'The personRef of whom it binds.', examples: ['p2'] }),
  from: z.enum(['bail', 'court-order', 'dvpn', 'dvpo', 'dapn', 'dapo']).optional().meta({ description: 'What imposed it: bail, a court order, or a domestic violence or abuse protection notice or order.', examples: ['bail'] }),
  expiresAt: instant.optional().meta({ description: 'When it ends; left out if not known.', examples: ['2026-12-07T10:00:00Z'] }),
}).meta({ id: 'Condition', description: 'A bail condition or order that touches the school or a child. Only these are ever shown to a school.' });

export const withdrawalReason = z.enum(['wrong-child-or-school', 'duplicate', 'entered-in-error', 'no-reasonable-grounds']);
export const supervisor = officer
  .refine(sergeantOrAbove, { error: 'a withdrawal is authorised by a sergeant or above', path: ['rank'] })
  .meta({ description: 'The supervisor who decided: a sergeant or above.' });

export type Hold = z.infer<typeof hold>;
export type WithdrawalReason = z.infer<typeof withdrawalReason>;
