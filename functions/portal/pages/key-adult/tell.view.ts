import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import type { DutyEvent } from '../../../../shared/domain/duty/duty-events.ts';
import type { colleaguesToName } from '../../../../shared/domain/duty/colleagues.ts';
import { answers, colleagues as offices, questions, supports, tellings } from '../../../../shared/domain/duty/school-words.ts';
import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import { sayRecentDay, sayTime } from '../../../../shared/domain/notification/words/say-time.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { Adult, School } from '../../../../shared/ports/directory.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { errorList, type Field, fieldsOf, type Filled } from '../desk/fields.ts';
import { sayNamed } from './who-knows.view.ts';

export interface TellView {
  readonly name: string;
  readonly backHref: string;
  readonly done: string | undefined;
  readonly errors: readonly { readonly text: string; readonly href: string }[];
  readonly said: readonly Said[];
  readonly ask: Form;
  readonly absentAction: string;
  readonly find: Form;
  readonly left: Form | undefined;
  readonly support: Form;
  /** Absent where there is nobody to name. */
  readonly colleagues: { readonly action: string; readonly who: Field; readonly telling: Field } | undefined;
}
interface Form {
  readonly action: string;
  readonly field: Field;
}
/** What was asked, said and answered, in order. */
interface Said {
  readonly when: string;
  readonly text: string;
  readonly answer?: { readonly when: string; readonly text: string };
  readonly waits: boolean;
}

export function tellView({ disclosure, history, colleagues, names, filled, found, now, speech, done }: {
  readonly disclosure: Disclosure;
  readonly history: readonly DutyEvent[];
  readonly colleagues: ReturnType<typeof colleaguesToName<Adult>>;
  /** Of adults of the setting, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly filled: Filled | undefined;
  readonly found: readonly School[] | undefined;
  readonly now: Instant;
  readonly speech: Speech;
  readonly done: string | undefined;
}): TellView {
  const ids = { disclosure: disclosure.disclosureId };
  const { say } = speech;
  const items = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, text]) => ({ value, text: say(text) }));
  return {
    name: disclosure.content.child.fullName, backHref: href('notification', ids), done, errors: errorList(filled),
    said: saidOf(history, disclosure.disclosureId, now, speech, names),
    ask: { action: href('askDesk', ids), field: fieldsOf('askDesk', filled)('question', say('What do you need to know?'), { items: items(questions) }) },
    absentAction: href('sayAbsent', ids),
    find: { action: href('findNewSchool', ids), field: fieldsOf('findNewSchool', filled)('words', say('Which school is the child at now?'), { hint: say('Part of its name') }) },
    left: found === undefined || found.length === 0 ? undefined : {
      action: href('sayLeft', ids),
      field: fieldsOf('sayLeft', undefined)('urn', say('Schools like that'), { items: found.map(({ urn, name, town }) => ({ value: urn, text: town ? `${name}, ${town}` : name })) }),
    },
    support: { action: href('recordSupport', ids), field: fieldsOf('recordSupport', filled)('support', say('What did you do?'), { items: items(supports) }) },
    colleagues: colleaguesForm(),
  };

  function colleaguesForm(): TellView['colleagues'] {
    const ticked = (name: string) => ({ name, value: 'yes', checked: filled?.form === 'nameColleagues' && filled.values[name] !== undefined });
    const boxes = [
      ...colleagues.roles.map((role) => ({ text: say(offices[role]), ...ticked(`role.${role}`) })),
      ...colleagues.adults.map(({ adultId, name }) => ({ text: name, ...ticked(`adult.${adultId}`) })),
    ];
    if (boxes.length === 0) return undefined;
    const field = fieldsOf('nameColleagues', filled);
    return { action: href('nameColleagues', ids), who: field('who', say('Who knows, or will?'), { items: boxes }), telling: field('telling', say('Do they know already?'), { items: items(tellings) }) };
  }
}

/** The questions of this notification that the desk has answered, for the notification's own page. */
export function answeredOf(history: readonly DutyEvent[], disclosureId: string, now: Instant, speech: Speech): readonly Said[] {
  return saidOf(history, disclosureId, now, speech).filter(({ answer }) => answer !== undefined);
}

function saidOf(history: readonly DutyEvent[], disclosureId: string, now: Instant, speech: Speech, names: ReadonlyMap<string, string> = new Map()): Said[] {
  const { say, page } = speech;
  const when = (at: Instant) => say('{time} on {day}', { time: sayTime(at), day: sayRecentDay(londonDateOf(at), londonDateOf(now), page.calendar) });
  return history.flatMap((event): Said[] => {
    if (!('disclosureId' in event) || event.disclosureId !== disclosureId) return [];
    if (event.kind === 'said-absent') return [{ when: when(event.at), text: say('You said: absent this morning.'), waits: false }];
    if (event.kind === 'support-given') return [{ when: when(event.at), text: say(supports[event.support]), waits: false }];
    if (event.kind === 'colleagues-named') return [{ when: when(event.at), text: sayNamed(event, names, speech), waits: false }];
    if (event.kind !== 'asked') return [];
    const answer = history.find((one) => one.kind === 'answered' && one.taskId === event.taskId);
    return [{
      when: when(event.at), text: say(questions[event.question]), waits: answer === undefined,
      ...(answer?.kind === 'answered' ? { answer: { when: when(answer.at), text: say(answers[answer.answer]) } } : {}),
    }];
  });
}
