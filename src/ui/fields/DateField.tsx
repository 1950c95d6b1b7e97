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
    closeButtonAriaLabel: strings.Close
  };
}

interface TypedDate {
  /** What the box shows; `undefined` while it shows the value. */
  readonly typed: string | undefined;
  readonly isWrong: boolean;
  readonly onType: (text: string) => void;
  readonly parse: (text: string) => Date | null;
  readonly onSelect: (date: Date | null | undefined) => void;
}

/** Fluent's picker throws away text that it cannot read. This keeps it, so that people can mend what they typed. */
function useTypedDate({ value, onChange, onWrong }: DateFieldProps, locale: string): TypedDate {
  const [typed, setTyped] = React.useState<string>();
  const [isWrong, setWrong] = React.useState(false);
  const wasRejected = React.useRef(false);
  const told = React.useRef(value);
  React.useEffect(() => {
    // Somebody else changed the value: it goes before what is in the box.
    if (value !== told.current) {
      setTyped(undefined);
      setWrong(false);
      onWrong(false);
    }
    told.current = value;
  }, [value, onWrong]);
  const mark = (wrong: boolean): void => {
    setWrong(wrong);
    onWrong(wrong);
  };
  return {
    typed,
    isWrong,
    onType: (text) => {
      setTyped(text);
      const day = parseTypedDate(text, locale);
      if (day) {
        // What can be read counts at once: a message that went away only when the box is left would move the button from
        // under the pointer that leaves it.
        told.current = day;
        onChange(day);
      }
      if (isWrong && (text.trim() === '' || parseTypedDate(text, locale))) mark(false);
    },
    parse: (text) => {
      const day = parseTypedDate(text, locale);
      wasRejected.current = !day;
      if (!day) mark(true);
      return day ? toLocalDate(day) : null;
    },
    onSelect: (date) => {
      // After text that it could not read, and when it is left once more, the picker selects what it had before.
      const isReset = wasRejected.current || (!date && typed !== undefined && typed.trim() !== '');
      wasRejected.current = false;
      if (isReset) return;
      setTyped(undefined);
      mark(false);
      told.current = (date && fromLocalDate(date)) ?? null;
      onChange(told.current);
    }
  };
}

/** A day, typed or picked, in the page's language. */
export function DateField(props: DateFieldProps): JSX.Element {
  const words = useUiWords();
  const { locale } = words.culture;
  const strings = React.useMemo(() => pickerStrings(words), [words]);
  const { typed, isWrong, onType, parse, onSelect } = useTypedDate(props, locale);
  // The picker forgets what is being typed when it gets another value or format, even one that is alike.
  const value = React.useMemo(() => (props.value ? toLocalDate(props.value) : undefined), [props.value]);
  const formatDate = React.useCallback(
    (date?: Date) => (date ? formatTypedDate(date, locale) : ''),
    [locale]
  );
  const problem = isWrong ? words.strings.DateWrong : props.problem;
  return (
    <DatePicker
      label={props.label}
      textField={{
        ...(typed === undefined ? {} : { value: typed }),
        ...(problem ? { errorMessage: problem } : {}),
        ...(props.isRequired ? { 'aria-required': true } : {}),
        onChange: (_event, text = '') => onType(text)
      }}
      allowTextInput
      value={value}
      strings={strings}
      firstDayOfWeek={(firstDayOfWeek(locale) % 7) as DayOfWeek}
      placeholder={words.strings.DateNone}
      formatDate={formatDate}
      parseDateFromString={parse}
      onSelectDate={onSelect}
    />
  );
}
