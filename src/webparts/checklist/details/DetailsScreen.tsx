import * as React from 'react';
import type { Task } from '../../../domain/tasks/task';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/icons/Icon';
import { RichText } from '../../../ui/richText/RichText';
import type { PanelScreenProps } from '../panel/ChecklistPanel';
import { MessageBar } from '../reading/MessageBar';
import { useChecklistWords } from '../words/ChecklistWords';
import { CompleteForm } from './CompleteForm';
import { TaskFacts } from './TaskFacts';
import { TaskHistory } from './TaskHistory';
import styles from './Details.module.scss';

/** Everything about one task, and what can be done with it. */
export function DetailsScreen(props: PanelScreenProps & { readonly task: Task }): JSX.Element {
  const { strings } = useChecklistWords();
  const { model, access, task, onDirty } = props;
  const { actions } = model;
  const isBusy = actions.pending.has(task.id);

  const remove = async (): Promise<void> => {
    if (await actions.remove(task)) model.closePanel();
  };
  const finish = async (note: string): Promise<void> => {
    const work = task.status === 'Open' ? actions.complete : actions.reopen;
    if (await work(task, note)) model.closePanel();
  };
  return (
    <>
      {actions.message ? (
        <MessageBar actions={actions} onReload={model.reload} loadOwners={props.loadOwners} />
      ) : null}
      {access.canEdit || access.canDelete ? (
        <div className={styles.commands}>
          {access.canEdit ? (
            <Button icon="edit" disabled={isBusy} onClick={() => model.openPanel({ kind: 'edit', task })}>
              {strings.Edit}
            </Button>
          ) : null}
          {access.canDelete ? (
            <Button icon="remove" disabled={isBusy} onClick={() => void remove()}>
              {strings.Delete}
            </Button>
          ) : null}
        </div>
      ) : null}
      <TaskFacts task={task} />
      {task.instructions ? (
        <section className={styles.section}>
          <h3>{strings.FieldInstructions}</h3>
          <RichText html={task.instructions} />
        </section>
      ) : null}
      {task.reference ? (
        <section className={styles.section}>
          <h3>{strings.FieldReference}</h3>
          <a className={styles.link} href={task.reference.url} target="_blank" rel="noopener noreferrer">
            {task.reference.description || task.reference.url} <Icon name="link" />
          </a>
        </section>
      ) : null}
      {access.canEdit ? (
        <CompleteForm task={task} isBusy={isBusy} onSubmit={(note) => void finish(note)} onDirty={onDirty} />
      ) : null}
      <TaskHistory task={task} tasks={model.repositories.tasks} />
    </>
  );
}
