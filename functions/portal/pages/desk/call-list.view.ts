import { type CallLine, type CallList, callScript, type ProtectedLine } from '../../../../shared/domain/ledger/call-list.ts';
import type { Contacts } from '../../../../shared/domain/notification/words/page-words.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { sayWhen } from './clock-words.ts';

const whyWords: Readonly<Record<CallLine['why'], string>> = {
  'to-be-telephoned': 'Ring now', 'not-read': 'Told by email, not read', 'not-released': 'Not told of yet', 'waits-for-a-person': 'The school is not decided', 'on-hold': 'On hold: do not ring before a sergeant decides',
};

export function callListView({ madeAt, lines }: CallList, apart: readonly ProtectedLine[], { by, desk, now, speech }: { readonly by: string; readonly desk: Contacts; readonly now: Instant; readonly speech: Speech }) {
  const { say } = speech;
  return {
    printed: say('Made {when} for {name}.', { when: sayWhen(madeAt, now, speech), name: by }), count: lines.length,
    script: callScript.map((line) => say(line, { deskName: say(desk.deskName), deskTelephone: say(desk.deskTelephone) })),
    apart: apart.map(({ reference, childRef, setting, place, telephone }) => ({ reference: `${reference}, ${childRef}`, place: place ?? setting, telephone: telephone ?? say('No number on the register') })),
    rows: lines.map(({ place, protectedPlace, telephone, reference, childRef, why, deadlineAt, ringFrom }, i) => ({
      number: i + 1, place: place ?? say(protectedPlace ? 'A school whose name is protected: ask a supervisor' : 'No school yet'), telephone: telephone ?? (place ? say('No number on the register') : ''), reference: `${reference}, ${childRef}`, why: say(whyWords[why]),
      opens: deadlineAt ? sayWhen(deadlineAt, now, speech) : say('Not known'), ringFrom: ringFrom ? sayWhen(ringFrom, now, speech) : '',
    })),
    backHref: href('desk'),
  };
}
