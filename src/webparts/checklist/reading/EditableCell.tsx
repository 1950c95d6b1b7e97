import * as React from 'react';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import { Icon } from '../../../ui/icons/Icon';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import type { QuickEditProps, QuickEditTools, QuickField } from '../quickEdit/QuickEdit';
import styles from './ItemRow.module.scss';

/** The fields come with Fluent UI: they are fetched when somebody first presses an owner or a date. */
const QuickEdit = lazyScreen<QuickEditProps>(async () => {
  const { QuickEdit: editor } = await import(
    /* webpackChunkName: 'checklist-quick-edit' */ '../quickEdit/QuickEdit'
  );
  return editor;
});

export interface EditableCellProps {
  readonly item: ChecklistItem;
  readonly field: QuickField;
  /** What the button says to screen readers: field, task, value, and that it can be changed. */
  readonly label: string;
  readonly isBusy: boolean;
  /** Left out when there is nothing to change for this person. */
  readonly tools?: QuickEditTools | undefined;
  /** Shown when there is no value and nothing to change. */
  readonly children: React.ReactNode;
  /** Stands for an empty value in the button. */
  readonly placeholder: string;
}

/** A value of a row. Where it can be changed it is a button, and becomes an editor in its place. */
export function EditableCell(props: EditableCellProps): JSX.Element {
  const { item, tools } = props;
  const [isEditing, setEditing] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const hadFocus = React.useRef(false);
  React.useEffect(() => {
    if (isEditing) hadFocus.current = true;
    else if (hadFocus.current) {
      hadFocus.current = false;
      // Unless the person has gone on to something else already.
      if (document.activeElement === document.body) button.current?.focus();
    }
  }, [isEditing]);
  if (!tools) return <>{props.children}</>;
  if (isEditing) {
    return (
      <div className={styles.editor}>
        <QuickEdit item={item} field={props.field} tools={tools} onClose={() => setEditing(false)} />
      </div>
    );
  }
  return (
    <button
      ref={button}
      type="button"
      className={styles.editable}
      aria-label={props.label}
      disabled={props.isBusy}
      onClick={() => setEditing(true)}
    >
      {props.children ?? <span className={styles.placeholder}>{props.placeholder}</span>}
      <Icon name="edit" className={styles.pencil} />
    </button>
  );
}
