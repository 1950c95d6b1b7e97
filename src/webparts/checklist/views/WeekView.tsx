import * as React from 'react';
import { isWorkingDay } from '../../../domain/calendar/dayOff';
import { addDays, type CalendarDate } from '../../../domain/dates/calendarDate';
import { startOfWeek } from '../../../domain/calendar/startOfWeek';
import { firstDayOfWeek, rangeName } from '../../../ui/words/weekdayNames';
import { ItemGroups, type NamedGroup } from '../reading/ItemGroups';
import type { ViewProps } from '../reading/viewProps';
import { useChecklistWords, type ChecklistWords } from '../words/ChecklistWords';
import { daysFrom } from './calendarDays';
import { dayName } from './dayNames';
import { PeriodBar } from './PeriodBar';
import { RangeStatus } from './RangeStatus';
import { itemsByDay, useRangeItems } from './useRangeItems';

/** What is special about a day: that it is today, or why nobody works. */
export function dayNote(
  { strings, formats }: ChecklistWords,
  day: CalendarDate,
  calendar: ViewProps['board']['calendar']
): string {
  const notes = [
    day === formats.today() ? strings.GroupToday : '',
    calendar.holidays.get(day) ?? (isWorkingDay(day, calendar) ? '' : strings.DayOff)
  ];
  return notes.filter(Boolean).join(' · ');
}

/** The days of a week, each with everything that was or is due, whatever became of it. */
export function WeekView(props: ViewProps): JSX.Element {
  const words = useChecklistWords();
  const { strings, culture } = words;
  const { model, board, tools, viewpoint } = props;
  const { today } = viewpoint;
  const weekBegin = firstDayOfWeek(culture.locale);
  const first = startOfWeek(model.from ?? today, weekBegin);
  const last = addDays(first, 6);
  const range = useRangeItems(props, { from: first, to: last }, false);
  const items = range.kind === 'ready' ? range.items : undefined;
  const groups = React.useMemo((): readonly NamedGroup[] => {
    const days = itemsByDay(items ?? []);
    return daysFrom(first, 7).map((day) => ({
      key: day,
      name: dayName(culture.locale, day),
      note: dayNote(words, day, board.calendar),
      items: days.get(day) ?? [],
      showsState: true
    }));
  }, [items, first, words, culture.locale, board.calendar]);
  const goTo = (day: CalendarDate): void => model.setFrom(startOfWeek(today, weekBegin) === day ? null : day);
  return (
    <>
      <PeriodBar
        id="om-week"
        name={rangeName(culture.locale, first, last)}
        previous={strings.PreviousWeek}
        next={strings.NextWeek}
        present={strings.ThisWeek}
        isPresent={first <= today && today <= last}
        onPrevious={() => goTo(addDays(first, -7))}
        onNext={() => goTo(addDays(first, 7))}
        onPresent={() => model.setFrom(null)}
      />
      {range.kind === 'ready' ? (
        <ItemGroups groups={groups} tools={tools} empty={<></>} />
      ) : (
        <RangeStatus range={range} />
      )}
    </>
  );
}
