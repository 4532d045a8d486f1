import { describe, expect, it } from 'vitest';
import { type ContactEntry, mailboxesToTell } from '../../../shared/domain/contacts/contact-change.ts';
import { contactNotice } from '../../../shared/domain/contacts/contact-notice.ts';
import { declarationIsCurrent } from '../../../shared/domain/contacts/declarations.ts';
import { approveChange, declareConflicts, recordAbsence, refuseChange, removeContact, type ToNarrow } from '../../../shared/domain/contacts/decide-change.ts';
import { proposeMailboxWorks } from '../../../shared/domain/contacts/propose-mailbox.ts';
import { type AskedEntry, proposeEntry } from '../../../shared/domain/contacts/propose-change.ts';
import { isNewDomain, mailboxFault } from '../../../shared/domain/contacts/work-mailbox.ts';

const now = '2026-11-09T09:00:00Z';
const helen: ContactEntry = { adultId: 'a1', setting: 'school:900012', name: 'Helen Osei', givenName: 'Helen', familyName: 'Osei', role: 'designated-safeguarding-lead', mailbox: 'h.osei@wenbury.example', phone: '01632 960201', order: 1, trained: true, trainedOn: '2025-09-01', present: true, approvedBy: 'admin-9', declaredConflicts: [{ familyName: 'Harrop' }] };
const tom: ContactEntry = { ...helen, adultId: 'a2', name: 'Tom Birch', givenName: 'Tom', familyName: 'Birch', role: 'deputy-safeguarding-lead', mailbox: 't.birch@wenbury.example', order: 2 };
const asked: AskedEntry = { givenName: 'Helen', familyName: 'Osei', otherFamilyNames: [], role: 'designated-safeguarding-lead', mailbox: 'h.osei@wenbury.example', phone: '01632 960201', order: 1, trainedOn: '2025-09-01', servesFrom: '', servesUntil: '', absences: undefined };
const base = { setting: 'school:900012', others: [helen, tom], now, by: 'admin-1', force: 'cheshire', authority: '896', newId: (about: string) => `id-${about.length}` };
const change = (over: Partial<AskedEntry>, before: ContactEntry | undefined = helen) => {
  const outcome = proposeEntry({ ...base, before, asked: { ...asked, ...over } });
  if (outcome.kind !== 'proposed') throw new Error(JSON.stringify(outcome.faults));
  return outcome.change;
};
const narrow: ToNarrow = { entry: helen, elsewhere: [], colleagues: [helen, tom], force: 'cheshire', authority: '896', by: { sub: 'admin-1' }, now, newId: (about) => `id-${about.length}` };

