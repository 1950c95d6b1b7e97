import { calendarDate } from '../../dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import { aCourse, aDone, anAssignment } from '../../../testing/training/trainingBuilders';
import { learningItems } from '../states/myLearning';
import { dueSoon } from './dueSoon';

const today = calendarDate('2026-05-04');
const bea = aPerson({ id: 8, name: 'Bea' });

it('is what comes in the next days, the first first, without what is late, done, or has no date', () => {
  const rows = [
    anAssignment({ id: 1, due: calendarDate('2026-05-18') }),
    anAssignment({ id: 2, person: bea, due: calendarDate('2026-05-18') }),
    anAssignment({ id: 3, person: bea, course: 2, due: today }),
    anAssignment({ id: 4, course: 2, due: calendarDate('2026-05-19') }),
    anAssignment({ id: 5, course: 3, due: calendarDate('2026-05-03') }),
    anAssignment({ id: 6, course: 4, due: null }),
    anAssignment({ id: 7, course: 5, due: today, status: 'Done', done: aDone() })
  ];
  const courses = new Map([1, 2, 3, 4, 5].map((id) => [id, aCourse({ id })] as const));
  const found = dueSoon(learningItems(rows, courses, today), today, 14);
  expect(found.map(({ assignment }) => assignment.id)).toEqual([3, 1, 2]);
});
