import * as React from 'react';
import type { Task, TaskDraft } from '../../../domain/tasks/task';
import { differingFields } from '../../../domain/tasks/draftConflict';
import { validateDraft, type DraftProblem } from '../../../domain/tasks/validateDraft';
import { Button } from '../../../ui/controls/Button';
import { ConflictScreen } from '../conflict/ConflictScreen';
import { withTask } from '../model/board';
import type { PanelScreenProps } from '../panel/ChecklistPanel';
import { useChecklistWords } from '../words/ChecklistWords';
import { draftFrom, draftOf, formOf, newDraft } from './draftForm';
import { SaveProblem } from './SaveProblem';
import { TaskFields } from './TaskFields';
import { useSaveDraft } from './useSaveDraft';
import styles from './Edit.module.scss';

export interface EditScreenProps extends PanelScreenProps {
  /** The task to change; a new one without it. */
  readonly task?: Task;
}

/** Adds or changes a task. */
export function EditScreen(props: EditScreenProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { model, task, onDirty } = props;
  // The version that the person began with: what others save meanwhile must not slip in under their hands.
  const [{ original, version }, setBegin] = React.useState(() => ({
    original: task ? draftOf(task) : newDraft(model.filter.focusArea),
    version: task
  }));
  const [form, setForm] = React.useState(() => formOf(original));
  const [problems, setProblems] = React.useState<readonly DraftProblem[]>([]);
  const [isDateWrong, setDateWrong] = React.useState(false);
  const formElement = React.useRef<HTMLFormElement>(null);

  const saver = useSaveDraft(model.repositories.tasks, (saved) => {
    model.change((counts) => withTask(counts, task, saved));
    model.actions.say({ kind: task ? 'saved' : 'added', title: saved.title });
    model.closePanel();
  });
  const { state } = saver;
  const draft = draftFrom(form, original);
  const isDirty = differingFields(draft, original).length > 0;
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  React.useEffect(() => {
    if (problems.length > 0)
      formElement.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    const found = validateDraft(draft);
    setProblems(found);
    if (found.length === 0 && !isDateWrong) void saver.save(draft, version);
  };
  const saveChosen = (chosen: TaskDraft, theirs: Task): void => {
    setBegin({ original: draftOf(theirs), version: theirs });
    setForm(formOf(chosen));
    void saver.save(chosen, theirs);
  };
  if (state.kind === 'conflict') {
    return (
      <ConflictScreen
        base={original}
        mine={state.mine}
        theirs={state.theirs}
        onSave={(chosen) => saveChosen(chosen, state.theirs)}
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
        problems={problems}
        people={model.repositories.people}
        onChange={(change) => setForm((now) => ({ ...now, ...change }))}
        onDateWrong={setDateWrong}
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
