import * as React from 'react';
import { topAnswers } from '../../../../domain/faq/feedback/topAnswers';
import type { PublishedAnswer } from '../../../../domain/faq/entry';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Loading } from '../../../../ui/screens/Loading';
import type { FaqViewProps } from '../../model/viewProps';
import { useFaqWords } from '../../words/FaqWords';
import { rowOfAnswer } from '../rows/browseRow';
import { AnswerList } from './AnswerList';
import { latestAnswers } from './latestAnswers';
import { useVotes } from './useVotes';
import styles from '../All.module.scss';

const most = 10;

interface TopProps extends FaqViewProps {
  readonly answers: readonly PublishedAnswer[];
}

/** Where it is not known what helps: what the team has looked at most lately. */
function LatestTen({ model, knowledge, answers }: TopProps): JSX.Element {
  const { strings } = useFaqWords();
  const rows = React.useMemo(() => latestAnswers(answers, most).map(rowOfAnswer), [answers]);
  return <AnswerList {...{ model, knowledge, rows }} title={strings.AllLatest} />;
}

/** The ten answers that helped most, best first. */
export function TopAnswers(props: TopProps): JSX.Element {
  const { strings, plural, formats } = useFaqWords();
  const { model, knowledge, answers, loadOwners } = props;
  const state = useVotes(model.repositories.votes, knowledge.building ? undefined : answers);
  const votes = state.kind === 'ready' ? state.votes : undefined;
  const top = React.useMemo(() => topAnswers(answers, votes ?? new Map(), most), [answers, votes]);
  const rows = React.useMemo(() => top.map(({ answer }) => rowOfAnswer(answer)), [top]);
  const helped = React.useMemo(
    () =>
      new Map(
        top.map(({ answer, helpfulness: { count, of } }) => [
          answer.entry,
          plural('FeedbackCount', of, { helped: formats.number(count) })
        ])
      ),
    [top, plural, formats]
  );
  if (state.kind === 'loading') return <Loading label={strings.LoadingEntries} rows={4} />;
  if (state.kind === 'failed') {
    return (
      <div className={styles.view}>
        <ErrorNotice
          title={strings.AllVotesFailed}
          error={state.error}
          onRetry={state.retry}
          loadOwners={loadOwners}
        />
        <LatestTen {...props} />
      </div>
    );
  }
  if (rows.length === 0) return <LatestTen {...props} />;
  return <AnswerList {...{ model, knowledge, rows, helped }} title={strings.AllTop} />;
}
