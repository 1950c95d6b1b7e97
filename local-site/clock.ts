/** The site's clock: real time until a test sets or advances it. */
export class Clock {
  private offsetMs = 0;

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  /** UTC without milliseconds, the form SharePoint stores and answers. */
  nowIso(): string {
    return toIsoSeconds(this.now());
  }

  /** From now on the clock runs from `instant`; `null` goes back to real time. */
  set(instant: Date | null): void {
    this.offsetMs = instant === null ? 0 : instant.getTime() - Date.now();
  }

  advance(milliseconds: number): void {
    this.offsetMs += milliseconds;
  }
}

export function toIsoSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
