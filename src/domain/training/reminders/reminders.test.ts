import * as fc from 'fast-check';
import { calendarDate } from '../../dates/calendarDate';
import { aCourse, aDone, anAssignment } from '../../../testing/training/trainingBuilders';
import { learningItems } from '../states/myLearning';
import { mailtoAddress } from './mailto';
import { reminder, type ReminderWords } from './reminder';

const words: ReminderWords = {
  subject: (count) => `${count} courses`,
  greeting: (name) => `Hello ${name},`,
  late: 'Late:',
  next: 'Next:',
  course: (title, due) => (due === null ? title : `${title}, ${due}`),
  closing: (address) => `See ${address}`
};
const page = 'https://contoso.example/training';
const today = calendarDate('2026-05-04');

describe('a reminder', () => {
  const courses = new Map([
    [2, aCourse({ id: 2, material: null })],
    [1, aCourse()]
  ] as const);

  it('names what is late and what comes, with where it is learned', () => {
    const rows = [
      anAssignment({ due: calendarDate('2026-04-30') }),
      anAssignment({ id: 2, course: 2, title: 'Apple tokens', due: null }),
      anAssignment({ id: 3, course: 3, status: 'Done', done: aDone() })
    ];
    expect(reminder(learningItems(rows, courses, today), page, words)).toEqual({
      to: ['amir.haddad@contoso.example'],
      subject: '2 courses',
      body: [
        'Hello Amir Haddad,',
        '',
        'Late:',
        '- Enrol Windows devices with Autopilot, 2026-04-30',
        '  https://learn.microsoft.com/autopilot/',
        '',
        'Next:',
        '- Apple tokens',
        '',
        `See ${page}`
      ].join('\n')
    });
  });

  it('is none for who has nothing to do', () => {
    const done = learningItems([anAssignment({ status: 'Done', done: aDone() })], courses, today);
    expect([reminder(done, page, words), reminder([], page, words)]).toEqual([undefined, undefined]);
  });
});

describe('the address of a mail', () => {
  it('keeps every sign of subject and text, and adds no headers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (subject, body) => {
        const address = mailtoAddress({ to: ['a@b.example'], subject, body });
        if (address === undefined) return;
        const { searchParams, pathname } = new URL(address);
        expect([...searchParams.keys()]).toEqual(['subject', 'body']);
        expect(searchParams.get('body')?.replace(/\r\n/g, '\n')).toBe(body.replace(/\r\n?/g, '\n'));
        expect(pathname).toBe('a@b.example');
      })
    );
  });

  it('has several recipients, and takes none for a header', () => {
    const address = mailtoAddress({
      to: [' a@b.example', 'c?cc=d&x@b.example'],
      subject: 'S\r\nBcc: e',
      body: ''
    });
    expect(address).toBe('mailto:a@b.example,c%3Fcc%3Dd%26x@b.example?subject=S%20Bcc%3A%20e&body=');
  });

  it('is none when it would be cut', () => {
    expect(mailtoAddress({ to: [], subject: '', body: 'x'.repeat(1950) })).toBeDefined();
    expect(mailtoAddress({ to: [], subject: '', body: 'ü'.repeat(400) })).toBeUndefined();
  });
});
