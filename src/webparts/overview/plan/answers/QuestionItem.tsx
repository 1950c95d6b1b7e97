import * as React from 'react';
import { useOverviewWords } from '../../words/OverviewWords';
import { questionName } from '../words/questionWords';
import { QuestionBody, type QuestionBodyProps } from './QuestionBody';
import { QuestionCommands } from './QuestionCommands';
import styles from '../Plan.module.scss';

/** A question of the plan with its answer. */
export function QuestionItem(props: QuestionBodyProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { one } = props;
  const name = questionName(strings, one.question.key);
  return (
    <li className={styles.question} aria-label={name}>
      <h4>{name}</h4>
      <div className={styles.commands}>
        <QuestionCommands {...props} />
      </div>
      <div className={styles.answer}>
        <QuestionBody {...props} />
      </div>
    </li>
  );
}
