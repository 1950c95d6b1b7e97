import * as React from 'react';
import type { PlanAnswer } from '../../../../domain/overview/plan/planModel';
import type { PlanQuestion } from '../../../../domain/overview/plan/questions';
import { PersonName } from '../../../../ui/people/PersonName';
import { fill } from '../../../../ui/words/fill';
import { useOverviewWords } from '../../words/OverviewWords';
import { Facts, type Fact } from '../Facts';
import { answerFacts } from './answerForm';
import styles from '../Plan.module.scss';

/** What was answered, by whom and when. */
export function AnswerBody(props: {
  readonly question: PlanQuestion;
  readonly answer: PlanAnswer;
}): JSX.Element {
  const words = useOverviewWords();
  const { strings, formats } = words;
  const { question, answer } = props;
  const people = [strings.PlanWho, strings.PlanBackup];
  const facts = answerFacts(words, question, answer)
    .filter(({ text }) => text !== '')
    .map(({ label, text }): Fact => ({
      label,
      value: people.includes(label) ? <PersonName name={text} /> : text
    }));
  const changed = { name: answer.modifiedBy.name, when: formats.dateTime(answer.modifiedOn) };
  return (
    <>
      {answer.text.trim() === '' ? null : (
        <p className={styles.text} dir="auto">
          {answer.text}
        </p>
      )}
      <Facts facts={facts} />
      <p className={styles.quiet}>{fill(strings.PlanChanged, changed)}</p>
    </>
  );
}
