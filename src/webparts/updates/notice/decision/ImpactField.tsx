import * as React from 'react';
import { impacts, type Impact } from '../../../../domain/updates/decision';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { impactName } from '../../words/choiceNames';
import { useUpdatesWords } from '../../words/UpdatesWords';

/** How much the change means for somebody. */
export function ImpactField(props: {
  readonly label: string;
  readonly value: Impact | null;
  readonly onChange: (impact: Impact) => void;
  readonly hint?: string;
  readonly problem?: string;
  readonly isRequired?: boolean;
}): JSX.Element {
  const { strings } = useUpdatesWords();
  return (
    <ChoiceField
      label={props.label}
      options={impacts.map((impact) => ({ key: impact, text: impactName(strings, impact) }))}
      value={props.value ?? undefined}
      onChange={props.onChange}
      hint={props.hint}
      problem={props.problem}
      isRequired={props.isRequired ?? false}
    />
  );
}
