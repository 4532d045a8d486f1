import type { IncidentData } from '../../../../events/incident.ts';
import type { ReportedChild } from '../../../../events/people.ts';
import type { NotificationContent } from '../../../../shared/domain/notification/content.ts';
import { screenWords } from '../../../../shared/domain/notification/screen-words.ts';
import type { NotificationPage } from '../../../../shared/domain/notification/words/page-words.ts';
import { sayNotification } from '../../../../shared/domain/notification/words/say-notification.ts';
import { wordsForSchool, writeNotification } from '../../../../shared/domain/notification/write-notification.ts';
import { packOf } from '../../../../shared/policy/packs.ts';
import { contactsOf } from '../../app/contacts.ts';
import type { Speech } from '../../words/speech.ts';

/** The notification's own sentences, for reading out once the right person is on the line. */
export function readOutOf(content: NotificationContent, force: string, speech: Speech): NotificationPage {
  const page = sayNotification(content, speech.page, contactsOf(force), []);
  return { ...page, parts: page.parts.filter(({ name }) => name !== 'earlier' && name !== 'absent') };
}

/**
 * The same where no notification was written: of what the officer recorded, and without any words that screening would stop.
 *
 * @param namesProtected the words name a protected address, which is not there to be screened against any more
 */
export function readOutFrom({ incident, child, force, namesProtected, speech }: { readonly incident: IncidentData | undefined; readonly child: ReportedChild | undefined; readonly force: string; readonly namesProtected: boolean; readonly speech: Speech }): NotificationPage | undefined {
  const policy = packOf(force);
  if (!incident || !child || !policy) return undefined;
  const clean = !namesProtected && wordsForSchool(child).every((text) => screenWords(text, child, incident, []).length === 0);
  return readOutOf(writeNotification({ incident, child, pupil: undefined, policy, words: clean ? 'clean' : 'removed' }), force, speech);
}
