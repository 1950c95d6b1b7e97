import * as React from 'react';
import { addMonths, monthOf, type CalendarDate } from '../../../domain/dates/calendarDate';
import { ItemGroups, type NamedGroup } from '../reading/ItemGroups';
import type { ViewProps } from '../reading/viewProps';
import { useChecklistWords } from '../words/ChecklistWords';
import { monthAndYear } from '../../../ui/words/weekdayNames';
import { dayName } from './dayNames';
import { MonthGrid } from './MonthGrid';
import { PeriodBar } from './PeriodBar';
import { RangeStatus } from './RangeStatus';
import { useIsNarrow } from './useIsNarrow';
import { itemsByDay, useRangeItems } from './useRangeItems';
import { dayNote } from './WeekView';
import styles from './Calendar.module.scss';

const titleId = 'om-month';

/** A month as a calendar, and the chosen day's rows below it. Where there is little room, only the rows, day by day. */
export function MonthView(props: ViewProps): JSX.Element {
  const words = useChecklistWords();
  const { strings, culture } = words;
  const { model, board, tools, viewpoint } = props;
  const { today } = viewpoint;
  const { setFrom } = model;
  const chosen = model.from ?? today;
  const { first, last } = monthOf(chosen);
  const root = React.useRef<HTMLDivElement>(null);
  const isNarrow = useIsNarrow(root);
  // Tasks that were done ahead, in the month before, stand in the log only.
  const range = useRangeItems(props, { from: first, to: last }, first <= today);
  const items = range.kind === 'ready' ? range.items : undefined;
  const days = React.useMemo(() => itemsByDay(items ?? []), [items]);
  const groups = React.useMemo((): readonly NamedGroup[] => {
    const shown: readonly CalendarDate[] = isNarrow ? [...days.keys()] : [chosen];
    return shown.map((day) => ({
      key: day,
      name: dayName(culture.locale, day),
      note: dayNote(words, day, board.calendar),
      items: days.get(day) ?? [],
      showsState: true
    }));
  }, [isNarrow, days, chosen, words, culture.locale, board.calendar]);
  const goTo = React.useCallback(
    (day: CalendarDate) => setFrom(day === today ? null : day),
    [setFrom, today]
  );
  return (
    <div ref={root}>
      <PeriodBar
        id={titleId}
        name={monthAndYear(culture.locale, first)}
        previous={strings.PreviousMonth}
        next={strings.NextMonth}
        present={strings.ThisMonth}
        isPresent={first <= today && today <= last}
        onPrevious={() => goTo(addMonths(first, -1))}
        onNext={() => goTo(addMonths(first, 1))}
        onPresent={() => setFrom(null)}
      />
      {isNarrow ? null : (
        // It stays while its rows are on their way: the keyboard is in it.
        <MonthGrid
          days={days}
          chosen={chosen}
          today={today}
          calendar={board.calendar}
          labelledBy={titleId}
          onChoose={goTo}
          onOpen={tools.onOpen}
          isBusy={range.kind === 'loading'}
        />
      )}
      {range.kind === 'ready' ? (
        <div className={isNarrow ? undefined : styles.day}>
          <ItemGroups
            groups={groups}
            tools={tools}
            empty={<p className={styles.nothing}>{strings.NothingDue}</p>}
          />
        </div>
      ) : (
        <RangeStatus range={range} />
      )}
    </div>
  );
}
