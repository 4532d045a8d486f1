import { describe, expect, it } from 'vitest';
import { incidentData, periodClosedData, withdrawnData } from '../../../events/incident.ts';
import { londonInstant } from '../../../shared/domain/clocks/london-time.ts';
import { screenWords } from '../../../shared/domain/notification/screen-words.ts';
import { planNight, usualStarts } from '../../../infra/local/world/night/plan-night.ts';
import type { ForceAction, NightPlan, Situation } from '../../../infra/local/world/night/types.ts';
import { aWorld } from './a-world.ts';

const world = aWorld();
const weekdayNight = (seed: number, more: Partial<Parameters<typeof planNight>[0]> = {}): NightPlan => planNight({ world, seed, startsAt: usualStarts.weekday, ...more });
type Whole = Extract<ForceAction, { truth: unknown }>;
const whole = (plan: NightPlan): Whole[] => plan.actions.filter((action): action is Whole => 'truth' in action);
const reports = (plan: NightPlan) => plan.actions.filter((action) => action.kind === 'report');
const situationsOf = (plan: NightPlan): Set<Situation> => new Set(whole(plan).flatMap((action) => action.truth.situations));
const seeds = [1, 7, 8, 42, 2026];

const always: Situation[] = [
  'clean', 'duplicate', 'amended', 'withdrawn', 'refused-then-corrected', 'child-at-two-schools', 'siblings-at-different-schools', 'twins-at-two-schools', 'out-of-county', 'home-educated',
  'pre-school', 'sixteen-direct-victim', 'misspelt', 'key-adult-is-party', 'words-to-screen', 'repeat-victim', 'serial-suspect',
];

describe('the plan of a night', () => {
  it('is the same to the letter for the same seed, and another for another', () => {
    expect(JSON.stringify(weekdayNight(7))).toBe(JSON.stringify(weekdayNight(7)));
    expect(weekdayNight(7)).not.toEqual(weekdayNight(8));
  });

  it.each(seeds)('has 30 to 50 incidents on a weekday night, 7 to 17 of them with children, and every situation (seed %i)', (seed) => {
    const plan = weekdayNight(seed);
    expect(plan.expected.incidents).toBeGreaterThanOrEqual(30);
    expect(plan.expected.incidents).toBeLessThanOrEqual(50);
    expect(plan.expected.incidentsWithChildren).toBeGreaterThanOrEqual(7);
    expect(plan.expected.incidentsWithChildren).toBeLessThanOrEqual(17);
    const found = situationsOf(plan);
    expect(always.filter((situation) => !found.has(situation))).toEqual([]);
  });

  it.each(seeds)('has three times as many at a weekend, until Monday morning (seed %i)', (seed) => {
    const plan = planNight({ world, seed, startsAt: usualStarts.weekend, weekend: true });
    expect(plan.expected.incidents).toBeGreaterThanOrEqual(90);
    expect(plan.expected.incidents).toBeLessThanOrEqual(150);
    expect(plan.expected.incidentsWithChildren).toBeGreaterThanOrEqual(21);
    expect(plan.expected.incidentsWithChildren).toBeLessThanOrEqual(51);
    expect(plan.endsAt).toBe('2026-11-09T09:50:00Z');
    expect(plan.actions.filter((action) => action.kind === 'period-closed')).toHaveLength(3);
  });

  it('has every further situation on some night of thirty', () => {
    const found = new Set(Array.from({ length: 30 }, (_, seed) => [...situationsOf(weekdayNight(seed))]).flat());
    for (const situation of ['held', 'school-unknown', 'not-in-register', 'protected-address', 'independent-without-contact', 'non-recent', 'resident-elsewhere', 'both-recorded-as-suspects', 'word-in-school-day', 'amended-unseen', 'late-older-version', 'bail-conditions', 'post-sixteen', 'step-family', 'no-children'] as const) {
      expect(found.has(situation), situation).toBe(true);
    }
  });

  it.each([1, 2, 3, 5, 8, 13, 29, 30, 60])('keeps to %i incidents when asked for as many, the most telling first', (incidents) => {
    const plan = weekdayNight(3, { incidents });
    expect(plan.expected.incidents).toBe(incidents);
    expect(plan.expected.incidentsWithChildren).toBeGreaterThanOrEqual(Math.min(incidents, 13));
    const found = situationsOf(plan);
    for (const situation of always.slice(0, incidents >= 13 ? always.length : 2)) expect(found.has(situation), situation).toBe(true);
  });

  it('leaves out the situations it is asked to leave out', () => {
    const found = situationsOf(weekdayNight(5, { leaveOut: ['held', 'home-educated', 'misspelt'] }));
    expect(found.has('held')).toBe(false);
    expect(found.has('home-educated')).toBe(false);
  });

  it.each(seeds)('sends only what the contract takes, never before it was told, in order of time (seed %i)', (seed) => {
    for (const plan of [weekdayNight(seed), planNight({ world, seed, startsAt: usualStarts.weekend, weekend: true })]) {
      let last = plan.startsAt;
      for (const action of plan.actions) {
        expect(action.at >= last).toBe(true);
        last = action.at;
        if ('truth' in action || action.kind === 'bad') {
          expect(incidentData.safeParse(action.data).error?.issues ?? []).toEqual([]);
          expect(action.data.reportedAt < action.at).toBe(true);
          expect((action.data.suspectStatus?.asAt ?? '') < action.at).toBe(true);
          expect((action.data.informed?.childrensServicesAt ?? '') < action.at).toBe(true);
        }
        if (action.kind === 'withdraw') expect(withdrawnData.safeParse(action.data).success).toBe(true);
        if (action.kind === 'period-closed') expect(periodClosedData.safeParse(action.data).success).toBe(true);
      }
    }
  });

  it.each(seeds)('counts in its closed periods exactly what it reported (seed %i)', (seed) => {
    for (const plan of [weekdayNight(seed), planNight({ world, seed, startsAt: usualStarts.weekend, weekend: true })]) {
      const closed = plan.actions.filter((action) => action.kind === 'period-closed');
      expect(closed.reduce((sum, action) => sum + action.data.incidents, 0)).toBe(plan.expected.incidents);
      expect(closed.reduce((sum, action) => sum + action.data.children, 0)).toBe(plan.expected.children);
    }
  });

  it.each(seeds)('corrects every refused body later, once (seed %i)', (seed) => {
    const plan = weekdayNight(seed);
    const bad = plan.actions.filter((action) => action.kind === 'bad');
    expect(bad.length).toBeGreaterThanOrEqual(2);
    for (const refused of bad) {
      const corrections = plan.actions.filter((action) => 'corrects' in action && action.corrects === refused.actionId);
      expect(corrections).toHaveLength(1);
      expect((corrections[0] as ForceAction).at > refused.at).toBe(true);
    }
  });

  it('tells of a withdrawal only what a sergeant decided, and after the report', () => {
    const plan = weekdayNight(7);
    const withdrawn = plan.actions.find((action) => action.kind === 'withdraw');
    const report = reports(plan).find((action) => action.data.reference === withdrawn?.data.reference);
    expect(withdrawn?.data.authorisedBy.rank).toBe('sergeant');
    expect((report as ForceAction).at < (withdrawn as ForceAction).at).toBe(true);
    expect(report?.truth.children.every((child) => child.expect === 'withdrawn')).toBe(true);
  });

  it('sends everything but the school day\'s word before the morning run', () => {
    for (const seed of seeds) {
      for (const action of weekdayNight(seed).actions) {
        const inDay = 'truth' in action && action.truth.situations.includes('word-in-school-day');
        if (inDay || action.kind === 'period-closed') expect(action.at > londonInstant('2026-11-11', '09:00')).toBe(true);
        else expect(action.at <= londonInstant('2026-11-11', '06:40')).toBe(true);
      }
    }
  });
});

