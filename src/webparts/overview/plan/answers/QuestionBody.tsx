import * as React from 'react';
import { Icon } from '../../../../ui/icons/Icon';
import { useTeamWords } from '../../../../ui/team/TeamWords';
import type { OverviewViewProps } from '../../model/viewProps';
import { useOverviewWords } from '../../words/OverviewWords';
import { AlertTable } from '../alerts/AlertTable';
import { GapLine } from '../GapLine';
import type { PlanState, QuestionState } from '../planState';
import { TeamToday } from '../team/TeamToday';
import { gapText } from '../words/gapWords';
import type { Alert } from '../../../../domain/overview/plan/planModel';
import { AnswerBody } from './AnswerBody';
import styles from '../Plan.module.scss';

export interface QuestionBodyProps extends OverviewViewProps {
  readonly one: QuestionState;
  readonly state: PlanState;
  readonly alerts: readonly Alert[];
}

function NotAnswered({ one, reader }: QuestionBodyProps): JSX.Element {
  const { strings } = useOverviewWords();
  const isGap = reader.isTeam && one.question.isRequired;
  if (isGap) return <GapLine text={strings.PlanNotAnswered} />;
  return (
    <p className={styles.open}>
      <Icon name="circle" />
      <span>
        {strings.PlanNotAnswered}
        {reader.isTeam ? ` · ${strings.PlanOptional}` : null}
      </span>
    </p>
  );
}

/** What is answered to a question, and what of it is lacking. */
export function QuestionBody(props: QuestionBodyProps): JSX.Element {
  const words = useOverviewWords();
  const teamWords = useTeamWords();
  const { one, state, alerts } = props;
  const { question, answer, gaps } = one;
  if (question.answer === 'team') {
    return (
      <>
        {one.isAnswered ? null : <NotAnswered {...props} />}
        <TeamToday team={state.team} gaps={gaps.filter(({ kind }) => kind !== 'emptyTeam')} />
      </>
    );
  }
  if (question.answer === 'alerts') {
    return (
      <>
        {one.isAnswered ? null : <NotAnswered {...props} />}
        {alerts.length === 0 ? null : <AlertTable {...props} alerts={alerts} gaps={gaps} />}
      </>
    );
  }
  return (
    <>
      {answer ? <AnswerBody question={question} answer={answer} /> : <NotAnswered {...props} />}
      {gaps
        .filter(({ kind }) => kind !== 'unanswered')
        .map((gap, index) => (
          <GapLine key={index} text={gapText(words, teamWords.strings, gap)} />
        ))}
    </>
  );
}
