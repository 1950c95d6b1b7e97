import * as React from 'react';
import type { Task } from '../../../domain/tasks/task';
import { Button } from '../../../ui/controls/Button';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from './Details.module.scss';

export interface CompleteFormProps {
  readonly task: Task;
  readonly isBusy: boolean;
  readonly onSubmit: (note: string) => void;
  readonly onDirty: (isDirty: boolean) => void;
}

/** Completes an open task, or opens a completed one again, with a note for the log. */
export function CompleteForm(props: CompleteFormProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { task, onDirty } = props;
  const [note, setNote] = React.useState('');
  const isOpen = task.status === 'Open';
  const id = `om-note-${task.id}`;
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit(note.trim());
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {strings.NoteLabel}
      </label>
      <textarea
        id={id}
        className={styles.note}
        rows={2}
        value={note}
        onChange={(event) => {
          setNote(event.target.value);
          onDirty(event.target.value.trim() !== '');
        }}
      />
      <div className={styles.commands}>
        <Button type="submit" look="primary" icon={isOpen ? 'check' : 'undo'} disabled={props.isBusy}>
          {isOpen ? strings.Complete : strings.Reopen}
        </Button>
      </div>
    </form>
  );
}
