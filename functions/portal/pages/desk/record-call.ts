import { londonDateOf, londonInstant } from '../../../../shared/domain/clocks/london-time.ts';
import type { CallMade } from '../../../../shared/domain/duty/call.ts';
import { recordPhoneAttempt } from '../../../../shared/domain/duty/commands/telephone.ts';
import type { PhoneAttempt } from '../../../../shared/domain/duty/task.ts';
import { partyKeysOf } from '../../../../shared/domain/recipients/party.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { Page } from '../../app/page.ts';
import { another, mayBeAnother, type Proof, proofs } from './call-forms.ts';
import { type Deciding, onTask, settle, store } from './decide.ts';
import { checked } from './decisions.ts';
import { longest, tooLong } from './fields.ts';
import { attemptWords } from './task-words.ts';
import { type MayBeTold, officeOf, whoMayBeTold } from './who-may-be-told.ts';

/** Somebody was told on the telephone. What rulings 2 and 6 ask of it is asked here field by field, and once more where it is decided. */
export const toldByPhone: Page = onTask(async (deciding) => {
  const { visit: { body } } = deciding;
  const [told, time] = [await personTold(deciding), await timeOf(deciding)];
  const errors = {
    who: told.kind === 'nobody' ? 'Choose whom you told' : undefined,
    place: told.kind === 'no-such-place' ? 'Enter the number of an open school, or of an authority, whose telephone number we hold' : undefined,
    ...missing(body, ['numberOnRecord', 'calledBack', 'nameReadBack', 'dateReadBack']), at: time.error, said: lengthOf(body['said']),
  };
  return checked(deciding, 'toldByPhone', errors, () => {
    if (told.kind !== 'told') throw new Error('a call was recorded that told nobody');
    const { toldRole, setting } = told.person;
    return settle(deciding, { kind: 'told-by-phone', toldRole, ...(mayBeAnother(deciding.task) ? { where: setting } : {}), call: { ...callOf(deciding, time.at, told.person), calledBack: true, nameReadBack: true, dateReadBack: true } }, 'told');
  });
});

/** Voicemail, no answer, and whatever else told nobody. */
export const attempt: Page = onTask(async (deciding) => {
  const { visit: { body, user, now } } = deciding;
  const outcome = body['outcome'] ?? '';
  const [people, time] = [await whoMayBeTold(deciding), await timeOf(deciding)];
  const person = people.find(({ value }) => value === body['who']);
  const contact = person?.contact ?? (body['who'] === 'sergeant' ? 'sergeant' : undefined);
  const errors = {
    who: contact ? undefined : 'Choose whom you rang', outcome: Object.hasOwn(attemptWords, outcome) ? undefined : 'Choose what came of it',
    ...missing(body, ['numberOnRecord']), at: time.error, said: lengthOf(body['said']),
  };
  return checked(deciding, 'attempt', errors, () => store(deciding, 'attempt', 'attempt', (task, duty) => (duty && contact
    ? recordPhoneAttempt({ task, duty, contact, outcome: outcome as PhoneAttempt['outcome'], call: callOf(deciding, time.at, person), by: user.sub, now })
    : { kind: 'refused', why: 'the child of this task is not in the ledger' })));
});

type Told = { readonly kind: 'told'; readonly person: MayBeTold } | { readonly kind: 'nobody' | 'no-such-place' };

/** Asked again now, by whoever is in the directory and no party: a form can be made up, and a page can be old. */
async function personTold(deciding: Deciding): Promise<Told> {
  const { visit: { body, deps, now }, cases, task } = deciding;
  if (body['who'] !== another || !mayBeAnother(task)) {
    const person = (await whoMayBeTold(deciding)).find(({ value }) => value === body['who']);
    return person ? { kind: 'told', person } : { kind: 'nobody' };
  }
  const incident = await cases.incident(task.reference);
  const person = await officeOf(deps.directory, body['place'] ?? '', incident ? partyKeysOf(incident) : [], londonDateOf(now));
  return person ? { kind: 'told', person } : { kind: 'no-such-place' };
}

async function timeOf({ visit: { body, deps, now }, task: { force, reference, childRef } }: Deciding): Promise<{ readonly at: Instant; readonly error?: string }> {
  const written = body['at'] ?? '';
  if (written === '') return { at: now };
  const found = /^(\d{1,2})[:.](\d{2})$/.exec(written);
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || hours > 23 || minutes > 59) return { at: now, error: 'Enter a time such as 07:40' };
  const at = londonInstant(londonDateOf(now), `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);
  if (at > now) return { at: now, error: 'That time has not come yet: enter when the call was' };
  const duty = childRef === null ? undefined : await deps.book.duty({ force, reference, childRef });
  return duty && at < duty.firstSentAt ? { at: now, error: 'The child had not been reported by then: enter when the call was' } : { at };
}

function callOf({ visit: { body } }: Deciding, at: Instant, person: MayBeTold | undefined): CallMade {
  const said = (body['said'] ?? '').trim();
  return { at, numberOnRecord: true, ...(person?.adultId === undefined ? {} : { adultId: person.adultId }), ...(said === '' ? {} : { said }) };
}

function missing(body: Readonly<Record<string, string>>, names: readonly Proof[]): Partial<Record<Proof, string>> {
  return Object.fromEntries(names.filter((name) => body[name] !== 'yes').map((name) => [name, proofs[name].missing]));
}

function lengthOf(said: string | undefined): string | undefined {
  return (said ?? '').length > longest ? tooLong : undefined;
}
