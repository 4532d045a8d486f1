import type { CalendarDate } from '../../time.ts';
import type { ChangedPart } from '../compare-contents.ts';
import type { CalendarWords } from './say-time.ts';

/** The parts of a notification in the order in which a key adult reads them. The order is part of the safety: the first screen must be enough. */
export const partNames = ['child', 'today', 'what-happened', 'how-the-child-is', 'their-words', 'who-knows', 'what-to-do', 'absent', 'earlier', 'reference'] as const;
export type PartName = (typeof partNames)[number];

export interface Part {
  readonly name: PartName;
  readonly heading: string;
  readonly sentences: readonly string[];
  /** Those of the sentences that are the policy pack's own, in English whatever the page speaks. */
  readonly english?: readonly string[];
  /** The child's own words, set apart from ours. */
  readonly quotation?: string;
  /** Short instructions under a heading of their own: Do, If she talks, Don't. */
  readonly lists?: readonly { readonly heading: string; readonly items: readonly string[] }[];
  /** What was told before, newest first; `disclosureId` where this reader may open that page. */
  readonly timeline?: readonly { readonly when: string; readonly text: string; readonly disclosureId?: string }[];
}

/** What an earlier notification was about, by what its page said of the child. */
export type EarlierKind = 'was-there' | 'was-not-there' | 'not-recorded' | 'person-harmed';

/** That this setting was told of the same child before. */
export interface EarlierTelling {
  /** The London date on which it was first told. */
  readonly on: CalendarDate;
  readonly withdrawn: boolean;
  /** The setting recorded that it did something for the child. */
  readonly supported: boolean;
  /** Absent for a reader who may not open that page. */
  readonly kind?: EarlierKind;
  readonly disclosureId?: string;
}

/** A notification as it is read: plain text throughout, in one language. */
export interface NotificationPage {
  readonly marking: string;
  readonly asAt: string;
  /** Before all else: what changed since this reader read an earlier version; that a newer one is coming. */
  readonly notices: readonly string[];
  /** The child's full name: the part `child` stands under it. */
  readonly title: string;
  readonly parts: readonly Part[];
}

/** Whom the school may ring, from the force's policy pack. */
export interface Contacts {
  readonly deskName: string;
  readonly deskTelephone: string;
  readonly helpline?: { readonly name: string; readonly telephone: string; readonly hours: string };
}

/** How the child is spoken of. */
export interface Pronouns {
  readonly they: string;
  readonly them: string;
  readonly their: string;
  /** "was" or "were", "is" or "are", "talks" or "talk". */
  readonly was: string;
  readonly is: string;
  readonly talks: string;
}

export interface ChildNamed {
  readonly name: string;
  readonly pronouns: Pronouns;
}

/**
 * A language. Every sentence is a whole, because word order differs between languages: nothing is put together from pieces
 * of a sentence. Welsh is a second value of this type.
 */
export interface PageWords {
  readonly calendar: CalendarWords;
  readonly pronouns: Readonly<Record<'she' | 'he' | 'they', Pronouns>>;
  readonly marking: string;
  asAt(version: number, time: string, day: string): string;
  readonly changedParts: Readonly<Record<ChangedPart, string>>;
  changed(version: number, parts: readonly string[]): string;
  newerComing(): string;
  readonly headings: Readonly<Record<Exclude<PartName, 'how-the-child-is' | 'their-words'>, string>>;
  theirWordsHeading(child: ChildNamed): string;
  readonly notRecorded: string;

  /** What stands under the child's name. */
  child(born: string | undefined, yearGroup: number | undefined): string;
  placedFromOfficersNote(): string;

  suspectStatus(status: string, time: string, day: string): string;
  suspectNotRecorded(): string;
  condition(kind: string, from: string | undefined, expires: string | undefined, child: ChildNamed): string;
  noCondition(): string;
  collection(risk: 'none-recorded' | 'possible' | 'likely' | undefined, child: ChildNamed): string | undefined;
  collectionUnchanged(child: ChildNamed): string;

  reported(time: string, day: string): string;
  reportedLongAfter(reportedDay: string, happened: string): string;
  summaryNotRecorded(): string;
  detailsByPhone(contacts: Contacts): string;

  presence(present: boolean | undefined, where: string | undefined, child: ChildNamed): string;
  seen(seen: boolean | undefined, child: ChildNamed): string;
  spoken(spoken: { readonly spoken: boolean; readonly alone?: boolean; readonly by?: string } | undefined, child: ChildNamed): string;
  injuries(injuries: 'none-recorded' | 'minor' | 'serious' | undefined): string;
  nowWith(who: string | undefined, child: ChildNamed): string;
  directVictim(child: ChildNamed): string;
  wishes(text: string): string;
  safeContact(text: string): string;
  arrangement(text: string): string;

  wordsAskedBy(by: string | undefined, interpreter: boolean | undefined): string;
  noWords(child: ChildNamed): string;

  parentTold(told: boolean | undefined): string;
  suspectTold(told: boolean | undefined): string;
  childrensServices(time: string | undefined, day: string | undefined): string;
  notAReferral(): string;

  toDo(child: ChildNamed, directVictim: boolean, lookedAfter: boolean): NonNullable<Part['lists']>;
  absent(contacts: Contacts): string;
  earlier(dates: readonly string[]): string;
  earlierKind(kind: EarlierKind, child: ChildNamed): string;
  earlierWithdrawn(): string;
  earlierSupport(supported: boolean): string;
  earlierNotToldOfHere(): string;
  /** That it is a record and no forecast. */
  earlierIsNoForecast(): string;
  /** That older notifications of this setting were not looked through. */
  earlierNotAll(): string;
  reference(reference: string): string;
  desk(contacts: Contacts): string;
  helpline(helpline: NonNullable<Contacts['helpline']>): string;
  /** A text of the policy pack, which a force writes in English: as we say the shipped one, else as it stands. */
  ofPack(text: string): string;
  doNotRelease(): string;
  stillAsked(fields: readonly string[]): string;
}
