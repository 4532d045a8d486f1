import type { CalendarDate } from '../../time.ts';
import type { NotificationContent } from '../content.ts';
import { compareContents } from '../compare-contents.ts';
import { londonDateOf } from '../../clocks/london-time.ts';
import { sayDate, sayDay, sayRecentDay, sayTime } from './say-time.ts';
import type { ChildNamed, Contacts, EarlierTelling, NotificationPage, PageWords, Part } from './page-words.ts';

/**
 * Turns what a setting may be shown into what its key adult reads, part by part, in the order of the agreed page.
 * What is not known is said to be not recorded; nothing is guessed and nothing is added.
 *
 * @param earlier what this setting was told of this child before, newest first.
 * @param allLookedThrough false where older notifications of the setting were not read.
 * @param reader what the one who reads it has read before, and whether a newer version is coming.
 */
export function sayNotification(content: NotificationContent, words: PageWords, contacts: Contacts, earlier: readonly EarlierTelling[], allLookedThrough = true, reader: Reader = {}): NotificationPage {
  const child: ChildNamed = { name: content.child.firstName, pronouns: words.pronouns[content.child.pronoun] };
  const asAtDay = londonDateOf(content.asAt);
  return {
    marking: words.marking,
    asAt: words.asAt(content.version, sayTime(content.asAt), sayDay(asAtDay, words.calendar)),
    notices: noticesOf(content, words, reader),
    title: content.child.fullName,
    parts: [
      childPart(content, words),
      // Of a young person who is the person harmed, what they want and how to reach them safely come before anything else.
      ...(content.child.directVictim ? [howTheChildIs(content, words, child)] : []),
      todayPart(content, words, child, asAtDay),
      happenedPart(content, words, contacts, asAtDay),
      ...(content.child.directVictim ? [] : [howTheChildIs(content, words, child)]),
      theirWords(content, words, child),
      whoKnows(content, words, asAtDay),
      { name: 'what-to-do', heading: words.headings['what-to-do'], sentences: [words.ofPack(content.parentContactAdvice)], ...asItStands(content.parentContactAdvice, content.parentContactAdvice, words), lists: words.toDo(child, content.child.directVictim, content.child.lookedAfter) },
      { name: 'absent', heading: words.headings.absent, sentences: [words.absent(contacts)] },
      earlierPart(earlier, allLookedThrough, words, child),
      referencePart(content, words, contacts),
    ],
  };
}

export interface Reader {
  /** The version that they read last before this one. */
  readonly readBefore?: NotificationContent | undefined;
  readonly newerComing?: boolean;
}

function noticesOf(content: NotificationContent, words: PageWords, { readBefore, newerComing = false }: Reader): string[] {
  const changes = readBefore ? compareContents(readBefore, content).map((part) => words.changedParts[part]) : [];
  return [...(newerComing ? [words.newerComing()] : []), ...(readBefore && changes.length > 0 ? [words.changed(readBefore.version, changes)] : [])];
}

function childPart({ child, placedFrom }: NotificationContent, words: PageWords): Part {
  const born = child.dateOfBirth ? sayDate(child.dateOfBirth, words.calendar) : undefined;
  return {
    name: 'child', heading: words.headings.child,
    sentences: [words.child(born, child.yearGroup), ...(placedFrom === 'officer-note' ? [words.placedFromOfficersNote()] : [])],
  };
}

function todayPart(content: NotificationContent, words: PageWords, child: ChildNamed, asAtDay: CalendarDate): Part {
  const { suspect, conditions } = content;
  const collection = words.collection(content.collectionRisk, child);
  return {
    name: 'today', heading: words.headings.today,
    sentences: [
      ...(collection ? [collection] : []),
      suspect ? words.suspectStatus(suspect.status, sayTime(suspect.asAt), sayRecentDay(londonDateOf(suspect.asAt), asAtDay, words.calendar)) : words.suspectNotRecorded(),
      ...(conditions.length === 0 ? [words.noCondition()] : conditions.map(({ kind, from, expiresAt }) =>
        words.condition(kind, from, expiresAt ? sayDay(londonDateOf(expiresAt), words.calendar) : undefined, child))),
      ...(content.arrangement ? [words.arrangement(content.arrangement)] : []),
      words.collectionUnchanged(child),
    ],
  };
}

