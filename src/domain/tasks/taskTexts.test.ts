import * as fc from 'fast-check';
import { addDays, calendarDate } from '../dates/calendarDate';
import { aRenewal, aTask } from '../../testing/builders';
import { nothingToRecord, type Completion } from './completion';
import { completionProblems, needsForm } from './completionProblems';
import { mostOpenEntries, mostRecentEntries, type RecentEntry } from './occurrence';
import { formatRecent, parseRecent, rememberedFrom, withEntry } from './recent';
import { formatRecorded, formatSteps, parseRecorded, parseSteps, resultOf } from './steps';
import type { Step } from './step';

const day = calendarDate;
const anyDay = fc.option(
  fc.nat(3_000).map((offset) => addDays(day('2024-01-01'), offset)),
  { nil: null }
);
const word = fc
  .stringMatching(/^[\p{L}\d][\p{L}\d ,.()?]{0,30}[\p{L}\d]$/u)
  .filter((text) => !/\d[.)] /.test(text));

describe('the latest occurrences as text', () => {
  const anyEntry: fc.Arbitrary<RecentEntry> = fc.record({
    period: fc.constantFrom('2026-03-02', 'round 1', 'round 12', 'expiry 2026-05-01'),
    round: fc.integer({ min: 1, max: 99 }),
    state: fc.constantFrom('done' as const, 'waiting' as const, 'skipped' as const, 'open' as const),
    due: anyDay,
    lateSince: anyDay,
    on: anyDay,
    by: fc.option(fc.integer({ min: 1, max: 99_999 }), { nil: null })
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEntry, { selector: ({ period }) => period }), (entries) =>
        expect(parseRecent(formatRecent(entries))).toEqual(entries)
      )
    );
  });

  it('are lines that people can read', () => {
    expect(
      formatRecent([
        {
          period: '2026-03-02',
          round: 2,
          state: 'done',
          due: day('2026-03-02'),
          lateSince: null,
          on: day('2026-03-04'),
          by: 17
        }
      ])
    ).toBe('2026-03-02; done 2026-03-04; due 2026-03-02; by 17; round 2');
    expect(formatRecent([])).toBeNull();
  });

  it('leave out what nobody can read, whatever stands there', () => {
    const text = 'nonsense\n\n2026-03-02; done 2026-03-04\n; done\n2026-03-02; open';
    expect(parseRecent(text)).toMatchObject([{ period: '2026-03-02', state: 'done' }]);
    fc.assert(fc.property(fc.string(), (text) => void parseRecent(text)));
  });

  it('never forget what waits for somebody, however much is settled after it', () => {
    const first = day('2026-01-05');
    const entry = (offset: number, state: RecentEntry['state']): RecentEntry => ({
      ...{ round: 1, due: null, lateSince: null, on: null, by: null },
      period: addDays(first, offset),
      state
    });
    const offsets = Array.from({ length: 60 }, (_, index) => index);
    const entries = offsets.reduce<readonly RecentEntry[]>(
      (now, offset) => withEntry(now, entry(offset, offset % 6 === 0 ? 'waiting' : 'done')),
      [entry(-1, 'open')]
    );
    const states = (state: RecentEntry['state']): number =>
      entries.filter((one) => one.state === state).length;
    expect([states('open'), states('waiting'), states('done')]).toEqual([1, 10, mostRecentEntries]);
    // The oldest that was done, not the oldest that waits.
    expect(rememberedFrom({ recent: entries })).toBe(addDays(first, 41));
    expect(rememberedFrom({ recent: entries.slice(0, 12) })).toBeUndefined();
    const waiting = offsets.reduce<readonly RecentEntry[]>(
      (now, offset) => withEntry(now, entry(offset, 'waiting')),
      []
    );
    expect(waiting).toHaveLength(mostOpenEntries);
    expect(rememberedFrom({ recent: waiting })).toBe(addDays(first, 60 - mostOpenEntries));
  });

  it('hold one entry a period, newest first, rounds by their number', () => {
    const entry = (period: string): RecentEntry => ({
      ...{ round: 1, state: 'done', due: null, lateSince: null, on: null, by: null },
      period
    });
    const rounds = ['round 2', 'round 10', 'round 9'].reduce<readonly RecentEntry[]>(
      (now, period) => withEntry(now, entry(period)),
      []
    );
    expect(rounds.map(({ period }) => period)).toEqual(['round 10', 'round 9', 'round 2']);
    expect(withEntry(rounds, { ...entry('round 9'), round: 5 })).toHaveLength(3);
  });
});

