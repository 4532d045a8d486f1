import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Disclosure } from '../../../shared/domain/notification/content.ts';
import { chooseRecipient, type Eligibility, mayOpen } from '../../../shared/domain/recipients/choose-recipient.ts';
import { partyKeysOf } from '../../../shared/domain/recipients/party.ts';
import { anIncident } from '../../builders/an-incident.ts';
import { aDisclosure } from '../duty/a-duty.ts';

const parties = partyKeysOf(anIncident());

function anAdult(adultId: string, order: number, over: Partial<Eligibility> = {}): Eligibility {
  return { adultId, setting: 'school:900012', order, givenName: 'Helen', familyName: 'Osei', trained: true, present: true, approvedBy: 'admin-2', mailbox: `${adultId}@wenbury.example`, ...over };
}
const without = (adult: Eligibility): Eligibility => {
  const { approvedBy: _, ...rest } = adult;
  return rest;
};

const faults: readonly (readonly [why: string, spoil: (adult: Eligibility) => Eligibility])[] = [
  ['not-approved', without],
  ['not-trained', (adult) => ({ ...adult, trained: false })],
  ['not-present', (adult) => ({ ...adult, present: false })],
  ['no-mailbox', (adult) => ({ ...adult, mailbox: 'the office' })],
  ['may-be-a-party', (adult) => ({ ...adult, givenName: 'Diane', familyName: 'Harrop' })],
];

describe('who is chosen', () => {
  it.each(faults)('%s: passed over with that reason, and the next adult chosen', (why, spoil) => {
    expect(chooseRecipient([spoil(anAdult('a1', 1)), anAdult('a2', 2)], parties, [])).toMatchObject({ chosen: { adultId: 'a2' }, passedOver: [{ adultId: 'a1', why }] });
  });

  it('already alerted: the next adult is chosen', () => {
    expect(chooseRecipient([anAdult('a1', 1), anAdult('a2', 2)], parties, ['a1'])).toMatchObject({ chosen: { adultId: 'a2' }, passedOver: [{ adultId: 'a1', why: 'already-alerted' }] });
  });

  it('a party who was alerted before they were found out is still called a party', () => {
    expect(chooseRecipient([anAdult('a1', 1, { givenName: 'Diane', familyName: 'Harrop' })], parties, ['a1']).passedOver).toEqual([{ adultId: 'a1', why: 'may-be-a-party' }]);
  });

  it('goes by deputy order, whatever the order of the list', () => {
    expect(chooseRecipient([anAdult('a3', 3), anAdult('a1', 1), anAdult('a2', 2)], parties, []).chosen?.adultId).toBe('a1');
  });

  it('chooses nobody rather than somebody doubtful', () => {
    expect(chooseRecipient([], parties, [])).toEqual({ passedOver: [] });
    expect(chooseRecipient(faults.map(([, spoil], index) => spoil(anAdult(`a${index}`, index))), parties, [])).not.toHaveProperty('chosen');
  });

  it('never chooses anyone unfit from any list, and always the first that is fit', () => {
    const anyone = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.subarray(faults.map((_, index) => index))), { maxLength: 6 });
    fc.assert(fc.property(anyone, fc.subarray(['a0', 'a1', 'a2']), (made, alerted) => {
      const adults = made.map(([order, wrong], index) => wrong.reduce((adult, fault) => faults[fault]?.[1](adult) ?? adult, anAdult(`a${index}`, order)));
      const fit = adults.filter(({ adultId }, index) => made[index]?.[1].length === 0 && !alerted.includes(adultId)).toSorted((a, b) => a.order - b.order || (a.adultId < b.adultId ? -1 : 1));
      expect(chooseRecipient(adults, parties, alerted).chosen?.adultId).toBe(fit[0]?.adultId);
    }), { seed: 7, numRuns: 200 });
  });
});

describe('who may open a disclosure', () => {
  const open = aDisclosure({ access: 'open', alerted: ['a1'], parties });
  const may = (adult: Eligibility, over: Partial<Disclosure> = {}) => mayOpen({ adult, disclosure: { ...open, ...over } });

  it('the alerted adult, while it is open', () => {
    expect(may(anAdult('a1', 1))).toEqual({ kind: 'yes' });
  });

  it.each(faults)('%s since they were alerted: no longer', (why, spoil) => {
    expect(may(spoil(anAdult('a1', 1)))).toEqual({ kind: 'no', why });
    expect(may(spoil(anAdult('a1', 1)), { access: 'withdrawn', readBy: ['a1'] })).toEqual({ kind: 'no', why });
  });

  it('a colleague who was not alerted: no', () => {
    expect(may(anAdult('a2', 2))).toEqual({ kind: 'no', why: 'not-alerted' });
  });

  it('somebody barred: no, also where their name tells nothing', () => {
    expect(may(anAdult('a1', 1), { barred: ['a1'] })).toEqual({ kind: 'no', why: 'may-be-a-party' });
  });

  it.each([['closed'], ['hidden'], ['superseded']] as const)('%s: nobody, whether they had read it or not', (access) => {
    expect(may(anAdult('a1', 1), { access })).toEqual({ kind: 'no', why: 'not-open' });
    expect(may(anAdult('a1', 1), { access, readBy: ['a1'] })).toEqual({ kind: 'no', why: 'not-open' });
  });

  it('withdrawn: those who had read it, and nobody else', () => {
    expect(may(anAdult('a1', 1), { access: 'withdrawn', readBy: ['a1'] })).toEqual({ kind: 'yes' });
    expect(may(anAdult('a1', 1), { access: 'withdrawn', readBy: ['a2'] })).toEqual({ kind: 'no', why: 'not-open' });
    expect(may(anAdult('a1', 1), { access: 'withdrawn' })).toEqual({ kind: 'no', why: 'not-open' });
  });
});
