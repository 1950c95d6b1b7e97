import * as fc from 'fast-check';
import { dayOrderOf, readMoment } from './moment';

const instantOf = (text: string): string => {
  const moment = readMoment(text);
  return moment.kind === 'read' ? moment.instant : moment.kind;
};

describe('a date in a source', () => {
  it.each([
    ['2025-08-18T17:30:00Z', '2025-08-18T17:30:00.000Z'],
    ['2021-01-08T01:10:06.843Z', '2021-01-08T01:10:06.000Z'],
    ['2022-03-29T08:00:30.1313929Z', '2022-03-29T08:00:30.000Z'],
    ['2025-08-18T17:30:00+02:00', '2025-08-18T15:30:00.000Z'],
    ['2025-08-18 17:30', '2025-08-18T17:30:00.000Z'],
    ['2025-08-18', '2025-08-18T12:00:00.000Z'],
    ['2025/8/18', '2025-08-18T12:00:00.000Z'],
    ['8/18/2025', '2025-08-18T12:00:00.000Z'],
    ['18/8/2025 9:05', '2025-08-18T09:05:00.000Z'],
    ['8/18/2025, 5:30:00 PM', '2025-08-18T17:30:00.000Z'],
    ['8/18/2025 5:30\u202fPM', '2025-08-18T17:30:00.000Z'],
    ['8/18/25 12:00 AM', '2025-08-18T00:00:00.000Z'],
    ['3.4.2025', '2025-04-03T12:00:00.000Z'],
    ['18.08.2025, 17:30:00', '2025-08-18T17:30:00.000Z'],
    ['Aug 18, 2025', '2025-08-18T12:00:00.000Z'],
    ['August 18, 2025 at 5:30 PM (UTC)', '2025-08-18T17:30:00.000Z'],
    ['Monday, August 18, 2025', '2025-08-18T12:00:00.000Z'],
    ['18. März 2025', '2025-03-18T12:00:00.000Z'],
    ['18-Aug-2025', '2025-08-18T12:00:00.000Z'],
    ['Mon, 18 Aug 2025 17:00:00 GMT', '2025-08-18T17:00:00.000Z'],
    ['Mon, 18 Aug 2025 23:00:00 -0700', '2025-08-19T06:00:00.000Z'],
    ['Mon, 18 Aug 2025 10:00 PDT', '2025-08-18T17:00:00.000Z'],
    ['١٨‏/٨‏/٢٠٢٥', '2025-08-18T12:00:00.000Z'],
    ['/Date(1755538200000)/', '2025-08-18T17:30:00.000Z'],
    ['5/5/2025', '2025-05-05T12:00:00.000Z']
  ])('%s is %s', (text, instant) => {
    expect(instantOf(text)).toBe(instant);
  });

  it.each(['', ' ', '-', 'N/A', 'None', '0001-01-01T00:00:00Z'])('%j is none', (text) => {
    expect(instantOf(text)).toBe('none');
  });

  it.each([
    'soon',
    '45887',
    '2025-02-30',
    '13/13/2025',
    '2025-08-18T25:00:00Z',
    'Q3 2025',
    '8/18',
    '31.4.2025'
  ])('%s cannot be read', (text) => {
    expect(instantOf(text)).toBe('unreadable');
  });

  it('keeps the day that the source wrote, whatever its zone', () => {
    expect(readMoment('2025-09-30T23:00:00-07:00')).toMatchObject({
      day: '2025-09-30',
      instant: '2025-10-01T06:00:00.000Z'
    });
  });

  it('names both readings when day and month could be swapped', () => {
    expect(readMoment('3/4/2025')).toEqual({ kind: 'ambiguous', readings: ['2025-03-04', '2025-04-03'] });
    expect(readMoment('3/4/2025', 'dayFirst')).toMatchObject({ day: '2025-04-03' });
    expect(readMoment('3/4/2025', 'monthFirst')).toMatchObject({ day: '2025-03-04' });
  });

  it('is read or refused, whatever the text', () => {
    const dateLike = fc.stringMatching(/^[\d/:.\-T ,APMZaugmon+]{0,30}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), dateLike), (text) => {
        const moment = readMoment(text);
        if (moment.kind === 'read') expect(new Date(moment.instant).toISOString()).toBe(moment.instant);
      })
    );
  });
});

describe('the order of day and month in a file', () => {
  it.each([
    [['3/4/2025', '8/18/2025'], 'monthFirst'],
    [['3/4/2025', '18/8/2025 10:00'], 'dayFirst'],
    [['3/4/2025'], undefined],
    [['8/18/2025', '18/8/2025'], undefined],
    [['18.8.2025', '2025-08-18', 'words'], undefined]
  ])('%j shows %s', (texts, order) => {
    expect(dayOrderOf(texts)).toBe(order);
  });
});
