import PDFDocument from 'pdfkit';
import type { NotificationPage, Part } from '../../../../shared/domain/notification/words/page-words.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { PdfFonts } from '../../app/deps.ts';
import { drawable } from './drawable.ts';

export interface Sheet {
  /** BCP 47, of our words. */
  readonly language: string;
  readonly page: NotificationPage;
  readonly takenAt: Instant;
  /** Of the document: names nobody, since it stands in lists of files. */
  readonly title: string;
  /** Who took it and when: on every page. */
  readonly taken: string;
  readonly pageOf: (number: number, count: number) => string;
  /** Said at the end where characters could not be drawn. */
  readonly notShown: (count: number) => string;
}

type Document = InstanceType<typeof PDFDocument>;
/** The published types do not know it yet. */
const accessible = 'PDF/UA' as unknown as NonNullable<NonNullable<ConstructorParameters<typeof PDFDocument>[0]>['subset']>;
const margin = { left: 50, right: 50, top: 62, bottom: 62 };

/**
 * A notification as a tagged PDF (PDF/UA): headings, paragraphs, lists and a quotation that a screen reader finds, the document's language, and the
 * marking at the head of every page. A character that the letters do not hold is drawn as a box and counted at the end: none vanishes.
 */
export async function sheetAsPdf({ language, page, takenAt, title, taken, pageOf, notShown }: Sheet, fonts: PdfFonts): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4', margins: margin, bufferPages: true, font: '', pdfVersion: '1.7', subset: accessible, tagged: true, displayTitle: true, lang: language,
    info: { Title: title, Author: 'First Bell', Creator: 'First Bell', Producer: 'First Bell', CreationDate: new Date(takenAt) },
  });
  const bytes = collected(document);
  document.registerFont('regular', Buffer.from(fonts.regular)).registerFont('bold', Buffer.from(fonts.bold));
  const draw = drawable(document.font('bold').font('regular'));
  const root = document.struct('Document');
  document.addStructure(root);
  const put = (tag: string, text: string, font: 'regular' | 'bold', size: number, { after = 4, indent = 0 } = {}) => root.add(document.struct(tag, {}, () => {
    document.font(font).fontSize(size).text(draw(text), margin.left + indent, undefined, { width: document.page.width - margin.left - margin.right - indent });
    document.y += after;
  }));
  put('P', page.marking, 'bold', 10);
  put('P', page.asAt, 'regular', 8.5, { after: 1 });
  put('P', taken, 'regular', 8.5, { after: 8 });
  for (const notice of page.notices) put('P', notice, 'bold', 10, { after: 6 });
  put('H1', page.title, 'bold', 17, { after: 3 });
  for (const part of page.parts) putPart(part, put);
  if (draw.missing() > 0) put('P', notShown(draw.missing()), 'regular', 9);
  root.end();
  markPages(document, page.marking, (number, count) => `${taken} ${pageOf(number, count)}`, draw);
  document.end();
  return bytes;
}

function putPart({ name, heading, sentences, quotation, lists = [], timeline = [] }: Part, put: (tag: string, text: string, font: 'regular' | 'bold', size: number, space?: { after?: number; indent?: number }) => unknown): void {
  if (name !== 'child') put('H2', heading, 'bold', 10.5, { after: 1 });
  if (quotation) put('BlockQuote', `\u201c${quotation}\u201d`, 'regular', 11.5, { indent: 10 });
  const lines = [
    ...(sentences.length > 0 ? [{ text: sentences.join(' '), indent: 0 }] : []),
    ...lists.map((list) => ({ text: `${list.heading}: ${list.items.join('; ')}.`, indent: 0 })),
    ...timeline.map(({ when, text }) => ({ text: `${when}: ${text}`, indent: 10 })),
  ];
  lines.forEach(({ text, indent }, at) => put('P', text, 'regular', 9.5, { indent, after: at === lines.length - 1 ? 6 : 2 }));
}

/** At the foot of every page who took it and which page it is, and at the head of every further one the marking: beside the text, so that it is not read out again with it. */
function markPages(document: Document, head: string, foot: (number: number, count: number) => string, draw: (text: string) => string): void {
  const { start, count } = document.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    document.switchToPage(index);
    const { width, height, margins } = document.page;
    const kept = margins.bottom;
    margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    if (index > start) document.font('bold').fontSize(8.5).text(draw(head), margin.left, 28, { width: width - margin.left - margin.right });
    document.font('regular').fontSize(8).text(draw(foot(index + 1, count)), margin.left, height - 42, { width: width - margin.left - margin.right });
    document.endMarkedContent();
    margins.bottom = kept;
  }
}

function collected(document: Document): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk)).on('end', () => { done(Buffer.concat(chunks)); }).on('error', failed);
  });
}
