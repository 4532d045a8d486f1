import type { IdatDecision } from '../../../../shared/domain/cases/idat/decide-idat.ts';
import { contactKinds, exitReasons, orderKinds, standings } from '../../../../shared/domain/cases/idat/idat-case.ts';
import type { Workload } from '../../../../shared/domain/cases/workload.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import { isOneOf } from '../casework/page-parts.ts';
import { isDate, tooLong, type Read, read, unread } from '../casework/read-form.ts';

/** What a form of an IDAT case says, or what is wrong with it. */
export function readIdatDecision(body: Readonly<Record<string, string>>, officers: readonly Workload[]): Read<IdatDecision> {
  if (tooLong(body)) return unread('use at most 1,000 characters');
  const { note = '', reason = '', on = '', dueOn = '' } = body;
  switch (body['decision'] ?? '') {
    case 'triage': return read({ kind: 'triage', note });
    case 'allocate': {
      const workload = officers.find(({ workerId }) => workerId === body['officerId']);
      return workload ? read({ kind: 'allocate', workload }) : unread('choose an officer');
    }
    case 'begin': return read({ kind: 'begin' });
    case 'begin-review': return read({ kind: 'begin-review' });
    case 'review': return read({ kind: 'review', note });
    case 'set-next-action': return isDate(dueOn) ? read({ kind: 'set-next-action', text: body['text'] ?? '', dueOn }) : unread('enter a date such as 2026-11-30');
    case 'do-next-action': return read({ kind: 'do-next-action', note });
    case 'record-order': {
      const { orderKind, from = '', expiresOn = '', terms = '' } = body;
      if (!isOneOf(orderKinds, orderKind)) return unread('choose the kind of order');
      if (!isDate(from) || !isDate(expiresOn)) return unread('enter dates such as 2026-11-30');
      return read({ kind: 'record-order', orderId: opaqueIdOf('order', orderKind, from, expiresOn, terms), orderKind, from, expiresOn, terms });
    }
    case 'record-breach': return isDate(on) ? read({ kind: 'record-breach', orderId: body['orderId'] ?? '', on }) : unread('enter a date such as 2026-11-30');
    case 'end-order': return isDate(on) ? read({ kind: 'end-order', orderId: body['orderId'] ?? '', on }) : unread('enter a date such as 2026-11-30');
    case 'check-safety': {
      const { idvaInvolved, contactSafe, told = '' } = body;
      if (!isOneOf(['yes', 'no', 'not-known'] as const, idvaInvolved) || !isOneOf(['yes', 'no'] as const, contactSafe)) return unread('answer every question of the check');
      return read({ kind: 'check-safety', idvaInvolved, contactSafe, told });
    }
    case 'record-contact': { const { how } = body; return isOneOf(contactKinds, how) ? read({ kind: 'record-contact', how, note }) : unread('choose how'); }
    case 'change-standing': { const { standing } = body; return isOneOf(standings, standing) ? read({ kind: 'change-standing', standing }) : unread('choose where they are'); }
    case 'decide-right-to-know': {
      const { rightToKnow, victimId = '' } = body;
      return isOneOf(['tell', 'not-tell', 'knows-already'] as const, rightToKnow) ? read({ kind: 'decide-right-to-know', victimId, decision: rightToKnow, reason }) : unread('choose the decision');
    }
    case 'seen': return read({ kind: 'seen' });
    case 'close': { const { exit } = body; return isOneOf(exitReasons, exit) ? read({ kind: 'close', reason: exit, note }) : unread('choose why it ends'); }
    case 'transfer': return read({ kind: 'transfer', to: body['to'] ?? '', reason });
    default: return unread('choose what to do');
  }
}
