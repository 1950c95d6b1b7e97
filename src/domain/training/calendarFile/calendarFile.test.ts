import * as fc from 'fast-check';
import { calendarDate } from '../../dates/calendarDate';
import { aCourse, aDone, anAssignment } from '../../../testing/training/trainingBuilders';
import { learningItems } from '../states/myLearning';
import { calendarFile } from './calendarFile';
import { escapeText, foldLine } from './contentLine';
import { dueDays } from './dueDays';

const anyText = fc.string({ unit: 'grapheme', maxLength: 300 });

function unescaped(text: string): string {
  return text.replace(/\\([\\,;n])/g, (_whole, sign: string) => (sign === 'n' ? '\n' : sign));
}

describe('the lines of a calendar file', () => {
  it('are escaped', () => {
    expect(escapeText('A, B; C\\D\r\nE\u0007')).toBe('A\\, B\\; C\\\\D\\nE');
  });

  it('keep the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unescaped(escapeText(text))).toBe(
          text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n\u0080-\u009f]/gu, '')
        );
      })
    );
  });

  it('are folded at 75 bytes, between characters, and can be unfolded', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = escapeText(text);
        const folded = foldLine(line);
        expect(folded.replace(/\r\n /g, '')).toBe(line);
        for (const part of folded.split('\r\n')) {
          expect(Buffer.byteLength(part, 'utf8')).toBeLessThanOrEqual(75);
          expect(Buffer.from(part, 'utf8').toString('utf8')).toBe(part);
        }
      })
    );
  });
});

describe('a calendar file', () => {
  it('has a whole day for each due date', () => {
    const day = {
      uid: 'training-1-0@contoso.example',
      on: calendarDate('2026-12-31'),
      title: 'Autopilot, part 1',
      text: '',
      url: 'https://contoso.example/a b'
    };
    expect(calendarFile('Training', [day], new Date('2026-05-04T07:30:00Z')).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Intune O&M//Training//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Training',
      'BEGIN:VEVENT',
      'UID:training-1-0@contoso.example',
      'DTSTAMP:20260504T073000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Autopilot\\, part 1',
      'URL:https://contoso.example/a%20b',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      ''
    ]);
  });

  it('has no line that somebody wrote into a title', () => {
    const hostile = {
      uid: 'a',
      on: calendarDate('2026-05-04'),
      title: 'A\r\nEND:VEVENT',
      text: 'B\nX:Y',
      url: 'https://x\r\nY:Z'
    };
    const lines = calendarFile('N\nBEGIN:VALARM', [hostile], new Date(0)).split('\r\n');
    expect(lines.filter((line) => /^(END:VEVENT|BEGIN:VALARM|X:Y|Y:Z)$/.test(line))).toEqual(['END:VEVENT']);
  });

  it('holds what has to be done, under ids that stay', () => {
    const rows = [
      anAssignment({ reason: 'New in the team' }),
      anAssignment({ id: 2, course: 2, due: null }),
      anAssignment({ id: 3, course: 3, status: 'Done', done: aDone() })
    ];
    const items = learningItems(rows, new Map([[1, aCourse()]]), calendarDate('2026-05-04'));
    expect(dueDays(items, 'https://contoso.example/sites/om')).toEqual([
      {
        uid: 'training-7-1-once-0@contoso.example-sites-om',
        on: '2026-05-15',
        title: 'Enrol Windows devices with Autopilot',
        text: 'New in the team',
        url: 'https://learn.microsoft.com/autopilot/'
      }
    ]);
  });
});
