import { plusMinutes, type Instant } from '../../shared/domain/time.ts';
import type { Clock } from '../../shared/ports/clock.ts';

/** A clock that stands still until it is moved. */
export class FakeClock implements Clock {
  private at: Instant;

  constructor(at: Instant = '2026-11-09T06:40:00Z') {
    this.at = at;
  }

  now(): Instant {
    return this.at;
  }

  set(at: Instant): void {
    this.at = at;
  }

  advanceMinutes(minutes: number): Instant {
    this.at = plusMinutes(this.at, minutes);
    return this.at;
  }
}
