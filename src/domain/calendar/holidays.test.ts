import { calendarDate } from '../dates/calendarDate';
import { compareHolidays, missingHolidays, namesByDay } from './holidays';

const may1 = calendarDate('2026-05-01');
const may14 = calendarDate('2026-05-14');

describe('holidays', () => {
  it('are sorted by date, then by name', () => {
    const days = [
      { name: 'Ascension', date: may14 },
      { name: 'Labour Day', date: may1 },
      { name: 'Founding day', date: may1 }
    ];
    expect([...days].sort(compareHolidays).map(({ name }) => name)).toEqual([
      'Founding day',
      'Labour Day',
      'Ascension'
    ]);
  });

  it('on the same day are named together', () => {
    const names = namesByDay([
      { name: 'Labour Day', date: may1 },
      { name: 'Ascension', date: may14 },
      { name: 'Founding day', date: may1 }
    ]);
    expect([...names]).toEqual([
      [may1, 'Founding day, Labour Day'],
      [may14, 'Ascension']
    ]);
  });

  it('are added once each, however often and in whatever case they are named', () => {
    const existing = [{ name: 'Labour Day', date: may1 }];
    const drafts = [
      { name: ' labour day ', date: may1 },
      { name: 'Labour Day', date: may14 },
      { name: ' Ascension ', date: may14 },
      { name: 'ascension', date: may14 }
    ];
    expect(missingHolidays(existing, drafts)).toEqual([
      { name: 'Labour Day', date: may14 },
      { name: 'Ascension', date: may14 }
    ]);
  });
});
