import * as React from 'react';
import type { DayOfWeek } from '@fluentui/react/lib/Calendar';
import { DatePicker, type IDatePickerStrings } from '@fluentui/react/lib/DatePicker';
import type { CalendarDate } from '../../domain/dates/calendarDate';
import { useUiWords, type UiWords } from '../words/UiWords';
import { firstDayOfWeek } from '../words/weekdayNames';
import { formatTypedDate, fromLocalDate, parseTypedDate, toLocalDate } from './localDate';

export interface DateFieldProps {
  readonly label: string;
  readonly value: CalendarDate | null;
  readonly onChange: (value: CalendarDate | null) => void;
  /** Whether the box holds text that is no date. */
  readonly onWrong: (isWrong: boolean) => void;
  /** What is wrong with the day, though it is one. */
  readonly problem?: string | undefined;
  readonly isRequired?: boolean;
}

function names(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  count: number,
  day: (index: number) => Date
): string[] {
  const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory' });
  return Array.from({ length: count }, (_, index) => format.format(day(index)));
}

function pickerStrings({ strings, culture }: UiWords): IDatePickerStrings {
  const month = (index: number): Date => new Date(2026, index, 1);
  const weekday = (index: number): Date => new Date(2026, 1, 1 + index);
  return {
    months: names(culture.locale, { month: 'long' }, 12, month),
    shortMonths: names(culture.locale, { month: 'short' }, 12, month),
    days: names(culture.locale, { weekday: 'long' }, 7, weekday),
    shortDays: names(culture.locale, { weekday: 'narrow' }, 7, weekday),
    goToToday: strings.DateGoToToday,
    prevMonthAriaLabel: strings.DatePreviousMonth,
    nextMonthAriaLabel: strings.DateNextMonth,
    prevYearAriaLabel: strings.DatePreviousYear,
    nextYearAriaLabel: strings.DateNextYear,
    closeButtonAriaLabel: strings.Close,
    invalidInputErrorMessage: strings.DateWrong
  };
}

/** A day, typed or picked, in the page's language. */
export function DateField(props: DateFieldProps): JSX.Element {
  const words = useUiWords();
  const { locale } = words.culture;
  const strings = React.useMemo(() => pickerStrings(words), [words]);
  // The picker forgets what is being typed when it gets another value or format, even one that is alike.
  const value = React.useMemo(() => (props.value ? toLocalDate(props.value) : undefined), [props.value]);
  const formatDate = React.useCallback(
    (date?: Date) => (date ? formatTypedDate(date, locale) : ''),
    [locale]
  );
  return (
    <DatePicker
      label={props.label}
      isRequired={props.isRequired ?? false}
      {...(props.problem ? { textField: { errorMessage: props.problem } } : {})}
      allowTextInput
      value={value}
      strings={strings}
      firstDayOfWeek={(firstDayOfWeek(locale) % 7) as DayOfWeek}
      placeholder={words.strings.DateNone}
      formatDate={formatDate}
      parseDateFromString={(text) => {
        const day = parseTypedDate(text, locale);
        props.onWrong(text.trim() !== '' && !day);
        return day ? toLocalDate(day) : null;
      }}
      onSelectDate={(date) => {
        const day = date ? fromLocalDate(date) : undefined;
        if (day) props.onWrong(false);
        props.onChange(day ?? null);
      }}
    />
  );
}
