import type { IncidentData } from '../../../events/incident.ts';
import type { ReportedChild } from '../../../events/people.ts';
import type { PolicyPack } from '../../policy/policy-pack.ts';
import { epochMs, type Instant, instantOf } from '../time.ts';
import type { NotificationContent } from './content.ts';

/** What the roll says of the child, where they are on one: the school knows them by this. */
export interface KnownPupil {
  readonly givenName: string;
  readonly familyName: string;
  readonly knownAs?: readonly string[] | undefined;
  readonly dateOfBirth: string;
  readonly yearGroup?: number | undefined;
  readonly sex?: 'M' | 'F' | undefined;
}

export interface ToWrite {
  readonly incident: IncidentData;
  readonly child: ReportedChild;
  readonly pupil: KnownPupil | undefined;
  readonly policy: PolicyPack;
  /** Whether screening found nothing, a person cleared the words, took them out, or the deadline came first. */
  readonly words: 'clean' | 'cleared' | 'removed' | 'undecided';
}

/** What one setting is shown of one child. The same for every setting of the child: ruling 7 leaves nothing that could differ. */
export function writeNotification({ incident, child, pupil, policy, words }: ToWrite): NotificationContent {
  const mayQuote = words === 'clean' || words === 'cleared';
  const firstName = pupil?.knownAs?.[0] ?? pupil?.givenName ?? child.givenName;
  const fullName = [pupil?.givenName ?? child.givenName, pupil?.familyName ?? child.familyName].filter(Boolean).join(' ');
  const dateOfBirth = pupil?.dateOfBirth ?? child.dateOfBirth;
  const sex = pupil?.sex === 'F' || child.sex === 'female' ? 'she' : pupil?.sex === 'M' || child.sex === 'male' ? 'he' : 'they';
  const content: Omit<NotificationContent, 'notRecorded'> = {
    version: incident.incidentVersion,
    asAt: utc(incident.suspectStatus && epochMs(incident.suspectStatus.asAt) > epochMs(incident.reportedAt) ? incident.suspectStatus.asAt : incident.reportedAt),
    reference: incident.reference,
    child: {
      firstName: firstName ?? 'this child', fullName: fullName || 'Name not recorded',
      ...(dateOfBirth ? { dateOfBirth } : {}), ...(pupil?.yearGroup === undefined ? {} : { yearGroup: pupil.yearGroup }),
      pronoun: sex, directVictim: child.directVictim ?? false, lookedAfter: child.lookedAfter ?? false,
    },
    placedFrom: pupil ? 'roll' : 'officer-note',
    ...(incident.suspectStatus ? { suspect: { status: incident.suspectStatus.status, asAt: utc(incident.suspectStatus.asAt) } } : {}),
    conditions: (incident.conditions ?? [])
      .filter((condition) => schoolConditions.has(condition.kind) && (!condition.childRefs || condition.childRefs.includes(child.childRef)))
      .map((condition) => ({ kind: condition.kind, ...(condition.from ? { from: condition.from } : {}), ...(condition.expiresAt ? { expiresAt: utc(condition.expiresAt) } : {}) })),
    ...(incident.collectionRisk ? { collectionRisk: incident.collectionRisk } : {}),
    happened: {
      reportedAt: utc(incident.reportedAt),
      ...(incident.occurredFrom ? { occurredFrom: utc(incident.occurredFrom) } : {}), ...(incident.occurredOn ? { occurredOn: incident.occurredOn } : {}),
    },
    ...(mayQuote && child.schoolSummary ? { summary: child.schoolSummary } : {}),
    detailsByPhone: words === 'undecided',
    ...(child.present === undefined ? {} : { present: child.present }),
    ...(mayQuote && child.where ? { where: child.where } : {}),
    ...(mayQuote && child.nowWith ? { nowWith: child.nowWith } : {}),
    ...(mayQuote && child.arrangement ? { arrangement: child.arrangement } : {}),
    ...(mayQuote && child.directVictim && child.wishes ? { wishes: child.wishes } : {}), ...(mayQuote && child.directVictim && child.safeContact ? { safeContact: child.safeContact } : {}),
    ...(child.injuries ? { injuries: child.injuries } : {}),
    ...(child.seenByOfficer === undefined ? {} : { seenByOfficer: child.seenByOfficer }),
    ...(child.spokenTo ? { spokenTo: spokenTo(child.spokenTo, mayQuote) } : {}),
    ...(mayQuote && child.words?.clearedForSchool ? { words: { text: child.words.text, ...(child.words.askedBy ? { askedBy: child.words.askedBy } : {}), ...(child.words.interpreter === undefined ? {} : { interpreter: child.words.interpreter }) } } : {}),
    informed: {
      ...(incident.informed?.parentToldSchoolWillKnow === undefined ? {} : { parentToldSchoolWillKnow: incident.informed.parentToldSchoolWillKnow }),
      ...(incident.informed?.suspectTold === undefined ? {} : { suspectTold: incident.informed.suspectTold }),
      ...(incident.informed?.childrensServicesAt ? { childrensServicesAt: utc(incident.informed.childrensServicesAt) } : {}),
    },
    parentContactAdvice: policy.notification.parentContactAdvice,
  };
  return { ...content, notRecorded: notRecorded(incident, child, policy) };
}

