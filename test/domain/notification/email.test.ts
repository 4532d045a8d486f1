import { describe, expect, it } from 'vitest';
import { emailOf, emailSubject, emailSubjectBoth, type EmailStep } from '../../../shared/domain/notification/email.ts';

const steps: readonly EmailStep[] = ['key-adult', 'deputy', 'resurface', 'authority', 'after-failure', 'casework'];
const url = 'https://portal.first-bell.example';

describe('an email', () => {
  it.each(steps)('%s: the subject never varies, the only address is the portal\'s, and there is nothing else to follow', (step) => {
    for (const language of [undefined, 'cy'] as const) {
      const { subject, text, html } = emailOf(url, step, language);
      expect(subject).toBe(language ? emailSubjectBoth : emailSubject);
      expect([...`${text} ${html}`.matchAll(/https?:\/\/[^\s"<]+/g)].every(([found]) => found === url)).toBe(true);
      expect(html).not.toMatch(/<img|<script|\?|utm_/);
    }
  });

  it('to somebody whose language is Welsh: Welsh first, and the English under it, each marked with its language', () => {
    const { text, html } = emailOf(url, 'key-adult', 'cy');
    expect(text.indexOf('Mae rhywbeth yn aros')).toBeLessThan(text.indexOf('Something is waiting'));
    expect(html).toMatch(/<html lang="cy">[\s\S]*<div lang="cy">[\s\S]*<div lang="en">/);
  });

  it('to everybody else: English alone', () => {
    expect(emailOf(url, 'deputy').text).not.toContain('Mewngofnodi');
  });
});
