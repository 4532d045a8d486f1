import { type AuditSearch, auditOperations, searchReasons } from '../../../../shared/domain/portal/audit-search.ts';
import { sayDay, sayTime } from '../../../../shared/domain/notification/words/say-time.ts';
import type { AuditEntry } from '../../../../shared/ports/audit-log.ts';
import type { PortalRole } from '../../../../shared/ports/directory.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { errorList, fieldsOf } from '../desk/fields.ts';

export interface SearchInput {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly role: PortalRole;
  readonly speech: Speech;
  readonly found?: { readonly search: AuditSearch; readonly entries: readonly AuditEntry[]; readonly cursor: string | undefined };
}

const kept = ['day', 'actor', 'reference', 'operation', 'reason', 'request', 'where'] as const;

export function searchView({ values, errors, role, found, speech }: SearchInput) {
  // What was not chosen stays chosen as it was at first.
  const filled = { form: 'audit', values: Object.fromEntries(kept.flatMap((name) => (values[name] ? [[name, values[name]]] : []))), errors };
  const field = fieldsOf('audit', filled);
  return {
    action: href('searchAudit'), errorList: errorList(filled),
    fields: [
      { kind: 'text', field: field('day', 'Day', { hint: 'In London, as in 2026-11-09', width: 20 }) },
      { kind: 'text', field: field('actor', 'Who did it', { hint: 'The id of a user or the name of a function. Leave it empty for anybody', width: 20 }) },
      { kind: 'text', field: field('reference', 'Police reference', { hint: 'Leave it empty for any', width: 20 }) },
      { kind: 'choice', field: field('operation', 'What was done', { value: 'any', items: [{ value: 'any', text: 'Anything' }, ...auditOperations.map((value) => ({ value, text: sayWord(value) }))] }) },
      ...(role === 'administrator' ? [{ kind: 'choice', field: field('where', 'Whose log', { value: 'force', items: [{ value: 'force', text: 'The force\'s: its staff, its reports, and whoever was told of them' }, { value: 'outside', text: 'Of people who serve no force: sign-ins of schools and authorities' }] }) }] : []),
      { kind: 'choice', field: field('reason', 'Why you are looking', { hint: 'Recorded with your name', items: Object.entries(searchReasons).map(([value, text]) => ({ value, text })) }) },
      { kind: 'text', field: field('request', 'Number of the request, complaint or case', { hint: 'If it has one. Never a name', width: 20 }) },
    ],
    found: found && {
      title: sayDay(found.search.day, speech.page.calendar),
      counted: found.entries.length === 1 ? speech.say('1 entry') : speech.say('{count} entries', { count: found.entries.length }),
      rows: found.entries.map((entry) => ({
        time: sayTime(entry.at), operation: speech.say(sayWord(entry.operation)), what: entry.what, actor: entry.actor,
        about: [entry.reference, entry.childRef, entry.subject].filter(Boolean).join(', '), recipient: entry.recipient ?? '', outcome: entry.outcome ?? '',
      })),
      more: found.cursor === undefined ? undefined : [...kept.map((name) => ({ name, value: values[name] ?? '' })), { name: 'cursor', value: found.cursor }],
    },
  };
}

function sayWord(word: string): string {
  const said = word.replaceAll('-', ' ');
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`;
}
