import type { DueRow } from '../../shared/domain/duty/due.ts';
import { releaseNotification } from '../../shared/domain/duty/commands/release-notification.ts';
import type { Decision } from '../../shared/domain/duty/change.ts';
import type { Duty } from '../../shared/domain/duty/duty.ts';
import type { Disclosure } from '../../shared/domain/notification/content.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { DutyBook } from '../../shared/ports/duty-book.ts';
import type { Outgoing } from '../../shared/ports/outgoing.ts';
import type { Roll } from '../../shared/ports/roll.ts';
import type { PolicyPack } from '../../shared/policy/policy-pack.ts';
import { commitDecision } from '../../shared/runtime/commit-decision.ts';
import { moveSince } from '../../shared/runtime/follow-move.ts';
import type { Log } from '../../shared/runtime/log.ts';
import { alertMessages, type ToAlert } from '../../shared/runtime/alert-messages.ts';
import { type AboutRow, readForRows } from '../../shared/runtime/read-for-rows.ts';
import { severalAtOnce } from '../../shared/runtime/several-at-once.ts';

export interface ReleaseDeps {
  readonly book: DutyBook;
  readonly outgoing: Outgoing;
  readonly roll: Pick<Roll, 'pupils'>;
  readonly policyOf: (force: string) => PolicyPack;
  readonly log: Log;
}

/** A national Monday has thousands of them in its first minute, and each is a few calls to the store. */
const openedAtOnce = 16;

type ReleaseRow = Extract<DueRow, { what: 'release' }>;

/**
 * Opens what is due and hands it to delivery, together for each setting and instant. A row goes only after its alert is safely
 * handed on: killed in between, the next minute finds it released and hands the alert on again.
 */
export async function releaseDue(rows: readonly DueRow[], now: Instant, deps: ReleaseDeps): Promise<readonly DueRow[]> {
  const settled: DueRow[] = [];
  const groups = new Map<string, { message: ToAlert; rows: DueRow[] }>();
  const seen = await readForRows(rows, deps.book);
  const opened = await severalAtOnce(rows.filter((row) => row.what === 'release'), openedAtOnce, async (row) => {
    const releasedAt = await releaseOne(row, now, seen(row), deps).catch((fault: unknown) => {
      deps.log.error('due-row-failed', { what: row.what, disclosureId: row.disclosureId }, fault);
      return null;
    });
    return { row, releasedAt };
  });
  for (const { row, releasedAt } of opened) {
    if (releasedAt === null) continue;
    if (releasedAt === undefined) {
      settled.push(row);
      continue;
    }
    const key = `${row.force}~${row.setting}~${releasedAt}`;
    const group = groups.get(key) ?? { message: { force: row.force, setting: row.setting, releasedAt, step: 'key-adult', disclosureIds: [] }, rows: [] };
    group.message.disclosureIds.push(row.disclosureId);
    group.rows.push(row);
    groups.set(key, group);
  }
  const full = [...groups.values()];
  if (full.length > 0) {
    await deps.outgoing.send('deliver', full.flatMap(({ message }) => alertMessages(message)));
    settled.push(...full.flatMap(({ rows: sent }) => sent));
  }
  return settled;
}

/** @param seen what the row is about, as it stood at the beginning of the page: decided on first, and read again wherever it changed meanwhile */
async function releaseOne(row: ReleaseRow, now: Instant, seen: AboutRow | undefined, deps: ReleaseDeps): Promise<Instant | undefined> {
  const { book, log } = deps;
  let first = seen;
  let releasedAt: Instant | undefined;
  await commitDecision(book, async () => {
    const [duty, disclosure] = first ? [first.duty, first.disclosure] : await Promise.all([book.duty(row), book.disclosure(row.disclosureId)]);
    first = undefined;
    releasedAt = undefined;
    if (!duty || !disclosure) return { kind: 'change', change: {} };
    const release = releaseNotification(duty, disclosure, now, disclosure.earlier ? await book.disclosures(disclosure.earlier) : []);
    switch (release.kind) {
      case 'moot':
        return { kind: 'change', change: {} };
      case 'already':
        releasedAt = release.releasedAt;
        return { kind: 'change', change: {} };
      case 'release': {
        const moved = await ifMoved(duty, disclosure, now, deps);
        if (moved) return moved;
        releasedAt = now;
        log.info(release.late ? 'notification-late' : 'notification-released', { force: row.force, disclosureId: row.disclosureId, setting: row.setting });
        return { kind: 'change', change: release.change };
      }
      default: {
        const unknown: never = release;
        throw new Error(`unknown release ${JSON.stringify(unknown)}`);
      }
    }
  });
  return releasedAt;
}

/**
 * The roll is looked at again, because days may lie between the match and the release: never the old school. A roll that cannot be read leaves the row
 * where it is until the deputy's hour; then it goes out as it was matched, for after that every clock would stop and nobody would even be rung.
 */
function ifMoved(duty: Duty, about: Disclosure, now: Instant, deps: ReleaseDeps): Promise<Decision | undefined> {
  return moveSince({ duty, about, now }, deps, (fault) => {
    const deputyAt = duty.settings[about.setting]?.clocks.deputyAt;
    if (deputyAt === undefined || now < deputyAt) throw fault;
    deps.log.error('fault', { what: 'roll-before-release', disclosureId: about.disclosureId }, fault);
  });
}
