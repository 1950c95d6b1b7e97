import * as React from 'react';
import type { Completion } from '../../../../domain/tasks/completion';
import { completionProblems } from '../../../../domain/tasks/completionProblems';
import type { Task } from '../../../../domain/tasks/task';
import { Button } from '../../../../ui/controls/Button';
import { DateField } from '../../../../ui/fields/DateField';
import { focusFirstInvalid } from '../../../../ui/fields/focusFirstInvalid';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useChecklistWords } from '../../words/ChecklistWords';
import {
  completionOf,
  emptyCompletionForm,
  entryAt,
  isTouched,
  withEntryAt,
  type CompletionForm
} from './completionForm';
import { evidenceProblemText, renewalProblemText } from './completionWords';
import { EvidenceFields } from './EvidenceFields';
import { StepField } from './StepField';
import styles from '../Details.module.scss';

export interface CompleteFormProps {
  readonly task: Task;
  readonly isBusy: boolean;
  readonly onSubmit: (completion: Completion) => void;
  readonly onDirty: (isDirty: boolean) => void;
  /** What else can be done with the occurrence. */
  readonly otherActions?: React.ReactNode;
}

/** Hands in what was done: the steps, the evidence, a note. Whatever happens then, what was typed stays. */
export function CompleteForm(props: CompleteFormProps): JSX.Element {
  const words = useChecklistWords();
  const { strings, culture } = words;
  const { task, onDirty } = props;
  const [form, setForm] = React.useState(emptyCompletionForm);
  const [isDateWrong, setDateWrong] = React.useState(false);
  const [attempts, setAttempts] = React.useState(0);
  const element = React.useRef<HTMLFormElement>(null);
  const asksNote = task.evidence.includes('Note');
  const completion = completionOf(form, task.steps, culture.locale);
  const found = completionProblems(task, completion);
  // Nobody is told what is missing before they have tried.
  const problems = attempts > 0 ? found : [];

  React.useEffect(() => {
    if (attempts > 0) focusFirstInvalid(element.current);
  }, [attempts]);
  const isDirty = isTouched(form);
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);

  const change = (next: Partial<CompletionForm>): void => setForm((now) => ({ ...now, ...next }));
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (found.length === 0 && !isDateWrong) props.onSubmit(completion);
    else setAttempts((now) => now + 1);
  };
  return (
    <form ref={element} className={styles.form} onSubmit={submit} noValidate>
      {task.steps.length > 0 ? (
        <ol className={styles.steps} aria-label={strings.FieldSteps}>
          {task.steps.map((step, index) => (
            <li key={index}>
              <StepField
                step={step}
                entry={entryAt(form, index)}
                problems={problems}
                onChange={(next) => setForm((now) => withEntryAt(now, index, next))}
              />
            </li>
          ))}
        </ol>
      ) : null}
      {task.kind === 'Renewal' ? (
        <DateField
          label={strings.RenewedUntil}
          isRequired
          value={form.renewedUntil}
          problem={isDateWrong ? '' : renewalProblemText(words, problems)}
          onChange={(renewedUntil) => change({ renewedUntil })}
          onWrong={setDateWrong}
        />
      ) : null}
      <TextBox
        label={asksNote ? strings.NoteRequired : strings.NoteLabel}
        dir="auto"
        rows={2}
        isRequired={asksNote}
        value={form.note}
        problem={evidenceProblemText(words, problems, ['noteMissing'])}
        onChange={(note) => change({ note })}
      />
      <EvidenceFields evidence={task.evidence} form={form} problems={problems} onChange={change} />
      <div className={styles.commands}>
        <Button type="submit" look="primary" icon="check" disabled={props.isBusy}>
          {strings.Complete}
        </Button>
        {props.otherActions}
      </div>
    </form>
  );
}
