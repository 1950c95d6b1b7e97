import { standardCalendar } from '../../calendar/dayOff';
import { calendarDate } from '../../dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import {
  aCourse,
  aDone,
  anAssignment,
  anEntryOfLog,
  aPlanStart
} from '../../../testing/training/trainingBuilders';
import type { CompletionEntry } from '../completion';
import type { PlanStep } from '../plan';
import { learningItems } from '../states/myLearning';
import { assignmentsOfPlan } from './assignmentsOfPlan';
import { planProgress, type PlanProgress } from './planProgress';
import { mayRecordStep } from './whoMayDo';

const today = calendarDate('2026-05-11');
const steps: readonly PlanStep[] = [
  { key: 's1', day: 1, title: 'Meet the team', task: { kind: 'action' } },
  { key: 's2', day: 7, title: 'Autopilot', task: { kind: 'course', course: 1 } },
  { key: 's3', day: 14, title: 'Intune role', task: { kind: 'access', after: ['s1', 's2'] } },
  { key: 's4', day: 90, title: 'First quarter', task: { kind: 'signOff' } }
];
const start = aPlanStart({ steps });
const courses = new Map([[1, aCourse()]]);
const open = anAssignment({ due: calendarDate('2026-05-11'), plan: { start: 1, step: 's2' } });
const done = { ...open, status: 'Done' as const, done: aDone() };
const step = (
  key: string,
  action: CompletionEntry['action'],
  changes: Partial<CompletionEntry> = {}
): CompletionEntry =>
  anEntryOfLog({ subject: { kind: 'step', start: 1, step: key }, action, version: null, ...changes });

function progress(
  rows: readonly (typeof open | typeof done)[],
  log: readonly CompletionEntry[]
): PlanProgress {
  return planProgress(start, learningItems(rows, courses, today), log, today, standardCalendar);
}

const states = ({ steps: all }: PlanProgress): readonly string[] => all.map(({ state }) => state.kind);

describe('the way through a plan', () => {
  it('has a day for each step, on which people work', () => {
    const { steps: all } = progress([open], []);
    expect(all.map(({ due }) => due)).toEqual(['2026-05-04', '2026-05-11', '2026-05-18', '2026-08-03']);
    expect(states(progress([open], []))).toEqual(['late', 'due', 'locked', 'upcoming']);
  });

  it('says which steps an access waits for, until all of them are done', () => {
    const [, , access] = progress([done], []).steps;
    expect(access?.state).toMatchObject({ kind: 'locked', missing: [{ key: 's1' }] });
    expect(states(progress([done], [step('s1', 'Step done')]))).toEqual([
      'done',
      'done',
      'upcoming',
      'upcoming'
    ]);
  });

  it('does not wait for a course that a lead took from the person, and is complete without it', () => {
    const withdrawn = { ...open, status: 'Withdrawn' as const, due: calendarDate('2026-05-05') };
    const log = [step('s1', 'Step done')];
    expect(states(progress([withdrawn], log))).toEqual(['done', 'notNeeded', 'upcoming', 'upcoming']);
    expect(progress([withdrawn], log).done).toEqual({ count: 1, of: 3 });
    const all = [...log, step('s3', 'Access granted'), step('s4', 'Signed off')];
    expect(progress([withdrawn], all).isComplete).toBe(true);
  });

  it('goes by the latest round of what the person had before, in whatever order the rows come', () => {
    const rows = [
      { ...open, id: 12, round: 'round 2', plan: null },
      { ...done, id: 11, round: 'round 1', plan: null }
    ];
    expect(states(progress(rows, []))[1]).toBe('due');
  });

  it('says of a course what its record says: late since the day that was missed, and not for what is done again', () => {
    const of = (row: Partial<typeof open>): readonly unknown[] => {
      const found = progress([{ ...open, ...row }], []).steps[1];
      return [found?.state.kind, found?.due];
    };
    const moved = { due: calendarDate('2026-06-01'), lateSince: calendarDate('2026-05-05') };
    expect(of(moved)).toEqual(['late', '2026-05-05']);
    const again = { due: null, done: aDone({ on: calendarDate('2026-05-05') }) };
    expect(of(again)).toEqual(['upcoming', null]);
    expect(of({ due: null })).toEqual(['due', '2026-05-11']);
  });

  it('is complete when everything is done, and not after something was taken back', () => {
    const log = [step('s1', 'Step done'), step('s3', 'Access granted'), step('s4', 'Signed off')];
    expect(progress([done], log)).toMatchObject({ done: { count: 4, of: 4 }, isComplete: true });
    const back = [...log, step('s4', 'Taken back')];
    expect(progress([done], back)).toMatchObject({ done: { count: 3, of: 4 }, isComplete: false });
    expect(progress([done], [...back, step('s4', 'Signed off', { cycle: 1 })]).isComplete).toBe(true);
  });

  it('counts what the person knew before, and nothing for a plan without steps', () => {
    expect(states(progress([{ ...done, plan: null }], []))[1]).toBe('done');
    const empty = planProgress(aPlanStart(), [], [], today, standardCalendar);
    expect(empty).toEqual({ steps: [], done: { count: 0, of: 0 }, isComplete: false });
  });
});

describe('starting a plan', () => {
  it('assigns its courses, each due on its day', () => {
    const { add } = assignmentsOfPlan(start, courses, [], today, standardCalendar);
    expect(add).toMatchObject([
      {
        course: 1,
        round: 'once',
        due: '2026-05-11',
        plan: { start: 1, step: 's2' },
        reason: 'New Intune admin'
      }
    ]);
  });

  it('leaves what the person has as it is, and says which courses are gone', () => {
    const had = assignmentsOfPlan(start, courses, [done], today, standardCalendar);
    expect([had.add, had.had.map(({ step: one }) => one.key)]).toEqual([[], ['s2']]);
    const retired = new Map([[1, aCourse({ status: 'Retired' })]]);
    const gone = assignmentsOfPlan(start, retired, [], today, standardCalendar);
    expect([gone.add, gone.withoutCourse.map(({ key }) => key)]).toEqual([[], ['s2']]);
  });
});

describe('who records a step', () => {
  const viewers = { newHire: 7, mentor: 8, manager: 6, lead: 20, colleague: 21 };
  const who = (kind: 'action' | 'access' | 'signOff' | 'course', one = start): readonly string[] =>
    Object.entries(viewers)
      .filter(([, id]) => {
        const task =
          kind === 'access'
            ? ({ kind, after: [] } as const)
            : kind === 'course'
              ? ({ kind, course: 1 } as const)
              : { kind };
        return mayRecordStep(task, one, { id, isLead: id === viewers.lead });
      })
      .map(([name]) => name);

  it('is the new hire for what they did, others for access, the manager for the sign-off', () => {
    expect(who('action')).toEqual(['newHire', 'mentor', 'lead']);
    expect(who('access')).toEqual(['mentor', 'manager', 'lead']);
    expect(who('signOff')).toEqual(['manager']);
    expect(who('course')).toEqual([]);
  });

  it('is a lead for the sign-off when there is no manager, and never oneself', () => {
    expect(who('signOff', { ...start, manager: null })).toEqual(['lead']);
    expect(who('signOff', { ...start, manager: aPerson() })).toEqual([]);
  });
});
