import * as z from 'zod';
import { authorityCode, dateOfBirth, givesOneOf, nameText, opaqueId, phone, postcode, sex, shortText, urn } from './primitives.ts';

/** Another name someone goes by: a nickname, a maiden name, a name used at school. */
export const alias = z
  .strictObject({
    givenName: nameText.optional().meta({ description: 'Given name, if this name has one; at most 100 characters.', examples: ['Rubes'] }),
    familyName: nameText.optional().meta({ description: 'Family name, if this name has one; at most 100 characters.', examples: ['Okafor'] }),
  })
  .refine((value) => givesOneOf(value, ['givenName', 'familyName']), { error: 'give a given name, a family name or both', path: ['givenName'], when: () => true })
  .meta({ id: 'Alias', description: 'Another name that the person is or was known by.' });

export const address = z
  .strictObject({
    text: shortText(200).optional().meta({ description: 'The address as written, without the postcode; at most 200 characters.', examples: ['14 Larkspur Row, Wenbury'] }),
    postcode: postcode.optional(),
    kind: z.enum(['home', 'former', 'staying', 'work', 'other']).optional().meta({ description: 'What the address is to this person. Default: home.', examples: ['home'] }),
    confidential: z.boolean().optional().meta({ description: 'True if nobody outside the police may learn it, such as a refuge. It is never shown to a school and freezes automatic delivery. Default: false.', examples: [false] }),
  })
  .refine((value) => givesOneOf(value, ['text', 'postcode']), { error: 'give the text, the postcode or both', path: ['text'], when: () => true })
  .meta({ id: 'Address', description: 'An address of a person: the text, the postcode or both. Never shown to a school.' });

/** NPCC POLE minimum: whatever is known of a person; blank beats dummy. */
const personFields = {
  givenName: nameText.optional().meta({ description: 'Given name or names, as far as known; at most 100 characters.', examples: ['Ruby'] }),
  familyName: nameText.optional().meta({ description: 'Family name, as far as known; at most 100 characters.', examples: ['Tansley'] }),
  aliases: z.array(alias).max(10).optional().meta({ description: 'Other names; at most 10.' }),
  dateOfBirth: dateOfBirth.optional(),
  age: z.int().min(0).max(120).optional().meta({ description: 'Age in whole years when reported, 0 to 120, where no date of birth is known.', examples: [8] }),
  sex: sex.optional(),
  addresses: z.array(address).max(10).optional().meta({ description: 'Addresses, the present home first; at most 10.' }),
  phones: z.array(phone).max(5).optional().meta({ description: 'Telephone numbers; at most 5. Never shown to a school.' }),
  personId: opaqueId.optional().meta({ description: "The force's own id of this person, the same in every incident; 1 to 64 letters, digits, or . _ : / -", examples: ['N-2026-118820'] }),
  pncId: z.string().regex(/^\d{2,4}\/\d{1,7}[A-Z]$/, 'expected a PNC id such as 2014/0123456X').optional().meta({ description: 'Police National Computer id: year, stroke, serial, check letter.', examples: ['2014/0123456X'] }),
};

export const involvedPerson = z
  .strictObject({
    personRef: opaqueId.meta({ description: 'Names this person inside this incident; the same in every version; 1 to 64 letters, digits, or . _ : / -', examples: ['p1'] }),
    role: z.enum(['victim', 'suspect', 'victim-and-suspect', 'involved', 'caller', 'witness']).meta({ description: 'Part in the incident as recorded. "victim-and-suspect" where each accuses the other and nobody has yet recorded who did what.', examples: ['suspect'] }),
    ...personFields,
    restricted: z.boolean().optional().meta({ description: 'True if this person works for the police or a partner that uses First Bell, so that the incident is kept to a restricted group. Default: false.', examples: [false] }),
    interpreter: shortText(60).optional().meta({ description: 'Language or means for which an interpreter is needed; at most 60 characters.', examples: ['Polish', 'BSL'] }),
  })
  .meta({ id: 'InvolvedPerson', description: 'A person of 16 or over involved in the incident, by the POLE minimum: what is known, and nothing made up.' });

export const statedSchool = z
  .strictObject({
    text: shortText(160).meta({ description: 'The school as the officer wrote it; at most 160 characters.', examples: ['st oswalds primary wenbury'] }),
    town: shortText(60).optional().meta({ description: 'Town, if the officer wrote one; at most 60 characters.', examples: ['Wenbury'] }),
    urn: urn.optional().meta({ description: "URN, where the force's system already knows it. Held against the roll like any other evidence." }),
  })
  .meta({ id: 'StatedSchool', description: 'A school as the officer wrote it: evidence to hold against the roll, never taken alone.' });

export const childWords = z
  .strictObject({
    text: shortText(400).meta({ description: 'What the child said, word for word; at most 400 characters.', examples: ['I put my pillow on my ears.'] }),
    clearedForSchool: z.boolean().meta({ description: 'True if the officer has checked that the school may read it. Screened again all the same.', examples: [true] }),
    askedBy: shortText(60).optional().meta({ description: 'Who asked, by role, never by name; at most 60 characters.', examples: ['response officer'] }),
    interpreter: z.boolean().optional().meta({ description: 'True if through an interpreter. Default: false.', examples: [false] }),
  })
  .meta({ id: 'ChildWords', description: 'The voice of the child.' });