function happenedPart(content: NotificationContent, words: PageWords, contacts: Contacts, asAtDay: CalendarDate): Part {
  const { reportedAt, occurredOn } = content.happened;
  const reportedDay = londonDateOf(reportedAt);
  const when = occurredOn && occurredOn !== reportedDay
    ? words.reportedLongAfter(sayDay(reportedDay, words.calendar), sayDay(occurredOn, words.calendar))
    : words.reported(sayTime(reportedAt), sayRecentDay(reportedDay, asAtDay, words.calendar));
  const what = content.detailsByPhone ? words.detailsByPhone(contacts) : content.summary ?? words.summaryNotRecorded();
  return { name: 'what-happened', heading: words.headings['what-happened'], sentences: [when, what] };
}

function howTheChildIs(content: NotificationContent, words: PageWords, child: ChildNamed): Part {
  return {
    name: 'how-the-child-is', heading: child.name,
    sentences: [
      ...(content.child.directVictim ? [words.directVictim(child), ...(content.wishes ? [words.wishes(content.wishes)] : []), ...(content.safeContact ? [words.safeContact(content.safeContact)] : [])] : []),
      words.presence(content.present, content.where, child),
      words.seen(content.seenByOfficer, child),
      words.spoken(content.spokenTo, child),
      words.injuries(content.injuries),
      words.nowWith(content.nowWith, child),
    ],
  };
}

function theirWords(content: NotificationContent, words: PageWords, child: ChildNamed): Part {
  const heading = words.theirWordsHeading(child);
  if (!content.words) return { name: 'their-words', heading, sentences: [words.noWords(child)] };
  const { text, askedBy, interpreter } = content.words;
  return { name: 'their-words', heading, quotation: text, sentences: [words.wordsAskedBy(askedBy, interpreter)] };
}

function whoKnows({ informed }: NotificationContent, words: PageWords, asAtDay: CalendarDate): Part {
  const at = informed.childrensServicesAt;
  return {
    name: 'who-knows', heading: words.headings['who-knows'],
    sentences: [
      words.parentTold(informed.parentToldSchoolWillKnow),
      words.suspectTold(informed.suspectTold),
      words.childrensServices(at ? sayTime(at) : undefined, at ? sayRecentDay(londonDateOf(at), asAtDay, words.calendar) : undefined),
      words.notAReferral(),
    ],
  };
}

function earlierPart(earlier: readonly EarlierTelling[], allLookedThrough: boolean, words: PageWords, child: ChildNamed): Part {
  const standing = earlier.filter(({ withdrawn }) => !withdrawn);
  return {
    name: 'earlier', heading: words.headings.earlier,
    sentences: [
      words.earlier(standing.map(({ on }) => sayDate(on, words.calendar))),
      ...(earlier.length > 0 ? [words.earlierIsNoForecast()] : []), ...(allLookedThrough ? [] : [words.earlierNotAll()]),
    ],
    ...(earlier.length > 0 ? { timeline: earlier.map(({ on, withdrawn, kind, supported, disclosureId }) => ({
      when: sayDate(on, words.calendar),
      text: (withdrawn ? [words.earlierWithdrawn()] : [kind ? words.earlierKind(kind, child) : words.earlierNotToldOfHere(), words.earlierSupport(supported)]).join(' '),
      ...(disclosureId === undefined ? {} : { disclosureId }),
    })) } : {}),
  };
}

/** Marks a sentence of the policy pack for which this language has no words of its own. */
function asItStands(text: string, sentence: string, words: PageWords): Pick<Part, 'english'> {
  return words.ofPack(text) === text ? { english: [sentence] } : {};
}

function referencePart(content: NotificationContent, words: PageWords, contacts: Contacts): Part {
  return {
    name: 'reference', heading: words.headings.reference,
    sentences: [
      words.reference(content.reference),
      words.desk(contacts),
      ...(contacts.helpline ? [words.helpline(contacts.helpline)] : []),
      words.doNotRelease(),
      ...(content.notRecorded.length > 0 ? [words.stillAsked(content.notRecorded)] : []),
    ],
    ...(contacts.helpline ? asItStands(contacts.helpline.name, words.helpline(contacts.helpline), words) : {}),
  };
}
