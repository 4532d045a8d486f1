/** Ruling 3: always the same subject; nothing that identifies anyone; a link that needs sign-in and names nothing. */
export const emailSubject = 'First Bell: something is waiting for you to read';

export function emailText(portalUrl: string, step: 'key-adult' | 'deputy' | 'resurface' | 'authority' | 'after-failure' | 'casework'): { text: string; html: string } {
  const why = {
    'key-adult': 'Something is waiting for you in First Bell. Please read it before the school day begins, or straight away if the day has begun.',
    deputy: 'Something is waiting in First Bell that has not been read yet. You are next in line to read it. Please do so now.',
    resurface: 'Something that came while your school was closed is still waiting for you in First Bell. Please read it before the school day begins.',
    authority: 'Something in First Bell has not been read by the setting it was meant for. Please read it and decide what should be done.',
    'after-failure': 'Something is waiting in First Bell, and the person it was first meant for could not be reached by email. You are next in line to read it. Please do so now.',
    casework: 'Something is waiting for you in First Bell that should not wait. Please sign in and look now.',
  }[step];
  const lines = [
    why,
    `Sign in: ${portalUrl}`,
    'For safety, this message says nothing more and cannot be replied to. First Bell will never ask you for a password or a code by email. If you are unsure of it, do not use the link: type the address you were given at your training.',
    'This service is being tried out. It holds synthetic data only.',
  ];
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${emailSubject}</title></head><body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#0b0c0c"><p>${lines[0]}</p><p><a href="${portalUrl}">Sign in to First Bell</a></p><p>${lines[2]}</p><p>${lines[3]}</p></body></html>`;
  return { text: `${lines.join('\n\n')}\n`, html };
}
