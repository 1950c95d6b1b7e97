import * as React from 'react';
import type { Task, TaskDraft } from '../../../domain/tasks/task';
import { validateDraft, type DraftProblem } from '../../../domain/tasks/validateDraft';
import { Button } from '../../../ui/controls/Button';
import { focusFirstInvalid } from '../../../ui/fields/focusFirstInvalid';
import { ConflictScreen } from '../conflict/ConflictScreen';
import { withTask } from '../model/board';
import type { PanelScreenProps } from '../panel/ChecklistPanel';
import { useChecklistWords } from '../words/ChecklistWords';
import { SaveProblem } from './SaveProblem';
import { TaskFields } from './TaskFields';
import { useDraftForm } from './useDraftForm';
import { useSaveDraft } from './useSaveDraft';
import styles from './Edit.module.scss';

export interface EditScreenProps extends PanelScreenProps {
  /** The task to change; a new one without it. */
  readonly task?: Task;
  /** What a new task begins with. */
  readonly draft?: Partial<TaskDraft>;
  /** The task whose result made the new one necessary. */
  readonly followUpOf?: Task;
}

/** Adds or changes a task. */
export function EditScreen(props: EditScreenProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { model, task, onDirty, followUpOf } = props;
  const { form, original, version, context, draft, isDirty, wrongDates, change, goOnWith } =
    useDraftForm(props);
  const [problems, setProblems] = React.useState<readonly DraftProblem[]>([]);
  const [attempts, setAttempts] = React.useState(0);
  const formElement = React.useRef<HTMLFormElement>(null);

  const saver = useSaveDraft(model.repositories.tasks, followUpOf?.id, (saved) => {
    model.change((rows) => withTask(rows, task, saved));
    model.actions.say({ kind: task ? 'saved' : 'added', title: saved.title });
    model.closePanel();
  });
  const { state } = saver;
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  React.useEffect(() => {
    if (attempts > 0) focusFirstInvalid(formElement.current);
  }, [attempts]);

  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    const found = validateDraft(draft);
    setProblems(found);
    if (found.length === 0 && !wrongDates.isAny) void saver.save(draft, version);
    else setAttempts((now) => now + 1);
  };
  if (state.kind === 'conflict') {
    const { mine, theirs } = state;
    return (
      <ConflictScreen
        base={original}
        mine={mine}
        theirs={theirs}
        onSave={(chosen) => {
          goOnWith(chosen, theirs);
          void saver.save(chosen, theirs);
        }}
        onBack={saver.backToForm}
      />
    );
  }
  return (
    <form ref={formElement} className={styles.form} onSubmit={save} noValidate>
      <SaveProblem
        state={state}
        onRetry={() => void saver.save(draft, version)}
        onSaveAsNew={(mine) => void saver.save(mine, undefined)}
        loadOwners={props.loadOwners}
      />
      <TaskFields
        form={form}
        original={original}
        context={context}
        problems={problems}
        people={model.repositories.people}
        onChange={change}
        onDateWrong={wrongDates.mark}
      />
      <div className={styles.footer}>
        <Button type="submit" look="primary" disabled={state.kind === 'saving'}>
          {state.kind === 'saving' ? strings.Saving : strings.Save}
        </Button>
        <Button onClick={props.onClose}>{strings.Cancel}</Button>
      </div>
    </form>
  );
}
