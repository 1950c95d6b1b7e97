import * as React from 'react';
import type { DraftProblem } from '../../../../domain/tasks/validateDraft';
import { Button } from '../../../../ui/controls/Button';
import { fill } from '../../../../ui/words/fill';
import { useChecklistWords } from '../../words/ChecklistWords';
import { newStepForm, withMoved, type StepForm } from './stepForm';
import { StepRow } from './StepRow';
import styles from '../Edit.module.scss';

export interface StepsEditorProps {
  readonly steps: readonly StepForm[];
  readonly problems: readonly DraftProblem[];
  readonly onChange: (steps: readonly StepForm[]) => void;
}

/** Where the focus goes once the changed list is shown. */
interface NextFocus {
  /** `undefined`: the button that adds a step. */
  readonly key: number | undefined;
  /** In order of preference. */
  readonly selectors: readonly string[];
}

/** What is gone through each time, and what is recorded. Works by keyboard; says what was moved or removed. */
export function StepsEditor(props: StepsEditorProps): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { steps, onChange } = props;
  const [said, say] = React.useState('');
  const group = React.useRef<HTMLFieldSetElement>(null);
  const add = React.useRef<HTMLButtonElement>(null);
  const nextFocus = React.useRef<NextFocus>();

  React.useEffect(() => {
    const wanted = nextFocus.current;
    nextFocus.current = undefined;
    if (!wanted) return;
    const row = group.current?.querySelector(`[data-step="${wanted.key}"]`);
    const found = wanted.selectors.map((selector) => row?.querySelector<HTMLElement>(selector));
    (found.find(Boolean) ?? add.current)?.focus();
  }, [steps]);

  const move = (step: StepForm, index: number, direction: -1 | 1): void => {
    const command = `[data-command="${direction < 0 ? 'up' : 'down'}"]:not(:disabled)`;
    nextFocus.current = { key: step.key, selectors: [command, '[data-command]:not(:disabled)'] };
    onChange(withMoved(steps, index, direction));
    const place = formats.number(index + 1 + direction);
    say(fill(strings.StepMoved, { step: place, count: formats.number(steps.length) }));
  };
  const remove = (index: number): void => {
    nextFocus.current = { key: steps[index + 1]?.key, selectors: ['input'] };
    onChange(steps.filter((_step, at) => at !== index));
    say(fill(strings.StepRemoved, { step: formats.number(index + 1) }));
  };
  const append = (): void => {
    const step = newStepForm();
    nextFocus.current = { key: step.key, selectors: ['input'] };
    onChange([...steps, step]);
    say('');
  };
  return (
    <fieldset ref={group} className={styles.group}>
      <legend className={styles.label}>{strings.FieldSteps}</legend>
      <p className={styles.hint}>{strings.StepsHint}</p>
      {steps.length > 0 ? (
        <ol className={styles.steps}>
          {steps.map((step, index) => (
            <StepRow
              key={step.key}
              step={step}
              index={index}
              count={steps.length}
              problems={props.problems}
              onChange={(changed) => onChange(steps.map((one) => (one.key === step.key ? changed : one)))}
              onMove={(direction) => move(step, index, direction)}
              onRemove={() => remove(index)}
            />
          ))}
        </ol>
      ) : null}
      <span>
        <Button ref={add} icon="add" onClick={append}>
          {strings.StepAdd}
        </Button>
      </span>
      <span role="status" className={styles.hidden}>
        {said}
      </span>
    </fieldset>
  );
}
