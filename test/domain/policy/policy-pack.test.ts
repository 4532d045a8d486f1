import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import shipped from '../../../shared/policy/packs/cheshire.json' with { type: 'json' };
import { forcesWithPack, packOf } from '../../../shared/policy/packs.ts';
import { policyPack } from '../../../shared/policy/policy-pack.ts';

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

/** The shipped pack with one value put in the place of another; `path` is dotted. */
function packWith(path: string, value: Json | undefined): unknown {
  const pack = structuredClone(shipped) as unknown as Record<string, Json>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let here: Record<string, Json> = pack;
  for (const key of keys) here = here[key] as Record<string, Json>;
  if (value === undefined) delete here[last];
  else here[last] = value;
  return pack;
}

const firstFault = (pack: unknown): string | undefined => policyPack.safeParse(pack).error?.issues[0]?.path.join('.');

describe('the shipped pack', () => {
  it('is found by its force, and no force is given the pack of another', () => {
    expect(forcesWithPack).toEqual(['cheshire']);
    expect(packOf('cheshire')?.version).toBe('2026-11-01');
    expect(packOf('merseyside')).toBeUndefined();
  });

  it.each(['notification', 'risk', 'rfgv', 'casework', 'desk'] as const)('names the source of every value in its section "%s"', (section) => {
    const { sources, ...values } = shipped[section];
    expect(Object.keys(sources).sort()).toEqual(Object.keys(values).filter((key) => key !== 'illustrative').sort());
  });

  it('says that its ranking matrix is illustrative', () => {
    expect(packOf('cheshire')?.rfgv.illustrative).toBe(true);
  });
});

describe('a policy pack', () => {
  it('may hold keys that are not known, and lack those added since the first pack', () => {
    const pack = packWith('notification.holds', undefined) as { notification: Record<string, unknown> };
    delete pack.notification['phoneTaskFirstAgainMinutesBeforeOpening'];
    delete pack.notification['staleDaysOutsideTermHighRisk'];
    delete pack.notification['withdrawalsAnHour'];
    const read = policyPack.parse({ ...pack, colour: 'blue' });
    expect(read.notification).toEqual(packOf('cheshire')?.notification);
    expect(read).not.toHaveProperty('colour');
  });

  it('made before there was casework has the settings of the shipped one by default', () => {
    const { sources: _said, ...settings } = policyPack.parse(packWith('casework', undefined)).casework;
    const { sources: _sources, ...shippedSettings } = packOf('cheshire')?.casework ?? {};
    expect(settings).toEqual(shippedSettings);
  });

  it.each<[string, Json | undefined]>([
    ['force', 'Cheshire Police'],
    ['version', ''],
    ['timezone', 'Europe/Paris'],
    ['casework.idatLiveCasesPerFullTime', 0],
    ['casework.secondLookOneIn', 0],
    ['casework.bands', [{ atLeast: 50, band: 'high' }]],
    ['casework.bands', [{ atLeast: 0, band: 'lower' }, { atLeast: 50, band: 'high' }]],
    ['notification.morningRun', '7:00'],
    ['notification.morningRun', '01:30'],
    ['notification.morningRun', '24:00'],
    ['notification.defaultSchoolHours', { opens: '15:30', closes: '08:45' }],
    ['notification.deputyMinutesBeforeDeadline', -1],
    ['notification.deputyMinutesBeforeDeadline', 59.5],
    ['notification.phoneTaskMinutesBeforeDeadline', 61],
    ['notification.phoneTaskMinutesBeforeDeadline', '30'],
    ['notification.reviewSupervisorMinutesBeforeDeadline', 91],
    ['notification.noOpeningWithinDays', 0],
    ['notification.unknownCalendarAfterDays', 367],
    ['notification.unknownCalendarAfterDays', undefined],
    ['notification.oldestAge', 12],
    ['notification.earlyYears', 'maybe'],
    ['notification.incidentLocation', 'shown'],
    ['notification.parentContactAdvice', ''],
    ['risk.repeatMonths', 0],
    ['risk.pace.incidents', 0],
    ['risk.visibleHighRisk.merit', -1],
    ['risk.honourBasedFactor', undefined],
    ['rfgv.windowMonths', 0],
    ['rfgv.recency', []],
    ['rfgv.recency', [{ withinDays: 28, points: 75 }, { withinDays: 7, points: 100 }]],
    ['rfgv.victims', [{ atLeast: 2, points: 50 }, { atLeast: 4, points: 100 }]],
    ['rfgv.gravityDays.homicide', 5476],
    ['rfgv.weights.gravity', 0.4],
  ])('is refused when %s is %j', (path, value) => {
    expect(firstFault(packWith(path, value))).toMatch(new RegExp(`^${path.split('.').slice(0, -1).join('\\.')}`));
  });

  it('may list a factor or a field once only', () => {
    expect(firstFault(packWith('risk.criticalFactors', ['weapons', 'weapons']))).toBe('risk.criticalFactors');
    expect(firstFault(packWith('notification.requiredFields', ['childName', 'childName']))).toBe('notification.requiredFields');
  });
});

describe.skipIf(!process.env['FIRST_BELL_SHARED'])('the pack as first published (needs FIRST_BELL_SHARED)', () => {
  it('is read, and means what the shipped pack means, but for the contacts and for children on no roll, which came after it: a pack that says nothing of those leaves them to a person', () => {
    const published = policyPack.parse(JSON.parse(readFileSync(join(process.env['FIRST_BELL_SHARED'] ?? '', 'policy', 'cheshire.json'), 'utf8')));
    const bare = (pack: typeof published | undefined) => JSON.parse(JSON.stringify(pack), (key, value: unknown) => (key === 'sources' || key === 'contacts' ? undefined : value)) as unknown;
    const shippedPack = packOf('cheshire');
    if (!shippedPack) throw new Error('no pack');
    expect([published.notification.offRollNamedSchool, shippedPack.notification.offRollNamedSchool]).toEqual(['person', 'school']);
    expect(bare(published)).toEqual(bare({ ...shippedPack, notification: { ...shippedPack.notification, offRollNamedSchool: 'person' } }));
  });
});
