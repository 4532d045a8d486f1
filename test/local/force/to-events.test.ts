import { describe, expect, it } from 'vitest';
import { policeEvent } from '../../../events/police.ts';
import { toEvent } from '../../../infra/local/force/to-events.ts';
import { planNight, usualStarts } from '../../../infra/local/world/night/plan-night.ts';
import type { ForceAction } from '../../../infra/local/world/night/types.ts';
import { aWorld } from '../world/a-world.ts';

const plans = Array.from({ length: 12 }, (_, seed) => planNight({ world: aWorld(), seed, startsAt: usualStarts.weekday }));
const deps = (plan: { actions: readonly ForceAction[] }) => ({
  source: 'https://rms.cheshire.police.example/encompass',
  actionOf: (id: string) => plan.actions.find((action) => action.actionId === id),
  refusalIdOf: (id: string) => `rf-${id}`,
});

describe('the events of a night', () => {
  it('are all such as the contract takes, but for the bad ones whose own fields are wrong', () => {
    for (const plan of plans) {
      for (const action of plan.actions) {
        const wrong = action.kind === 'bad' && (action.flaw.kind === 'field-wrong' || action.flaw.kind === 'field-missing');
        expect(policeEvent.safeParse(toEvent(action, deps(plan))).success).toBe(!wrong);
      }
    }
  });

  it('name the refusal that they correct, once it is known', () => {
    for (const plan of plans) {
      for (const action of plan.actions) {
        if (!('corrects' in action) || action.corrects === undefined) continue;
        expect(toEvent(action, deps(plan)).data['corrects']).toBe(`rf-${action.corrects}`);
        expect(toEvent(action, { ...deps(plan), refusalIdOf: () => undefined }).data['corrects']).toBeUndefined();
      }
    }
  });

  it('have an id of their own, but for a repetition, which is the same to the letter, and a reused id, which is not', () => {
    for (const plan of plans) {
      const ids = plan.actions.filter((action) => action.kind !== 'duplicate' && !(action.kind === 'bad' && action.flaw.kind === 'same-id-other-content')).map((action) => toEvent(action, deps(plan)).id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const action of plan.actions) {
        if (action.kind === 'duplicate') expect(JSON.stringify(toEvent(action, deps(plan)))).toBe(JSON.stringify(toEvent(deps(plan).actionOf(action.of) as ForceAction, deps(plan))));
        if (action.kind === 'bad' && action.flaw.kind === 'same-id-other-content') {
          const first = toEvent(deps(plan).actionOf(action.flaw.of) as ForceAction, deps(plan));
          expect(toEvent(action, deps(plan)).id).toBe(first.id);
          expect(toEvent(action, deps(plan)).data).not.toEqual(first.data);
        }
        if (action.kind === 'bad' && action.flaw.kind === 'same-version-other-content') {
          const first = toEvent(deps(plan).actionOf(action.flaw.of) as ForceAction, deps(plan));
          const again = toEvent(action, deps(plan));
          expect([again.data['reference'], again.data['incidentVersion']]).toEqual([first.data['reference'], first.data['incidentVersion']]);
          expect(again.data).not.toEqual(first.data);
        }
      }
    }
  });
});