describe('a directory kept by two people', () => {
  it.each([['office@wenbury.example', 'shared-inbox'], ['dsl.team@wenbury.example', 'shared-inbox'], ['helen@gmail.com', 'personal-provider'], ['helen@outlook.co.uk', 'personal-provider'], ['Helen Osei', 'not-an-address'], ['a@b.example, c@d.example', 'not-an-address'], ['T.Birch@wenbury.example', 'another-persons'], ['h.office@wenbury.example', undefined]])('the mailbox %s: %s', (mailbox, fault) => {
    expect(mailboxFault(mailbox, ['t.birch@wenbury.example'])).toBe(fault);
  });

  it.each([
    [{ givenName: '' }, 'givenName', 'missing'], [{ familyName: '' }, 'familyName', 'missing'], [{ mailbox: 'safeguarding@wenbury.example' }, 'mailbox', 'shared-inbox'], [{ order: 2 }, 'order', 'taken'], [{ order: 0 }, 'order', 'not-a-number'],
    [{ trainedOn: '2026-11-10' }, 'trainedOn', 'later-than-today'], [{ servesFrom: '2026-12-01', servesUntil: '2026-11-30' }, 'servesUntil', 'ends-before-it-begins'], [{ role: 'education-safeguarding-officer' as const }, 'role', 'not-of-this-setting'],
  ])('%j is sent back: %s is %s', (over, field, why) => {
    expect(proposeEntry({ ...base, before: helen, asked: { ...asked, ...over } })).toEqual({ kind: 'faults', faults: [{ field, why }] });
  });

  it('a change asked for is no change until a second person approves it; then it carries their name', () => {
    const open = change({ mailbox: 'Helen.Osei@wenbury.example' });
    expect(open).toMatchObject({ state: 'open', proposedBy: 'admin-1', newDomain: false, before: helen });
    expect(open.after).not.toHaveProperty('approvedBy');
    const decided = approveChange({ change: open, current: helen, by: { sub: 'admin-2' }, domainChecked: false, now });
    expect(decided).toMatchObject({ kind: 'decided', change: { state: 'done', decidedBy: 'admin-2' }, entries: [{ mailbox: 'helen.osei@wenbury.example', approvedBy: 'admin-2', declaredConflicts: [{ familyName: 'Harrop' }] }] });
  });

  it.each([['whoever asked for it', { sub: 'admin-1' }], ['the person it is about', { sub: 'admin-3', adultId: 'a1' }]])('%s cannot approve it', (_who, by) => {
    expect(approveChange({ change: change({ phone: '01632 960299' }), current: helen, by, domainChecked: true, now }).kind).toBe('refused');
  });

  it('an entry that changed meanwhile has to be asked for again; approving twice after a kill is harmless', () => {
    const open = change({ phone: '01632 960299' });
    expect(approveChange({ change: open, current: { ...helen, order: 3 }, by: { sub: 'admin-2' }, domainChecked: false, now })).toMatchObject({ kind: 'refused', why: expect.stringContaining('changed since') as string });
    expect(approveChange({ change: open, current: { ...open.after, approvedBy: 'admin-2' }, by: { sub: 'admin-2' }, domainChecked: false, now }).kind).toBe('decided');
    const welsh = approveChange({ change: open, current: { ...helen, language: 'cy' }, by: { sub: 'admin-2' }, domainChecked: false, now });
    expect(welsh, 'the language that somebody chose meanwhile is no change of the entry, and stays').toMatchObject({ kind: 'decided', entries: [{ language: 'cy' }] });
    expect(approveChange({ change: { ...open, state: 'done' }, current: helen, by: { sub: 'admin-2' }, domainChecked: false, now }).kind).toBe('refused');
  });

  it('a mailbox at a domain that nobody approved has yet is approved only after it was checked by telephone', () => {
    const open = change({ mailbox: 'h.osei@other-trust.example' });
    expect(open.newDomain).toBe(true);
    expect(approveChange({ change: open, current: helen, by: { sub: 'admin-2' }, domainChecked: false, now })).toMatchObject({ kind: 'refused', why: expect.stringContaining('register') as string });
    expect(approveChange({ change: open, current: helen, by: { sub: 'admin-2' }, domainChecked: true, now }).kind).toBe('decided');
    expect(isNewDomain('a@wenbury.example', ['b@WENBURY.example'])).toBe(false);
  });

  it('the old mailbox is written to as well as the new one, and the letter names nobody', () => {
    expect(mailboxesToTell(change({ mailbox: 'helen@wenbury.example' }))).toEqual(['h.osei@wenbury.example', 'helen@wenbury.example']);
    expect(mailboxesToTell(change({ phone: '' }))).toEqual(['h.osei@wenbury.example']);
    for (const deed of ['entry', 'absence', 'removal', 'declaration', 'mailbox'] as const) expect(contactNotice('https://p.example', deed, { deskName: 'the desk', deskTelephone: '01632 960000' }).text).not.toMatch(/Helen|Osei|Wenbury|900012/);
  });

  it('to somebody who is written to in Welsh the letter is in Welsh, with the English under it', () => {
    const { subject, text, html } = contactNotice('https://p.example', 'removal', undefined, 'cy');
    expect(subject).toBe('First Bell: newidiwyd eich cofnod yn y cysylltiadau / your entry in the contacts was changed');
    expect(text.indexOf('Tynnwyd eich cofnod')).toBeLessThan(text.indexOf('was removed'));
    expect(html).toMatch(/<html lang="cy">[\s\S]*<div lang="cy">[\s\S]*<div lang="en">/);
    expect(contactNotice('https://p.example', 'removal', undefined, 'en')).toEqual(contactNotice('https://p.example', 'removal', undefined));
    for (const deed of ['entry', 'absence', 'removal', 'declaration', 'mailbox'] as const) expect(contactNotice('https://p.example', deed, { deskName: 'the desk', deskTelephone: '01632 960000' }, 'cy').text).toMatch(/ar 01632 960000 nawr[\s\S]*the desk on 01632 960000 now/);
  });

  it('that a mailbox works again is said by one, with how they know, and approved by another; the entry stays as it is', () => {
    const ask = (over = {}) => proposeMailboxWorks({ entry: helen, failingSince: now, waiting: [], because: ' It was full. ', by: 'admin-1', force: 'cheshire', authority: '896', now, newId: (about) => about, ...over });
    const asked = ask();
    if (asked.kind !== 'proposed') throw new Error(asked.why);
    expect(asked.change).toMatchObject({ deed: 'mailbox', before: helen, after: helen, because: 'It was full.', state: 'open', proposedBy: 'admin-1' });
    for (const over of [{ failingSince: undefined }, { because: ' ' }, { waiting: [asked.change] }]) expect(ask(over).kind, JSON.stringify(over)).toBe('refused');
    expect(ask({ waiting: [{ ...asked.change, after: tom }, { ...asked.change, deed: 'entry' }] }).kind).toBe('proposed');
    const approve = (over = {}) => approveChange({ change: asked.change, current: helen, by: { sub: 'admin-2' }, domainChecked: false, now, ...over });
    expect(approve()).toMatchObject({ kind: 'decided', entries: [], change: { state: 'done', decidedBy: 'admin-2', after: { approvedBy: helen.approvedBy } } });
    for (const over of [{ by: { sub: 'admin-1' } }, { by: { sub: 'admin-2', adultId: helen.adultId } }, { current: { ...helen, mailbox: 'other@wenbury.example' } }, { current: undefined }]) expect(approve(over).kind, JSON.stringify(over)).toBe('refused');
  });

  it('a refusal needs a reason', () => {
    expect(refuseChange(change({ phone: '' }), { sub: 'admin-2' }, ' ', now).kind).toBe('refused');
    expect(refuseChange(change({ phone: '' }), { sub: 'admin-2' }, 'Not known at the school.', now)).toMatchObject({ kind: 'decided', entries: [], change: { state: 'refused', reason: 'Not known at the school.' } });
  });

  it('leave holds at once; cover has to be somebody approved and trained at the same place', () => {
    expect(recordAbsence({ from: '2026-11-10', until: '2027-04-30', coverId: 'a2' }, narrow)).toMatchObject({ kind: 'decided', entries: [{ absences: [{ from: '2026-11-10', until: '2027-04-30', coverId: 'a2' }], approvedBy: 'admin-9' }] });
    for (const [absence, colleagues] of [[{ from: '2026-11-10', coverId: 'zz' }, [helen, tom]], [{ from: '2026-11-10', coverId: 'a1' }, [helen, tom]], [{ from: '2026-11-10', coverId: 'a2' }, [helen, { ...tom, trained: false }]], [{ from: '2026-11-10', until: '2026-11-09' }, [helen, tom]]] as const) expect(recordAbsence(absence, { ...narrow, colleagues }).kind).toBe('refused');
  });

  it('somebody removed is kept, and never told again', () => {
    const removed = removeContact(narrow);
    expect(removed.kind === 'decided' && removed.entries[0]).toMatchObject({ present: false });
    expect(removed.kind === 'decided' && removed.entries[0]).not.toHaveProperty('approvedBy');
  });

  it('a conflict declared counts at every school where its person has an entry, and what was declared before stays', () => {
    const elsewhere = { ...helen, adultId: 'a9', setting: 'school:900013', declaredConflicts: [] };
    const declared = declareConflicts([{ familyName: 'Quill', givenName: 'Nora' }], '2026-11-09', { ...narrow, elsewhere: [elsewhere] });
    expect(declared).toMatchObject({ kind: 'decided', entries: [{ adultId: 'a1', conflictsDeclaredOn: '2026-11-09', declaredConflicts: [{ familyName: 'Harrop' }, { familyName: 'Quill', givenName: 'Nora' }] }, { adultId: 'a9', conflictsDeclaredOn: '2026-11-09', declaredConflicts: [{ familyName: 'Quill', givenName: 'Nora' }] }] });
    expect(declareConflicts([], '2026-11-10', narrow).kind).toBe('refused');
  });

  it.each([['2025-11-09', true], ['2025-11-08', false], [undefined, false]])('a declaration of %s is current after twelve months: %s', (on, current) => expect(declarationIsCurrent(on, now, 12)).toBe(current));
});
