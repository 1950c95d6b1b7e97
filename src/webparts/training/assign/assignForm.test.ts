import { calendarDate } from '../../../domain/dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import { problemsOf, ruleOf, withPeople, type AssignForm } from './assignForm';
import { pastedAddresses } from './who/pastedAddresses';

const today = calendarDate('2026-05-04');
const form: AssignForm = {
  courses: [1],
  people: [aPerson()],
  due: 'course',
  date: null,
  days: '',
  day: '',
  reason: ''
};

describe('what is assigned', () => {
  it.each<[string, Partial<AssignForm>, readonly string[]]>([
    ['is whole', {}, []],
    ['needs courses and people', { courses: [], people: [] }, ['courses', 'people']],
    ['needs a day', { due: 'on' }, ['date']],
    ['needs a day that is not over', { due: 'on', date: calendarDate('2026-05-03') }, ['dateOver']],
    ['may be due today', { due: 'on', date: today }, []],
    ['needs a number', { due: 'after', days: 'soon' }, ['days']],
    ['needs a whole number', { due: 'after', days: '2.5' }, ['days']],
    ['needs no endless one', { due: 'after', days: '9999' }, ['days']],
    ['counts days in the team from 1', { due: 'start', day: '0' }, ['day']],
    ['ignores what is not asked', { due: 'never', days: 'x', day: 'y' }, []]
  ])('%s', (_name, change, problems) => {
    expect([...problemsOf({ ...form, ...change }, today, 'en-US')]).toEqual(problems);
  });

  it('is due as the course says, or as somebody typed in their own digits', () => {
    expect(ruleOf(form, { dueDays: 10 }, 'en-US')).toEqual({ kind: 'afterAssignment', days: 10 });
    expect(ruleOf(form, { dueDays: null }, 'en-US')).toEqual({ kind: 'never' });
    const typed = { ...form, due: 'start', day: '٣٠' } as const;
    expect(ruleOf(typed, { dueDays: 10 }, 'ar-EG')).toEqual({ kind: 'afterStart', day: 30 });
  });

  it('is for nobody twice', () => {
    const [one, two] = [aPerson({ id: 1 }), aPerson({ id: 2 })];
    expect(withPeople([one], [two, one, two])).toEqual([one, two]);
  });
});

describe('addresses that were pasted', () => {
  it('stand on lines, or as mail programs copy them; each counts once', () => {
    const text = ' a@x.example\r\nB B <b@x.example>; A@X.example, \n\n"C, D" <c@x.example>';
    expect(pastedAddresses(text)).toEqual(['a@x.example', 'b@x.example', '"c', 'c@x.example']);
  });
});
