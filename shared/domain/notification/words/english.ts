import type { ChildNamed, PageWords, Part } from './page-words.ts';

/**
 * The notification in English. Short, kind, exact. What harms is kept out: no grade, no "only verbal", no "no offences",
 * no "refused to engage", no guess about how a child felt.
 */
export const english: PageWords = {
  calendar: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  },
  pronouns: {
    she: { they: 'she', them: 'her', their: 'her', was: 'was', is: 'is', talks: 'talks' },
    he: { they: 'he', them: 'him', their: 'his', was: 'was', is: 'is', talks: 'talks' },
    they: { they: 'they', them: 'them', their: 'their', was: 'were', is: 'are', talks: 'talk' },
  },
  marking: 'OFFICIAL-SENSITIVE. For you and those who must know to keep this child safe.',
  asAt: (version, time, day) => `Version ${version}, as at ${time}, ${day}`,
  changedParts: {
    child: 'who the child is', collection: 'who might try to collect the child', suspect: 'where the person suspected is', conditions: 'court orders and bail conditions', arrangement: 'the known arrangement',
    when: 'when it happened', summary: 'what happened', wishes: 'what was said to be wanted', 'safe-contact': 'how to make contact safely', presence: 'whether the child was there', seen: 'whether an officer has seen the child',
    spoken: 'whether the child was spoken to', injuries: 'injuries', 'now-with': 'with whom the child is now', words: "the child's words", informed: 'who knows', advice: 'the advice on contact with parents',
  },
  changed: (version, parts) => `Changed since you read version ${version}: ${parts.join('; ')}.`,
  newerComing: () => 'A newer version of this is coming. Until then you can read this one.',
  headings: {
    child: 'Child', today: 'Today', 'what-happened': 'What happened', 'who-knows': 'Who knows', 'what-to-do': 'What to do',
    absent: 'Absent this morning?', earlier: 'Earlier at this school', reference: 'Reference and who to ring',
  },
  theirWordsHeading: ({ pronouns }) => `${capital(pronouns.their)} words`,
  notRecorded: 'Not recorded.',

  child: (born, yearGroup) => [
    born ? `Born ${born}` : 'Date of birth not recorded',
    yearGroup === undefined ? undefined : yearGroup === 0 ? 'Reception' : yearGroup < 0 ? 'nursery class' : `Year ${yearGroup}`,
  ].filter((text) => text !== undefined).join(', ') + '.',
  placedFromOfficersNote: () => "From the officer's note, not on our roll. Please check that this is your pupil before you act, and tell us if not.",

  suspectStatus: (status, time, day) => {
    const asAt = `as at ${time} on ${day}`;
    switch (status) {
      case 'in-custody': return `The person arrested is in custody ${asAt}. We will telephone if that changes.`;
      case 'released-on-bail': return `The person arrested has been released on bail, ${asAt}.`;
      case 'released-under-investigation': return `The person arrested has been released while we investigate, ${asAt}.`;
      case 'released-without-action': return `The person arrested has been released, ${asAt}.`;
      case 'charged-and-remanded': return `The person arrested has been charged and is in custody until a court hearing, ${asAt}.`;
      case 'charged-and-bailed': return `The person arrested has been charged and released on bail, ${asAt}.`;
      case 'not-yet-found': return `The person suspected has not been found, ${asAt}. We will telephone if that changes.`;
      case 'not-arrested': return `Nobody has been arrested, ${asAt}.`;
      case 'deceased': return `The person suspected has died, ${asAt}. Speak to us before you do anything.`;
      default: return `Where the person suspected is: ask the desk. ${capital(asAt)}.`;
    }
  },
  suspectNotRecorded: () => 'Where the person suspected is now is not recorded. Ask the desk if you need to know.',
  condition: (kind, from, expires, { name }) => {
    const basis = from === undefined ? 'A condition' : bases[from] ?? 'A condition';
    const rule = kind === 'not-to-contact-child' ? `they must not contact ${name}`
      : kind === 'not-to-go-near-school' ? 'they must not go near the school'
      : kind === 'not-to-collect-child' ? `they must not collect ${name}`
      : kind === 'not-to-contact-parent' ? `they must not contact ${name}'s parent`
      : kind === 'not-to-go-home' ? 'they must not go to the home'
      : `it touches the school or ${name}: ask the desk what it says`;
    return `${basis} binds the person suspected: ${rule}. ${expires ? `It ends on ${expires}.` : 'When it ends is not recorded.'}`;
  },
  noCondition: () => 'No court order or bail condition is recorded.',
  collection: (risk, { name }) => {
    if (risk === 'likely') return `Someone who may not be safe is likely to try to collect ${name}. Plan hand-over now and ring us.`;
    if (risk === 'possible') return `Someone who may not be safe could try to collect ${name}. Plan hand-over before the end of the day.`;
    return undefined;
  },
  collectionUnchanged: ({ name, pronouns }) => `This does not change who may collect ${name}. If you fear for ${pronouns.them} at hand-over, ring 999.`,

  reported: (time, day) => `Police were told at ${time} on ${day}.`,
  reportedLongAfter: (reportedDay, happened) => `Reported on ${reportedDay}; it happened ${happened}.`,
  summaryNotRecorded: () => 'A summary for the school is not recorded. We have asked the officer.',
  detailsByPhone: ({ deskName, deskTelephone }) => `The details could not be checked in time to be shown here. Ring ${deskName} on ${deskTelephone} and we will tell you by phone.`,

  presence: (present, where, { name, pronouns }) => {
    if (present === true) return where ? `${name} was there: ${where}.` : `${name} was there. Where in the place ${pronouns.they} ${pronouns.was} is not recorded.`;
    if (present === false) return where ? `${name} was not there: ${where}. A child need not have been there to be affected.` : `${name} was not there. A child need not have been there to be affected.`;
    return where ? `${sentence(where)} Whether ${name} was there is not recorded.` : `Whether ${name} was there is not recorded.`;
  },
  seen: (seen, { pronouns }) => seen === undefined ? `Whether an officer saw ${pronouns.them} is not recorded.` : seen ? `An officer saw ${pronouns.them}.` : `An officer has not seen ${pronouns.them} yet.`,
  spoken: (spoken, { pronouns }) => {
    const they = capital(pronouns.they);
    if (spoken === undefined) return `Whether anyone spoke to ${pronouns.them} is not recorded.`;
    if (!spoken.spoken) return `${they} ${pronouns.was} not spoken to.`;
    const by = spoken.by ? `${sentenceStart(spoken.by)} spoke to ${pronouns.them}` : `${they} ${pronouns.was} spoken to`;
    if (spoken.alone === undefined) return `${by}. Whether another adult was there is not recorded.`;
    return spoken.alone ? `${by} alone.` : `${by}. Another adult was there.`;
  },
  injuries: (injuries) => injuries === undefined ? 'Whether the child was injured is not recorded.' : injuries === 'none-recorded' ? 'No injuries recorded.' : injuries === 'minor' ? 'Minor injuries recorded.' : 'Serious injuries recorded.',
  nowWith: (who, { name }) => who ? `Staying with ${lowerFirst(who)}.` : `Who ${name} is with now is not recorded.`,
  wishes: (text) => `What was said to be wanted: ${sentence(text)}`,
  safeContact: (text) => `Safe contact: ${sentence(text)}`,
  arrangement: (text) => `A known arrangement: ${sentence(text)}`,
  directVictim: ({ name, pronouns }) => `${name} is the person harmed. Start with what ${pronouns.they} ${pronouns.they === 'they' ? 'want' : 'wants'} and how ${pronouns.they} can be contacted safely.`,

  wordsAskedBy: (by, interpreter) => [
    by ? `Asked by: ${by}.` : 'Who asked is not recorded.',
    interpreter === undefined ? 'Whether there was an interpreter is not recorded.' : interpreter ? 'Through an interpreter.' : 'No interpreter.',
  ].join(' '),
  noWords: ({ pronouns }) => `${capital(pronouns.their)} words are not recorded, or were not cleared for the school.`,

  parentTold: (told) => told === undefined ? 'Whether the parent harmed was told that school would be informed is not recorded.' : told ? 'The parent harmed was told that school would be informed.' : 'The parent harmed was not told that school would be informed.',
  suspectTold: (told) => told === undefined ? 'Whether the other adult was told is not recorded: assume they do not know.' : told ? 'The other adult was told too.' : 'The other adult was not told.',
  childrensServices: (time, day) => time && day ? `Children's services were informed at ${time} on ${day}.` : "Whether children's services were informed is not recorded.",
  notAReferral: () => "This page is not a referral. If you are worried, make one in your usual way.",

  toDo: (child, directVictim, lookedAfter): NonNullable<Part['lists']> => {
    const { name, pronouns } = child;
    return [
      { heading: 'Do', items: [
        'watch for tiredness, hunger, lateness',
        'offer a calm adult',
        'note what you see',
        ...(directVictim ? [`ask ${name}, alone, how and when it is safe to speak`] : []),
        ...(lookedAfter ? [`speak to ${name}'s social worker about this, and not to the carers`] : []),
      ] },
      { heading: `If ${pronouns.they} ${pronouns.talks}`, items: ['listen', "don't question", 'follow your procedures'] },
      { heading: "Don't", items: [
        'raise this with either adult',
        ...(directVictim ? [] : [`tell ${name} you know`]),
        'use a whiteboard or a shared inbox',
      ] },
    ];
  },
  absent: ({ deskTelephone }) => `Follow your absence procedure and tell us now: ring ${deskTelephone}.`,
  earlier: (dates) => dates.length === 0 ? 'None.' : `${capital(counts[dates.length] ?? String(dates.length))}: ${dates.join('; ')}.`,
  earlierKind: (kind, { name }) => {
    switch (kind) {
      case 'was-there': return `${name} was there.`;
      case 'was-not-there': return `${name} was not there.`;
      case 'person-harmed': return `${name} was the person harmed.`;
      case 'not-recorded': return `Whether ${name} was there is not recorded.`;
      default: return unknownKind(kind);
    }
  },
  earlierWithdrawn: () => 'Withdrawn since.',
  earlierSupport: (supported) => supported ? 'Your school recorded support.' : 'No support is recorded.',
  earlierNotToldOfHere: () => 'A colleague was told; what it said is not yours to open.',
  earlierIsNoForecast: () => 'This is what was told before. It shows a pattern if there is one; it foretells nothing.',
  earlierNotAll: () => 'Only the latest notifications of this school were looked through: ask the desk about older ones.',
  reference: (reference) => `Police reference ${reference}.`,
  desk: ({ deskName, deskTelephone }) => `${capital(deskName)}: ${deskTelephone}.`,
  ofPack: (text) => text,
  helpline: ({ name, telephone, hours }) => `${name}: ${telephone}, ${hours}.`,
  doNotRelease: () => "Don't release this to a parent or a court without speaking to us.",
  stillAsked: (fields) => `We have asked the officer for what is missing: ${fields.map((field) => fieldNames[field] ?? field).join(', ')}.`,
};

