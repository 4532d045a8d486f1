import { beforeEach, describe, expect, it } from 'vitest';
import { taskAddress } from '../../functions/portal/pages/desk/cases.ts';
import { dutyAddress } from '../../functions/portal/pages/desk/ledger.ts';
import type { Task } from '../../shared/domain/duty/task.ts';
import { decideTask } from '../../shared/domain/duty/commands/decide-task.ts';
import type { CallThatTold } from '../../shared/domain/duty/call.ts';
import { aCallThatTold, everythingTicked } from '../builders/a-call.ts';
import { aFullDesk, type FullDesk } from './a-full-desk.ts';
import { aPortal, type TestBrowser, type TestPortal } from './a-portal.ts';
import { anIncident, aTask, force, putWaiting } from './an-incident.ts';

describe('the desk', () => {
  let portal: TestPortal;
  let full: FullDesk;
  let desk: TestBrowser;
  let sergeant: TestBrowser;
  const at = (task: Task, form = '') => `/desk/tasks/${taskAddress(task)}${form ? `/${form}` : ''}`;
  const stored = (task: Task) => portal.fakes.book.tasks.get(`${force}#${task.taskId}`);
  const dutyFor = (task: Task) => portal.fakes.book.duty({ force, reference: task.reference, childRef: task.childRef ?? '' });

  beforeEach(async () => {
    portal = await aPortal();
    full = await aFullDesk(portal.fakes);
    [desk, sergeant] = [await portal.signedIn('sub-desk'), await portal.signedIn('sub-sergeant')];
  });

  it('sees how many of each wait, an expired hold as a call too', async () => {
    const { body } = await desk.get('/desk');
    expect(body).toContain('10 things are waiting');
    const counts = Object.fromEntries([...body.matchAll(/__count">(\d+)<\/span> <span class="fb-board__name">([^<]+)/g)].map((match) => [match[2] ?? '', Number(match[1])]));
    expect(counts).toEqual({ 'Not read yet': 1, 'Not recorded': 4, Bounces: 0, Recalls: 0, Telephone: 2, Reviews: 2, Holds: 1, Words: 1, 'Refused events': 1, Counts: 1, Questions: 1, Exports: 1, Breaches: 0, Notices: 1 });
  });

  it('sees when the next school opens, and what the morning may ask of the telephone', async () => {
    const { body } = await desk.get('/desk');
    expect(body).toContain('The next school that is still to be told opens 08:45 on Monday.');
    expect(body).toContain('If nobody else reads, one school or authority would have to be rung, about one child, from 07:10 on Monday.');
    expect(body).toContain('With 2 people and 6 minutes for each child the last call would end 07:16 on Monday.');
  });

  it('reckons with who is recorded to be at the phones on the day of the first call, says so, and else with the policy\'s number', async () => {
    expect((await desk.get('/desk')).body).toContain('The number of people is the policy&#39;s: nobody has recorded who is at the phones on Monday.');
    const page = (await desk.get('/desk/phones')).body;
    for (const text of ['Nobody has recorded who is at the phones.', 'Ada Quill', 'Donna Marchetti', 'Sgt Noor Haddad', 'policy&#39;s number: 2']) expect(page).toContain(text);
    expect(page).not.toContain('Harriet Osei');
    const fieldOf = (name: string) => new RegExp(`name="(who-[a-z0-9]+)"[^>]*>\\s*<label[^>]*>\\s*${name}`).exec(page)?.[1] ?? 'none';
    expect((await desk.post('/desk/phones', { day: '2026-11-10', others: '9' })).headers.location).toBe('/desk/phones?done=phones');
    expect((await desk.get('/desk')).body).toContain('the policy&#39;s');
    await desk.get('/desk/phones');
    expect((await desk.post('/desk/phones', { day: '2026-11-09', others: '2', [fieldOf('Ada Quill')]: 'yes' })).statusCode).toBe(303);
    const { body } = await desk.get('/desk');
    for (const text of ['With 3 people and 6 minutes', 'The number of people is as recorded for Monday.']) expect(body).toContain(text);
    const after = (await sergeant.get('/desk/phones')).body;
    for (const text of ['Ada Quill; 2 others', 'Recorded by Ada Quill at 07:10 on Monday.', '9 others']) expect(after).toContain(text);
    expect(portal.fakes.audit.entries.filter(({ what, operation }) => what === 'at-the-phones' && operation === 'alteration')).toMatchObject([{ subject: '2026-11-10', outcome: '9' }, { actor: 'sub-desk', subject: '2026-11-09', outcome: '3' }]);
  });

  it.each([[{ day: '2026-11-08', others: '1' }, 'Choose a day from today on'], [{ day: '2026-11-31', others: '1' }, 'Choose a day from today on'], [{ day: '2026-11-09', others: '' }, 'Say who is at the phones'], [{ day: '2026-11-09', others: 'many' }, 'Give a whole number']])('who is at the phones, sent with %j, is sent back with what is wrong', async (fields, words) => {
    await desk.get('/desk/phones');
    const answer = await desk.post('/desk/phones', fields);
    expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining(words)]);
    expect(portal.fakes.phones.kept.size).toBe(0);
  });

  it('prints whom to ring if all of this is away: no name, and nothing of what somebody may not know of', async () => {
    const { body } = await desk.get('/desk/call-list');
    for (const text of ['4 calls would have to be made', 'Mossbridge Primary School', '01632 960200', 'CHE-26-0412207, c1', 'On hold: do not ring', 'read the child&#39;s name', 'Ada Quill']) expect(body).toContain(text);
    expect(body).not.toMatch(/Ruby|Tansley|Harriet Osei|pillow/);
    expect((await (await portal.signedIn('sub-party')).get('/desk/call-list')).body).not.toContain('CHE-26-0412207');
  });

  it('no address holds a reference, a name or a child', async () => {
    for (const url of ['/desk', '/desk/reviews', '/desk/phone', '/desk/holds', '/desk/words', '/desk/ledger/2026-11-08']) {
      const hrefs = [...(await desk.get(url)).body.matchAll(/(?:href|action)="([^"]+)"/g)].map((match) => match[1] ?? '');
      for (const href of hrefs) expect(href).not.toMatch(/CHE-26|Ruby|Tansley|Aldous|c1/);
    }
  });

  describe('a review', () => {
    it('sets the child beside at most three candidates, agreement in words, and the look at the roll is audited', async () => {
      const { body } = await desk.get(at(full.tasks.place));
      for (const text of ['Candidate A', 'Candidate B', 'Candidate C', 'Same', 'Close', 'Different', 'Cannot compare', 'mossbrige primary wenbury']) expect(body).toContain(text);
      expect(portal.fakes.audit.entries.find(({ what }) => what === 'roll read')).toMatchObject({ actor: 'sub-desk', reference: 'CHE-26-0412300', childRef: 'c1', subject: 'P0000001 P0000002 P0000003' });
    });

    it('a choice is stored with a forward row, sent to match, and the row removed', async () => {
      const answer = await desk.post(at(full.tasks.place, 'pupil'), { pupilId: 'P0000001' });
      expect(answer.headers.location).toBe('/desk/reviews?done=decided');
      expect(stored(full.tasks.place)).toMatchObject({ state: 'closed', decision: { kind: 'pupil', pupilId: 'P0000001' }, closedBy: 'sub-desk' });
      expect(portal.fakes.outgoing.sent.match).toMatchObject([{ type: 'task.decided', taskId: full.tasks.place.taskId, childRef: 'c1' }]);
      expect(portal.fakes.due.rows).toEqual([]);
      expect((await portal.fakes.book.history({ force, reference: 'CHE-26-0412300', childRef: 'c1' })).at(-1)).toMatchObject({ kind: 'decided', by: 'sub-desk', outcome: 'pupil' });
    });

    it('where the queue is away the decision stands, and its due row is left for chase', async () => {
      portal.fakes.outgoing.fault = new Error('away');
      expect((await desk.post(at(full.tasks.place, 'pupil'), { pupilId: 'P0000001' })).statusCode).toBe(303);
      expect(portal.fakes.due.rows).toMatchObject([{ what: 'forward', queue: 'match' }]);
      expect(portal.logged.map(({ code }) => code)).toContain('forward-left-to-chase');
    });

    it('takes no pupil that was not shown, however the form is made up', async () => {
      expect((await desk.post(at(full.tasks.place, 'pupil'), { pupilId: 'P0000099' })).statusCode).toBe(422);
      expect(stored(full.tasks.place)?.state).toBe('open');
    });

    it.each([['school', { urn: '900014' }], ['school', { urn: '999999' }], ['authority', { code: '999' }], ['authority', { code: '' }], ['pass-to-force', { toForce: 'merseyside', receipt: '' }], ['not-send', { reason: '' }], ['told-by-phone', { who: 'head:900012' }], ['told-by-phone', { who: 'the cat', ...everythingTicked }], ['told-by-phone', { who: 'another', place: '900014', ...everythingTicked }]])('%s with %j is sent back with what is wrong', async (form, fields) => {
      const answer = await desk.post(at(full.tasks.place, form), fields);
      expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining('There is a problem')]);
      expect(stored(full.tasks.place)?.state).toBe('open');
    });

    it.each([
      ['school', { urn: '900012' }, { kind: 'school', urn: '900012' }, 'awaiting-review'],
      ['authority', { code: '896' }, { kind: 'authority', code: '896' }, 'awaiting-review'],
      ['pass-to-force', { toForce: 'merseyside', receipt: 'MER-1' }, { kind: 'passed-to-force', toForce: 'merseyside', receipt: 'MER-1' }, 'passed-to-force'],
      ['told-by-phone', { who: 'head:900012', ...everythingTicked }, { kind: 'told-by-phone', toldRole: 'head', where: 'school:900012', call: { numberOnRecord: true, calledBack: true, nameReadBack: true, dateReadBack: true } }, 'told-by-phone'],
      ['told-by-phone', { who: 'another', place: '900013', ...everythingTicked }, { kind: 'told-by-phone', toldRole: 'head', where: 'school:900013' }, 'told-by-phone'],
      ['told-by-phone', { who: 'another', place: '896', ...everythingTicked }, { kind: 'told-by-phone', toldRole: 'authority lead', where: 'authority:896' }, 'told-by-phone'],
    ])('can be decided by %s', async (form, fields, decision, state) => {
      expect((await desk.post(at(full.tasks.place, form), fields)).statusCode).toBe(303);
      expect(stored(full.tasks.place)).toMatchObject({ state: 'closed', decision });
      expect((await dutyFor(full.tasks.place))?.state).toBe(state);
    });

    it('finds schools on the register by part of a name, without putting what was typed into an address', async () => {
      const found = await desk.post(at(full.tasks.place, 'find-school'), { words: 'wenbury high', near: '896' });
      expect([found.statusCode, found.body]).toEqual([200, expect.stringContaining('Wenbury High School')]);
      expect((await desk.post(at(full.tasks.place, 'find-school'), { words: '900013' })).body).toContain('Wenbury High School');
      expect(stored(full.tasks.place)?.state).toBe('open');
    });

    it('decided by somebody else first: said so, nothing recorded twice', async () => {
      await desk.post(at(full.tasks.place, 'pupil'), { pupilId: 'P0000001' });
      expect((await sergeant.post(at(full.tasks.place, 'pupil'), { pupilId: 'P0000002' })).statusCode).toBe(409);
      expect(stored(full.tasks.place)).toMatchObject({ decision: { pupilId: 'P0000001' } });
    });

    it('of a protected child shows the desk no pupil at all, and reads no roll', async () => {
      const task = await putWaiting(portal.fakes, anIncident({ reference: 'CHE-26-0412399' }), 'place~shielded', { kind: 'place', reason: 'shielded-child', pupils: [{ pupilId: 'P0000001', urns: ['900012'], score: 1, evidence: [] }], schools: [], words: [] });
      const { body } = await desk.get(at(task));
      expect(body).toContain('named lead');
      expect(body).not.toContain('Candidate A');
      expect(portal.fakes.audit.entries.filter(({ what }) => what === 'roll read')).toEqual([]);
    });
  });

  describe('that nobody is told', () => {
    const reason = 'Not a child of the household.';
    const propose = (task: Task, who: TestBrowser) => who.post(at(task, 'not-send'), { reason });
    const proposedAt = (task: Task) => stored(task)?.proposal?.at ?? '';

    it.each(['place', 'hold'] as const)('is proposed by one of the desk and ends nothing: the clock of a %s runs on until a supervisor agrees', async (kind) => {
      const task = full.tasks[kind];
      const before = await dutyFor(task);
      expect((await propose(task, desk)).statusCode).toBe(303);
      expect(stored(task)).toMatchObject({ state: 'open', deskAt: task.deskAt, supervisorAt: task.supervisorAt, proposal: { decision: { kind: 'not-sent', reason }, by: 'sub-desk' } });
      expect(await dutyFor(task)).toMatchObject({ state: before?.state, waiting: before?.waiting });
      const own = (await desk.get(at(task))).body;
      for (const text of ['Needs a supervisor', `Tell nobody: ${reason}`, 'Take it back', 'You cannot agree to your own choice']) expect(own).toContain(text);
      expect(own).not.toContain('I agree: go on');
      expect((await desk.post(at(task, 'agree'), { proposedAt: proposedAt(task) })).statusCode).toBe(409);
      const { body } = await sergeant.get(at(task));
      expect(body).toContain('I agree: go on');
      expect((await sergeant.post(at(task, 'agree'), { proposedAt: proposedAt(task) })).statusCode).toBe(303);
      expect(stored(task)).toMatchObject({ state: 'closed', closedBy: 'sub-sergeant', decision: { kind: 'not-sent', approvedBy: 'sub-sergeant' } });
      const after = await dutyFor(task);
      const story = (await sergeant.get(`/desk/ledger/2026-11-08/${after ? dutyAddress(after) : 'none'}`)).body;
      for (const text of ['Not sent', 'Proposed by Ada Quill; agreed to by Sgt Noor Haddad']) expect(story).toContain(text);
      expect(after).toMatchObject({ state: 'not-sent', ended: { kind: 'not-sent', reason, decidedBy: 'sub-desk', approvedBy: 'sub-sergeant' } });
    });

    it('is not agreed to by another of the desk, however the form is made up, nor by a name that is typed', async () => {
      await propose(full.tasks.place, desk);
      const other = await portal.signedIn('sub-party');
      await other.get('/desk');
      await other.post(at(full.tasks.place, 'agree'), { proposedAt: proposedAt(full.tasks.place), approvedBy: 'Sgt Noor Haddad' });
      expect(stored(full.tasks.place)?.state).toBe('open');
    });

    it('of a call is proposed by one supervisor and agreed to by another, and somebody may still be told meanwhile', async () => {
      await portal.fakes.directory.putUser({ sub: 'sub-inspector', name: 'Insp Vale', role: 'supervisor', active: true, force, givenName: 'Ida', familyName: 'Vale' });
      const inspector = await portal.signedIn('sub-inspector');
      await inspector.get('/desk');
      expect((await propose(full.tasks.phone, sergeant)).statusCode).toBe(303);
      expect((await dutyFor(full.tasks.phone))?.state).toBe('phone-open');
      expect((await sergeant.post(at(full.tasks.phone, 'agree'), { proposedAt: proposedAt(full.tasks.phone) })).statusCode).toBe(409);
      expect((await inspector.get(at(full.tasks.phone))).body).toContain('I agree: go on');
      expect((await desk.get(at(full.tasks.phone))).body).toContain('They were told, and read it back');
      expect((await inspector.post(at(full.tasks.phone, 'agree'), { proposedAt: proposedAt(full.tasks.phone) })).statusCode).toBe(303);
      expect((await dutyFor(full.tasks.phone))?.state).toBe('not-sent');
    });

    it('is returned with a reason, and everything is as it was', async () => {
      await propose(full.tasks.hold, desk);
      await sergeant.get(at(full.tasks.hold));
      expect((await sergeant.post(at(full.tasks.hold, 'return'), { proposedAt: proposedAt(full.tasks.hold), reason: 'Ask the social worker first.' })).statusCode).toBe(303);
      expect(stored(full.tasks.hold)).not.toHaveProperty('proposal');
      expect((await dutyFor(full.tasks.hold))?.state).toBe('on-hold');
    });
  });

  describe('a call', () => {
    it('shows number, script and what to read out, and who is rung next', async () => {
      const { body } = await desk.get(at(full.tasks.phone));
      for (const text of ['01632 960212', 'Ring now', 'Give no name and no detail', 'Ruby Tansley', 'I put my pillow on my ears.']) expect(body).toContain(text);
    });

    it('voicemail ends nothing: the attempt is kept and the call stays', async () => {
      expect((await desk.post(at(full.tasks.phone, 'attempt'), { who: 'adult:ka-900012-2', outcome: 'voicemail', numberOnRecord: 'yes' })).statusCode).toBe(303);
      const task = stored(full.tasks.phone);
      expect(task?.state).toBe('open');
      expect(task?.detail).toMatchObject({ attempts: [{ contact: 'key-adult' }, { contact: 'deputy', outcome: 'voicemail', by: 'sub-desk', call: { at: '2026-11-09T07:10:00Z', numberOnRecord: true, adultId: 'ka-900012-2' } }] });
      for (const text of ['Tomos Rees, Deputy', 'Voicemail: no details left', 'Ada Quill']) expect((await desk.get(at(full.tasks.phone))).body).toContain(text);
      expect((await desk.post(at(full.tasks.phone, 'attempt'), { who: 'sergeant', outcome: 'no-answer' })).body).toContain('Tick that you rang the number on record');
      expect((await desk.post(at(full.tasks.phone, 'attempt'), { outcome: 'no-answer', numberOnRecord: 'yes' })).body).toContain('Choose whom you rang');
      expect((await dutyFor(full.tasks.phone))?.state).toBe('phone-open');
    });

    it('told, with who it was and the read-back', async () => {
      await desk.post(at(full.tasks.phone, 'told-by-phone'), { who: 'adult:ka-900012-2', ...everythingTicked, at: '07:06', said: 'She will meet her at the gate.' });
      expect((await dutyFor(full.tasks.phone))).toMatchObject({ state: 'told-by-phone', settings: { 'school:900012': { toldAt: '2026-11-09T07:06:00Z' } } });
      expect((await portal.fakes.book.history({ force, reference: full.tasks.phone.reference, childRef: 'c1' })).at(-1)).toEqual({
        kind: 'told-by-phone', at: '2026-11-09T07:10:00Z', setting: 'school:900012', toldRole: 'deputy', by: 'sub-desk',
        call: { at: '2026-11-09T07:06:00Z', numberOnRecord: true, adultId: 'ka-900012-2', said: 'She will meet her at the gate.', calledBack: true, nameReadBack: true, dateReadBack: true },
      });
      expect((await portal.fakes.book.disclosures([full.disclosureId]))[0]?.told).toEqual({ at: '2026-11-09T07:06:00Z', role: 'deputy', by: 'sub-desk', adultId: 'ka-900012-2' });
      const duty = await dutyFor(full.tasks.phone);
      const story = (await desk.get(`/desk/ledger/2026-11-08/${duty ? dutyAddress(duty) : ''}`)).body;
      for (const text of ['Told by phone, and read back', 'Deputy. They rang back, and read back the name and the date. Rung at 07:06 on', 'on the number on record', 'She will meet her at the gate.', 'By Ada Quill']) expect(story).toContain(text);
      expect(story).not.toContain('Tomos Rees');
    });

    it('names each person who may be told with the number on record, and nobody who may be a party', async () => {
      const { body } = await desk.get(at(full.tasks.phone));
      for (const text of ['Harriet Osei, key adult: 01632 960211', 'Tomos Rees, deputy: 01632 960212', 'The head of Mossbridge Primary School: 01632 960200', 'The education-safeguarding lead of Cheshire West and Chester: 01632 960300']) expect(body).toContain(text);
      expect(body).not.toContain('The head of another school');
      const adult = portal.fakes.directory.adultsById.get('ka-900012-2');
      if (adult) portal.fakes.directory.adultsById.set('ka-900012-2', { ...adult, givenName: 'Dale', familyName: 'Marchetti' });
      const answer = await desk.post(at(full.tasks.phone, 'told-by-phone'), { who: 'adult:ka-900012-2', ...everythingTicked });
      expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining('Choose whom you told')]);
      expect((await dutyFor(full.tasks.phone))?.state).toBe('phone-open');
    });

    it.each([
      ['who', 'Choose whom you told'], ['numberOnRecord', 'Tick that you rang the number on record'], ['calledBack', 'Tick that they rang you back'], ['nameReadBack', 'Tick that they read back the child&#39;s name'], ['dateReadBack', 'Tick that they read back the date'],
    ])('without %s nobody is told: the form comes back as it was, and names it', async (field, said) => {
      const whole = { who: 'adult:ka-900012-2', ...everythingTicked, said: 'Kept as typed.' };
      const answer = await desk.post(at(full.tasks.phone, 'told-by-phone'), { ...whole, [field]: '' });
      expect(answer.statusCode).toBe(422);
      for (const text of [said, `href="#toldByPhone-${field}"`, `id="toldByPhone-${field}"`, 'Kept as typed.']) expect(answer.body).toContain(text);
      expect(answer.body.match(/checked/g)).toHaveLength(4);
      expect((await dutyFor(full.tasks.phone))?.state).toBe('phone-open');
    });

    it.each([['soon', 'Enter a time such as 07:40'], ['07:61', 'Enter a time such as 07:40'], ['09:00', 'That time has not come yet']])('a call said to have been at %s is not taken', async (time, said) => {
      for (const form of ['told-by-phone', 'attempt']) expect((await desk.post(at(full.tasks.phone, form), { who: 'head:900012', outcome: 'voicemail', ...everythingTicked, at: time })).body).toContain(said);
      expect(stored(full.tasks.phone)?.state).toBe('open');
    });

    it('nothing is recorded as told by whoever makes up a form without having been rung back', async () => {
      const duty = await dutyFor(full.tasks.phone);
      const task = stored(full.tasks.phone);
      if (!duty || !task) throw new Error('no call');
      const told = (call: object | undefined) => decideTask({ task, duty, disclosures: [...portal.fakes.book.disclosuresById.values()], decision: { kind: 'told-by-phone', toldRole: 'head', ...(call ? { call: call as CallThatTold } : {}) }, by: { sub: 'sub-desk', role: 'desk' }, now: '2026-11-09T07:10:00Z' });
      const whole = aCallThatTold({ at: '2026-11-09T07:09:00Z' });
      expect(told(whole).kind).toBe('change');
      for (const call of [undefined, { ...whole, calledBack: false }, { ...whole, nameReadBack: false }, { ...whole, dateReadBack: false }, { ...whole, numberOnRecord: false }, { ...whole, at: '2026-11-09T07:11:00Z' }, { ...whole, at: '2026-11-08T22:39:59Z' }]) expect(told(call).kind).toBe('refused');
    });

    it('somebody who may be a party is not to be rung, and their number is not shown', async () => {
      const adult = portal.fakes.directory.adultsById.get('ka-900012-2');
      if (adult) portal.fakes.directory.adultsById.set('ka-900012-2', { ...adult, givenName: 'Dale', familyName: 'Marchetti' });
      const { body } = await desk.get(at(full.tasks.phone));
      expect(body).toContain('Do not ring');
      expect(body).not.toContain('01632 960212');
    });

    it('only a supervisor may propose that nothing is sent after all', async () => {
      const fields = { reason: 'r' };
      expect((await desk.post(at(full.tasks.phone, 'not-send'), fields)).statusCode).toBe(409);
      expect((await sergeant.post(at(full.tasks.phone, 'not-send'), fields)).statusCode).toBe(303);
    });
  });

  describe('a hold', () => {
    it('parent works at the school; caretaker is the suspect: an expired hold asks for a call, never a release', async () => {
      const { body } = await desk.get(at(full.tasks.hold));
      expect(body).toContain('The hold has run out');
      expect((await dutyFor(full.tasks.hold))?.state).toBe('on-hold');
      expect((await desk.post(at(full.tasks.hold, 'told-by-phone'), { who: 'head:900012', ...everythingTicked })).statusCode).toBe(303);
      expect((await dutyFor(full.tasks.hold))?.state).toBe('told-by-phone');
    });

    it('the head is not offered to be rung where the head may be one of the two', async () => {
      const head = { adultId: 'ka-900012-8', setting: 'school:900012', name: 'Corinne Okonjo', givenName: 'Corinne', familyName: 'Okonjo', role: 'head', mailbox: 'head@mossbridge.example', order: 8, trained: true, present: true, approvedBy: 'staff-admin-1' } as const;
      expect((await desk.get(at(full.tasks.hold))).body).toContain('01632 960200');
      await portal.fakes.directory.putAdults([head]);
      expect((await desk.get(at(full.tasks.hold))).body).not.toContain('01632 960200');
    });

    it('refuge: words that name it are not read out, though it stands in no store against which they could be screened', async () => {
      const { reference } = full.tasks.hold;
      const data = (await portal.fakes.incidents.latest(force, reference, 'incident'))?.content.data;
      if (!data || !('children' in data)) throw new Error('no incident');
      const said = 'She is safe now at Rose House in Farwick with her mother.';
      const named = async (incidentVersion: number, namesProtected: readonly string[]) => {
        const version = { force, reference, version: incidentVersion, receivedAt: '2026-11-09T06:50:00Z', sentAt: '2026-11-09T06:50:00Z', eventId: `e-refuge-${incidentVersion}`, source: 'urn:che', namesProtected, content: { kind: 'incident' as const, data: { ...data, incidentVersion, children: data.children.map((child) => ({ ...child, schoolSummary: said })) } } };
        await portal.fakes.incidents.accept({ receipt: { ...version, receiptId: `r-refuge-${incidentVersion}`, type: 'incident.reported', contentHash: String(incidentVersion) }, version, versionHash: String(incidentVersion), duties: [], due: [] });
        return (await desk.get(at(full.tasks.hold))).body;
      };
      expect(await named(2, [])).toContain(said);
      const body = await named(3, ['c1']);
      expect(body).toContain('Read out');
      expect(body).not.toContain('Rose House');
    });

    it('an inspector keeps it on: it is a hold again, says who decided, and runs out before the next opening', async () => {
      const keep = (person: TestBrowser, fields: Record<string, string>) => person.post(at(full.tasks.hold, 'renew-hold'), { until: 'longest', reason: 'The strategy meeting runs on.', ...fields });
      for (const [fields, words] of [[{}, 'Enter the inspector or above who decided'], [{ inspectorId: 'PI-7', until: '' }, 'Choose until when'], [{ inspectorId: 'PI-7', reason: '' }, 'Enter the reason']] as const) expect((await keep(desk, fields)).body).toContain(words);
      expect((await keep(sergeant, { inspectorId: 'PS-4410' })).body).toContain('not by you');
      expect((await keep(desk, { inspectorId: 'PI-7' })).statusCode).toBe(303);
      // It is 07:10; school opens at 08:45.
      expect(stored(full.tasks.hold)).toMatchObject({ state: 'open', detail: { expired: false, expiresAt: '2026-11-09T07:40:00Z' } });
      expect((await dutyFor(full.tasks.hold))?.state).toBe('on-hold');
      const { body } = await desk.get(at(full.tasks.hold));
      expect(body).not.toContain('The hold has run out');
      const told = (await portal.fakes.book.history({ force, reference: full.tasks.hold.reference, childRef: 'c1' })).at(-1);
      expect(told).toMatchObject({ kind: 'hold-renewed', by: 'PI-7', recordedBy: 'sub-desk', expiresAt: '2026-11-09T07:40:00Z' });
    });

    it('a call that told nobody about a child who is held is in the child\'s story', async () => {
      expect((await desk.post(at(full.tasks.hold, 'attempt'), { who: 'head:900012', outcome: 'no-answer', numberOnRecord: 'yes' })).statusCode).toBe(303);
      const told = (await portal.fakes.book.history({ force, reference: full.tasks.hold.reference, childRef: 'c1' })).at(-1);
      expect(told).toMatchObject({ kind: 'phone-attempted', contact: 'head', by: 'sub-desk' });
    });

    it('is lifted by a sergeant as themselves, or by the desk only with a named one', async () => {
      expect((await desk.post(at(full.tasks.hold, 'lift-hold'), { reason: 'The caretaker is on leave.' })).statusCode).toBe(422);
      expect((await sergeant.post(at(full.tasks.hold, 'lift-hold'), { reason: 'The caretaker is on leave.', sergeantId: 'PS-9999' })).statusCode).toBe(303);
      expect(stored(full.tasks.hold)).toMatchObject({ decision: { kind: 'lift-hold', sergeantId: 'PS-4410' } });
    });
  });

  it('words: the kinds of hit and the texts, then cleared or taken out', async () => {
    const { body } = await desk.get(at(full.tasks.words));
    for (const text of ['a family name', 'a postcode', 'assaulted by her partner']) expect(body).toContain(text);
    expect((await desk.post(at(full.tasks.words, 'words'), { decision: 'words-removed' })).statusCode).toBe(303);
    expect((await dutyFor(full.tasks.words))?.words).toEqual({ version: 1, decision: 'removed' });
  });

  it('withdrawals beyond the number: a supervisor alone decides', async () => {
    expect((await desk.post(at(full.tasks.withdrawals, 'withdrawals'), { decision: 'withdrawals-confirmed' })).statusCode).toBe(404);
    expect((await sergeant.post(at(full.tasks.withdrawals, 'withdrawals'), { decision: 'withdrawals-refused' })).statusCode).toBe(422);
    expect((await sergeant.post(at(full.tasks.withdrawals, 'withdrawals'), { decision: 'withdrawals-confirmed' })).statusCode).toBe(303);
    expect(portal.fakes.outgoing.sent.match).toMatchObject([{ type: 'task.decided', childRef: '*' }]);
  });

  it.each(['refused', 'count'] as const)('a %s task is put right by a person with a note', async (kind) => {
    expect((await desk.post(at(full.tasks[kind], 'put-right'), { note: '' })).statusCode).toBe(422);
    expect((await desk.post(at(full.tasks[kind], 'put-right'), { note: 'Sent again under another id.' })).statusCode).toBe(303);
    expect(stored(full.tasks[kind])).toMatchObject({ state: 'closed', decision: { kind: 'put-right', note: 'Sent again under another id.' } });
  });

  it('a notice is closed by whoever has seen it', async () => {
    expect((await desk.post(at(full.tasks.notice, 'seen'))).statusCode).toBe(303);
    expect(stored(full.tasks.notice)?.state).toBe('closed');
  });

  it('the ledger of a day has one row a child and totals that add up; a row tells its story', async () => {
    const { body } = await desk.get('/desk/ledger/2026-11-08');
    const counts = [...body.matchAll(/numeric">(\d+)<\/td>/g)].map((match) => Number(match[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4);
    expect(body).toContain('<strong>4</strong>');
    expect([...body.matchAll(/CHE-26-04\d+, c1/g)]).toHaveLength(4);
    const duty = await dutyFor(full.tasks.phone);
    const story = await desk.get(`/desk/ledger/2026-11-08/${duty ? dutyAddress(duty) : ''}`);
    for (const text of ['Reported by the force', 'Planned for Mossbridge Primary School', 'Key adult alerted by email', 'To be telephoned']) expect(story.body).toContain(text);
    for (const bad of ['2026-11-31', '2026-13-01', 'today', '2026-11-08/none']) expect((await desk.get(`/desk/ledger/${bad}`)).statusCode).toBe(404);
  });

  it('another force\'s tasks and children are nowhere', async () => {
    portal.fakes.book.tasks.set('merseyside#t', aTask('t', { kind: 'refused', refusalId: 'MERSEYREFUSAL', status: 400, fields: [] }, { force: 'merseyside' }));
    const task = portal.fakes.book.tasks.get('merseyside#t');
    expect((await desk.get('/desk/refused')).body).not.toContain('MERSEYREFUSAL');
    expect(task && (await desk.get(at(task))).statusCode).toBe(404);
  });

  it('a user of the system is a party: blocked silently everywhere, counts included', async () => {
    const party = await portal.signedIn('sub-party');
    expect((await party.get('/desk')).body).toContain('6 things are waiting');
    for (const url of ['/desk/reviews', '/desk/phone', '/desk/notices', '/desk/ledger/2026-11-08']) expect((await party.get(url)).body).not.toMatch(/CHE-26-0412207|Ruby/);
    expect((await party.get('/desk/ledger/2026-11-08')).body).toContain('<strong>3</strong>');
    const [is, isNot] = [await party.get(at(full.tasks.phone)), await party.get('/desk/tasks/nothing')];
    expect([is.statusCode, is.body]).toEqual([404, isNot.body]);
    expect((await party.post(at(full.tasks.phone, 'told-by-phone'), { who: 'head:900012', ...everythingTicked })).statusCode).toBe(409);
    const duty = await dutyFor(full.tasks.phone);
    expect((await party.get(`/desk/ledger/2026-11-08/${duty ? dutyAddress(duty) : ''}`)).statusCode).toBe(404);
    expect(stored(full.tasks.phone)?.state).toBe('open');
  });
});
