import * as React from 'react';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { useTrainingWords } from '../../words/TrainingWords';

export interface UseChoiceProps {
  readonly use: boolean;
  readonly onUse: (use: boolean) => void;
}

/** Whether what is added waits as drafts, or can be assigned at once. */
export function UseChoice({ use, onUse }: UseChoiceProps): JSX.Element {
  const { strings } = useTrainingWords();
  return (
    <ChoiceField
      label={strings.IntakeBegin}
      options={[
        { key: 'draft', text: strings.IntakeAsDrafts },
        { key: 'use', text: strings.IntakeInUse }
      ]}
      value={use ? 'use' : 'draft'}
      hint={strings.IntakeBeginHint}
      onChange={(key) => onUse(key === 'use')}
    />
  );
}
