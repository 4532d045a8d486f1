import type { ContactDeed } from './contact-change.ts';

interface NoticeWords {
  readonly subject: string;
  readonly what: Readonly<Record<ContactDeed, string>>;
  /** @param desk its telephone number, or nothing where none is known */
  readonly ring: (desk: { readonly deskName: string; readonly deskTelephone: string } | undefined) => string;
  readonly safety: string;
  readonly synthetic: string;
}

const english: NoticeWords = {
  subject: 'your entry in the contacts was changed',
  what: {
    entry: 'Your entry in the First Bell contacts of your school or authority was added or changed: your name, your mailbox, your telephone number, your training or your place in the order. Two people asked for and approved it.',
    absence: 'You are recorded in First Bell as away. From the first day to the last nothing is sent to you and nothing can be opened; whoever is named as your cover is asked instead.',
    removal: 'Your entry in the First Bell contacts of your school or authority was removed. Nothing more is sent to you, and nothing can be opened.',
    declaration: 'A declaration of conflicts of interest was recorded for you in First Bell.',
    mailbox: 'Emails from First Bell to this mailbox had come back. Two people have recorded that it works again, and from now on you are emailed here as before.',
  },
  ring: (desk) => `If you did not know of this, or it is wrong, ring ${desk ? `${desk.deskName} on ${desk.deskTelephone}` : 'the safeguarding desk on the number that your police force gave you'} now. We write to your old address as well as your new one, so that nobody can change it without your hearing of it.`,
  safety: 'For safety, this message says nothing more and cannot be replied to. First Bell will never ask you for a password or a code by email.',
  synthetic: 'This service is being tried out. It holds synthetic data only.',
};

const welsh: NoticeWords = {
  subject: 'newidiwyd eich cofnod yn y cysylltiadau',
  what: {
    entry: "Ychwanegwyd neu newidiwyd eich cofnod yng nghysylltiadau First Bell eich ysgol neu'ch awdurdod: eich enw, eich blwch post, eich rhif ffôn, eich hyfforddiant neu eich safle yn y drefn. Gofynnodd un person amdano a chymeradwyodd un arall ef.",
    absence: "Cofnodir yn First Bell eich bod i ffwrdd. O'r diwrnod cyntaf hyd yr olaf nid anfonir dim atoch ac ni ellir agor dim; gofynnir yn eich lle i'r sawl a enwir i gymryd eich lle.",
    removal: "Tynnwyd eich cofnod o gysylltiadau First Bell eich ysgol neu'ch awdurdod. Nid anfonir dim mwy atoch, ac ni ellir agor dim.",
    declaration: 'Cofnodwyd datganiad gwrthdaro buddiannau ar eich rhan yn First Bell.',
    mailbox: "Roedd negeseuon e-bost gan First Bell i'r blwch post hwn wedi dod yn ôl. Mae dau berson wedi cofnodi ei fod yn gweithio eto, ac o hyn ymlaen anfonir e-bost atoch yma fel o'r blaen.",
  },
  ring: (desk) => `Os nad oeddech yn gwybod am hyn, neu os yw'n anghywir, ffoniwch y ddesg ddiogelu ${desk ? `ar ${desk.deskTelephone}` : 'ar y rhif a roddodd eich heddlu i chi'} nawr. Rydym yn ysgrifennu i'ch hen gyfeiriad yn ogystal â'ch un newydd, fel na all neb ei newid heb i chi glywed am hynny.`,
  safety: "Er diogelwch, nid yw'r neges hon yn dweud dim mwy ac ni ellir ei hateb. Ni fydd First Bell byth yn gofyn i chi am gyfrinair na chod drwy e-bost.",
  synthetic: "Mae'r gwasanaeth hwn yn cael ei dreialu. Dim ond data synthetig sydd ynddo.",
};

/**
 * What is written to the mailbox that was, and to the one that is: no name, no school, nothing of what changed but its kind.
 *
 * @param language of the person it is about. `cy`: in Welsh with the English under it; else in English alone.
 */
export function contactNotice(portalUrl: string, deed: ContactDeed, contacts: { readonly deskName: string; readonly deskTelephone: string } | undefined, language?: 'cy' | 'en'): { readonly subject: string; readonly text: string; readonly html: string } {
  const said = language === 'cy' ? [[welsh, 'cy'], [english, 'en']] as const : [[english, 'en']] as const;
  const subject = `First Bell: ${said.map(([words]) => words.subject).join(' / ')}`;
  const parts = said.map(([words, tag]) => ({ tag, lines: [words.what[deed], words.ring(contacts), `First Bell: ${portalUrl}`, words.safety, words.synthetic] }));
  const body = parts.map(({ tag, lines }) => (parts.length === 1 ? paragraphs(lines) : `<div lang="${tag}">${paragraphs(lines)}</div>`)).join('<hr>');
  const html = `<!doctype html><html lang="${said[0][1]}"><head><meta charset="utf-8"><title>${subject}</title></head><body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#0b0c0c">${body}</body></html>`;
  return { subject, text: parts.map(({ lines }) => `${lines.join('\n\n')}\n`).join('\n----\n\n'), html };
}

function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${line}</p>`).join('');
}
