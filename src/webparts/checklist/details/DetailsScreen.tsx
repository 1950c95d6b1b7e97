import * as React from 'react';
import type { Occurrence } from '../../../domain/tasks/occurrence';
import type { Task } from '../../../domain/tasks/task';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/icons/Icon';
import { RichText } from '../../../ui/richText/RichText';
import { DiscardQuestion } from '../../../ui/screens/DiscardQuestion';
import type { PanelScreenProps } from '../panel/ChecklistPanel';
import { MessageBar } from '../reading/MessageBar';
import { useChecklistWords } from '../words/ChecklistWords';
import { FollowUpOffer } from './followUps/FollowUpOffer';
import { FollowUps } from './followUps/FollowUps';
import { TaskHistory } from './history/TaskHistory';
import { useTaskLog } from './history/useTaskLog';
import { OccurrenceSection } from './occurrence/OccurrenceSection';
import { Strip } from './occurrence/Strip';
import { TaskFacts } from './TaskFacts';
import { useDetails, type Details } from './useDetails';
import styles from './Details.module.scss';

export interface DetailsScreenProps extends PanelScreenProps {
  readonly task: Task;
  /** The one that was pressed; `null` shows the present one. */
  readonly occurrence: Occurrence | null;
}

interface PartProps extends DetailsScreenProps {
  readonly details: Details;
}

/** What was just done, and what has to be answered before anything else. */
function Messages({ model, details, loadOwners }: PartProps): JSX.Element {
  const { leaving, worry } = details;
  return (
    <>
      {model.actions.message ? (
        <MessageBar actions={model.actions} onReload={model.reload} loadOwners={loadOwners} />
      ) : null}
      {leaving ? <DiscardQuestion onDiscard={leaving.discard} onKeep={leaving.keep} /> : null}
      {worry ? (
        <FollowUpOffer
          status={worry.status}
          onAdd={() => details.addFollowUp(worry.item, worry.completion)}
          onDismiss={model.closePanel}
        />
      ) : null}
    </>
  );
}

/** What can be done with the task as a whole. */
function TaskCommands({ model, access, details }: PartProps): JSX.Element | null {
  const { strings } = useChecklistWords();
  const { task, isBusy } = details;
  const remove = async (): Promise<void> => {
    if (await model.actions.remove(task)) model.closePanel();
  };
  if (!access.canEdit && !access.canDelete) return null;
  return (
    <div className={styles.commands}>
      {access.canEdit ? (
        <Button
          icon="edit"
          disabled={isBusy}
          onClick={() => details.leave(() => model.openPanel({ kind: 'edit', task }))}
        >
          {strings.Edit}
        </Button>
      ) : null}
      {access.canDelete ? (
        <Button icon="remove" disabled={isBusy} onClick={() => void remove()}>
          {strings.Delete}
        </Button>
      ) : null}
    </div>
  );
}

/** How the task is done: its instructions, and where they are described. */
function Instructions({ task }: { readonly task: Task }): JSX.Element {
  const { strings } = useChecklistWords();
  return (
    <>
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
    </>
  );
}

/** Everything about one task, and what can be done with it. */
export function DetailsScreen(props: DetailsScreenProps): JSX.Element {
  const { model, access } = props;
  const details = useDetails(props);
  const { task, occurrence, item, strip } = details;
  const { tasks } = model.repositories;
  const log = useTaskLog(task, tasks);
  const me = model.state.kind === 'ready' ? model.state.board.me.id : undefined;
  return (
    <>
      <Messages {...props} details={details} />
      <TaskCommands {...props} details={details} />
      <TaskFacts task={task} occurrence={occurrence} />
      <Instructions task={task} />
      {strip.length > 0 ? (
        <section className={styles.section}>
          <Strip
            occurrences={strip}
            selected={occurrence?.period}
            onSelect={(period) => details.leave(() => details.select(period))}
          />
        </section>
      ) : null}
      {item ? (
        <OccurrenceSection
          item={item}
          log={log}
          canEdit={access.canEdit}
          me={me}
          deeds={details.deeds}
          onDirty={details.setDirty}
        />
      ) : null}
      <FollowUps
        task={task}
        tasks={tasks}
        onOpen={(other) =>
          details.leave(() => model.openPanel({ kind: 'details', task: other, occurrence: null }))
        }
        onAdd={access.canAdd && item ? () => details.leave(() => details.addFollowUp(item)) : undefined}
      />
      <TaskHistory task={task} log={log} />
    </>
  );
}
