import * as React from 'react';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import type { OccurrenceState } from '../../../domain/tasks/occurrence';
import { Icon, type IconName } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import { itemKey } from '../model/itemGroups';
import { stateName } from '../words/choiceNames';
import { useChecklistWords, type ChecklistWords } from '../words/ChecklistWords';
import { dayName, dayNumber } from './dayNames';
import styles from './Calendar.module.scss';

export interface DayCellProps {
  readonly day: CalendarDate;
  readonly items: readonly ChecklistItem[];
  readonly isChosen: boolean;
  readonly isToday: boolean;
  /** A day of the month before or after: its rows are shown there. */
  readonly isOutside: boolean;
  /** What is in it is not known yet. */
  readonly isBusy: boolean;
  readonly isDayOff: boolean;
  readonly holiday: string | undefined;
  readonly onChoose: (day: CalendarDate) => void;
  readonly onOpen: (item: ChecklistItem) => void;
}

/** So many rows fit into a day. */
const rowsInCell = 3;

const icons: Readonly<Record<OccurrenceState, IconName>> = {
  upcoming: 'circle',
  due: 'circle',
  late: 'warning',
  missed: 'error',
  waiting: 'clock',
  done: 'check',
  doneLate: 'check',
  skipped: 'skip'
};

/** The day in words, for whoever cannot see its rows: "Monday, May 4: 3 rows: 1 late, 2 done". */
function labelOf({ day, items, holiday }: DayCellProps, words: ChecklistWords): string {
  const { strings, formats, culture } = words;
  const counts = new Map<OccurrenceState, number>();
  for (const { occurrence } of items) counts.set(occurrence.state, (counts.get(occurrence.state) ?? 0) + 1);
  const states = [...counts].map(([state, count]) =>
    fill(strings.CountOfState, { n: formats.number(count), state: stateName(strings, state) })
  );
  const name = holiday ? `${dayName(culture.locale, day)}, ${holiday}` : dayName(culture.locale, day);
  return states.length === 0 ? `${name}: ${strings.NothingDue}` : `${name}: ${formats.list(states)}`;
}

/** A day of the month, with its first rows. Choosing it shows all of them below. */
export const DayCell = React.memo(function DayCell(props: DayCellProps): JSX.Element {
  const words = useChecklistWords();
  const { day, items, isChosen, isOutside, onChoose, onOpen } = props;
  const rest = items.length - rowsInCell;
  const choose = (event: React.SyntheticEvent): void => {
    const key = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-chip]') : null;
    const pressed = key ? items.find((item) => itemKey(item) === key.dataset['chip']) : undefined;
    // A press with the pointer on a row opens it; the keyboard finds the rows below.
    if (pressed) onOpen(pressed);
    else onChoose(day);
  };
  return (
    <div
      role="gridcell"
      data-day={day}
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      aria-current={props.isToday ? 'date' : undefined}
      aria-label={isOutside || props.isBusy ? dayName(words.culture.locale, day) : labelOf(props, words)}
      className={styles.cell}
      data-outside={isOutside ? '' : undefined}
      data-day-off={props.isDayOff ? '' : undefined}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose(event);
      }}
    >
      <span className={styles.number} aria-hidden="true">
        {dayNumber(words.culture.locale, day)}
      </span>
      {props.holiday ? (
        <span className={styles.holiday} aria-hidden="true">
          {props.holiday}
        </span>
      ) : null}
      {items.slice(0, rowsInCell).map((item) => (
        <span
          key={itemKey(item)}
          className={styles.chip}
          data-chip={itemKey(item)}
          data-state={item.occurrence.state}
          title={`${item.task.title} (${stateName(words.strings, item.occurrence.state)})`}
          aria-hidden="true"
        >
          <Icon name={icons[item.occurrence.state]} className={styles.chipIcon} />
          <bdi>{item.task.title}</bdi>
        </span>
      ))}
      {rest > 0 ? (
        <span className={styles.moreChips} aria-hidden="true">
          {words.plural('MoreRows', rest)}
        </span>
      ) : null}
    </div>
  );
});
