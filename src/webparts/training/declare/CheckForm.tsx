import * as React from 'react';
import type { Question } from '../../../domain/training/check/question';
import { scoreOf } from '../../../domain/training/check/score';
import type { Score } from '../../../domain/training/completion';
import { Button } from '../../../ui/controls/Button';
import { useUiWords } from '../../../ui/words/UiWords';
import { useTrainingWords } from '../words/TrainingWords';
import { CheckQuestion } from './CheckQuestion';
import { CheckResult } from './CheckResult';
import styles from './Declare.module.scss';
import panel from '../../../ui/screens/Panel.module.scss';

/** By the place of the question: the places of the answers that were chosen. */
type Choices = readonly ReadonlySet<number>[];

const nothing: ReadonlySet<number> = new Set();

export interface CheckFormProps {
  readonly questions: readonly Question[];
  /** Of the first try; `null` before it. */
  readonly first: Score | null;
  readonly onFirst: (score: Score) => void;
  /** To the declaration, whatever the result: a check keeps nobody from going on. */
  readonly onGoOn: () => void;
  readonly onClose: () => void;
  readonly onDirty: (isDirty: boolean) => void;
}

function withChoice(choices: Choices, index: number, chosen: ReadonlySet<number>, count: number): Choices {
  return Array.from({ length: count }, (_, at) => (at === index ? chosen : (choices[at] ?? nothing)));
}

/** A check of understanding. It can be repeated; the first try counts. */
export function CheckForm(props: CheckFormProps): JSX.Element {
  const { strings } = useTrainingWords();
  const ui = useUiWords();
  const { questions, first, onFirst, onGoOn, onDirty } = props;
  const [choices, setChoices] = React.useState<Choices>([]);
  const [isShown, setShown] = React.useState(false);
  const [tries, setTries] = React.useState(0);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const isDirty = choices.some(({ size }) => size > 0);
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  // What follows is read from its beginning, with or without the screen.
  React.useEffect(() => heading.current?.focus(), [isShown]);
  const show = (event: React.FormEvent): void => {
    event.preventDefault();
    if (!first) onFirst(scoreOf(questions, choices));
    setTries((now) => now + 1);
    setShown(true);
  };
  const repeat = (): void => {
    setChoices([]);
    setShown(false);
  };
  return (
    <form className={styles.form} aria-label={strings.DeclareCheck} onSubmit={show}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {isShown ? strings.DeclareCheckResult : strings.DeclareCheck}
      </h3>
      {isShown && first ? (
        <CheckResult {...{ questions, choices, first }} isFirst={tries === 1} />
      ) : (
        <>
          <p className={panel.quiet}>{strings.DeclareCheckIntro}</p>
          <ol className={styles.questions}>
            {questions.map((question, index) => (
              <li key={index}>
                <CheckQuestion
                  question={question}
                  chosen={choices[index] ?? nothing}
                  onChange={(chosen) => setChoices((now) => withChoice(now, index, chosen, questions.length))}
                />
              </li>
            ))}
          </ol>
        </>
      )}
      <div className={panel.commands}>
        {isShown ? (
          <>
            <Button look="primary" onClick={onGoOn}>
              {strings.DeclareGoOn}
            </Button>
            <Button icon="refresh" onClick={repeat}>
              {ui.strings.TryAgain}
            </Button>
          </>
        ) : (
          <>
            <Button type="submit" look="primary">
              {strings.DeclareCheckShow}
            </Button>
            <Button onClick={onGoOn}>{first ? strings.DeclareGoOn : strings.DeclareCheckSkip}</Button>
          </>
        )}
        <Button look="quiet" onClick={props.onClose}>
          {ui.strings.Cancel}
        </Button>
      </div>
    </form>
  );
}
