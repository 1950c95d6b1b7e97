import * as fc from 'fast-check';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { draftsOf, readHolidayLines } from './holidayLines';

const existing = [{ id: 1, etag: '"1"', name: 'New Year', date: calendarDate('2027-01-01') }];

describe('pasted holidays', () => {
  it.each([
    ['2027-05-01 Labour Day', 'en-US', { date: '2027-05-01', name: 'Labour Day' }],
    ['01.05.2027;Tag der Arbeit', 'de-DE', { date: '2027-05-01', name: 'Tag der Arbeit' }],
    ['5/1/2027\tLabour Day', 'en-US', { date: '2027-05-01', name: 'Labour Day' }],
    ['"2027-05-01","Labour Day, the first"', 'en-US', { date: '2027-05-01', name: 'Labour Day, the first' }]
  ])('are read as people write them: %s', (text, locale, draft) => {
    expect(readHolidayLines(text, [], locale)).toEqual([
      expect.objectContaining({ line: 1, verdict: 'new', draft })
    ]);
  });

  it('get a verdict line by line, and each holiday is taken once', () => {
    const text =
      '2027-01-01 new year\n\n2027-12-25 Christmas\n2027-12-25 christmas\nsoon Easter\n2027-05-01\n2027-05-02 ' +
      'x'.repeat(256);
    const lines = readHolidayLines(text, existing, 'en-US');
    expect(lines.map(({ line, verdict }) => [line, verdict])).toEqual([
      [1, 'alreadyThere'],
      [3, 'new'],
      [4, 'alreadyThere'],
      [5, 'noDate'],
      [6, 'noName'],
      [7, 'longName']
    ]);
    expect(draftsOf(lines)).toEqual([{ date: '2027-12-25', name: 'Christmas' }]);
  });

  it('never fail, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const lines = readHolidayLines(text, existing, 'de-DE');
        expect(lines.length).toBe(text.split(/\r?\n/u).filter((line) => line.trim() !== '').length);
      })
    );
  });
});
