import * as React from 'react';
import type { CompletionProblem } from '../../../../domain/tasks/completion';
import { statusValues, type Step } from '../../../../domain/tasks/step';
import { CheckField } from '../../../../ui/fields/CheckField';
import { ChoiceField, type ChoiceOption } from '../../../../ui/fields/ChoiceField';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useChecklistWords, type ChecklistWords } from '../../words/ChecklistWords';
import { statusIcons, statusName } from '../../words/recordedWords';
import { isWorrying, type StepEntry } from './completionForm';
import { isReasonMissing, stepProblemText } from './completionWords';
import styles from '../Details.module.scss';

export interface StepFieldProps {
  readonly step: Step;
  readonly entry: StepEntry;
  readonly problems: readonly CompletionProblem[];
  readonly onChange: (change: Partial<StepEntry>) => void;
}

function optionsOf({ strings }: ChecklistWords, { input }: Step): readonly ChoiceOption<string>[] {
  switch (input.kind) {
    case 'yesNo':
      return [
        { key: 'Yes', text: strings.ValueYes },
        { key: 'No', text: strings.ValueNo }
      ];
    case 'status':
      return statusValues.map((key) => ({ key, text: statusName(strings, key), icon: statusIcons[key] }));
    case 'choice':
      return input.choices.map((key) => ({ key, text: key }));
    case 'tick':
    case 'text':
    case 'number':
      return [];
  }
}

/** One step of the task, and what is recorded for it. */
export function StepField(props: StepFieldProps): JSX.Element {
  const words = useChecklistWords();
  const { step, entry, problems, onChange } = props;
  const { label, input } = step;
  const problem = stepProblemText(words, problems, step);
  if (input.kind === 'tick') {
    return (
      <CheckField
        label={label}
        isRequired
        isChecked={entry.value !== ''}
        problem={problem}
        onChange={(isChecked) => onChange({ value: isChecked ? 'Done' : '' })}
      />
    );
  }
  if (input.kind === 'text' || input.kind === 'number') {
    return (
      <TextBox
        label={label}
        isRequired
        dir="auto"
        {...(input.kind === 'number' ? { inputMode: 'decimal' } : {})}
        value={entry.value}
        problem={problem}
        onChange={(value) => onChange({ value })}
      />
    );
  }
  return (
    <div className={styles.step}>
      <ChoiceField
        label={label}
        isRequired
        options={optionsOf(words, step)}
        value={entry.value}
        problem={problem}
        onChange={(value) => onChange({ value })}
      />
      {isWorrying(step, entry) ? (
        <TextBox
          label={words.strings.StatusNote}
          isRequired
          dir="auto"
          rows={2}
          value={entry.note}
          problem={isReasonMissing(problems, step) ? words.strings.StatusNoteMissing : ''}
          onChange={(note) => onChange({ note })}
        />
      ) : null}
    </div>
  );
}
