import type { IncidentData } from '../../../../events/incident.ts';
import { plusMinutes, type Instant } from '../../../../shared/domain/time.ts';
import type { Chance } from '../chance.ts';
import type { World } from '../types.ts';
import { type FollowUp, sergeantOf } from './situations.ts';
import type { Flaw, ForceAction, IncidentTruth } from './types.ts';

export interface Story {
  readonly data: IncidentData;
  readonly truth: IncidentTruth;
  readonly followUps: readonly FollowUp[];
  /** When the first report is sent. */
  readonly at: Instant;
  /** Nothing of the night is sent after it. */
  readonly until: Instant;
  readonly world: World;
  /** An earlier report whose id a careless system uses again. */
  readonly reuse: { readonly actionId: string; readonly at: Instant } | undefined;
  readonly nextId: () => string;
}

/** Everything that the force sends about one incident, in order. */
export function actionsOf(chance: Chance, story: Story): ForceAction[] {
  const { data, truth, followUps, nextId } = story;
  let at = story.at;
  const later = (least: number, most: number): Instant => {
    const next = plusMinutes(at, chance.between(least, most));
    at = next < story.until ? next : at < story.until ? story.until : at;
    return at;
  };
  const actions: ForceAction[] = [];
  let corrects: { corrects: string } | undefined;
  if (followUps.includes('refused-same-id') && story.reuse) {
    if (at <= story.reuse.at) at = plusMinutes(story.reuse.at, 1);
    actions.push({ actionId: nextId(), at, kind: 'bad', data, flaw: { kind: 'same-id-other-content', of: story.reuse.actionId } });
    corrects = { corrects: actions[0]?.actionId as string };
    later(4, 25);
  }
  if (followUps.includes('refused-first')) {
    actions.push({ actionId: nextId(), at, kind: 'bad', data, flaw: chance.pick(flaws) });
    corrects = { corrects: actions[0]?.actionId as string };
    later(6, 35);
  }
  const report: ForceAction = { actionId: nextId(), at, kind: 'report', data, truth, ...corrects };
  actions.push(report);
  for (const followUp of followUps) {
    switch (followUp) {
      case 'refused-first': case 'refused-same-id': break;
      case 'duplicate': actions.push({ actionId: nextId(), at: later(2, 20), kind: 'duplicate', of: report.actionId }); break;
      case 'amend-seen': actions.push(amend(arrested(data, later(30, 90), 2), true)); break;
      case 'amend-unseen': actions.push(amend(regraded(data, later(30, 120)), false)); break;
      case 'bail': actions.push(amend(bailed(data, later(90, 300)), true)); break;
      case 'refused-same-version': {
        const sound = arrested(data, later(30, 80), 2);
        const bad: ForceAction = { actionId: nextId(), at, kind: 'bad', data: { ...sound, incidentVersion: 1 }, flaw: { kind: 'same-version-other-content', of: report.actionId } };
        later(3, 15);
        actions.push(bad, { ...amend(sound, true), corrects: bad.actionId });
        break;
      }
      case 'late-older-version': {
        const second = regraded(data, later(20, 50));
        actions.push(amend(arrested(second, later(15, 40), 3), true));
        actions.push({ actionId: nextId(), at: later(5, 30), kind: 'older-version', data: second, truth });
        break;
      }
      case 'withdraw':
        actions.push({ actionId: nextId(), at: later(30, 120), kind: 'withdraw', data: {
          reference: data.reference, incidentVersion: 2, reason: chance.pick(['entered-in-error', 'duplicate', 'wrong-child-or-school'] as const), authorisedBy: { personId: sergeantOf(story.world), rank: 'sergeant' },
        } });
        break;
      default: followUp satisfies never;
    }
  }
  return actions;

  function amend(amended: IncidentData, changesWhatSchoolSees: boolean): ForceAction & { kind: 'amend' } {
    return { actionId: nextId(), at, kind: 'amend', data: amended, truth, changesWhatSchoolSees };
  }
}

/** One wrong thing in an otherwise sound body. */
const flaws: readonly Flaw[] = [
  { kind: 'field-wrong', path: ['children', 0, 'dateOfBirth'], value: '31/02/2017' },
  { kind: 'field-wrong', path: ['place', 'postcode'], value: 'NOT KNOWN' },
  { kind: 'field-wrong', path: ['grade'], value: 'bronze' },
  { kind: 'field-wrong', path: ['people', 1, 'givenName'], value: 'Unknown' },
  { kind: 'field-wrong', path: ['incidentVersion'], value: 0 },
  { kind: 'field-missing', path: ['reportedAt'] },
  { kind: 'field-missing', path: ['children', 0, 'childRef'] },
];

function arrested(data: IncidentData, at: Instant, incidentVersion: number): IncidentData {
  return { ...data, incidentVersion, suspectStatus: { status: data.suspectStatus?.status === 'in-custody' ? 'released-under-investigation' : 'in-custody', asAt: plusMinutes(at, -5) } };
}

function bailed(data: IncidentData, at: Instant): IncidentData {
  return {
    ...data, incidentVersion: 2, suspectStatus: { status: 'released-on-bail', asAt: plusMinutes(at, -8) }, collectionRisk: 'possible',
    conditions: [{ kind: 'not-to-go-near-school', personRef: 'p2', from: 'bail', expiresAt: plusMinutes(at, 28 * 24 * 60) }],
  };
}

/** Something that the school is never shown: the grade, and why. */
function regraded(data: IncidentData, _at: Instant): IncidentData {
  const grade = data.grade === 'high' ? 'medium' as const : 'high' as const;
  return { ...data, incidentVersion: 2, grade, assessment: { tool: 'dash-2009', version: '2009', score: grade === 'high' ? 15 : 8, factors: ['separation', 'very-frightened', 'worse'] } };
}
