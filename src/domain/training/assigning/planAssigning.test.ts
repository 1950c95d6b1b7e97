import * as fc from 'fast-check';
import { standardCalendar } from '../../calendar/dayOff';
import { calendarDate } from '../../dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import { aCourse, aDone, anAssignment } from '../../../testing/training/trainingBuilders';
import { assignmentKey, type Assignment, type AssignmentDraft } from '../assignment';
import type { Repeat } from '../course';
import { planAssigning, type Assigning } from './planAssigning';

const today = calendarDate('2026-05-04');
const amir = aPerson();
const bea = aPerson({ id: 8, name: 'Bea' });
const assigning: Assigning = {
  courses: [aCourse(), aCourse({ id: 2, title: 'Apple tokens', version: 3 })],
  people: [
    { person: amir, startedOn: null },
    { person: bea, startedOn: today }
  ],
  due: { kind: 'afterAssignment', days: 5 },
  reason: 'New in the team'
};

function written(draft: AssignmentDraft, id: number): Assignment {
  return anAssignment({ ...draft, id });
}

describe('assigning courses to people', () => {
  it('gives each person each course, in its present version', () => {
    const { add, skipped } = planAssigning(assigning, [], today, standardCalendar);
    expect(add).toHaveLength(4);
    expect(add[3]).toEqual({
      person: bea,
      course: 2,
      title: 'Apple tokens',
      round: 'once',
      due: '2026-05-11',
      version: 3,
      reason: 'New in the team',
      plan: null
    });
    expect(skipped).toEqual([]);
  });

  it('says who has it already, whether it is done or not', () => {
    const existing = [
      anAssignment({ status: 'Done', done: aDone() }),
      anAssignment({ id: 2, person: bea, course: 2 })
    ];
    const { add, skipped } = planAssigning(assigning, existing, today, standardCalendar);
    expect(add.map(assignmentKey)).toEqual(['8|1|once', '7|2|once']);
    expect(skipped.map((one) => [one.person.name, one.course.id, one.existing.status])).toEqual([
      ['Amir Haddad', 1, 'Done'],
      ['Bea', 2, 'Open']
    ]);
  });

  it('makes no doubles, however often and for whomever it is done', () => {
    const anyRepeat = fc.constantFrom<Repeat | null>(
      null,
      { kind: 'each', every: 12 },
      { kind: 'together', every: 6, from: calendarDate('2026-01-31') }
    );
    const anyIds = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(anyRepeat, anyIds, anyIds, (repeat, first, second) => {
        const plan = (ids: readonly number[], existing: readonly Assignment[]): readonly AssignmentDraft[] =>
          planAssigning(
            {
              ...assigning,
              courses: [aCourse({ repeat })],
              people: ids.map((id) => ({ person: aPerson({ id }), startedOn: null }))
            },
            existing,
            today,
            standardCalendar
          ).add;
        const once = plan(first, []).map((draft, index) => written(draft, index + 1));
        const all = [...once, ...plan(second, once)].map(assignmentKey);
        expect(new Set(all).size).toBe(all.length);
        expect(all).toHaveLength(new Set([...first, ...second]).size);
      })
    );
  });
});
