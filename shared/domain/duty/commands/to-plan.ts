import type { IncidentData } from '../../../../events/incident.ts';
import type { ReportedChild } from '../../../../events/people.ts';
import type { SettingCalendar } from '../../clocks/calendar.ts';
import type { PolicyPack } from '../../../policy/policy-pack.ts';
import type { Disclosure } from '../../notification/content.ts';
import type { KnownPupil } from '../../notification/write-notification.ts';
import type { SettingKey } from '../../setting.ts';
import type { Instant } from '../../time.ts';
import type { Duty } from '../duty.ts';
import type { Task } from '../task.ts';

export interface ToPlan {
  readonly duty: Duty;
  readonly incident: IncidentData;
  readonly child: ReportedChild;
  /** When the version being planned was received: a later version counts its clocks from there. */
  readonly versionReceivedAt: Instant;
  /** A protected address is named in the child's words for the school: found at intake, for the address is kept where nobody here can read it. */
  readonly namesProtected?: boolean;
  readonly pupil: KnownPupil | undefined;
  readonly policy: PolicyPack;
  readonly cause: string;
  readonly now: Instant;
  /** One for every setting of the placement. */
  readonly calendars: ReadonlyMap<SettingKey, SettingCalendar>;
  /** Those of the duty's settings, and those that this plan would make if they exist, by id. */
  readonly disclosures: ReadonlyMap<string, Disclosure>;
  /** The duty's: the one it waits on, its calls, and those that this plan would open if they exist. */
  readonly tasks: readonly Task[];
  readonly disclosureIdOf: (setting: SettingKey, version: number) => string;
  readonly fingerprintOf: (content: unknown) => string;
}
