import * as React from 'react';
import { weekdays } from '../../../domain/recurrence/rule';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Loading } from '../../../ui/screens/Loading';
import { weekdayName } from '../../../ui/words/weekdayNames';
import { fill } from '../../../ui/words/fill';
import type { PanelScreenProps } from '../panel/ChecklistPanel';
import { useChecklistWords } from '../words/ChecklistWords';
import { AddHoliday } from './AddHoliday';
import { HolidayList } from './HolidayList';
import { HolidayNewsBar } from './HolidayNewsBar';
import { PasteHolidays } from './PasteHolidays';
import { useHolidays } from './useHolidays';
import styles from '../../../ui/screens/Panel.module.scss';

/** The weekly days off, which are the site's own. */
function WeeklyDaysOff({ model }: Pick<PanelScreenProps, 'model'>): JSX.Element | null {
  const { strings, formats, culture } = useChecklistWords();
  if (model.state.kind !== 'ready') return null;
  const { workdays } = model.state.board.calendar;
  const off = weekdays.filter((day) => !workdays.has(day)).map((day) => weekdayName(culture.locale, day));
  const days = off.length === 0 ? strings.None : formats.list(off);
  return <p className={styles.quiet}>{fill(strings.WeeklyDaysOff, { days })}</p>;
}

/** The days on which the team does not work. */
export function HolidaysScreen(props: PanelScreenProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { model, access, onDirty } = props;
  const holidays = useHolidays(model.repositories.calendar, model.reload);
  const dirty = React.useRef({ one: false, many: false });
  const mark = React.useCallback(
    (part: 'one' | 'many', isDirty: boolean): void => {
      dirty.current = { ...dirty.current, [part]: isDirty };
      onDirty(dirty.current.one || dirty.current.many);
    },
    [onDirty]
  );
  const markOne = React.useCallback((isDirty: boolean) => mark('one', isDirty), [mark]);
  const markMany = React.useCallback((isDirty: boolean) => mark('many', isDirty), [mark]);
  const { isBusy, add, remove } = holidays;
  const all = holidays.holidays;
  return (
    <>
      <p className={styles.text}>{strings.HolidaysIntro}</p>
      <WeeklyDaysOff model={model} />
      {model.state.kind === 'ready' && !access.canAdd ? (
        <p className={styles.quiet}>{strings.ReadOnly}</p>
      ) : null}
      <HolidayNewsBar holidays={holidays} loadOwners={props.loadOwners} />
      {holidays.error !== undefined ? (
        <ErrorNotice title={strings.HolidaysNotLoaded} error={holidays.error} onRetry={holidays.reload} />
      ) : null}
      {all === undefined && holidays.error === undefined ? (
        <Loading label={strings.HolidaysLoading} rows={3} />
      ) : null}
      {access.canAdd && all ? (
        <>
          <AddHoliday isBusy={isBusy} existing={all} onAdd={add} onDirty={markOne} />
          <PasteHolidays isBusy={isBusy} existing={all} onAdd={add} onDirty={markMany} />
        </>
      ) : null}
      {all ? (
        <HolidayList
          holidays={all}
          isBusy={isBusy}
          onRemove={access.canDelete ? (holiday) => void remove(holiday) : undefined}
        />
      ) : null}
    </>
  );
}