/** What a version would show a school, whatever the roll calls the child: equal for two versions between which a school would see no difference. */
export function whatTheSchoolSees(incident: IncidentData, child: ReportedChild, policy: PolicyPack): unknown {
  const { version: _version, asAt: _asAt, ...shown } = writeNotification({ incident, child, policy, pupil: undefined, words: 'clean' });
  return shown;
}

/** Every free text that a school would see, for screening. */
export function wordsForSchool(child: ReportedChild): string[] {
  return [child.schoolSummary, child.words?.clearedForSchool ? child.words.text : undefined, child.words?.clearedForSchool ? child.words.askedBy : undefined, child.where, child.nowWith, child.arrangement, child.wishes, child.safeContact, child.spokenTo?.by].filter((text) => text !== undefined);
}

const schoolConditions = new Set(['not-to-contact-child', 'not-to-go-near-school', 'not-to-collect-child']);

function spokenTo(spoken: NonNullable<ReportedChild['spokenTo']>, mayQuote: boolean): NonNullable<NotificationContent['spokenTo']> {
  return { spoken: spoken.spoken, ...(spoken.alone === undefined ? {} : { alone: spoken.alone }), ...(mayQuote && spoken.by ? { by: spoken.by } : {}) };
}

/** Whether each field that a policy may ask for was recorded. Names as in the policy pack. */
const recorded: Readonly<Record<string, (incident: IncidentData, child: ReportedChild) => boolean>> = {
  childName: (_, child) => child.givenName !== undefined && child.familyName !== undefined,
  childDateOfBirth: (_, child) => child.dateOfBirth?.length === 10,
  policeReference: () => true,
  incidentDate: () => true,
  incidentTime: (incident) => incident.occurredFrom !== undefined,
  schoolSummary: (_, child) => child.schoolSummary !== undefined,
  childPresent: (_, child) => child.present !== undefined,
  childWhere: (_, child) => child.where !== undefined,
  childWith: (_, child) => child.nowWith !== undefined,
  childSeenByOfficer: (_, child) => child.seenByOfficer !== undefined,
  childSpokenToAlone: (_, child) => child.spokenTo !== undefined && (!child.spokenTo.spoken || child.spokenTo.alone !== undefined),
  childWords: (_, child) => child.words !== undefined || child.spokenTo?.spoken === false,
  whoByRelationship: (_, child) => child.relations !== undefined,
  suspectStatus: (incident) => incident.suspectStatus !== undefined,
  conditionsAffectingSchool: (incident) => incident.conditions !== undefined,
  collectionRisk: (incident) => incident.collectionRisk !== undefined,
  socialCareInformed: (incident) => incident.informed?.childrensServicesAt !== undefined,
  parentToldSchoolWillKnow: (incident) => incident.informed?.parentToldSchoolWillKnow !== undefined,
};

/** Fields that the policy requires or asks for and the force did not send, by name: for the page, and for the force. */
export function notRecorded(incident: IncidentData, child: ReportedChild, policy: PolicyPack): string[] {
  return [...policy.notification.requiredFields, ...policy.notification.askedFields].filter((field) => recorded[field]?.(incident, child) === false);
}

function utc(instant: string): Instant {
  return instantOf(epochMs(instant));
}
