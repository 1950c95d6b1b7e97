import * as React from 'react';
import type { WorkingCalendar } from '../../../domain/calendar/workingCalendar';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import { PersonName } from '../../../ui/people/PersonName';
import { fill } from '../../../ui/words/fill';
import { itemKey } from '../model/itemGroups';
import type { QuickEditTools } from '../quickEdit/QuickEdit';
import { useChecklistWords } from '../words/ChecklistWords';
import { DueWords } from './DueCell';
import { EditableCell } from './EditableCell';
import { ItemMarks } from './ItemMarks';
import { LeadCell } from './LeadCell';
import styles from './ItemRow.module.scss';

/** Whether the row is chosen for a bulk action, and how that changes. */
export interface RowSelection {
  readonly isSelected: boolean;
  readonly onSelect: (item: ChecklistItem, isSelected: boolean, isRange: boolean) => void;
}

export interface ItemRowProps {
  readonly item: ChecklistItem;
  readonly calendar: WorkingCalendar;
  readonly myId: number;
  readonly isBusy: boolean;
  readonly onOpen: (item: ChecklistItem) => void;
  /** Left out for people who may only read. */
  readonly onComplete?: ((item: ChecklistItem) => void) | undefined;
  readonly tools?: QuickEditTools | undefined;
  readonly isSelected?: boolean | undefined;
  /** Given while rows are selected. */
  readonly onSelect?: RowSelection['onSelect'] | undefined;
  readonly showsState?: boolean | undefined;
  readonly showsBackup?: boolean | undefined;
}

/** A checkbox changes by a click, also by the one that the space bar makes. */
function isShiftHeld(event: Event): boolean {
  return event instanceof MouseEvent && event.shiftKey;
}

function SelectCell(props: Pick<ItemRowProps, 'item' | 'isSelected' | 'onSelect'>): JSX.Element {
  const { strings } = useChecklistWords();
  const { item, isSelected = false, onSelect } = props;
  return (
    <label className={styles.select}>
      <input
        type="checkbox"
        aria-label={fill(strings.SelectTask, { title: item.task.title })}
        checked={isSelected}
        onChange={(event) => onSelect?.(item, event.target.checked, isShiftHeld(event.nativeEvent))}
      />
    </label>
  );
}

function OwnerCell(props: Pick<ItemRowProps, 'item' | 'isBusy' | 'tools' | 'showsBackup'>): JSX.Element {
  const { strings } = useChecklistWords();
  const { item, showsBackup } = props;
  const { title, owner, backup } = item.task;
  return (
    <>
      <EditableCell
        item={item}
        field="owner"
        label={fill(strings.ChangeOwner, { title, value: owner?.name ?? strings.None })}
        placeholder={strings.FieldOwner}
        isBusy={props.isBusy}
        tools={props.tools}
      >
        {owner ? <PersonName name={owner.name} /> : null}
      </EditableCell>
      {showsBackup ? (
        <span className={styles.backup}>
          {backup ? fill(strings.BackupIs, { name: backup.name }) : strings.NoBackup}
        </span>
      ) : null}
    </>
  );
}

function DueCell(props: Pick<ItemRowProps, 'item' | 'isBusy' | 'tools'>): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { item } = props;
  const { due } = item.occurrence;
  return (
    <EditableCell
      item={item}
      field="date"
      label={fill(strings.ChangeDate, {
        title: item.task.title,
        value: due ? formats.date(due) : strings.None
      })}
      placeholder={strings.FieldDueDate}
      isBusy={props.isBusy}
      tools={props.tools}
    >
      {due ? <DueWords occurrence={item.occurrence} /> : null}
    </EditableCell>
  );
}

const settled: readonly string[] = ['done', 'doneLate', 'skipped', 'waiting'];

/** One time that a task has to be done: what, in which area, whose, by when; and the button that completes it. */
export const ItemRow = React.memo(function ItemRow(props: ItemRowProps): JSX.Element {
  const { item, onOpen, isBusy, onSelect } = props;
  const { task, occurrence } = item;
  const isSettled = settled.includes(occurrence.state);
  const tools = onSelect ? undefined : props.tools;
  return (
    <li
      className={styles.row}
      data-item={itemKey(item)}
      data-task={task.id}
      data-settled={isSettled ? '' : undefined}
      aria-busy={isBusy || undefined}
    >
      {onSelect ? (
        <SelectCell item={item} isSelected={props.isSelected} onSelect={onSelect} />
      ) : (
        <LeadCell
          item={item}
          isBusy={isBusy}
          myId={props.myId}
          onComplete={props.onComplete}
          onOpen={onOpen}
        />
      )}
      <div className={styles.what}>
        <button type="button" className={styles.title} onClick={() => onOpen(item)}>
          <bdi>{task.title}</bdi>
        </button>
        <ItemMarks item={item} calendar={props.calendar} showsState={props.showsState} />
      </div>
      <div className={styles.who} data-field="owner">
        <OwnerCell item={item} isBusy={isBusy} tools={tools} showsBackup={props.showsBackup} />
      </div>
      <div className={styles.when} data-field="date">
        <DueCell item={item} isBusy={isBusy} tools={isSettled ? undefined : tools} />
      </div>
    </li>
  );
});
