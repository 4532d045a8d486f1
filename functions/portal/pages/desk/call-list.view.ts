import type { CallLine, CallList } from '../../../../shared/domain/ledger/call-list.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import { sayWhen } from './clock-words.ts';

const whyWords: Readonly<Record<CallLine['why'], string>> = {
  'to-be-telephoned': 'Ring now', 'not-read': 'Told by email, not read', 'not-released': 'Not told of yet', 'waits-for-a-person': 'The school is not decided', 'on-hold': 'On hold: do not ring before a sergeant decides',
};

export function callListView({ madeAt, lines, script }: CallList, by: string, now: Instant) {
  return {
    printed: `Made ${sayWhen(madeAt, now)} for ${by}.`, script, count: lines.length,
    rows: lines.map(({ place, telephone, reference, childRef, why, deadlineAt, ringFrom }, i) => ({
      number: i + 1, place: place ?? 'No school yet', telephone: telephone ?? (place ? 'No number on the register' : ''), reference: `${reference}, ${childRef}`, why: whyWords[why],
      opens: deadlineAt ? sayWhen(deadlineAt, now) : 'Not known', ringFrom: ringFrom ? sayWhen(ringFrom, now) : '',
    })),
    backHref: href('desk'),
  };
}
