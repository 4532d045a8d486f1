import { londonDateOf, londonInstant } from '../../../../shared/domain/clocks/london-time.ts';
import { plusMinutes, type Instant } from '../../../../shared/domain/time.ts';
import { type Chance, chanceOf } from '../chance.ts';
import type { Family, World } from '../types.ts';
import { homeAuthorities } from '../world-schools.ts';
import { withoutNames } from './clean-texts.ts';
import { describeIncident } from './describe-incident.ts';
import { familyPool } from './family-pool.ts';
import { actionsOf } from './follow-ups.ts';
import { closePeriods } from './period-closed.ts';
import { type Night, nightFrom, reportedInstants } from './rhythm.ts';
import { further, guaranteed, ordinary, type Recipe, withoutChildren } from './situations.ts';
import { truthOf } from './truth.ts';
import type { ForceAction, NightPlan, Situation } from './types.ts';

export interface PlanNight {
  readonly world: World;
  readonly seed: number;
  /** The first instant of the night, usually 17:00 in London; for a weekend, of Friday. */
  readonly startsAt: Instant;
  /** How many incidents; 34 to 46 on a weekday night and three times that at a weekend, unless given. */
  readonly incidents?: number;
  readonly weekend?: boolean;
  /** Situations that this night does without. */
  readonly leaveOut?: readonly Situation[];
}

/** Evenings in term that begin an ordinary weekday night and an ordinary weekend. */
export const usualStarts = { weekday: '2026-11-10T17:00:00Z', weekend: '2026-11-06T17:00:00Z' } as const;

/** What the simulated force does from evening to morning. The same options plan the same night, to the letter. */
export function planNight(options: PlanNight): NightPlan {
  const { seed, startsAt } = options;
  const weekend = options.weekend ?? false;
  const chance = chanceOf(seed, `night/${startsAt}`);
  const night = nightFrom(startsAt, weekend);
  const incidents = options.incidents ?? chance.between(34, 46) * (weekend ? 3 : 1);
  const recipes = recipesFor(chance, incidents, weekend, new Set(options.leaveOut ?? []));
  const told = reportedInstants(chance, night, incidents, weekend);
  const actions = tell(chance, options, night, spread(chance, recipes, told));
  const sorted = inOrder([...actions, ...closePeriods(actions, night, () => `${londonDateOf(startsAt).replaceAll('-', '')}-period`)]);
  const count = (...kinds: ForceAction['kind'][]): number => sorted.filter((action) => kinds.includes(action.kind)).length;
  const reports = sorted.filter((action) => action.kind === 'report');
  return {
    seed, startsAt, endsAt: sorted.at(-1)?.at ?? startsAt, weekend, actions: sorted,
    expected: {
      incidents: reports.length, incidentsWithChildren: reports.filter((action) => action.data.children.length > 0).length,
      children: reports.reduce((sum, action) => sum + action.data.children.length, 0),
      sent: sorted.length, accepted: count('report', 'amend', 'older-version', 'withdraw', 'period-closed'), refused: count('bad'), duplicates: count('duplicate'),
    },
  };
}

/** What is to happen in each incident: with children first, the guaranteed situations before all others. */
function recipesFor(chance: Chance, incidents: number, weekend: boolean, leaveOut: ReadonlySet<Situation>): Recipe[] {
  const wanted = (recipe: Recipe): boolean => !recipe.situations.some((situation) => leaveOut.has(situation));
  const must = guaranteed.filter(wanted);
  const usual = weekend ? chance.between(39, 51) : incidents > 50 ? Math.round(incidents * 0.36) : chance.between(14, 17);
  const withChildren = incidents >= 30 ? Math.min(incidents, usual) : Math.min(incidents, Math.max(must.length, Math.ceil(incidents * 0.4)));
  const turns = chance.shuffled(further.filter(wanted));
  const recipes: Recipe[] = [];
  for (let n = 0; n < withChildren; n += 1) {
    const more = n - must.length;
    recipes.push(must[n] ?? (more < turns.length && (more % 2 === 0 || withChildren < 20) ? (turns[more] as Recipe) : ordinary(chance)));
  }
  while (recipes.length < incidents) recipes.push(wanted(withoutChildren) ? withoutChildren : ordinary(chance));
  return recipes;
}

interface Placed { readonly recipe: Recipe; readonly reportedAt: Instant }

