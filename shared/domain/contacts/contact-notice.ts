import type { ContactDeed } from './contact-change.ts';

const subject = 'First Bell: your entry in the contacts was changed';

const what: Readonly<Record<ContactDeed, string>> = {
  entry: 'Your entry in the First Bell contacts of your school or authority was added or changed: your name, your mailbox, your telephone number, your training or your place in the order. Two people asked for and approved it.',
  absence: 'You are recorded in First Bell as away. From the first day to the last nothing is sent to you and nothing can be opened; whoever is named as your cover is asked instead.',
  removal: 'Your entry in the First Bell contacts of your school or authority was removed. Nothing more is sent to you, and nothing can be opened.',
  declaration: 'A declaration of conflicts of interest was recorded for you in First Bell.',
};

/** What is written to the mailbox that was, and to the one that is: no name, no school, nothing of what changed but its kind. */
export function contactNotice(portalUrl: string, deed: ContactDeed, contacts: { readonly deskName: string; readonly deskTelephone: string } | undefined): { readonly subject: string; readonly text: string; readonly html: string } {
  const lines = [
    what[deed],
    `If you did not know of this, or it is wrong, ring ${contacts ? `${contacts.deskName} on ${contacts.deskTelephone}` : 'the safeguarding desk on the number that your police force gave you'} now. We write to your old address as well as your new one, so that nobody can change it without your hearing of it.`,
    `First Bell: ${portalUrl}`,
    'For safety, this message says nothing more and cannot be replied to. First Bell will never ask you for a password or a code by email.',
    'This service is being tried out. It holds synthetic data only.',
  ];
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${subject}</title></head><body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#0b0c0c">${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
  return { subject, text: `${lines.join('\n\n')}\n`, html };
}