describe('steps as text', () => {
  const anyStep: fc.Arbitrary<Step> = fc.record({
    label: word,
    input: fc.oneof(
      fc
        .constantFrom(
          'tick' as const,
          'text' as const,
          'number' as const,
          'yesNo' as const,
          'status' as const
        )
        .map((kind) => ({ kind })),
      fc
        .uniqueArray(
          word.filter((text) => !/^\s|\s$/.test(text)),
          { minLength: 1, maxLength: 4 }
        )
        .map((choices) => ({ kind: 'choice' as const, choices }))
    )
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 8 }), (steps) =>
        expect(parseSteps(formatSteps(steps))).toEqual(steps)
      )
    );
  });

  it('come back with words that look like something else', () => {
    const labels = ['Look at [text]', '1. First', '- [status]', 'Ring [choice: a; b]', '[tick]', 'Do [tick]'];
    const steps = labels.map((label): Step => ({ label, input: { kind: 'tick' } }));
    expect(parseSteps(formatSteps(steps))).toEqual(steps);
    const numbers = labels.map((label): Step => ({ label, input: { kind: 'number' } }));
    expect(parseSteps(formatSteps(numbers))).toEqual(numbers);
    const ring = { label: 'Two\nlines', input: { kind: 'choice', choices: ['a; b', 'c [new]\n'] } } as const;
    expect(parseSteps(formatSteps([ring]))).toEqual([
      { label: 'Two lines', input: { kind: 'choice', choices: ['a, b', 'c (new)'] } }
    ]);
  });

  it('are understood as people write them', () => {
    expect(
      parseSteps(
        '- Open the report\n2) Failed devices [Number]\n\nConnector [green/amber/red]\nRing [choice: pilot; all]\nLook at [the] blog\nDone? [yes / no]'
      )
    ).toEqual([
      { label: 'Open the report', input: { kind: 'tick' } },
      { label: 'Failed devices', input: { kind: 'number' } },
      { label: 'Connector', input: { kind: 'status' } },
      { label: 'Ring', input: { kind: 'choice', choices: ['pilot', 'all'] } },
      { label: 'Look at [the] blog', input: { kind: 'tick' } },
      { label: 'Done?', input: { kind: 'yesNo' } }
    ]);
  });

  it('record a line each, with the reason for amber and red', () => {
    const values = [
      { label: 'Failed devices', value: '12', note: '' },
      { label: 'Connector', value: 'Amber', note: 'slow\nsince Monday' }
    ];
    const text = 'Failed devices = 12\nConnector = Amber — slow since Monday';
    expect(formatRecorded(values)).toBe(text);
    expect(parseRecorded(text)).toEqual([values[0], { ...values[1], note: 'slow since Monday' }]);
    expect(resultOf(values)).toBe('Amber');
    expect(
      resultOf([...values, { label: 'x', value: 'Red', note: 'y' }, { label: 'z', value: 'Green', note: '' }])
    ).toBe('Red');
    expect(resultOf([values[0] ?? { label: '', value: '', note: '' }])).toBeNull();
  });
});

it('what was recorded comes back, whatever signs are in it', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', '=', '—', '  ', ' ', ';', '[x]'), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join(' ').trim())
    .filter((text) => text !== '');
  const values = fc.array(fc.record({ label: words, value: words, note: fc.oneof(words, fc.constant('')) }), {
    maxLength: 5
  });
  fc.assert(fc.property(values, (all) => expect(parseRecorded(formatRecorded(all))).toEqual(all)));
});

describe('what a completion must come with', () => {
  const task = aTask({
    steps: parseSteps('Look\nDevices [number]\nState [status]\nRing [choice: pilot; all]\nSynced [yes/no]'),
    evidence: ['File', 'Link', 'Note']
  });
  const whole: Completion = {
    note: 'All good',
    recorded: [
      { label: 'Look', value: 'Done', note: '' },
      { label: 'Devices', value: '12.5', note: '' },
      { label: 'State', value: 'Red', note: 'The connector is down' },
      { label: 'Ring', value: 'pilot', note: '' },
      { label: 'Synced', value: 'No', note: '' }
    ],
    link: { url: 'https://contoso.example/report', description: '' },
    files: [{ name: 'report.txt', content: new Blob(['x']) }],
    renewedUntil: null
  };
  const withValue = (label: string, value: string, note: string = ''): Completion => ({
    ...whole,
    recorded: whole.recorded.map((one) => (one.label === label ? { label, value, note } : one))
  });

  it('is nothing when all is there', () => {
    expect(completionProblems(task, whole)).toEqual([]);
    expect(completionProblems(aTask(), nothingToRecord)).toEqual([]);
    expect(needsForm(task)).toBe(true);
    expect(needsForm(aTask())).toBe(false);
    expect(needsForm(aRenewal())).toBe(true);
  });

  it.each<[Completion, unknown]>([
    [withValue('Look', ''), { problem: 'stepMissing', label: 'Look' }],
    [withValue('Devices', 'many'), { problem: 'notANumber', label: 'Devices', value: 'many' }],
    [withValue('State', 'Blue'), { problem: 'unknownChoice', label: 'State', value: 'Blue' }],
    [withValue('State', 'Amber', ' '), { problem: 'statusNoteMissing', label: 'State', value: 'Amber' }],
    [withValue('Ring', 'some'), { problem: 'unknownChoice', label: 'Ring', value: 'some' }],
    [withValue('Synced', 'Perhaps'), { problem: 'unknownChoice', label: 'Synced', value: 'Perhaps' }],
    [{ ...whole, files: [] }, { problem: 'fileMissing' }],
    [{ ...whole, link: null }, { problem: 'linkMissing' }],
    [{ ...whole, link: { url: 'nowhere', description: '' } }, { problem: 'notAnAddress' }],
    [{ ...whole, note: '  ' }, { problem: 'noteMissing' }]
  ])('names what is missing (%#)', (completion, problem) => {
    expect(completionProblems(task, completion)).toEqual([problem]);
  });

  it.each(['3,5', '-2.5', '\u22124', '٣', '٣٫٥', '007'])('takes %s for a number', (value) => {
    expect(completionProblems(task, withValue('Devices', value))).toEqual([]);
  });

  it.each(['0x10', 'Infinity', '1e3', '1.2.3', '1 000', '.'])('does not take %s for a number', (value) => {
    expect(completionProblems(task, withValue('Devices', value))).toMatchObject([{ problem: 'notANumber' }]);
  });

  it.each<[string | null, unknown[]]>([
    [null, [{ problem: 'renewedUntilMissing' }]],
    ['2026-06-15', [{ problem: 'renewedUntilTooEarly', expires: '2026-06-15' }]],
    ['2027-06-15', []]
  ])('of a renewal: the new expiry %s', (until, expected) => {
    const renewedUntil = until === null ? null : day(until);
    expect(completionProblems(aRenewal(), { ...nothingToRecord, renewedUntil })).toEqual(expected);
  });
});
