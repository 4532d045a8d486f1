import type { Hours } from '../../../../shared/domain/schools/change-hours.ts';
import { packOf } from '../../../../shared/policy/packs.ts';
import type { Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { formsFor, type ListView, type Row } from '../casework/page-parts.ts';
import type { Filled } from '../desk/fields.ts';
import { placeAddress } from './kept.ts';

/** The hours of a school as its page shows them, with what waits. */
export async function hoursOf({ deps, user, speech: { say } }: Visit, setting: string, authority: string, filled: Filled | undefined): Promise<Pick<ListView, 'sections' | 'forms'>> {
  if (!setting.startsWith('school:')) return { sections: [], forms: [] };
  const urn = setting.slice('school:'.length);
  const [own, waiting] = [await deps.directory.ownCalendar(urn), (await deps.hours.waiting(authority)).find((change) => change.urn === urn)];
  const usual: Hours = packOf(user.force ?? '')?.notification.defaultSchoolHours ?? { opens: '', closes: '' };
  const [opens, closes] = [own?.opens ?? usual.opens, own?.closes ?? usual.closes];
  const mine = waiting?.proposedBy === user.sub;
  const action = { place: placeAddress(setting) };
  const decide = formsFor(href('decideHours', action), undefined);
  return {
    sections: [{
      heading: 'Hours', nothing: '', rows: [
        { title: say('Opens at {opens}, closes at {closes}', { opens, closes }), lines: [say(own?.opens ?? own?.closes ? 'Its own hours. Deadlines and calls rest on them.' : 'The policy\'s, for every school that gave none. Deadlines and calls rest on them.')], tags: [] },
        ...(waiting ? [{ title: say('Asked for: {opens} to {closes}', { ...waiting.hours }), lines: [say(mine ? 'Asked for by you: somebody else has to approve it.' : 'For you to approve or refuse. Look at the school\'s own pages, or ring the register\'s number.')], tags: [] } satisfies Row] : []),
      ],
    }],
    forms: waiting
      ? [...(mine ? [] : [decide('approve-hours', 'Approve the hours', 'Approve them', [], { warning: 'Every deadline that rests on them is worked out again at once.' })]), decide('refuse-hours', mine ? 'Take the hours back' : 'Refuse the hours', mine ? 'Take them back' : 'Refuse them', [])]
      : [formsFor(href('proposeHours', action), filled)('hours', 'Other hours', 'Ask for these hours', [{ name: 'opens', label: 'Opens at', hint: 'When an adult is there and children may come in, such as 08:50', value: opens, width: 3 }, { name: 'closes', label: 'Closes at', hint: 'When children go home, such as 15:15', value: closes, width: 3 }], { warning: 'A second person has to approve them.' })],
  };
}
