import * as React from 'react';
import type { WorkingCalendar } from '../../../domain/calendar/workingCalendar';
import { renewalStage } from '../../../domain/renewals/renewalStage';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import { lastOccurrences } from '../../../domain/tasks/occurrences';
import { isRecurring } from '../../../domain/tasks/singleOccurrence';
import type { Task } from '../../../domain/tasks/task';
import { Icon } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import { focusAreaName, kindName, stateName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from './ItemRow.module.scss';

/** So many occurrences the mark for missed ones looks back. */
const lookBack = 12;

/** How near the expiry is. */
function RenewalMark(props: { readonly task: Task }): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { kind, daysLeft } = renewalStage(props.task, formats.today());
  if (daysLeft === null) return <span className={styles.warning}>{strings.RenewalWithoutDate}</span>;
  const text = daysLeft < 0 ? strings.RenewalExpired : strings.RenewalExpires;
  const tone = { expired: styles.late, inLeadTime: styles.warning, noDate: undefined, calm: undefined }[kind];
  return <span className={tone}>{fill(text, { when: formats.inDays(daysLeft) })}</span>;
}

/** How often a recurring task was missed lately: quiet, but nobody can say that it was not shown. */
function MissedMark(props: {
  readonly item: ChecklistItem;
  readonly calendar: WorkingCalendar;
}): JSX.Element | null {
  const { strings, formats } = useChecklistWords();
  const { item, calendar } = props;
  const { task } = item;
  const today = formats.today();
  const last = React.useMemo(
    () => (isRecurring(task) ? lastOccurrences(task, calendar, today, lookBack) : []),
    [task, calendar, today]
  );
  const missed = last.filter(({ state }) => state === 'missed').length;
  if (missed === 0) return null;
  const counts = { missed: formats.number(missed), count: formats.number(last.length) };
  return <span className={styles.missed}>{fill(strings.MissedOf, counts)}</span>;
}

export interface ItemMarksProps {
  readonly item: ChecklistItem;
  readonly calendar: WorkingCalendar;
  /** Says in words how the occurrence stands, where no heading does. */
  readonly showsState?: boolean | undefined;
}

/** What else a row says of its task: where it belongs, that it recurs, how its renewal stands, what was missed. */
export function ItemMarks(props: ItemMarksProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { item } = props;
  const { task, occurrence } = item;
  const skippedFor = occurrence.skippedFor ? ` (${occurrence.skippedFor})` : '';
  return (
    <span className={styles.where}>
      {props.showsState ? (
        <span className={styles.state} data-state={occurrence.state}>
          {stateName(strings, occurrence.state)}
          {skippedFor}
        </span>
      ) : null}
      <span>{focusAreaName(strings, task.focusArea)}</span>
      <span>
        {isRecurring(task) ? (
          <>
            <Icon name="recurring" className={styles.inlineIcon} /> {strings.Recurring}
          </>
        ) : (
          kindName(strings, task.kind)
        )}
      </span>
      {task.kind === 'Renewal' ? <RenewalMark task={task} /> : null}
      {props.showsState ? null : <MissedMark item={item} calendar={props.calendar} />}
    </span>
  );
}
