import * as z from 'zod';
import { authorityCode, dateOfBirth, nameText, opaqueId, phone, postcode, sex, shortText, urn } from './primitives.ts';

/** Another name someone goes by: a nickname, a maiden name, a name used at school. */
export const alias = z
  .strictObject({
    givenName: nameText.optional().meta({ description: 'Given name, if this name has one.', examples: ['Rubes'] }),
    familyName: nameText.optional().meta({ description: 'Family name, if this name has one.', examples: ['Okafor'] }),
  })
  .refine((value) => value.givenName !== undefined || value.familyName !== undefined, { error: 'give a given name, a family name or both', path: ['givenName'] })
  .meta({ id: 'Alias', description: 'Another name that the person is or was known by.' });

export const address = z
  .strictObject({
    text: shortText(200).optional().meta({ description: 'The address as written, without the postcode; at most 200 characters.', examples: ['14 Larkspur Row, Wenbury'] }),
    postcode: postcode.optional(),
    kind: z.enum(['home', 'former', 'staying', 'work', 'other']).optional().meta({ description: 'What the address is to this person. Default: home.' }),
    confidential: z.boolean().optional().meta({ description: 'True if nobody outside the police may learn it, such as a refuge. It is never shown to a school and freezes automatic delivery. Default: false.' }),
  })
  .refine((value) => value.text !== undefined || value.postcode !== undefined, { error: 'give the text, the postcode or both', path: ['text'] })
  .meta({ id: 'Address' });

/** NPCC POLE minimum: whatever is known of a person; blank beats dummy. */
const personFields = {
  givenName: nameText.optional().meta({ description: 'Given name or names, as far as known; at most 100 characters.', examples: ['Ruby'] }),
  familyName: nameText.optional().meta({ description: 'Family name, as far as known; at most 100 characters.', examples: ['Tansley'] }),
  aliases: z.array(alias).max(10).optional().meta({ description: 'Other names; at most 10.' }),
  dateOfBirth: dateOfBirth.optional(),
  age: z.int().min(0).max(120).optional().meta({ description: 'Age in whole years when reported, where no date of birth is known.', examples: [8] }),
  sex: sex.optional(),
  addresses: z.array(address).max(10).optional().meta({ description: 'Addresses, the present home first; at most 10.' }),
  phones: z.array(phone).max(5).optional().meta({ description: 'Telephone numbers; at most 5. Never shown to a school.' }),
  personId: opaqueId.optional().meta({ description: "The force's own id of this person.", examples: ['N-2026-118820'] }),
  pncId: z.string().regex(/^\d{2,4}\/\d{1,7}[A-Z]$/, 'expected a PNC id such as 2014/0123456X').optional().meta({ description: 'Police National Computer id.', examples: ['2014/0123456X'] }),
};

export const involvedPerson = z
  .strictObject({
    personRef: opaqueId.meta({ description: 'Names this person inside this incident; the same in every version.', examples: ['p1'] }),
    role: z.enum(['victim', 'suspect', 'victim-and-suspect', 'involved', 'caller', 'witness']).meta({ description: 'Part in the incident as recorded. "victim-and-suspect" where each accuses the other and nobody has yet recorded who did what.' }),
    ...personFields,
    restricted: z.boolean().optional().meta({ description: 'True if this person works for the police or a partner that uses First Bell, so that the incident is kept to a restricted group.' }),
    interpreter: shortText(60).optional().meta({ description: 'Language or means for which an interpreter is needed.', examples: ['Polish', 'BSL'] }),
  })
  .meta({ id: 'InvolvedPerson' });

export const statedSchool = z
  .strictObject({
    text: shortText(160).meta({ description: 'The school as the officer wrote it; at most 160 characters.', examples: ['st oswalds primary wenbury'] }),
    town: shortText(60).optional().meta({ description: 'Town, if the officer wrote one.' }),
    urn: urn.optional().meta({ description: "URN, where the force's system already knows it. Held against the roll like any other evidence." }),
  })
  .meta({ id: 'StatedSchool' });

