import * as React from 'react';
import type { Holiday } from '../../../domain/calendar/workingCalendar';
import { Button } from '../../../ui/controls/Button';
import { fill } from '../../../ui/words/fill';
import { useChecklistWords } from '../words/ChecklistWords';
import panel from '../../../ui/screens/Panel.module.scss';

interface HolidayListProps {
  readonly holidays: readonly Holiday[];
  readonly isBusy: boolean;
  /** Left out for people who may not delete. */
  readonly onRemove: ((holiday: Holiday) => void) | undefined;
}

function Rows({
  holidays,
  isBusy,
  onRemove,
  label
}: HolidayListProps & { readonly label: string }): JSX.Element {
  const { strings, formats } = useChecklistWords();
  // Most holidays come back each year: the name alone does not tell which one goes.
  const removal = ({ name, date }: Holiday): string =>
    fill(strings.HolidayRemove, { name: `${name} · ${formats.date(date)}` });
  return (
    <ul className={panel.items} aria-label={label}>
      {holidays.map((holiday) => (
        <li key={holiday.id} className={panel.item}>
          <span>
            <time dateTime={holiday.date}>{formats.date(holiday.date)}</time> · <bdi>{holiday.name}</bdi>
          </span>
          {onRemove ? (
            <Button
              look="quiet"
              icon="remove"
              aria-label={removal(holiday)}
              title={removal(holiday)}
              disabled={isBusy}
              onClick={() => onRemove(holiday)}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** The holidays from this year on; those of earlier years behind a heading. */
export function HolidayList(props: HolidayListProps): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const year = formats.today().slice(0, 4);
  const earlier = props.holidays.filter(({ date }) => date.slice(0, 4) < year);
  const coming = props.holidays.filter(({ date }) => date.slice(0, 4) >= year);
  return (
    <div className={panel.section}>
      {coming.length === 0 ? <p className={panel.quiet}>{strings.HolidaysNone}</p> : null}
      {coming.length > 0 ? <Rows {...props} holidays={coming} label={strings.MenuHolidays} /> : null}
      {earlier.length > 0 ? (
        <details>
          <summary className={panel.summary}>{strings.HolidaysEarlier}</summary>
          <Rows {...props} holidays={earlier} label={strings.HolidaysEarlier} />
        </details>
      ) : null}
    </div>
  );
}
