import { aRenewal } from '../../testing/builders';
import { calendarDate } from '../dates/calendarDate';
import type { RecentEntry } from '../tasks/occurrence';
import { lastRenewal } from './lastRenewal';

function entry(period: string, changes: Partial<RecentEntry>): RecentEntry {
  return { period, round: 1, state: 'done', due: null, lateSince: null, on: null, by: 7, ...changes };
}

const on = (day: string): Pick<RecentEntry, 'on'> => ({ on: calendarDate(day) });

describe('the last renewal', () => {
  it('is the one that was recorded latest, whatever expired first', () => {
    const recent = [
      entry('expiry 2026-05-01', on('2026-04-20')),
      entry('expiry unknown', on('2026-04-28')),
      entry('expiry 2025-05-01', on('2025-04-20'))
    ];
    expect(lastRenewal(aRenewal({ recent }))?.period).toBe('expiry unknown');
  });

  it('counts what waits for sign-off, and nothing that is open, left out or no renewal', () => {
    const recent = [
      entry('expiry 2026-05-01', { state: 'open' }),
      entry('expiry 2025-05-01', { state: 'skipped', ...on('2025-05-02') }),
      entry('round 1', on('2026-01-01'))
    ];
    expect(lastRenewal(aRenewal({ recent }))).toBeUndefined();
    const waiting = entry('expiry 2024-05-01', { state: 'waiting', ...on('2024-04-01') });
    expect(lastRenewal(aRenewal({ recent: [...recent, waiting] }))).toBe(waiting);
  });
});
