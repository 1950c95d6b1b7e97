import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Pattern, RecurrenceRule, Schedule } from '../../../domain/recurrence/rule';
import { changeSchedule } from '../../../domain/recurrence/schedule';
import { aRule } from '../../../testing/builders';
import { loadStrings, type Locale } from '../../../testing/loadStrings';
import { createWords } from '../../../ui/words/words';
import type { ChecklistWords } from './ChecklistWords';
import { dayOffSentence, ruleSentence, scheduleLines } from './ruleWords';

const today = calendarDate('2026-05-02');

function wordsIn(locale: Locale): ChecklistWords {
  const cultures = { 'en-us': 'en-US', 'de-de': 'de-DE', 'ar-sa': 'ar-SA' } as const;
  return createWords(loadStrings<IChecklistWebPartStrings>('webparts/checklist/loc', locale), {
    locale: cultures[locale],
    timeZone: 'UTC',
    isRightToLeft: locale === 'ar-sa',
    now: () => new Date('2026-05-02T09:00:00Z')
  });
}

function sentence(rule: Partial<RecurrenceRule>, locale: Locale = 'en-us'): string {
  const whole = aRule(rule);
  return ruleSentence(wordsIn(locale), whole, whole.start);
}

const patterns: readonly (readonly [string, Pattern])[] = [
  ['Every day', { kind: 'daily', every: 1 }],
  ['Every 10 days', { kind: 'daily', every: 10 }],
  ['Every second week on Monday and Thursday', { kind: 'weekly', every: 2, on: ['MO', 'TH'] }],
  ['Every week from Monday to Friday', { kind: 'weekly', every: 1, on: ['MO', 'TU', 'WE', 'TH', 'FR'] }],
  ['Every week from Sunday to Thursday', { kind: 'weekly', every: 1, on: ['MO', 'TU', 'WE', 'TH', 'SU'] }],
  ['Every week on Monday, Wednesday, and Friday', { kind: 'weekly', every: 1, on: ['MO', 'WE', 'FR'] }],
  ['Every month on day 15 of the month', { kind: 'monthlyByDay', every: 1, day: 15 }],
  ['Every second month on the last day of the month', { kind: 'monthlyByDay', every: 2, day: 31 }],
  [
    'Every quarter on the first Monday of the month',
    { kind: 'monthlyByWeekday', every: 3, nth: 1, weekday: 'MO' }
  ],
  ['Every 6 months on day 1 of the month', { kind: 'monthlyByDay', every: 6, day: 1 }],
  ['Every year on January 15', { kind: 'monthlyByDay', every: 12, day: 15 }],
  [
    'Every second year on the last Friday of January',
    { kind: 'monthlyByWeekday', every: 24, nth: -1, weekday: 'FR' }
  ]
];

describe('a rule in words', () => {
  it.each(patterns)('%s', (expected, pattern) => {
    expect(sentence({ pattern })).toBe(`${expected}, from Jan 5`);
  });

  it('says the last day of a month that is too short', () => {
    const pattern = { kind: 'monthlyByDay', every: 12, day: 31 } as const;
    const start = calendarDate('2026-02-01');
    expect(sentence({ pattern, start })).toBe('Every year on the last day of February, from Feb 1');
  });

  it('says its end, and from when it counts', () => {
    expect(sentence({ end: calendarDate('2027-01-31') })).toBe(
      'Every week on Monday, from Jan 5 to Jan 31, 2027'
    );
    const pattern = { kind: 'monthlyByDay', every: 3, day: 5 } as const;
    expect(sentence({ pattern, base: 'completion' })).toBe('3 months after it was last done, first on Jan 5');
  });

  it('speaks German and Arabic', () => {
    const pattern = { kind: 'weekly', every: 2, on: ['MO', 'TH'] } as const;
    expect(sentence({ pattern }, 'de-de')).toBe('Jede zweite Woche am Montag und Donnerstag, ab 5. Jan.');
    expect(sentence({ pattern }, 'ar-sa')).toMatch(/^كل أسبوعين يوم الاثنين والخميس، ابتداءً من \S+ يناير$/);
    const third = { kind: 'monthlyByWeekday', every: 3, nth: -1, weekday: 'FR' } as const;
    expect(sentence({ pattern: third }, 'de-de')).toBe(
      'Jedes Quartal am letzten Freitag des Monats, ab 5. Jan.'
    );
    expect(sentence({ pattern: { kind: 'daily', every: 3 } }, 'ar-sa')).toMatch(/^كل \S+ أيام، /);
  });

  it('says what happens on days off only when something does', () => {
    const { strings } = wordsIn('en-us');
    expect(dayOffSentence(strings, 'keep')).toBe('');
    expect(dayOffSentence(strings, 'skip')).toBe('On days off it is left out.');
  });
});

describe('a schedule in words', () => {
  const rule = aRule();
  const schedule: Schedule = { kind: 'recurring', segments: [{ from: rule.start, rule }] };
  const lines = (of: Schedule): readonly string[] => scheduleLines(wordsIn('en-us'), of, today);

  it('says what holds today, and what follows', () => {
    const tuesdays = aRule({ pattern: { kind: 'weekly', every: 1, on: ['TU'] } });
    const changed = changeSchedule(schedule, tuesdays, today);
    expect(lines(changed)).toEqual(['Every week on Tuesday, from May 2']);
    expect(lines(changeSchedule(changed, 'paused', calendarDate('2026-06-01')))).toEqual([
      'Every week on Tuesday, from May 2',
      'Paused from Jun 1'
    ]);
  });

  it('says once, and which line cannot be read', () => {
    expect(lines({ kind: 'once' })).toEqual(['Once']);
    expect(lines({ kind: 'unreadable', text: 'a\nb', line: 2 })).toEqual([
      'Line 2 of the schedule cannot be read.'
    ]);
  });
});
