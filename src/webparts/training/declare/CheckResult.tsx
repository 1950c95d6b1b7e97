import * as React from 'react';
import type { Question } from '../../../domain/training/check/question';
import { isRightChoice, scoreOf } from '../../../domain/training/check/score';
import type { Score } from '../../../domain/training/completion';
import { Icon } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import { useTrainingWords } from '../words/TrainingWords';
import { scoreText } from './declareWords';
import styles from './Declare.module.scss';
import panel from '../../../ui/screens/Panel.module.scss';

/** Which questions were answered rightly, and what would have been right. */
export function CheckResult(props: {
  readonly questions: readonly Question[];
  readonly choices: readonly ReadonlySet<number>[];
  /** What goes on the record. */
  readonly first: Score;
  readonly isFirst: boolean;
}): JSX.Element {
  const words = useTrainingWords();
  const { strings, formats } = words;
  const { questions, choices, first, isFirst } = props;
  return (
    <>
      <p className={panel.text}>
        <strong>{scoreText(words, strings.DeclareCheckScore, scoreOf(questions, choices))}</strong>{' '}
        {isFirst ? strings.DeclareCheckFirst : scoreText(words, strings.DeclareCheckCounts, first)}
      </p>
      <ol className={styles.questions}>
        {questions.map((question, index) => {
          const isRight = isRightChoice(question, choices[index] ?? new Set());
          const answers = question.answers.filter((answer) => answer.isRight).map(({ text }) => text);
          return (
            <li key={index}>
              <p className={styles.question} dir="auto">
                {question.text}
              </p>
              <p className={isRight ? styles.right : styles.wrong}>
                <Icon name={isRight ? 'check' : 'close'} />
                <span>
                  {isRight
                    ? strings.DeclareCheckRight
                    : fill(strings.DeclareCheckWrong, { answers: formats.list(answers) })}
                </span>
              </p>
            </li>
          );
        })}
      </ol>
    </>
  );
}
