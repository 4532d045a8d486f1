import { beforeEach, describe, expect, it } from 'vitest';
import { taskAddress } from '../../functions/portal/pages/desk/cases.ts';
import { readLedgerFilter } from '../../functions/portal/pages/desk/ledger-filters.ts';
import { dutyAddress } from '../../functions/portal/pages/desk/ledger.ts';
import type { DutyEvent } from '../../shared/domain/duty/duty-events.ts';
import { everythingTicked } from '../builders/a-call.ts';
import { aFullDesk, type FullDesk } from './a-full-desk.ts';
import { aPortal, type TestBrowser, type TestPortal } from './a-portal.ts';
import { aDisclosure, anIncident, putReleased, releasedAt } from './an-incident.ts';

const day = '/desk/ledger/2026-11-08';
const references = (body: string) => [...body.matchAll(/(CHE-26-04\d+), c1/g)].map((match) => match[1] ?? '').toSorted();
const [waiting, held, words, ruby] = ['CHE-26-0412300', 'CHE-26-0412301', 'CHE-26-0412302', 'CHE-26-0412207'];

describe('the ledger of a day, narrowed', () => {
  let portal: TestPortal;
  let full: FullDesk;
  let desk: TestBrowser;
  beforeEach(async () => {
    portal = await aPortal();
    full = await aFullDesk(portal.fakes);
    desk = await portal.signedIn('sub-desk');
    const pupil = anIncident({ reference: 'CHE-26-0412500' });
    await putReleased(portal.fakes, aDisclosure({ disclosureId: 'far', reference: pupil.reference, setting: 'authority:895' }, pupil), pupil, [{ kind: 'read', at: '2026-11-09T07:05:00Z', setting: 'authority:895', disclosureId: 'far', adultId: 'officer-895' }]);
  });

  it.each<readonly [string, readonly (string | undefined)[], string]>([
    ['', [waiting, held, words, ruby, 'CHE-26-0412500'], '5 of 5 shown.'],
    ['?how=open', [waiting, held, words, ruby], '4 of 5 shown.'],
    ['?how=final', ['CHE-26-0412500'], '1 of 5 shown.'],
    ['?state=on-hold', [held], '1 of 5 shown.'],
    ['?state=on-hold&how=final', [], '0 of 5 shown.'],
    ['?basis=discretion', [], '0 of 5 shown.'],
    ['?authority=895', ['CHE-26-0412500'], '1 of 5 shown.'],
    ['?authority=896&how=open', [waiting, held, words, ruby], '4 of 5 shown.'],
  ])('%s', async (query, expected, shown) => {
    const { body } = await desk.get(day + query);
    expect([...new Set(references(body))]).toEqual([...expected].toSorted());
    expect(body).toContain(shown);
    expect(body).toContain(`<strong>${expected.length}</strong>`);
  });

  it('what is no choice of ours narrows nothing and comes back nowhere', async () => {
    const { body } = await desk.get(`${day}?state=Ruby&basis=x&how=%3Cscript%3E&authority=8960&name=Tansley`);
    expect(body).toContain('5 of 5 shown.');
    expect(body).not.toMatch(/<script|8960|Tansley|Ruby/);
    expect(readLedgerFilter({ state: 'read', basis: 'statutory', how: 'open', authority: '896', name: 'x' })).toEqual({ state: 'read', basis: 'statutory', how: 'open', authority: '896' });
  });

  it('the day before and the day after are narrowed alike, and everything can be shown again', async () => {
    const { body } = await desk.get(`${day}?how=open&authority=896`);
    for (const text of ['/desk/ledger/2026-11-07?how=open&amp;authority=896', '/desk/ledger/2026-11-09?how=open&amp;authority=896', `href="${day}">Show all`]) expect(body).toContain(text);
  });

  it('a school that can reveal a refuge is not found by its authority: the home authority stands for it, but for supervisors', async () => {
    const [child] = anIncident().children;
    if (!child) throw new Error('the case needs a child');
    const moved = anIncident({ reference: 'CHE-26-0412600', children: [{ ...child, homeAuthority: '877', addresses: [{ text: 'The Haven', confidential: true }] }] });
    await putReleased(portal.fakes, aDisclosure({ disclosureId: 'haven', reference: moved.reference }, moved), moved);
    const sergeant = await portal.signedIn('sub-sergeant');
    expect(references((await desk.get(`${day}?authority=896`)).body)).not.toContain(moved.reference);
    expect(references((await desk.get(`${day}?authority=877`)).body)).toContain(moved.reference);
    expect(references((await sergeant.get(`${day}?authority=896`)).body)).toContain(moved.reference);
  });

  describe('one child\'s story', () => {
    const story = async (reference: string, browser = desk) => {
      const duty = await portal.fakes.book.duty({ force: 'cheshire', reference, childRef: 'c1' });
      return (await browser.get(`${day}/${duty ? dutyAddress(duty) : ''}`)).body.replace(/\s+/g, ' ');
    };
    const put = async (reference: string, more: readonly DutyEvent[]) => {
      const incident = anIncident({ reference });
      await putReleased(portal.fakes, aDisclosure({ disclosureId: `d${reference}`, reference }, incident), incident, more);
    };
    const setting = 'school:900012';

    it('is whole: report, versions, match, plan, release, emails by role, calls, reads, withdrawal, and by whom', async () => {
      await put('CHE-26-0412700', [
        { kind: 'version-recorded', at: '2026-11-09T07:01:00Z', version: 2, basis: 'statutory' },
        { kind: 'alerted', at: '2026-11-09T07:45:00Z', setting, disclosureId: 'x', adultId: 'ka-900012-2', step: 'deputy' },
        { kind: 'phone-opened', at: '2026-11-09T08:15:00Z', setting, taskId: 'p' },
        { kind: 'phone-attempted', at: '2026-11-09T08:16:00Z', setting, taskId: 'p', contact: 'head', outcome: 'voicemail', by: 'sub-desk' },
        { kind: 'read', at: '2026-11-09T08:20:00Z', setting, disclosureId: 'x', adultId: 'ka-900012-2' },
        { kind: 'withdrawn', at: '2026-11-09T08:30:00Z', version: 3, reason: 'duplicate', by: 'PS-9' },
      ]);
      const body = await story('CHE-26-0412700');
      for (const text of [
        'Reported by the force', 'Version 2 recorded', 'from the roll. By the match.', 'Planned for Mossbridge Primary School', 'Released to Mossbridge Primary School', 'To the designated safeguarding lead.',
        'Deputy alerted by email', 'To a deputy safeguarding lead.', 'Voicemail: no details left. By Ada Quill.', 'By a deputy safeguarding lead.', 'Duplicate. By PS-9.',
      ]) expect(body).toContain(text);
      expect(body).not.toMatch(/Harriet Osei|Tomos Rees/);
    });

    it('says who ended it', async () => {
      await desk.post(`/desk/tasks/${taskAddress(full.tasks.hold)}/told-by-phone`, { who: 'head:900012', ...everythingTicked });
      expect(await story('CHE-26-0412301')).toContain('By Ada Quill.');
    });

    it.each([
      ['nothing was heard', [], 'No word yet of whether the email arrived.'],
      ['it was delivered', ['delivered'], 'The email arrived.'],
      ['it came back for good', ['delivered', 'bounced'], 'The email did not arrive.'],
      ['it was delayed', ['delayed'], 'The email was held up or turned away for now.'],
    ] as const)('of an email, where %s', async (_what, kinds, said) => {
      await put('CHE-26-0412701', []);
      for (const kind of kinds) await portal.fakes.mail.record({ adultId: 'ka-900012-1', setting, releasedAt, step: 'key-adult' }, { messageId: 'm1', at: '2026-11-09T07:02:00Z', kind, ...(kind === 'bounced' ? { bounce: 'permanent' as const } : {}) });
      expect(await story('CHE-26-0412701')).toContain(said);
    });
  });
});
