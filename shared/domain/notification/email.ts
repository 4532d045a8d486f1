/** Ruling 3: always the same subject; nothing that identifies anyone; a link that needs sign-in and names nothing. */
export const emailSubject = 'First Bell: something is waiting for you to read';
/** Of an email in Welsh and English, as constant as the other. */
export const emailSubjectBoth = 'First Bell: mae rhywbeth yn aros i chi ei ddarllen / something is waiting for you to read';

export type EmailStep = 'key-adult' | 'deputy' | 'resurface' | 'authority' | 'after-failure' | 'casework';

interface EmailWords {
  readonly why: Readonly<Record<EmailStep, string>>;
  readonly signIn: string;
  readonly link: string;
  readonly safety: string;
  readonly synthetic: string;
}

const english: EmailWords = {
  why: {
    'key-adult': 'Something is waiting for you in First Bell. Please read it before the school day begins, or straight away if the day has begun.',
    deputy: 'Something is waiting in First Bell that has not been read yet. You are next in line to read it. Please do so now.',
    resurface: 'Something that came while your school was closed is still waiting for you in First Bell. Please read it before the school day begins.',
    authority: 'Something in First Bell has not been read by the setting it was meant for. Please read it and decide what should be done.',
    'after-failure': 'Something is waiting in First Bell, and the person it was first meant for could not be reached by email. You are next in line to read it. Please do so now.',
    casework: 'Something is waiting for you in First Bell that should not wait. Please sign in and look now.',
  },
  signIn: 'Sign in', link: 'Sign in to First Bell',
  safety: 'For safety, this message says nothing more and cannot be replied to. First Bell will never ask you for a password or a code by email. If you are unsure of it, do not use the link: type the address you were given at your training.',
  synthetic: 'This service is being tried out. It holds synthetic data only.',
};

const welsh: EmailWords = {
  why: {
    'key-adult': "Mae rhywbeth yn aros amdanoch yn First Bell. Darllenwch ef cyn i'r diwrnod ysgol ddechrau, neu ar unwaith os yw'r diwrnod wedi dechrau.",
    deputy: "Mae rhywbeth yn aros yn First Bell nad yw wedi'i ddarllen eto. Chi sydd nesaf i'w ddarllen. Gwnewch hynny yn awr.",
    resurface: "Mae rhywbeth a ddaeth tra oedd eich ysgol ar gau yn dal i aros amdanoch yn First Bell. Darllenwch ef cyn i'r diwrnod ysgol ddechrau.",
    authority: "Mae rhywbeth yn First Bell heb ei ddarllen gan y lleoliad yr oedd ar ei gyfer. Darllenwch ef a phenderfynwch beth y dylid ei wneud.",
    'after-failure': "Mae rhywbeth yn aros yn First Bell, ac ni ellid cyrraedd drwy e-bost y person yr oedd ar ei gyfer yn gyntaf. Chi sydd nesaf i'w ddarllen. Gwnewch hynny yn awr.",
    casework: 'Mae rhywbeth yn aros amdanoch yn First Bell na ddylai aros. Mewngofnodwch ac edrychwch yn awr.',
  },
  signIn: 'Mewngofnodi', link: 'Mewngofnodi i First Bell',
  safety: "Er diogelwch, nid yw'r neges hon yn dweud dim mwy ac ni ellir ei hateb. Ni fydd First Bell byth yn gofyn i chi am gyfrinair na chod drwy e-bost. Os nad ydych yn siŵr ohoni, peidiwch â defnyddio'r ddolen: teipiwch y cyfeiriad a gawsoch yn eich hyfforddiant.",
  synthetic: "Mae'r gwasanaeth hwn yn cael ei dreialu. Dim ond data synthetig sydd ynddo.",
};

/**
 * The email of a step.
 *
 * @param language of the recipient. `cy`: in Welsh with the English under it, as public bodies in Wales write; else English alone.
 */
export function emailOf(portalUrl: string, step: EmailStep, language?: 'cy' | 'en'): { readonly subject: string; readonly text: string; readonly html: string } {
  const subject = language === 'cy' ? emailSubjectBoth : emailSubject;
  const said = language === 'cy' ? [[welsh, 'cy'], [english, 'en']] as const : [[english, 'en']] as const;
  const text = said.map(([words]) => `${[words.why[step], `${words.signIn}: ${portalUrl}`, words.safety, words.synthetic].join('\n\n')}\n`).join('\n----\n\n');
  const parts = said.map(([words, tag]) => `<div lang="${tag}"><p>${words.why[step]}</p><p><a href="${portalUrl}">${words.link}</a></p><p>${words.safety}</p><p>${words.synthetic}</p></div>`);
  const html = `<!doctype html><html lang="${said[0][1]}"><head><meta charset="utf-8"><title>${subject}</title></head><body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#0b0c0c">${parts.join('<hr>')}</body></html>`;
  return { subject, text, html };
}
