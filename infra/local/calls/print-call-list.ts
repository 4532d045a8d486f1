import { londonDateOf } from '../../../shared/domain/clocks/london-time.ts';
import type { CallLine, CallList, ProtectedLine } from '../../../shared/domain/ledger/call-list.ts';
import { english } from '../../../shared/domain/notification/words/english.ts';
import { sayDay, sayTime } from '../../../shared/domain/notification/words/say-time.ts';
import type { Instant } from '../../../shared/domain/time.ts';

const whyWords: Readonly<Record<CallLine['why'], string>> = {
  'to-be-telephoned': 'ring now', 'not-read': 'told by email, not read', 'not-released': 'not told of yet', 'waits-for-a-person': 'the school is not decided: a person decides first', 'on-hold': 'ON HOLD: a sergeant decides first, do not ring',
};

/** A call list as text for a printer: a line for each call, with room to write beside it. */
export function printCallList({ force, madeAt, lines, script }: CallList): string {
  const rows = lines.flatMap((line, i) => [
    `${String(i + 1).padStart(3)}.  ${line.place ?? (line.protectedPlace ? 'A school whose name is protected: a supervisor has the sheet' : 'No school')}${line.telephone ? `   ${line.telephone}` : line.setting ? '   no number on the register' : ''}`,
    `      ${line.reference}, ${line.childRef}   ${whyWords[line.why]}`,
    `      opens ${say(line.deadlineAt)}   ring from ${say(line.ringFrom)}`,
    '      told: ______________________  role: ____________  at: ______  number on record: [ ]  rang back: [ ]  read back name and date: [ ]',
    '',
  ]);
  return [
    `CALL LIST of ${force}, made at ${say(madeAt)}. Times are those of London.`,
    `${lines.length} ${lines.length === 1 ? 'child is' : 'children are'} still to be told of, the nearest opening first.`,
    '', ...script.map((text, i) => `${i + 1}. ${text}`), '', ...rows,
  ].join('\n');
}

/** The sheet that a supervisor keeps: which school each protected line of the list is about. */
export function printProtectedPart({ force, madeAt, lines }: ProtectedPart): string {
  return [
    `PROTECTED PART of the call list of ${force}, made at ${say(madeAt)}.`,
    'Each of these schools could show where somebody has fled to. Keep this sheet under seal, ring yourself or have one person ring, and destroy it afterwards.', '',
    ...lines.flatMap(({ reference, childRef, setting, place, telephone }) => [`${reference}, ${childRef}   ${place ?? setting}   ${telephone ?? 'no number on the register'}`, '']),
  ].join('\n');
}

export interface ProtectedPart {
  readonly force: string;
  readonly madeAt: Instant;
  readonly lines: readonly ProtectedLine[];
}

function say(at: Instant | null): string {
  return at === null ? 'at no known time' : `${sayTime(at)} on ${sayDay(londonDateOf(at), english.calendar)}`;
}
