import { daysBetween } from '../../../dates/calendarDate';
import { makeFigure, type Figure, type FigureContext } from '../../figure';
import { openTasks, type ChecklistFacts } from './checklistFacts';
import { itemsOf } from '../../../tasks/checklistItem';
import { itemRef, overdueItems } from './overdue';

/**
 * Days since the day that was missed first, of all that is open, has a date and was not handed in; 0 when nothing is
 * overdue.
 */
export function oldestOverdue(
  { tasks, calendar }: Pick<ChecklistFacts, 'tasks' | 'calendar'>,
  context: FigureContext
): Figure {
  const { today } = context;
  const open = openTasks({ tasks });
  const overdue = overdueItems(open, calendar, today);
  const dated = itemsOf(open, calendar, today).filter(
    ({ occurrence: { state, due } }) => due !== null && ['late', 'due', 'upcoming'].includes(state)
  );
  const [oldest] = overdue;
  return makeFigure('oldestOverdue', context, {
    numerator: oldest ? daysBetween(oldest.since, today) : 0,
    denominator: dated.length,
    rows: overdue.map(itemRef)
  });
}
