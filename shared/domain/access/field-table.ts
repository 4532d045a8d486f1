import type { PortalRole } from './roles.ts';

type Row = readonly PortalRole[];
const nobody: Row = [];
const idat: Row = ['idat-officer', 'idat-supervisor'];
const idva: Row = ['idva', 'idva-supervisor'];
const marac: Row = ['marac-coordinator'];
const police: Row = ['supervisor'];
const idatLead: Row = ['idat-supervisor'];
const idvaLead: Row = ['idva-supervisor'];
/** Who decides about recommendations: each lead about their own kind, the sergeant about all. Which kind is theirs: `mayDecide`. */
const deciders: Row = ['supervisor', 'idat-supervisor', 'idva-supervisor', 'marac-coordinator'];
const maracRoom: Row = ['marac-coordinator', 'idva', 'idva-supervisor', 'idat-supervisor'];

/**
 * Who may see which field of which record of casework: a role that is not in the row does not see it, and a field that has no row is seen by
 * nobody. Key adults, authority officers, the desk, administrators and the board are in no row at all. Fields that stand here with `nobody` are here so
 * that nobody adds them without seeing this line.
 */
export const fieldTable = {
  recommendation: {
    reference: deciders, recommended: deciders, status: deciders, because: deciders, grounds: deciders, grade: deciders, authority: deciders,
    decideBy: deciders, decision: deciders, dismissals: deciders, secondLook: deciders, fallen: deciders, history: deciders,
    victimName: deciders, perpetratorNames: deciders, openedCase: deciders,
    victimAddress: nobody, victimPhone: nobody, childNames: nobody, childSchools: nobody,
  },
  'idat-case': {
    perpetratorName: [...idat, ...police], perpetratorDateOfBirth: idat, status: [...idat, ...police], entry: idat, entryWords: idat, score: idat, band: idat, parts: idat, unscored: idat, rank: idat,
    officer: idat, standing: idat, nextAction: idat, orders: idat, reviewOn: idat, safetyCheck: idat, contacts: idat, pressing: idat, incidents: idat,
    victims: idat, victimsHidden: idat, fallen: idat, exit: idat, maracDecision: idat, history: idat, authority: idat, timeline: idat,
    victimSafeContact: nobody, childNames: nobody, childSchools: nobody,
  },
  /** Somebody harmed, as a perpetrator worker sees them. */
  'idat-victim': {
    name: idat, linkedOn: idat, reference: idat, rightToKnow: idat, idvaInvolved: idat,
    address: nobody, newAddress: nobody, phone: nobody, school: nobody, children: nobody, safeContact: nobody, interpreter: nobody,
  },
  /** A case on offer: enough to say "I know them", and nothing to reach anybody by. */
  'idva-offer': {
    victimName: idva, perpetratorNames: idva, authority: idva, grade: idva, because: idva, interpreter: idva, answerBy: idva, contactBy: idva, passedOver: idvaLead, notTaken: idvaLead,
    victimPhone: nobody, victimAddress: nobody,
  },
  'idva-case': {
    victimName: idva, victimDateOfBirth: idva, victimAddress: idva, victimPhone: idva, safeContact: idva, interpreter: idva, access: idva, consent: idva,
    status: idva, owner: idva, idva: idva, grade: idva, contactBy: idva, contactedAt: idva, attempts: idva, incidents: idva, furtherIncidents: idva, perpetratorNames: idva,
    suspectStatus: idva, conditions: idva, childNames: idva, fallen: idva, outcome: idva, maracDecision: idva, history: idva, authority: idva, notTaken: idvaLead, opposing: idvaLead,
    trajectory: idva, steps: idva, otherVictims: idva, marac: idva, maracActions: idva, otherVictimNames: nobody, otherVictimAddresses: nobody, childSchools: nobody, perpetratorScore: nobody,
  },
  'marac-referral': {
    victimName: maracRoom, perpetratorName: maracRoom, authority: maracRoom, reason: maracRoom, words: maracRoom, repeat: maracRoom, previously: maracRoom, meetingOn: maracRoom, status: maracRoom,
    mustNotReceive: ['marac-coordinator', 'idva-supervisor', 'idat-supervisor'], items: maracRoom, actions: maracRoom, decision: maracRoom, referredBy: maracRoom, history: marac,
    victimAddress: nobody, victimPhone: nobody, childSchools: nobody,
  },
  review: {
    reference: police, why: police, rows: police, counts: police, peopleHarmed: police, addressKnown: police, victimName: police, perpetratorNames: police, childNames: police,
    address: police, childSchools: nobody, victimPhone: nobody,
  },
  /** Somebody as an incident recorded them, where it is asked who they are. */
  'person-seen': {
    name: police, otherNames: police, dateOfBirth: police, address: police, phone: police, part: police, linked: police, otherIncidents: police, decisions: police,
    safeContact: nobody, childSchools: nobody, interpreter: nobody,
  },
  workload: { name: [...idatLead, ...idvaLead, ...idat, ...idva], live: [...idat, ...idva], limit: [...idat, ...idva], above: [...idat, ...idva], authorities: [...idatLead, ...idvaLead], onDuty: [...idatLead, ...idvaLead] },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Row>>>>;

export type RecordKind = keyof typeof fieldTable;
export type FieldOf<K extends RecordKind> = keyof (typeof fieldTable)[K] & string;
export const recordKinds = Object.keys(fieldTable) as readonly RecordKind[];
