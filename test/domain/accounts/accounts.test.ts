import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../shared/domain/accounts/account.ts';
import { standingOf } from '../../../shared/domain/accounts/account.ts';
import type { AccountChange } from '../../../shared/domain/accounts/account-change.ts';
import { approveAccount, closeAccount, fewestAdministrators, refuseAccount } from '../../../shared/domain/accounts/decide-account.ts';
import { type AskedAccount, proposeAccount } from '../../../shared/domain/accounts/propose-account.ts';
import { readShifts, writeShifts } from '../../../shared/domain/cases/read-shifts.ts';

const now = '2026-11-09T10:00:00Z';
const force = 'cheshire';
const newId = (about: string) => `id of ${about}`;
const account = (sub: string, over: Partial<Account> = {}): Account => ({ sub, name: `${sub} Quill`, givenName: sub, familyName: 'Quill', role: 'desk', active: true, force, ...over });
const admin = (sub: string, active = true) => account(sub, { role: 'administrator', active });
const asked: AskedAccount = { givenName: 'Bea', familyName: 'Tarn', role: 'idva', rank: '', officerId: '', namedLead: false, mailbox: 'B.Tarn@idva.example', authorities: ['896'], hours: '1-5 08:00-18:00', fullTime: 0.6 };
const toPropose = { asked, before: undefined, sub: 'u-17', known: false, reason: 'joined', by: 'mo', force, now, newId } as const;

function proposed(over: Partial<Parameters<typeof proposeAccount>[0]> = {}): AccountChange {
  const outcome = proposeAccount({ ...toPropose, ...over });
  if (outcome.kind !== 'proposed') throw new Error(outcome.kind);
  return outcome.change;
}

