import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import type { DraftProblem } from '../../../../domain/tasks/validateDraft';
import { Button } from '../../../../ui/controls/Button';
import { fill } from '../../../../ui/words/fill';
import { useChecklistWords } from '../../words/ChecklistWords';
import { stepKindName } from '../../words/stepNames';
import { problemText } from '../problemWords';
import { stepKinds, type StepForm } from './stepForm';
import styles from '../Edit.module.scss';

export interface StepRowProps {
  readonly step: StepForm;
  readonly index: number;
  readonly count: number;
  readonly problems: readonly DraftProblem[];
  readonly onChange: (step: StepForm) => void;
  readonly onMove: (direction: -1 | 1) => void;
  readonly onRemove: () => void;
}

function StepCommands(props: StepRowProps): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { index, count } = props;
  const named = (text: string): { readonly 'aria-label': string; readonly title: string } => {
    const name = fill(text, { step: formats.number(index + 1) });
    return { 'aria-label': name, title: name };
  };
  return (
    <div className={styles.stepCommands}>
      <Button
        look="quiet"
        icon="up"
        data-command="up"
        {...named(strings.StepUp)}
        disabled={index === 0}
        onClick={() => props.onMove(-1)}
      />
      <Button
        look="quiet"
        icon="down"
        data-command="down"
        {...named(strings.StepDown)}
        disabled={index === count - 1}
        onClick={() => props.onMove(1)}
      />
      <Button look="quiet" icon="remove" {...named(strings.StepRemove)} onClick={props.onRemove} />
    </div>
  );
}

/** One step of the task: its words, and what is recorded. */
export function StepRow(props: StepRowProps): JSX.Element {
  const words = useChecklistWords();
  const { strings, formats } = words;
  const { step, index, onChange } = props;
  const place = { step: formats.number(index + 1) };
  const problem = (isOfChoices: boolean): string =>
    problemText(
      words,
      props.problems,
      (one) =>
        one.field === 'steps' && one.step === index + 1 && (one.problem === 'fewChoices') === isOfChoices
    );
  return (
    <li className={styles.step} data-step={step.key}>
      <TextField
        label={fill(strings.StepLabel, place)}
        dir="auto"
        value={step.label}
        errorMessage={problem(false)}
        onChange={(_event, label = '') => onChange({ ...step, label })}
      />
      <div className={styles.stepKind}>
        <Dropdown
          label={fill(strings.StepRecords, place)}
          selectedKey={step.kind}
          options={stepKinds.map((key) => ({ key, text: stepKindName(strings, key) }))}
          onChange={(_event, _option, at = 0) => onChange({ ...step, kind: stepKinds[at] ?? step.kind })}
        />
        <StepCommands {...props} />
      </div>
      {step.kind === 'choice' ? (
        <TextField
          label={fill(strings.StepChoices, place)}
          description={strings.StepChoicesHint}
          dir="auto"
          value={step.choices}
          errorMessage={problem(true)}
          onChange={(_event, choices = '') => onChange({ ...step, choices })}
        />
      ) : null}
    </li>
  );
}
