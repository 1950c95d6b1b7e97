import * as React from 'react';
import type { Question } from '../../../domain/training/check/question';
import { CheckGroup } from '../../../ui/fields/CheckGroup';
import { ChoiceField } from '../../../ui/fields/ChoiceField';
import { useTrainingWords } from '../words/TrainingWords';

/** A question with its answers: one to choose, or several where several are right. */
export function CheckQuestion(props: {
  readonly question: Question;
  /** Places of the answers. */
  readonly chosen: ReadonlySet<number>;
  readonly onChange: (chosen: ReadonlySet<number>) => void;
}): JSX.Element {
  const { strings } = useTrainingWords();
  const { question, chosen, onChange } = props;
  const options = question.answers.map(({ text }, index) => ({ key: String(index), text }));
  const keys = [...chosen].map(String);
  const isOne = question.answers.filter(({ isRight }) => isRight).length === 1;
  return isOne ? (
    <ChoiceField
      label={question.text}
      options={options}
      value={keys[0]}
      onChange={(key) => onChange(new Set([Number(key)]))}
    />
  ) : (
    <CheckGroup
      label={question.text}
      options={options}
      chosen={keys}
      hint={strings.DeclareCheckSeveral}
      onChange={(next) => onChange(new Set(next.map(Number)))}
    />
  );
}