/** Gives each incident its instant; one with more to come is told in the earlier part of the night, so that there is time. */
function spread(chance: Chance, recipes: readonly Recipe[], told: readonly Instant[]): Placed[] {
  const early = told.slice(0, Math.ceil(told.length * 0.6));
  const late = told.slice(early.length);
  const free = { early: chance.shuffled(early), late: chance.shuffled(late) };
  const hurried = (recipe: Recipe): number => (recipe.followUps && recipe.followUps.length > 0 ? 0 : 1);
  return recipes.map((recipe, i) => ({ recipe, i })).sort((a, b) => hurried(a.recipe) - hurried(b.recipe) || a.i - b.i).map(({ recipe, i }) => {
    const from = hurried(recipe) === 0 || free.late.length === 0 || (free.early.length > 0 && chance.happens(0.5)) ? free.early : free.late;
    return { recipe, i, reportedAt: (from.pop() ?? free.early.pop() ?? free.late.pop()) as Instant };
  }).sort((a, b) => a.i - b.i);
}

function tell(chance: Chance, { world, startsAt }: PlanNight, night: Night, placed: readonly Placed[]): ForceAction[] {
  const take = familyPool(chance, world);
  const schools = new Map(world.schools.map((school) => [school.urn, school]));
  const authorityOfTown = new Map(world.schools.filter((school) => homeAuthorities.includes(school.authority)).map((school) => [school.town, school.authority]));
  const dateOf = londonDateOf(startsAt);
  const stem = `CHE-${dateOf.slice(2, 4)}-${String(dayOfYear(dateOf)).padStart(3, '0')}`;
  // References run with the clock, with gaps for the force's other work.
  const order = placed.map(({ reportedAt }, i) => ({ reportedAt, i })).sort((a, b) => (a.reportedAt < b.reportedAt ? -1 : 1)).map(({ i }) => i);
  const numbers = new Map(order.map((i, n) => [i, 100 + n * 7 + chance.below(7)]));
  let made = 0;
  const nextId = (): string => `${dateOf.replaceAll('-', '')}-${String((made += 1)).padStart(4, '0')}`;
  const actions: ForceAction[] = [];
  let first: { actionId: string; at: Instant } | undefined;
  placed.forEach(({ recipe, ...place }, i) => {
    const family = take(recipe.family) ?? take((one) => one.children.length === 0);
    if (!family) return;
    const reportedAt = recipe.inSchoolDay ? londonInstant(night.morning, '08:50') : place.reportedAt;
    const incident = describe(chance, world, recipe, family, reportedAt, `${stem}${String(numbers.get(i) ?? 0).padStart(4, '0')}`, night);
    const at = recipe.inSchoolDay ? londonInstant(night.morning, '09:20') : earlier(plusMinutes(reportedAt, chance.between(25, 110)), plusMinutes(night.lastSentAt, -chance.below(12)));
    const story = actionsOf(chance, { ...incident, followUps: recipe.followUps ?? [], at, until: recipe.inSchoolDay ? plusMinutes(at, 10) : night.lastSentAt, world, reuse: first, nextId });
    const report = story.find((action) => action.kind === 'report');
    if (!first && report) first = { actionId: report.actionId, at: report.at };
    actions.push(...story);
  });
  return actions;

  function describe(chance: Chance, world: World, recipe: Recipe, family: Family, reportedAt: Instant, reference: string, night: Night) {
    const authority = authorityOfFamily(family);
    const draw = () => describeIncident(chance, {
      family, reference, reportedAt, knowledge: recipe.knowledge ?? 'well', schoolOf: (urn) => schools.get(urn), authority,
      ...(recipe.bothAccused ? { bothAccused: true } : {}),
      ...(recipe.yearsAgo === undefined ? {} : { occurredOn: `${Number(dateOf.slice(0, 4)) - recipe.yearsAgo}-0${chance.between(1, 9)}-1${chance.below(10)}` }),
      ...(family.partyAdultId === null ? {} : { worksAtSchool: chance.pick(['yes', 'unsure', 'no'] as const) }),
    });
    const sound = draw();
    const clean = withoutNames(sound, (child) => draw().children.find((one) => one.childRef === child.childRef) ?? child);
    const changed = recipe.change?.(chance, clean, { family, world, morningAt: (time) => londonInstant(night.morning, time) }) ?? { incident: clean };
    const truth = truthOf(family, changed.incident.children, { situations: recipe.situations, authority, expect: recipe.expect, needsPerson: recipe.needsPerson ?? false, planted: changed.planted ?? [] });
    return { data: changed.incident, truth };
  }

  function authorityOfFamily(family: Family): string | undefined {
    const urn = family.children[0]?.urns[0];
    const school = urn === undefined ? undefined : schools.get(urn);
    return school && homeAuthorities.includes(school.authority) ? school.authority : authorityOfTown.get(family.home.town);
  }
}

function inOrder(actions: readonly ForceAction[]): ForceAction[] {
  return actions.map((action, i) => ({ action, i })).sort((a, b) => (a.action.at < b.action.at ? -1 : a.action.at > b.action.at ? 1 : a.i - b.i)).map(({ action }) => action);
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

function dayOfYear(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${date.slice(0, 4)}-01-01T00:00:00Z`)) / 86_400_000) + 1;
}
