import { calendarDate } from '../../dates/calendarDate';
import { aCourse, aDone, anAssignment } from '../../../testing/training/trainingBuilders';
import { learningItems, myLearning, type LearningItem } from './myLearning';

const today = calendarDate('2026-05-04');
const courses = new Map([1, 2, 3, 4, 5].map((id) => [id, aCourse({ id })] as const));
const due = (day: string): ReturnType<typeof calendarDate> => calendarDate(day);
const ids = (items: readonly LearningItem[]): readonly number[] =>
  items.map(({ assignment }) => assignment.id);

describe('my learning', () => {
  it('has what is late, then what comes next, what waits and what is done', () => {
    const rows = [
      anAssignment({ id: 1, course: 1, due: null }),
      anAssignment({ id: 2, course: 2, due: due('2026-05-20') }),
      anAssignment({ id: 3, course: 3, due: due('2026-05-01') }),
      anAssignment({ id: 4, course: 4, status: 'Waiting', done: aDone() }),
      anAssignment({ id: 5, course: 5, status: 'Done', done: aDone({ until: due('2026-04-30') }) }),
      anAssignment({ id: 6, course: 6, status: 'Done', done: aDone() })
    ];
    const mine = myLearning(learningItems(rows, courses, today));
    expect([ids(mine.late), ids(mine.next), ids(mine.waiting), ids(mine.done)]).toEqual([
      [5, 3],
      [2, 1],
      [4],
      [6]
    ]);
  });

  it('asks for nothing of a round after which there was another', () => {
    const old = anAssignment({
      id: 1,
      round: '2025-06',
      status: 'Done',
      done: aDone({ until: due('2026-04-30') })
    });
    const next = anAssignment({ id: 2, round: '2026-06', due: due('2026-06-30') });
    const mine = myLearning(learningItems([old, next], courses, today));
    expect([ids(mine.late), ids(mine.next), ids(mine.done)]).toEqual([[], [2], [1]]);
  });
});