export const reportedChild = z
  .strictObject({
    childRef: opaqueId.meta({ description: 'Names this child inside this incident; the same in every version; 1 to 64 letters, digits, or . _ : / -', examples: ['c1'] }),
    ...personFields,
    relations: z.array(z.strictObject({
      personRef: opaqueId.meta({ description: 'The personRef of someone in people.', examples: ['p1'] }),
      relation: z.enum(['child', 'step-child', 'grandchild', 'sibling', 'niece-or-nephew', 'foster-child', 'child-of-partner', 'other-relative', 'not-related']).meta({ description: 'What the child is to that person. "not-related" to all of them, as for a friend sleeping over: told by discretion, not by duty.', examples: ['child'] }),
    }).meta({ id: 'Relation', description: 'What the child is to one person involved.' })).max(10).optional().meta({ description: 'What the child is to each person involved; at most 10.' }),
    homeAuthority: authorityCode.optional().meta({ description: 'Local authority where the child lives, if known: a code of three digits, as GIAS writes it.', examples: ['896'] }),
    livesInForceArea: z.boolean().optional().meta({ description: 'False if the child lives in another force\'s area: that force has the duty. Left out if not known.', examples: [true] }),
    stayingElsewhere: z.boolean().optional().meta({ description: 'True if the child is staying for now at another address than home. Default: false.', examples: [true] }),
    stayingAuthority: authorityCode.optional().meta({ description: 'Where the child is staying for now in the area of another authority: that authority, whose officer is told as well as the school. Never that of a refuge: leave it out, and mark the address confidential.', examples: ['861'] }),
    schools: z.array(statedSchool).max(3).optional().meta({ description: 'Every school the child attends, as the officer wrote it; at most 3; left out if not known.' }),
    schooling: z.enum(['at-school', 'pre-school', 'home-educated', 'not-in-education', 'left-school']).optional().meta({ description: 'What the officer was told of the child\'s schooling; left out if nobody asked.', examples: ['at-school'] }),
    worksAtSchool: z.enum(['yes', 'no', 'unsure']).optional().meta({ description: 'Does anyone involved, or related, work, volunteer, govern or drive for the child\'s school? "unsure" counts as yes. Left out if nobody asked.', examples: ['no'] }),
    directVictim: z.boolean().optional().meta({ description: 'True if the child, aged 16 or 17, is the person harmed. Default: false.', examples: [true] }),
    lookedAfter: z.boolean().optional().meta({ description: 'True if the child is looked after by an authority; left out if not known.', examples: [false] }),
    placingAuthority: authorityCode.optional().meta({ description: 'Of a looked-after child: the authority that placed them, whose virtual school head is told as well where the policy says so; left out if it is the home authority or not known.', examples: ['895'] }),
    adopted: z.boolean().optional().meta({ description: 'True if the child is adopted and the incident is in the birth family: no school is told without the adoption lead. Default: false.', examples: [true] }),
    present: z.boolean().optional().meta({ description: 'Was the child there? Presence is not required for the duty. Left out if not recorded.', examples: [true] }),
    where: shortText(80).optional().meta({ description: 'Where the child was, in words fit for the school; at most 80 characters.', examples: ['at home, upstairs'] }),
    nowWith: shortText(80).optional().meta({ description: 'With whom the child is now, by relation, never by name; at most 80 characters.', examples: ['her mother'] }),
    injuries: z.enum(['none-recorded', 'minor', 'serious']).optional().meta({ description: 'Injuries to the child, as recorded; left out if nobody looked.', examples: ['none-recorded'] }),
    seenByOfficer: z.boolean().optional().meta({ description: 'Did an officer see the child? Left out if not recorded.', examples: [true] }),
    spokenTo: z.strictObject({
      spoken: z.boolean().meta({ description: 'Was the child spoken to?', examples: [true] }),
      alone: z.boolean().optional().meta({ description: 'True if no other adult was there; left out if not recorded.', examples: [true] }),
      by: shortText(60).optional().meta({ description: 'Who spoke to the child, by role, never by name; at most 60 characters.', examples: ['response officer'] }),
    }).meta({ id: 'SpokenTo', description: 'Whether the child was spoken to, and how.' }).optional(),
    words: childWords.optional(),
    arrangement: shortText(160).optional().meta({ description: 'A known arrangement between separated parents, in words fit for the school and by relation, never by name; at most 160 characters. Shown beside the sentence that this does not change who may collect.', examples: ['Her father sees her from Friday after school to Sunday.'] }),
    wishes: shortText(200).optional().meta({ description: 'What a young person of 16 or 17 who is the person harmed wants their school or college to do, in words fit for it; at most 200 characters. Shown first.', examples: ['She wants only her tutor to know.'] }),
    safeContact: shortText(120).optional().meta({ description: 'How and when it is safe to speak to that young person, in words fit for the school; at most 120 characters. Shown first. Screened like every word for the school.', examples: ['In person at college, never by telephone or message.'] }),
    schoolSummary: shortText(600).optional().meta({ description: 'What happened, written for the school: no names but the child\'s own first name, no address, no number, no grade of risk; at most 600 characters.', examples: ["Police went to a report that Ruby's mother had been assaulted by her partner."] }),
  })
  .refine(
    (child) => givesOneOf(child, ['givenName', 'familyName', 'dateOfBirth', 'personId']) || hasEntries(child.aliases) || (child.age !== undefined && hasEntries(child.schools)),
    { error: 'give at least a name, an alias, a date of birth, a person id, or an age with a school', path: ['givenName'], when: () => true },
  )
  .meta({ id: 'ReportedChild', description: 'A child under 18. At least a name, an alias, a date of birth, a person id, or an age with a school; whatever else is missing is chased, and delays nothing.' });

function hasEntries(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}

export type InvolvedPerson = z.infer<typeof involvedPerson>;
export type ReportedChild = z.infer<typeof reportedChild>;
export type Address = z.infer<typeof address>;
export type StatedSchool = z.infer<typeof statedSchool>;
