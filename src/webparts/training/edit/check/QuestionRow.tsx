import * as React from 'react';
import { isAnswerable } from '../../../../domain/training/check/checkText';
import { Button } from '../../../../ui/controls/Button';
import { useFieldId } from '../../../../ui/fields/useFieldId';
import { TextBox } from '../../../../ui/fields/TextBox';
import { Icon } from '../../../../ui/icons/Icon';
import { fill } from '../../../../ui/words/fill';
import { useTrainingWords } from '../../words/TrainingWords';
import { AnswerRow } from './AnswerRow';
import { newAnswer, questionsFrom, withMoved, type QuestionForm } from './questionForm';
import { RowCommands, type RowCommandsProps } from './RowCommands';
import { boxOf, moversOf } from './useRowFocus';
import styles from './Check.module.scss';

export interface QuestionRowProps extends Omit<RowCommandsProps, 'of'> {
  readonly question: QuestionForm;
  readonly onChange: (question: QuestionForm) => void;
  /** A change that is said, and can be undone. */
  readonly onStep: (question: QuestionForm, said: string, canUndo: boolean) => void;
  readonly focus: (...selectors: readonly string[]) => void;
}

/** What was written, and cannot be asked as it is. */
function isUnfit(question: QuestionForm): boolean {
  return questionsFrom([question]).some((written) => !isAnswerable(written));
}

function Answers(props: QuestionRowProps): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const { question, name, onChange, onStep, focus } = props;
  const { answers } = question;
  const nameOf = (index: number): string => fill(strings.EditAnswerNumber, { n: formats.number(index + 1) });
  const add = (after: number): void => {
    const answer = newAnswer();
    onChange({ ...question, answers: [...answers.slice(0, after + 1), answer, ...answers.slice(after + 1)] });
    focus(boxOf(answer.key));
  };
  const move = (index: number, by: -1 | 1): void => {
    const place = {
      what: nameOf(index),
      n: formats.number(index + by + 1),
      of: formats.number(answers.length)
    };
    onStep({ ...question, answers: withMoved(answers, index, by) }, fill(strings.EditRowMoved, place), false);
    focus(...moversOf(answers[index]?.key ?? 0, by));
  };
  const remove = (index: number): void => {
    const rest = answers.filter((_answer, place) => place !== index);
    const what = `${name}, ${nameOf(index)}`;
    onStep({ ...question, answers: rest }, fill(strings.EditRowRemoved, { what }), true);
  };
  return (
    <>
      <ol className={styles.answers}>
        {answers.map((answer, index) => (
          <AnswerRow
            key={answer.key}
            answer={answer}
            name={nameOf(index)}
            isFirst={index === 0}
            isLast={index === answers.length - 1}
            onChange={(change) =>
              onChange({
                ...question,
                answers: answers.map((one) => (one === answer ? { ...one, ...change } : one))
              })
            }
            onNext={() => add(index)}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <span>
        <Button
          look="quiet"
          icon="add"
          aria-label={`${strings.EditAddAnswer}: ${name}`}
          onClick={() => add(answers.length - 1)}
        >
          {strings.EditAddAnswer}
        </Button>
      </span>
    </>
  );
}

/** One question with its answers. One that cannot be asked is kept: it says what is missing. */
export function QuestionRow(props: QuestionRowProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { question, name, onChange } = props;
  const id = useFieldId();
  const unfit = isUnfit(question);
  return (
    <fieldset className={styles.question} aria-describedby={unfit ? id : undefined}>
      <legend>{name}</legend>
      <div data-box={question.key}>
        <TextBox
          label={strings.EditQuestionText}
          value={question.text}
          dir="auto"
          onChange={(text) => onChange({ ...question, text })}
        />
      </div>
      <Answers {...props} />
      {unfit ? (
        <p id={id} className={styles.unfit}>
          <Icon name="warning" />
          <span>{strings.EditQuestionUnfit}</span>
        </p>
      ) : null}
      <RowCommands {...props} of={question.key} />
    </fieldset>
  );
}