const bases: Readonly<Record<string, string>> = {
  bail: 'A bail condition', 'court-order': 'A court order', dvpn: 'A domestic violence protection notice', dvpo: 'A domestic violence protection order',
  dapn: 'A domestic abuse protection notice', dapo: 'A domestic abuse protection order',
};
const counts = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** What the fields of a policy pack are called on the page. */
const fieldNames: Readonly<Record<string, string>> = {
  childName: "the child's name", childDateOfBirth: 'date of birth', policeReference: 'reference', incidentDate: 'date', incidentTime: 'time', schoolSummary: 'what happened',
  childPresent: 'whether the child was there', childWhere: 'where the child was', childWith: 'who the child is with now', childSeenByOfficer: 'whether an officer saw the child',
  childSpokenToAlone: 'whether the child was spoken to alone', childWords: "the child's words", whoByRelationship: 'who was involved, by relationship', suspectStatus: 'where the person suspected is',
  conditionsAffectingSchool: 'conditions that touch the school', collectionRisk: 'who might try to collect', socialCareInformed: "whether children's services were informed",
  parentToldSchoolWillKnow: 'whether the parent knows school is informed',
};

function unknownKind(kind: never): never {
  throw new Error(`unknown kind ${String(kind)}`);
}
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
/** An abbreviation ("IDVA") stays as it is; a plain first word goes to lower case inside a sentence. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
function sentence(text: string): string {
  const trimmed = capital(text.trim());
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
/** "response officer" → "A response officer"; "an officer" and "the duty sergeant" keep their own article. */
function sentenceStart(by: string): string {
  if (/^(an?|the|her|his|their)\s/i.test(by)) return capital(by);
  return `${/^[aeiou]/i.test(by) ? 'An' : 'A'} ${lowerFirst(by)}`;
}

export type { ChildNamed };
