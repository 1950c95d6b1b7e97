import * as React from 'react';
import { isAnswerable } from '../../../domain/training/check/checkText';
import type { Score } from '../../../domain/training/completion';
import { CheckForm } from './CheckForm';
import { DeclareFieldsForm } from './DeclareFieldsForm';
import type { DeclareFormProps } from './declareProps';

export type { DeclareFormProps } from './declareProps';

/** Declares that a course has been learned: first what the course asks, then when and what shows it. */
export function DeclareForm(props: DeclareFormProps): JSX.Element {
  const { course, onDirty, onClose } = props;
  const questions = React.useMemo(() => course.questions.filter(isAnswerable), [course.questions]);
  const [score, setScore] = React.useState<Score | null>(null);
  const [isAsking, setAsking] = React.useState(questions.length > 0);
  const [isTyped, setTyped] = React.useState(false);
  const isDirty = isTyped || score !== null;
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  React.useEffect(() => () => onDirty(false), [onDirty]);
  if (isAsking) {
    return (
      <CheckForm
        questions={questions}
        first={score}
        onFirst={setScore}
        onGoOn={() => setAsking(false)}
        onClose={onClose}
        onDirty={setTyped}
      />
    );
  }
  return <DeclareFieldsForm {...props} score={score} onDirty={setTyped} />;
}
