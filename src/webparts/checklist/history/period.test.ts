import { calendarDate } from '../../../domain/dates/calendarDate';
import { inKind, neighbourOf, periodAround } from './period';

const day = calendarDate('2026-05-17');

describe('the period of the history', () => {
  it.each([
    ['month', '2026-05-01', '2026-05-31'],
    ['quarter', '2026-04-01', '2026-06-30'],
    ['year', '2026-01-01', '2026-12-31']
  ] as const)('is the %s around a day', (kind, from, to) => {
    expect(periodAround(kind, day)).toEqual({ kind, from, to });
  });

  it('moves from month to month, quarter to quarter, year to year', () => {
    expect(neighbourOf(periodAround('month', calendarDate('2026-01-31')), -1)).toMatchObject({
      from: '2025-12-01',
      to: '2025-12-31'
    });
    expect(neighbourOf(periodAround('quarter', day), 1)).toMatchObject({
      from: '2026-07-01',
      to: '2026-09-30'
    });
    expect(neighbourOf(periodAround('year', day), -1)).toMatchObject({
      from: '2025-01-01',
      to: '2025-12-31'
    });
  });

  it('moves chosen days by as many as they are, so that reports follow each other', () => {
    const range = {
      kind: 'range',
      from: calendarDate('2026-05-04'),
      to: calendarDate('2026-05-10')
    } as const;
    expect(neighbourOf(range, 1)).toEqual({ kind: 'range', from: '2026-05-11', to: '2026-05-17' });
    expect(neighbourOf(range, -1)).toEqual({ kind: 'range', from: '2026-04-27', to: '2026-05-03' });
  });

  it('keeps its days when another kind is chosen', () => {
    const month = periodAround('month', day);
    expect(inKind(month, 'range')).toEqual({ ...month, kind: 'range' });
    expect(inKind(month, 'quarter')).toEqual(periodAround('quarter', day));
  });
});
