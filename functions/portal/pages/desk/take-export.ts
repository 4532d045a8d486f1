import { exportCsv as csv, exportJson as json, type ExportOrder, type Story } from '../../../../shared/domain/ledger/export-ledger.ts';
import { mostChildren, readExport } from '../../../../shared/runtime/read-export.ts';
import { signDocument } from '../../../../shared/runtime/sign-document.ts';
import { notFound, type Page, problem } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { casesOf } from './cases.ts';
import { takenExport } from './exports.ts';

const formats = {
  csv: { write: csv, type: 'text/csv; charset=utf-8' },
  json: { write: json, type: 'application/json; charset=utf-8' },
} as const;

/** One of an approved export's files, for who asked for it. The same bytes every time: it is the ledger as it stood when it was approved. */
function file(format: keyof typeof formats, signature: boolean): Page {
  return async (visit) => {
    const { deps, user: { force, sub }, http: { reply }, speech } = visit;
    const task = await takenExport(visit);
    if (!force || !task) {
      if (force) await visit.record({ force, operation: 'refusal', what: 'export-take', outcome: 'not-found' });
      return notFound;
    }
    const { from, to, reason, askedBy, approvedBy, approvedAt } = task.detail;
    const order: ExportOrder = { force, from, to, reason, askedBy, approvedBy, asAt: approvedAt };
    const cases = casesOf(visit, force, { glass: 'whole' });
    const stories: readonly Story[] | undefined = await readExport(order, {
      book: deps.book, visible: async (reference) => ((await cases.maySee(reference)) ? { incident: await cases.incident(reference) } : undefined),
    });
    if (!stories) return problem(413, 'That is too much at once', [speech.say('More than {count} children were reported in that time. Ask for a shorter period.', { count: mostChildren.toLocaleString('en-GB') })], { href: href('exports'), text: 'Back to the exports' });
    // Written before a byte of it is sent: without the entry there is no export.
    await visit.record({ force, operation: 'disclosure', what: signature ? `export-signature-${format}` : `export-${format}`, subject: task.taskId, recipient: sub, outcome: String(stories.length) });
    const name = `ledger-${force}-${from}-to-${to}.${format}`;
    const document = formats[format].write(order, stories);
    void reply.type(signature ? 'application/json; charset=utf-8' : formats[format].type).header('content-disposition', `attachment; filename="${name}${signature ? '.sig' : ''}"`);
    return { kind: 'file', content: signature ? `${JSON.stringify(await signDocument(document, deps.signer))}\n` : document };
  };
}

export const exportCsv = file('csv', false);
export const exportCsvSignature = file('csv', true);
export const exportJson = file('json', false);
export const exportJsonSignature = file('json', true);
