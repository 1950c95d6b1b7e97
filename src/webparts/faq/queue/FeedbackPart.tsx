import * as React from 'react';
import type { WaitingFeedback } from '../../../domain/faq/feedback/feedbackQueue';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { ShowMore } from '../../../ui/paging/ShowMore';
import { usePaging } from '../../../ui/paging/usePaging';
import { Loading } from '../../../ui/screens/Loading';
import { fill } from '../../../ui/words/fill';
import { useFeedbackSeen, type FeedbackSeen } from '../model/useFeedbackSeen';
import type { FaqViewProps } from '../model/viewProps';
import { WaitingPart } from '../waiting/WaitingPart';
import { EntryTitle, WaitingRow, WaitingRows } from '../waiting/WaitingRow';
import type { useKeepPlace } from '../../../ui/screens/useKeepPlace';
import { useFaqWords } from '../words/FaqWords';
import { OwnerFact } from './OwnerFact';
import type { QueueVotes } from './useQueueVotes';
import styles from '../waiting/Waiting.module.scss';

export interface FeedbackPartProps extends Pick<FaqViewProps, 'model' | 'loadOwners'> {
  /** `undefined` while it is not known. */
  readonly waiting: readonly WaitingFeedback[] | undefined;
  readonly votes: QueueVotes;
  readonly mayEdit: boolean;
  readonly pagingKey: string;
  readonly keepPlace: ReturnType<typeof useKeepPlace>;
}

interface RowProps extends Pick<FeedbackPartProps, 'model' | 'mayEdit'> {
  readonly waiting: WaitingFeedback;
  readonly pending: FeedbackSeen['pending'];
  readonly onSeen: (waiting: WaitingFeedback) => void;
}

function FeedbackRow({ model, mayEdit, waiting, pending, onSeen }: RowProps): JSX.Element {
  const { strings, plural, formats } = useFaqWords();
  const { entry, votes } = waiting;
  const { id, title, owner } = entry;
  const [newest] = votes;
  // Not everybody says why: the newest reason tells more than the newest vote.
  const said = votes.find(({ reason }) => reason !== '');
  return (
    <WaitingRow
      row={`feedback-${id}`}
      heading={<EntryTitle title={title} onOpen={() => model.openEntry(id, 'feedback')} />}
      actions={
        mayEdit ? (
          <Button
            icon="check"
            data-deed="seen"
            aria-label={fill(strings.StepAbout, { step: strings.FeedbackSeen, title })}
            disabled={pending.has(id)}
            onClick={() => onSeen(waiting)}
          >
            {strings.FeedbackSeen}
          </Button>
        ) : null
      }
    >
      {said ? (
        <blockquote className={styles.quote} dir="auto">
          {said.reason}
        </blockquote>
      ) : null}
      <p className={styles.facts}>
        <span>{plural('QueueVotes', votes.length)}</span>
        {newest ? (
          <span>
            {fill(strings.QueueVoteLast, {
              when: formats.dateTime(newest.on),
              name: newest.person.name
            })}
          </span>
        ) : null}
        {said ? null : <span>{strings.FeedbackNoReason}</span>}
        <OwnerFact owner={owner} />
      </p>
    </WaitingRow>
  );
}

function AskMore({ left, isLoading, askMore }: QueueVotes): JSX.Element | null {
  const { plural } = useFaqWords();
  if (left === 0) return null;
  return (
    <span>
      <Button look="quiet" disabled={isLoading} onClick={askMore}>
        {plural('QueueAskMore', left)}
      </Button>
    </span>
  );
}

function Rows(props: FeedbackPartProps & { readonly rows: readonly WaitingFeedback[] }): JSX.Element | null {
  const { strings } = useFaqWords();
  const { model, rows, mayEdit, pagingKey, keepPlace } = props;
  const paging = usePaging(rows, pagingKey);
  const { pending, markSeen } = useFeedbackSeen(model);
  const onSeen = ({ entry }: WaitingFeedback): void => {
    const work = markSeen(entry).then((isDone) => (isDone ? ('done' as const) : ('stays' as const)));
    keepPlace(`feedback-${entry.id}`, 'seen', work);
  };
  if (rows.length === 0) return null;
  return (
    <>
      <WaitingRows label={strings.QueueFeedback}>
        {paging.shown.map((waiting) => (
          <FeedbackRow key={waiting.entry.id} {...{ model, mayEdit, waiting, pending, onSeen }} />
        ))}
      </WaitingRows>
      <ShowMore {...paging} />
    </>
  );
}

/** Entries that did not help somebody, until somebody has looked at why. */
export function FeedbackPart(props: FeedbackPartProps): JSX.Element {
  const { strings } = useFaqWords();
  const { waiting, votes, loadOwners } = props;
  const { error, retry } = votes;
  return (
    <WaitingPart
      title={strings.QueueFeedback}
      count={waiting?.length}
      text={waiting?.length === 0 ? strings.QueueFeedbackNone : undefined}
    >
      {error === undefined ? null : (
        <ErrorNotice
          title={strings.FeedbackNotLoaded}
          error={error}
          onRetry={retry}
          onReload={retry}
          loadOwners={loadOwners}
        />
      )}
      {waiting ? <Rows {...props} rows={waiting} /> : null}
      {!waiting && error === undefined ? <Loading label={strings.FeedbackLoading} rows={2} /> : null}
      <AskMore {...votes} />
    </WaitingPart>
  );
}