describe('the truth beside the plan', () => {
  const plans = seeds.map((seed) => weekdayNight(seed));
  const pupils = new Map(world.pupils.map((pupil) => [pupil.pupilId, pupil]));

  it('knows every child that is reported, and where each belongs', () => {
    for (const action of plans.flatMap(whole)) {
      expect(action.truth.children.map((child) => child.childRef)).toEqual(action.data.children.map((child) => child.childRef));
      for (const child of action.truth.children) {
        if (child.pupilId !== null) expect(child.urns).toEqual(pupils.get(child.pupilId)?.urns);
        if (child.expect === 'school') expect(child.urns.length).toBeGreaterThan(0);
        if (child.expect === 'authority') expect(child.authority).toMatch(/^(895|896|876|877)$/);
      }
    }
  });

  it('never goes into what is sent', () => {
    for (const action of plans.flatMap(whole)) {
      const sent = JSON.stringify(action.data);
      for (const child of action.truth.children) if (child.pupilId !== null) expect(sent.includes(child.pupilId)).toBe(false);
    }
  });

  it('plants what screening must catch in some texts, and leaves the others clean', () => {
    let planted = 0;
    for (const action of plans.flatMap(whole)) {
      action.data.children.forEach((child, i) => {
        const hidden = action.truth.children[i]?.planted ?? [];
        for (const words of hidden) expect(child.schoolSummary).toContain(words);
        planted += hidden.length;
        for (const text of [child.schoolSummary, child.words?.text]) {
          if (text === undefined) continue;
          expect(text.length).toBeLessThanOrEqual(600);
          const hits = screenWords(text, child, action.data, []);
          if (hidden.length > 0 && text === child.schoolSummary) expect(hits.length).toBeGreaterThan(0);
          else expect(hits).toEqual([]);
        }
      });
    }
    expect(planted).toBeGreaterThan(0);
  });

  it('keeps from the texts the words that do harm', () => {
    for (const action of plans.flatMap(whole)) {
      for (const child of action.data.children) expect(child.schoolSummary ?? '').not.toMatch(/standard|medium|high risk|no offences|refused to engage|verbal only|unaffected|both as bad|arrested before|known to police/i);
    }
  });

  it('misspells a name where it says so', () => {
    for (const action of plans.flatMap(reports).filter((one) => one.truth.situations[0] === 'misspelt')) {
      const family = world.families.find((one) => one.familyId === action.truth.familyId);
      expect(action.data.children[0]?.familyName?.toLowerCase()).not.toBe(family?.children[0]?.person.familyName.toLowerCase());
    }
  });
});
