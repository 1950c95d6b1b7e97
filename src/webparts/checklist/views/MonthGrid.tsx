import * as React from 'react';
import { isWorkingDay } from '../../../domain/calendar/dayOff';
import type { WorkingCalendar } from '../../../domain/calendar/workingCalendar';
import { addDays, addMonths, type CalendarDate } from '../../../domain/dates/calendarDate';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import { startOfWeek } from '../../../domain/calendar/startOfWeek';
import { firstDayOfWeek, weekdayName, weekdaysIn } from '../../../ui/words/weekdayNames';
import { useChecklistWords } from '../words/ChecklistWords';
import { weeksOfMonth } from './calendarDays';
import { DayCell } from './DayCell';
import styles from './Calendar.module.scss';

export interface MonthGridProps {
  readonly days: ReadonlyMap<CalendarDate, readonly ChecklistItem[]>;
  readonly chosen: CalendarDate;
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly labelledBy: string;
  /** While the rows are on their way. */
  readonly isBusy: boolean;
  readonly onChoose: (day: CalendarDate) => void;
  readonly onOpen: (item: ChecklistItem) => void;
}

/** The day that a key leads to, as in the date pickers of the ARIA practices. */
function dayAfterKey(
  key: string,
  day: CalendarDate,
  weekBegin: number,
  isRightToLeft: boolean
): CalendarDate | undefined {
  const forwards = isRightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return addDays(day, forwards);
    case 'ArrowLeft':
      return addDays(day, -forwards);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'Home':
      return startOfWeek(day, weekBegin);
    case 'End':
      return addDays(startOfWeek(day, weekBegin), 6);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return undefined;
  }
}

const nothing: readonly ChecklistItem[] = [];

/** A month: a column for each weekday, one day in the tab order, arrow keys between days. */
export function MonthGrid(props: MonthGridProps): JSX.Element {
  const { culture } = useChecklistWords();
  const { locale, isRightToLeft } = culture;
  const { chosen, calendar, onChoose } = props;
  const weekBegin = firstDayOfWeek(locale);
  const weeks = React.useMemo(() => weeksOfMonth(chosen, weekBegin), [chosen, weekBegin]);
  const grid = React.useRef<HTMLDivElement>(null);
  const wantsFocus = React.useRef(false);
  React.useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${chosen}"]`)?.focus();
  }, [chosen]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const target = dayAfterKey(event.key, chosen, weekBegin, isRightToLeft);
    if (!target) return;
    event.preventDefault();
    wantsFocus.current = true;
    onChoose(target);
  };
  return (
    <div
      ref={grid}
      role="grid"
      aria-labelledby={props.labelledBy}
      aria-busy={props.isBusy}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      <div role="row" className={styles.week}>
        {weekdaysIn(locale).map((weekday) => (
          <span
            key={weekday}
            role="columnheader"
            className={styles.weekday}
            aria-label={weekdayName(locale, weekday)}
          >
            {weekdayName(locale, weekday, 'short')}
          </span>
        ))}
      </div>
      {weeks.map((week) => (
        <div key={week[0]} role="row" className={styles.week}>
          {week.map((day) => (
            <DayCell
              key={day}
              day={day}
              items={props.days.get(day) ?? nothing}
              isChosen={day === chosen}
              isToday={day === props.today}
              isOutside={day.slice(0, 7) !== chosen.slice(0, 7)}
              isBusy={props.isBusy}
              holiday={calendar.holidays.get(day)}
              isDayOff={!isWorkingDay(day, calendar)}
              onChoose={onChoose}
              onOpen={props.onOpen}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
