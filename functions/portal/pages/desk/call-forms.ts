import type { Task } from '../../../../shared/domain/duty/task.ts';
import type { Speech } from '../../words/speech.ts';
import { type Field, fieldsOf, type Filled } from './fields.ts';
import { actionOf, type Form } from './task-page.ts';
import { attemptWords, contactWords } from './task-words.ts';
import type { MayBeTold } from './who-may-be-told.ts';

/** What makes a call count as telling: each is ticked by whoever made it, and named if it is not. */
export const proofs = {
  numberOnRecord: { text: 'I rang the number that is shown with their name', missing: 'Tick that you rang the number on record. No other number may be rung' },
  calledBack: { text: 'They rang me back on the number that they have for us, before I told them anything', missing: 'Tick that they rang you back before you told them anything. If they did not, record an attempt' },
  nameReadBack: { text: 'They read the child\'s name back to me, correctly', missing: 'Tick that they read back the child\'s name. If they did not, record an attempt' },
  dateReadBack: { text: 'They read back the date, and what happened, correctly', missing: 'Tick that they read back the date and what happened. If they did not, record an attempt' },
} as const;
export type Proof = keyof typeof proofs;
const proofNames = Object.keys(proofs) as readonly Proof[];

/** Chosen where the place is none of those shown; its number then says which. */
export const another = 'another';

/** Only a call about one setting is about nobody else. */
export function mayBeAnother({ detail }: Pick<Task, 'detail'>): boolean {
  return detail.kind !== 'phone';
}

/** What has to be said of a call that told somebody. Drawn by the macro `told` of layout/call.njk. */
export function toldForm(task: Task, people: readonly MayBeTold[], filled: Filled | undefined, { say }: Speech): Form {
  const field = fieldsOf('toldByPhone', filled);
  const asked = mayBeAnother(task);
  return {
    action: actionOf('toldByPhone', task),
    fields: {
      who: field('who', 'Whom did you tell?', { items: [...people.map((one) => ({ value: one.value, text: sayPerson(one, say) })), ...(asked ? [{ value: another, text: 'The head of another school, or the lead of another authority' }] : [])] }),
      ...(asked ? { place: field('place', 'Number of that other school or authority', { hint: 'A URN of six digits, or the code of an authority, three digits. You must have rung its number on the register', width: 20 }) } : {}),
      proof: tickBoxes('toldByPhone', 'What made sure of it?', proofNames, filled, say),
      ...whenAndWhat('toldByPhone', filled),
    },
  };
}

/** A call that told nobody: it ends nothing. */
export function attemptForm(task: Task, people: readonly MayBeTold[], filled: Filled | undefined, { say }: Speech): Form {
  const field = fieldsOf('attempt', filled);
  return {
    action: actionOf('attempt', task),
    fields: {
      who: field('who', 'Whom did you ring?', { items: [...people.map((one) => ({ value: one.value, text: sayPerson(one, say) })), { value: 'sergeant', text: contactWords.sergeant }] }),
      outcome: field('outcome', 'What came of it?', { items: Object.entries(attemptWords).map(([value, text]) => ({ value, text })) }),
      proof: tickBoxes('attempt', 'Which number?', ['numberOnRecord'], filled, say),
      ...whenAndWhat('attempt', filled),
    },
  };
}

function whenAndWhat(form: 'toldByPhone' | 'attempt', filled: Filled | undefined): Form['fields'] {
  const field = fieldsOf(form, filled);
  return {
    at: field('at', 'When was the call?', { hint: 'A time of today, such as 07:40. Leave it empty if it was just now', width: 20 }),
    said: field('said', 'What did they say?', { hint: 'Only if it matters. No address, and nothing about anybody else\'s child' }),
  };
}

function tickBoxes(form: 'toldByPhone' | 'attempt', label: string, names: readonly Proof[], filled: Filled | undefined, say: Speech['say']): Field {
  const mine = filled?.form === form ? filled : undefined;
  const errors = names.flatMap((name) => (mine?.errors[name] === undefined ? [] : [say(mine.errors[name])]));
  return {
    id: `${form}-proof`, name: 'proof', label, ...(errors.length > 0 ? { error: `${errors.join('. ')}.` } : {}),
    items: names.map((name) => ({ id: `${form}-${name}`, name, value: 'yes', text: proofs[name].text, checked: mine?.values[name] === 'yes' })),
  };
}

function sayPerson({ toldRole, name, place, phone }: MayBeTold, say: Speech['say']): string {
  if (name !== undefined) return say('{name}, {role}: {phone}', { name, role: say(toldRole), phone });
  return say(toldRole === 'head' ? 'The head of {place}: {phone}' : 'The education-safeguarding lead of {place}: {phone}', { place, phone });
}
