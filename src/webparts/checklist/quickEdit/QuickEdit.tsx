import * as React from 'react';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { PeopleRepository } from '../../../domain/people/PeopleRepository';
import type { Person } from '../../../domain/people/person';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import { isRecurring } from '../../../domain/tasks/singleOccurrence';
import { Button } from '../../../ui/controls/Button';
import { DateField } from '../../../ui/fields/DateField';
import { parseTypedDate } from '../../../ui/fields/localDate';
import { PersonField } from '../../../ui/fields/PersonField';
import { useMounted } from '../../../ui/screens/useMounted';
import { FluentTheme } from '../../../ui/theme/FluentTheme';
import { itemKey } from '../model/itemGroups';
import type { TaskActions } from '../model/useTaskActions';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from './QuickEdit.module.scss';

export type QuickField = 'owner' | 'date';

/** What the editor writes with. */
export interface QuickEditTools extends Pick<TaskActions, 'edit' | 'move'> {
  readonly people: PeopleRepository;
  /** Told before a write, and with `undefined` when it failed: the row may go to another group. */
  readonly beforeMove: (key: string, field: QuickField | undefined) => void;
}

export interface QuickEditProps {
  readonly item: ChecklistItem;
  readonly field: QuickField;
  readonly tools: QuickEditTools;
  readonly onClose: () => void;
}

type Value = { readonly owner: Person | null; readonly date: CalendarDate | null };

/** Writes what was chosen; `true` when it is written, or was so already. */
async function write({ item, field, tools }: QuickEditProps, { owner, date }: Value): Promise<boolean> {
  const { task, occurrence } = item;
  if (field === 'owner') {
    if (owner?.id === task.owner?.id) return true;
    return (await tools.edit(task, { owner })) !== undefined;
  }
  if (date === occurrence.due) return true;
  // A recurring task has no date of its own: this one occurrence is moved.
  if (isRecurring(task)) return date !== null && (await tools.move(item, date)) !== undefined;
  return (await tools.edit(task, { dueDate: date })) !== undefined;
}

function useFirstFocus(): React.RefObject<HTMLFormElement> {
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => form.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  return form;
}

/** Changes the owner or the date in the row. What was chosen stays when it cannot be saved. */
export function QuickEdit(props: QuickEditProps): JSX.Element {
  const { strings, culture } = useChecklistWords();
  const { item, field, tools, onClose } = props;
  const [value, setValue] = React.useState<Value>({
    owner: item.task.owner,
    date: item.occurrence.due
  });
  const [isWrong, setWrong] = React.useState(false);
  const [isBusy, setBusy] = React.useState(false);
  const form = useFirstFocus();
  const saveButton = React.useRef<HTMLButtonElement>(null);
  const isMounted = useMounted();
  const mustHaveDate = field === 'date' && isRecurring(item.task);

  const save = async (wanted: Value): Promise<void> => {
    if (isWrong || (mustHaveDate && wanted.date === null)) return;
    setBusy(true);
    tools.beforeMove(itemKey(item), field);
    const isWritten = await write(props, wanted);
    if (!isWritten) tools.beforeMove(itemKey(item), undefined);
    if (!isMounted()) return;
    setBusy(false);
    if (isWritten) onClose();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const { target } = event;
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.stopPropagation();
      onClose();
    }
    if (field !== 'date' || event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
    // The date box would open its calendar. What is typed in it arrives only when it is left.
    event.preventDefault();
    event.stopPropagation();
    const date = target.value.trim() === '' ? null : parseTypedDate(target.value, culture.locale);
    setWrong(date === undefined);
    if (date !== undefined) void save({ ...value, date });
  };
  return (
    <FluentTheme>
      <form
        ref={form}
        className={styles.form}
        onKeyDownCapture={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          void save(value);
        }}
      >
        {field === 'date' ? (
          <DateField
            label={strings.FieldDueDate}
            value={value.date}
            onChange={(date) => setValue((now) => ({ ...now, date }))}
            onWrong={setWrong}
          />
        ) : (
          <PersonField
            label={strings.FieldOwner}
            value={value.owner}
            people={tools.people}
            onChange={(owner) => {
              setValue((now) => ({ ...now, owner }));
              if (owner) setTimeout(() => saveButton.current?.focus());
            }}
          />
        )}
        {mustHaveDate && value.date === null ? <p className={styles.hint}>{strings.DateNeeded}</p> : null}
        <div className={styles.commands}>
          <Button ref={saveButton} type="submit" look="primary" disabled={isBusy}>
            {isBusy ? strings.Saving : strings.Save}
          </Button>
          <Button onClick={onClose}>{strings.Cancel}</Button>
        </div>
      </form>
    </FluentTheme>
  );
}
