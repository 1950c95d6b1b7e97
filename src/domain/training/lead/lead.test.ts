import { calendarDate } from '../../dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import { aCourse, aDone, anAssignment } from '../../../testing/training/trainingBuilders';
import { learningItems } from '../states/myLearning';
import { missedByPerson } from './missedByPerson';
import { trainingMatrix } from './trainingMatrix';

const today = calendarDate('2026-05-04');
const courses = [aCourse(), aCourse({ id: 2 }), aCourse({ id: 3 })];
const byId = new Map(courses.map((course) => [course.id, course] as const));
const people = ['Amir', 'Bea', 'Chidi', 'Dana'].map((name, index) => aPerson({ id: 7 + index, name }));
const [amir = aPerson(), bea = aPerson(), chidi = aPerson()] = people;
const past = calendarDate('2026-04-01');
const rows = [
  anAssignment({ id: 1, person: amir, due: calendarDate('2026-04-20') }),
  anAssignment({ id: 2, person: bea, due: calendarDate('2026-04-20') }),
  anAssignment({ id: 3, person: bea, course: 2, due: past }),
  anAssignment({ id: 4, person: chidi, due: past }),
  anAssignment({ id: 5, person: chidi, course: 2, status: 'Done', done: aDone() }),
  anAssignment({ id: 6, person: amir, course: 2, status: 'Withdrawn' })
];
const items = learningItems(rows, byId, today);

describe('who is late', () => {
  it('has those first who miss most, then those who have missed it longest', () => {
    const missed = missedByPerson(items);
    expect(
      missed.map(({ person, since, items: own }) => [person.name, since, own.map((one) => one.assignment.id)])
    ).toEqual([
      ['Bea', past, [3, 2]],
      ['Chidi', past, [4]],
      ['Amir', '2026-04-20', [1]]
    ]);
  });
});

describe('the matrix', () => {
  const matrix = trainingMatrix(people, courses, items);

  it('has a line a person and a cell a course, empty where it is not assigned', () => {
    expect(matrix.rows.map(({ cells }) => cells.map((cell) => cell?.state.kind ?? null))).toEqual([
      ['late', 'withdrawn', null],
      ['late', 'late', null],
      ['late', 'done', null],
      [null, null, null]
    ]);
  });

  it('counts those who have to know it, and has no data where nobody has to', () => {
    expect(matrix.coverage).toEqual([
      { count: 0, of: 3 },
      { count: 1, of: 2 },
      { count: 0, of: 0 }
    ]);
  });

  it('shows the latest round', () => {
    const again = learningItems(
      [...rows, anAssignment({ id: 9, person: chidi, course: 2, round: 'round 2' })],
      byId,
      today
    );
    expect(trainingMatrix([chidi], courses, again).rows[0]?.cells[1]?.assignment.id).toBe(9);
  });
});
