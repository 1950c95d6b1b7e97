import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useTrainingWords } from '../../words/TrainingWords';
import { newQuestion, withMoved, type QuestionForm } from './questionForm';
import { QuestionRow } from './QuestionRow';
import { boxOf, moversOf, useRowFocus } from './useRowFocus';
import fields from '../../../../ui/fields/NativeFields.module.scss';
import styles from './Check.module.scss';

export interface QuestionsEditorProps {
  readonly questions: readonly QuestionForm[];
  readonly onChange: (questions: readonly QuestionForm[]) => void;
}

type Questions = QuestionsEditorProps['questions'];

/** What was done, and what it was before; `after`: undone is only what nobody has written in since. */
interface Said {
  readonly text: string;
  readonly before: Questions | undefined;
  readonly after: Questions;
}

/** What was just done with the rows, and the way back. */
function RowsSaid(props: {
  readonly said: Said | undefined;
  readonly onUndo: (before: Questions) => void;
}): JSX.Element {
  const ui = useUiWords();
  const { said, onUndo } = props;
  const before = said?.before;
  const undo = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    // The button that was pressed is gone with its row.
    if (before) undo.current?.focus();
  }, [before]);
  return (
    <div role="status">
      {said ? (
        <Notice
          tone="success"
          inline
          actions={
            before ? (
              <Button ref={undo} icon="undo" onClick={() => onUndo(before)}>
                {ui.strings.Undo}
              </Button>
            ) : null
          }
        >
          <p>{said.text}</p>
        </Notice>
      ) : null}
    </div>
  );
}

/** The check of understanding: questions and their answers, added, removed and put in order. */
export function QuestionsEditor({ questions, onChange }: QuestionsEditorProps): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const box = React.useRef<HTMLDivElement>(null);
  const add = React.useRef<HTMLButtonElement>(null);
  const focus = useRowFocus(box);
  const [said, setSaid] = React.useState<Said>();
  const nameOf = (index: number): string =>
    fill(strings.EditQuestionNumber, { n: formats.number(index + 1) });
  const step = (after: Questions, text: string, canUndo: boolean): void => {
    onChange(after);
    setSaid({ text, before: canUndo ? questions : undefined, after });
  };
  const withQuestion = (changed: QuestionForm): Questions =>
    questions.map((one) => (one.key === changed.key ? changed : one));
  const move = (index: number, by: -1 | 1): void => {
    const place = {
      what: nameOf(index),
      n: formats.number(index + by + 1),
      of: formats.number(questions.length)
    };
    step(withMoved(questions, index, by), fill(strings.EditRowMoved, place), false);
    focus(...moversOf(questions[index]?.key ?? 0, by));
  };
  return (
    <div ref={box} className={styles.questions}>
      <p className={fields.hint}>{strings.EditQuestionsHint}</p>
      {questions.map((question, index) => (
        <QuestionRow
          key={question.key}
          question={question}
          name={nameOf(index)}
          isFirst={index === 0}
          isLast={index === questions.length - 1}
          focus={focus}
          onChange={(changed) => onChange(withQuestion(changed))}
          onStep={(changed, text, canUndo) => step(withQuestion(changed), text, canUndo)}
          onMove={(by) => move(index, by)}
          onRemove={() =>
            step(
              questions.filter((one) => one !== question),
              fill(strings.EditRowRemoved, { what: nameOf(index) }),
              true
            )
          }
        />
      ))}
      <RowsSaid
        said={said?.after === questions ? said : undefined}
        onUndo={(before) => {
          onChange(before);
          setSaid(undefined);
          add.current?.focus();
        }}
      />
      <span>
        <Button
          ref={add}
          icon="add"
          onClick={() => {
            const question = newQuestion();
            onChange([...questions, question]);
            focus(boxOf(question.key));
          }}
        >
          {strings.EditAddQuestion}
        </Button>
      </span>
    </div>
  );
}
