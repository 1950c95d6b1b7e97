import * as fc from 'fast-check';
import { aDraft, aPerson, aRecurringTask, aRenewal, aRule } from '../../testing/builders';
import { calendarDate } from '../dates/calendarDate';
import type { RecurrenceRule } from '../recurrence/rule';
import { changeSchedule } from '../recurrence/schedule';
import { differingFields, takeFields, type DraftField } from './draftConflict';
import type { Step } from './step';
import type { RenewalFacts, TaskDraft } from './task';
import { maxTitleLength, validateDraft } from './validateDraft';

describe('a draft', () => {
  it.each([
    [aDraft(), []],
    [aDraft({ title: '  ' }), ['missing']],
    [aDraft({ title: 'x'.repeat(maxTitleLength) }), []],
    [aDraft({ title: 'x'.repeat(maxTitleLength + 1) }), ['tooLong']],
    [aDraft({ reference: { url: 'https://learn.microsoft.com/', description: '' } }), []],
    [aDraft({ reference: { url: 'data:text/html,hello', description: '' } }), ['notAnAddress']],
    [aDraft({ title: '', reference: { url: 'nowhere', description: '' } }), ['missing', 'notAnAddress']]
  ])('can be saved unless something keeps it from it (%#)', (draft, problems) => {
    expect(validateDraft(draft).map(({ problem }) => problem)).toEqual(problems);
  });
});

describe('what recurs, has steps or expires', () => {
  const recurring = (rule: Partial<RecurrenceRule>): TaskDraft =>
    aDraft({ schedule: aRecurringTask(rule).schedule });
  const steps = (...all: readonly Step[]): TaskDraft => aDraft({ steps: all });
  const tick = (label: string): Step => ({ label, input: { kind: 'tick' } });
  const renewal = (changes: Partial<RenewalFacts>): TaskDraft => {
    const facts = aRenewal().renewal;
    return aDraft({ kind: 'Renewal', renewal: facts && { ...facts, ...changes } });
  };

  it.each<[TaskDraft, readonly unknown[]]>([
    [aDraft({ minutes: 0 }), []],
    [aDraft({ minutes: 7.5 }), ['notMinutes']],
    [aDraft({ minutes: -1 }), ['notMinutes']],
    [aDraft({ minutes: Number.NaN }), ['notMinutes']],
    [recurring({}), []],
    [recurring({ end: calendarDate('2026-01-05') }), []],
    [recurring({ end: calendarDate('2026-01-04') }), ['endBeforeStart']],
    [recurring({ pattern: { kind: 'weekly', every: 1, on: [] } }), ['noWeekday']],
    [recurring({ pattern: { kind: 'daily', every: 0 } }), ['wrongInterval']],
    [recurring({ pattern: { kind: 'daily', every: 1.5 } }), ['wrongInterval']],
    [recurring({ pattern: { kind: 'monthlyByDay', every: 1, day: 32 } }), ['wrongDay']],
    [steps(tick('a'), tick('b')), []],
    [steps(tick('a'), tick(' ')), ['labelMissing']],
    [steps(tick('a'), tick('b'), tick(' a ')), ['labelDoubled']],
    [steps({ label: 'Ring', input: { kind: 'choice', choices: ['all'] } }), ['fewChoices']],
    [renewal({}), []],
    [renewal({ leadDays: [] }), ['leadDaysMissing']],
    [aDraft({ kind: 'Renewal' }), ['factsMissing']]
  ])('can be saved unless something is wrong with that (%#)', (draft, problems) => {
    expect(validateDraft(draft).map(({ problem }) => problem)).toEqual(problems);
  });

  it('is judged by its latest rule: those of the past cannot be changed any more', () => {
    const wrong = aRecurringTask({ pattern: { kind: 'daily', every: 0 } }).schedule;
    const later = calendarDate('2026-03-02');
    expect(validateDraft(aDraft({ schedule: changeSchedule(wrong, aRule(), later) }))).toEqual([]);
    expect(validateDraft(aDraft({ schedule: changeSchedule(wrong, 'paused', later) }))).toEqual([]);
  });

  it('says which step is wrong', () => {
    expect(validateDraft(steps(tick('a'), tick('')))).toEqual([
      { field: 'steps', problem: 'labelMissing', step: 2 }
    ]);
  });
});

describe('two versions of a task that recurs', () => {
  const base = aDraft({
    schedule: aRecurringTask().schedule,
    steps: [{ label: 'Devices', input: { kind: 'number' } }],
    evidence: ['File', 'Note'],
    platforms: ['Windows', 'iOS/iPadOS'],
    renewal: aRenewal().renewal,
    minutes: 15
  });
  const copy = JSON.parse(JSON.stringify(base)) as TaskDraft;

  it('are the same when the list would hold the same', () => {
    expect(differingFields(base, copy)).toEqual([]);
    const reordered = { evidence: ['Note', 'File'], platforms: ['iOS/iPadOS', 'Windows'] } as const;
    expect(differingFields(base, { ...copy, ...reordered })).toEqual([]);
  });

  it.each<[DraftField, Partial<TaskDraft>]>([
    ['schedule', { schedule: aRecurringTask({ onNonWorkingDay: 'skip' }).schedule }],
    ['schedule', { schedule: { kind: 'once' } }],
    ['steps', { steps: [{ label: 'Devices', input: { kind: 'text' } }] }],
    ['evidence', { evidence: ['File'] }],
    ['platforms', { platforms: [] }],
    ['renewal', { renewal: null }],
    ['minutes', { minutes: null }],
    ['backup', { backup: aPerson() }],
    ['signOff', { signOff: 'Second person' }]
  ])('differ in %s (%#)', (field, changes) => {
    expect(differingFields(base, { ...copy, ...changes })).toEqual([field]);
    expect(takeFields(base, { ...copy, ...changes }, new Set([field]))).toEqual({ ...base, ...changes });
  });
});

describe('two versions of a task', () => {
  const mine = aDraft({ title: 'Mine', owner: aPerson({ id: 1 }) });
  const theirs = aDraft({
    title: 'Theirs',
    owner: aPerson({ id: 2 }),
    reference: { url: 'https://example.com/', description: 'Runbook' }
  });

  it('differ in the fields that differ, and people are the same by id', () => {
    expect(differingFields(mine, theirs)).toEqual(['title', 'owner', 'reference']);
    expect(differingFields(mine, { ...mine, owner: aPerson({ id: 1, name: 'Renamed' }) })).toEqual([]);
  });

  it('become one by taking the chosen fields', () => {
    const all: DraftField[] = ['title', 'kind', 'focusArea', 'dueDate', 'owner', 'instructions', 'reference'];
    fc.assert(
      fc.property(fc.subarray(all), (chosen) => {
        const merged = takeFields(mine, theirs, new Set(chosen));
        const fromTheirs = differingFields(merged, mine);
        const fromMine = differingFields(merged, theirs);
        expect(fromTheirs.every((field) => chosen.includes(field))).toBe(true);
        expect(fromMine.some((field) => chosen.includes(field))).toBe(false);
      })
    );
  });
});
