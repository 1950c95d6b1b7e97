import { calendarDate } from '../../dates/calendarDate';
import { aCourse, aCourseDraft, aSkill } from '../../../testing/training/trainingBuilders';
import type { PlanDraft, PlanStep } from '../plan';
import { courseProblems, draftOfCourse, tidyCourse } from './courseDraft';
import { planProblems, tidyPlan } from './planDraft';
import { skillProblems, tidySkill } from './skillDraft';

const step = (changes: Partial<PlanStep>): PlanStep => ({
  key: 's1',
  day: 1,
  title: 'Meet the help desk',
  task: { kind: 'action' },
  ...changes
});

const plan = (...steps: readonly PlanStep[]): PlanDraft => ({
  title: ' New admin ',
  audiences: ['New hires'],
  owner: null,
  welcome: '<p> </p>',
  steps
});

describe('what is written of a course', () => {
  it('is kept without spaces, doubles and empty HTML', () => {
    const tidy = tidyCourse(
      aCourseDraft({
        title: ' Autopilot ',
        summary: '<p> </p>',
        skills: [2, 2, 1],
        notices: ['a:1', ' a:1', ''],
        questions: [{ text: ' What\n is it? ', answers: [{ text: ' This ', isRight: true }] }]
      })
    );
    expect(tidy).toMatchObject({ title: 'Autopilot', summary: null, skills: [2, 1], notices: ['a:1'] });
    expect(tidy.questions).toEqual([{ text: 'What is it?', answers: [{ text: 'This', isRight: true }] }]);
    expect(draftOfCourse(aCourse())).toEqual(aCourseDraft());
  });

  it('can be kept unless something is missing, too long, no address or out of range', () => {
    expect(courseProblems(aCourseDraft({ minutes: null, dueDays: 0, material: null }))).toEqual([]);
    const problems = courseProblems(
      aCourseDraft({
        title: ' ',
        material: { url: 'file:///C:/course.pdf', description: '' },
        minutes: 0,
        dueDays: 401,
        repeat: { kind: 'together', every: 121, from: calendarDate('2026-06-01') },
        reviewEvery: 1.5
      })
    );
    expect(problems.map(({ field, problem }) => `${field} ${problem}`)).toEqual([
      'title missing',
      'material notAnAddress',
      'minutes outOfRange',
      'dueDays outOfRange',
      'repeat outOfRange',
      'reviewEvery outOfRange'
    ]);
    expect(courseProblems(aCourseDraft({ title: 'a'.repeat(256) }))).toMatchObject([{ most: 255 }]);
  });
});

describe('what is written of a skill', () => {
  it('is kept without spaces and doubles, and wants somebody', () => {
    const draft = aSkill({ title: ' Autopilot', summary: ' Roll-out ', tasks: [3, 3] });
    expect(tidySkill(draft)).toMatchObject({ title: 'Autopilot', summary: 'Roll-out', tasks: [3] });
    expect(skillProblems(draft)).toEqual([]);
    expect(skillProblems({ ...draft, wanted: 0 })).toMatchObject([{ field: 'wanted', least: 1 }]);
  });
});

describe('what is written of a plan', () => {
  it('is kept in the order of the days', () => {
    const draft = plan(step({ key: 'b', day: 7, title: ' Enrol \n a device ' }), step({ key: 'a' }));
    expect(planProblems(draft)).toEqual([]);
    expect(tidyPlan(draft)).toMatchObject({
      title: 'New admin',
      welcome: null,
      steps: [
        { key: 'a', day: 1 },
        { key: 'b', day: 7, title: 'Enrol a device' }
      ]
    });
  });

  it('cannot be kept when a step has no title, or would read as another', () => {
    const after = (key: string): PlanStep['task'] => ({ kind: 'access', after: [key] });
    const steps = [
      step({ key: 'a' }),
      step({ key: 'a' }),
      step({ key: 'Not small' }),
      step({ key: 'b', day: 0 }),
      step({ key: 'c', title: ' ' }),
      step({ key: 'd', task: after('Not small') }),
      step({ key: 'e', task: after('a') })
    ];
    expect(
      planProblems(plan(...steps)).map((one) => one.field === 'steps' && [one.step, one.problem])
    ).toEqual([
      [1, 'unfit'],
      [2, 'unfit'],
      [3, 'unfit'],
      [4, 'missing'],
      [5, 'unfit']
    ]);
  });
});