export const childWords = z
  .strictObject({
    text: shortText(400).meta({ description: 'What the child said, word for word; at most 400 characters.', examples: ['I put my pillow on my ears.'] }),
    clearedForSchool: z.boolean().meta({ description: 'True if the officer has checked that the school may read it. Screened again all the same.' }),
    askedBy: shortText(60).optional().meta({ description: 'Who asked, by role, never by name.', examples: ['response officer'] }),
    interpreter: z.boolean().optional().meta({ description: 'True if through an interpreter.' }),
  })
  .meta({ id: 'ChildWords' });

export const reportedChild = z
  .strictObject({
    childRef: opaqueId.meta({ description: 'Names this child inside this incident; the same in every version.', examples: ['c1'] }),
    ...personFields,
    relations: z.array(z.strictObject({
      personRef: opaqueId,
      relation: z.enum(['child', 'step-child', 'grandchild', 'sibling', 'niece-or-nephew', 'foster-child', 'child-of-partner', 'other-relative', 'not-related']).meta({ description: 'What the child is to that person.' }),
    })).max(10).optional().meta({ description: 'What the child is to each person involved; at most 10.' }),
    homeAuthority: authorityCode.optional().meta({ description: 'Local authority where the child lives, if known.' }),
    livesInForceArea: z.boolean().optional().meta({ description: 'False if the child lives in another force\'s area: that force has the duty. Left out if not known.' }),
    stayingElsewhere: z.boolean().optional().meta({ description: 'True if the child is staying for now at another address than home.' }),
    schools: z.array(statedSchool).max(3).optional().meta({ description: 'Every school the child attends, as the officer wrote it; at most 3.' }),
    schooling: z.enum(['at-school', 'pre-school', 'home-educated', 'not-in-education', 'left-school']).optional().meta({ description: 'What the officer was told of the child\'s schooling.' }),
    worksAtSchool: z.enum(['yes', 'no', 'unsure']).optional().meta({ description: 'Does anyone involved, or related, work, volunteer, govern or drive for the child\'s school? "unsure" counts as yes. Left out if nobody asked.' }),
    directVictim: z.boolean().optional().meta({ description: 'True if the child, aged 16 or 17, is the person harmed.' }),
    lookedAfter: z.boolean().optional().meta({ description: 'True if the child is looked after by an authority.' }),
    adopted: z.boolean().optional().meta({ description: 'True if the child is adopted and the incident is in the birth family: no school is told without the adoption lead.' }),
    present: z.boolean().optional().meta({ description: 'Was the child there? Presence is not required for the duty.' }),
    where: shortText(80).optional().meta({ description: 'Where the child was, in words fit for the school; at most 80 characters.', examples: ['at home, upstairs'] }),
    nowWith: shortText(80).optional().meta({ description: 'With whom the child is now, by relation, never by name; at most 80 characters.', examples: ['her mother'] }),
    injuries: z.enum(['none-recorded', 'minor', 'serious']).optional().meta({ description: 'Injuries to the child, as recorded.' }),
    seenByOfficer: z.boolean().optional().meta({ description: 'Did an officer see the child?' }),
    spokenTo: z.strictObject({
      spoken: z.boolean().meta({ description: 'Was the child spoken to?' }),
      alone: z.boolean().optional().meta({ description: 'True if no other adult was there.' }),
      by: shortText(60).optional().meta({ description: 'Who spoke to the child, by role, never by name.', examples: ['response officer'] }),
    }).optional(),
    words: childWords.optional(),
    schoolSummary: shortText(600).optional().meta({ description: 'What happened, written for the school: no names but the child\'s own first name, no address, no number, no grade of risk; at most 600 characters.', examples: ["Police went to a report that Ruby's mother had been assaulted by her partner."] }),
  })
  .refine(
    (child) => child.givenName ?? child.familyName ?? child.aliases ?? child.dateOfBirth ?? child.personId ?? (child.age !== undefined && child.schools ? child.age : undefined),
    { error: 'give at least a name, an alias, a date of birth, a person id, or an age with a school', path: ['givenName'] },
  )
  .meta({ id: 'ReportedChild' });

export type InvolvedPerson = z.infer<typeof involvedPerson>;
export type ReportedChild = z.infer<typeof reportedChild>;
export type Address = z.infer<typeof address>;
export type StatedSchool = z.infer<typeof statedSchool>;
