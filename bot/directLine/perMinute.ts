import type { DateTime } from 'luxon';

/** Lets `most` things through in any minute of the clock handed in. */
export class PerMinute {
  private readonly most: number;
  private readonly now: () => DateTime;
  private recent: number[] = [];

  constructor(most: number, now: () => DateTime) {
    this.most = most;
    this.now = now;
  }

  /** Whether one more may go through; if so, it is counted. */
  take(): boolean {
    const at = this.now().toMillis();
    this.recent = this.recent.filter((earlier) => earlier > at - 60_000 && earlier <= at);
    if (this.recent.length >= this.most) return false;
    this.recent.push(at);
    return true;
  }
}