describe('asking for an account', () => {
  it('a new one is open only once it is approved, with hours, authorities and a mailbox for whoever works cases', () => {
    expect(proposed()).toMatchObject({ deed: 'new', state: 'open', proposedBy: 'mo', reason: 'joined', after: { sub: 'u-17', name: 'Bea Tarn', role: 'idva', active: true, force, casework: { mailbox: 'b.tarn@idva.example', authorities: ['896'], fullTime: 0.6, shifts: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' }] } } });
    expect(proposed()).not.toHaveProperty('before');
  });

  it('another role keeps what keeps somebody from their own family\'s case, and drops what belonged to the old role', () => {
    const before = account('ada', { role: 'supervisor', rank: 'inspector', since: '2026-01-01T00:00:00Z', askedBy: 'x', approvedBy: 'y', casework: { authorities: [], fullTime: 1, shifts: [], homePostcode: 'CQ7 4AB', declaredConflicts: [{ familyName: 'Flood' }] } });
    const { after, deed } = proposed({ before, sub: 'ada' });
    expect([deed, after.casework]).toEqual(['changed', expect.objectContaining({ homePostcode: 'CQ7 4AB', declaredConflicts: [{ familyName: 'Flood' }], mailbox: 'b.tarn@idva.example' })]);
    for (const gone of ['rank', 'since', 'askedBy', 'approvedBy']) expect(after).not.toHaveProperty(gone);
    expect(proposed({ before: { ...before, active: false }, sub: 'ada' }).deed).toBe('opened-again');
    expect(proposed({ before, sub: 'ada', asked: { ...asked, role: 'administrator' } }).after).toMatchObject({ keepsAuthorities: ['896'] });
    expect(proposed({ before, sub: 'ada', asked: { ...asked, role: 'board' } }).after).not.toHaveProperty('casework');
  });

  it.each([
    ['an email address as the id', { sub: 'bea.tarn@idva.example' }, 'sub not-an-id'], ['an id that is taken', { known: true }, 'sub in-use'], ['no name', { asked: { ...asked, familyName: '' } }, 'familyName missing'],
    ['a shared inbox', { asked: { ...asked, mailbox: 'office@idva.example' } }, 'mailbox not-a-work-mailbox'], ['a private address', { asked: { ...asked, mailbox: 'bea@gmail.com' } }, 'mailbox not-a-work-mailbox'],
    ['hours that are none', { asked: { ...asked, hours: 'mornings' } }, 'hours not-hours'], ['no share', { asked: { ...asked, fullTime: 0 } }, 'fullTime not-a-share'], ['codes that are none', { asked: { ...asked, authorities: ['Cheshire'] } }, 'authorities not-codes'],
  ] as const)('%s is sent back', (_what, over, fault) => {
    const outcome = proposeAccount({ ...toPropose, ...over });
    expect(outcome.kind === 'faults' && outcome.faults.map(({ field, why }) => `${field} ${why}`)).toEqual([fault]);
  });

  it('nobody asks for a change of their own account', () => {
    expect(proposeAccount({ ...toPropose, before: admin('mo'), sub: 'mo' }).kind).toBe('refused');
  });
});

describe('deciding about an account', () => {
  const accounts = [admin('mo'), admin('ines'), admin('bo'), account('ada')];
  const change = proposed();
  const why = (decided: ReturnType<typeof approveAccount>) => (decided.kind === 'refused' ? decided.why : decided.kind);

  it('a second administrator approves, and it says since when and by whom', () => {
    const decided = approveAccount(change, { accounts, by: 'ines', now });
    expect(decided).toMatchObject({ kind: 'decided', change: { state: 'done', decidedBy: 'ines', decidedAt: now }, account: { sub: 'u-17', since: now, askedBy: 'mo', approvedBy: 'ines' }, restsOn: ['ines', 'mo'] });
  });

  it('nobody approves what they asked for, nor what is about them, nor what was decided, nor what changed meanwhile', () => {
    expect(why(approveAccount(change, { accounts, by: 'mo', now }))).toContain('a second person');
    const about = proposed({ before: admin('ines'), sub: 'ines' });
    expect(why(approveAccount(about, { accounts, by: 'ines', now }))).toContain('their own account');
    expect(why(refuseAccount(about, 'not-known', { by: 'ines', now }))).toContain('their own account');
    expect(why(approveAccount({ ...change, state: 'refused' }, { accounts, by: 'ines', now }))).toContain('already');
    const ofAda = proposed({ before: account('ada'), sub: 'ada' });
    expect(why(approveAccount(ofAda, { accounts: [...accounts.slice(0, 3), account('ada', { active: false })], by: 'ines', now }))).toContain('has changed');
    expect(why(approveAccount(change, { accounts: [...accounts, account('u-17')], by: 'ines', now }))).toContain('has changed');
    expect(approveAccount(ofAda, { accounts: [...accounts.slice(0, 3), account('ada', { language: 'cy' })], by: 'ines', now }), 'the language that somebody chose meanwhile').toMatchObject({ kind: 'decided', account: { language: 'cy' } });
  });

  it('what somebody asked for who is no administrator any more has to be asked for again', () => {
    expect(why(approveAccount(change, { accounts: [admin('mo', false), admin('ines'), admin('bo')], by: 'ines', now }))).toContain('not an administrator any more');
  });

  it('only whoever asked takes it back', () => {
    expect(why(refuseAccount(change, 'taken-back', { by: 'ines', now }))).toContain('only whoever asked');
    expect(refuseAccount(change, 'taken-back', { by: 'mo', now })).toMatchObject({ kind: 'decided', change: { state: 'refused', refusedFor: 'taken-back' } });
  });

  it('one closes an account at once, their own too, and never one of the last two administrators', () => {
    expect(closeAccount(account('ada', { approvedBy: 'ines' }), 'left', { accounts, by: 'mo', now }, newId)).toMatchObject({ kind: 'decided', change: { deed: 'closed', state: 'done' }, account: { active: false, since: now, askedBy: 'mo' }, restsOn: ['mo'] });
    expect(closeAccount(admin('mo'), 'left', { accounts, by: 'mo', now }, newId)).toMatchObject({ kind: 'decided', restsOn: ['ines', 'bo'] });
    expect(why(closeAccount(admin('ines'), 'left', { accounts: accounts.slice(0, 2), by: 'mo', now }, newId))).toContain('the last two');
    expect(why(approveAccount(proposed({ before: admin('ines'), sub: 'ines', by: 'mo' }), { accounts: [admin('mo'), admin('ines'), admin('bo', false)], by: 'mo2', now }))).toContain('the last two');
    expect(why(closeAccount(account('ada', { active: false }), 'left', { accounts, by: 'mo', now }, newId))).toContain('closed already');
  });

  it('whatever is decided in whatever order, two administrators are left', () => {
    const deeds = fc.array(fc.record({ by: fc.nat(4), about: fc.nat(4), close: fc.boolean() }), { maxLength: 20 });
    fc.assert(fc.property(deeds, (list) => {
      let all: readonly Account[] = ['a', 'b', 'c', 'd', 'e'].map((sub) => admin(sub));
      for (const { by, about, close } of list) {
        const [actor, subject] = [all[by], all[about]];
        if (!actor?.active || actor.role !== 'administrator' || !subject) continue;
        const decided = close
          ? closeAccount(subject, 'left', { accounts: all, by: actor.sub, now }, newId)
          : approveAccount({ changeId: 'c', force, deed: 'changed', before: subject, after: { ...subject, role: 'board' }, reason: 'other-post', proposedBy: all.find(({ sub, active, role }) => active && role === 'administrator' && sub !== actor.sub)?.sub ?? '', proposedAt: now, state: 'open' }, { accounts: all, by: actor.sub, now });
        if (decided.kind === 'decided' && decided.account) all = all.map((one) => (one.sub === decided.account?.sub ? decided.account : one));
        expect(all.filter(({ active, role }) => active && role === 'administrator').length).toBeGreaterThanOrEqual(fewestAdministrators);
      }
    }), { numRuns: 300 });
  });
});

describe('what a session rests on', () => {
  it.each([['another role', { role: 'board' }], ['another force', { force: 'gwynedd' }], ['a decision about the account', { since: now }]] as const)('%s ends it', (_what, over) => {
    expect(standingOf(account('ada', over))).not.toBe(standingOf(account('ada')));
  });
});

describe('hours on duty', () => {
  it.each(['1-5 08:00-18:00', '6,7 10:00-14:00', '1-3 00:00-00:00; 5 20:00-06:00', ''])('%j is written as it was read', (text) => {
    expect(writeShifts(readShifts(text) ?? [])).toBe(text);
  });
});
