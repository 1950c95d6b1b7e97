import * as React from 'react';
import type { Entry } from '../../../domain/faq/entry';
import { feedbackQueue, type WaitingFeedback } from '../../../domain/faq/feedback/feedbackQueue';
import { reviewQueue, type ReviewItem } from '../../../domain/faq/review/reviewQueue';
import { Button } from '../../../ui/controls/Button';
import { FilterChoice } from '../../../ui/controls/FilterChoice';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { Loading } from '../../../ui/screens/Loading';
import type { QueueOwner } from '../model/faqState';
import { entriesOf } from '../model/knowledge';
import type { FaqViewProps } from '../model/viewProps';
import { useKeepPlace } from '../../../ui/screens/useKeepPlace';
import { useFaqWords } from '../words/FaqWords';
import { DraftPart } from './DraftPart';
import { FeedbackPart } from './FeedbackPart';
import { ReviewPart } from './ReviewPart';
import { useQueueVotes, type QueueVotes } from './useQueueVotes';
import { publishedOf, reviewOwner, unpublished, whoseQueue } from './whoseQueue';
import styles from '../waiting/Waiting.module.scss';

interface Queue {
  readonly whose: QueueOwner;
  readonly reviews: readonly ReviewItem[];
  readonly drafts: readonly Entry[];
  readonly votes: QueueVotes;
  /** `undefined` while it is not known. */
  readonly feedback: readonly WaitingFeedback[] | undefined;
}

function useQueue({ model, reader, knowledge }: FaqViewProps): Queue {
  const { formats } = useFaqWords();
  const rows = entriesOf(knowledge);
  const me = reader.me.id;
  const today = formats.today();
  const chosen = model.shown.whose;
  const whose = React.useMemo(() => whoseQueue(rows.values(), chosen, me), [rows, chosen, me]);
  const { byEntry } = knowledge.doubts;
  const reviews = React.useMemo(
    () => reviewQueue(rows.values(), byEntry, reviewOwner(whose, me), today),
    [rows, byEntry, whose, me, today]
  );
  const drafts = React.useMemo(() => unpublished(rows.values()), [rows]);
  const published = React.useMemo(() => publishedOf(rows.values(), whose, me), [rows, whose, me]);
  // While entries arrive, every slice of them would be asked about anew.
  const votes = useQueueVotes(model.repositories.votes, knowledge.building ? undefined : published);
  const { votes: byId } = votes;
  const feedback = React.useMemo(() => byId && feedbackQueue(published, byId, null), [published, byId]);
  return { whose, reviews, drafts, votes, feedback };
}

function WhoseChoice({
  model,
  whose
}: {
  readonly model: FaqViewProps['model'];
  readonly whose: QueueOwner;
}) {
  const { strings } = useFaqWords();
  return (
    <div className={styles.bar}>
      <FilterChoice
        label={strings.QueueWhose}
        all={strings.QueueEverybody}
        value={whose === 'everybody' ? null : whose}
        options={[
          ['mine', strings.QueueMine],
          ['nobody', strings.QueueNobody]
        ]}
        onChange={(value) => model.change({ whose: (value ?? 'everybody') as QueueOwner })}
      />
    </div>
  );
}

/** Nothing at all: of the chosen owner, or of anybody. */
function NothingWaits({
  model,
  whose
}: {
  readonly model: FaqViewProps['model'];
  readonly whose: QueueOwner;
}) {
  const { strings } = useFaqWords();
  if (whose === 'everybody') return <EmptyState title={strings.QueueEmpty} text={strings.QueueEmptyText} />;
  return (
    <EmptyState
      title={strings.QueueEmpty}
      text={whose === 'mine' ? strings.QueueEmptyMine : strings.QueueEmptyNobody}
      actions={
        <Button onClick={() => model.change({ whose: 'everybody' })}>{strings.QueueShowEverybody}</Button>
      }
    />
  );
}

/** What somebody has to look after: reviews, what waits for publishing, and feedback. */
export function QueueView(props: FaqViewProps): JSX.Element {
  const { strings } = useFaqWords();
  const { model, reader, knowledge, loadOwners } = props;
  const { whose, reviews, drafts, votes, feedback } = useQueue(props);
  const root = React.useRef<HTMLDivElement>(null);
  const keepPlace = useKeepPlace(root);
  const mayEdit = reader.access.canEdit;
  const isAllKnown = !knowledge.building && votes.left === 0 && votes.error === undefined;
  const isEmpty = isAllKnown && reviews.length + drafts.length === 0 && feedback?.length === 0;
  const common = { model, mayEdit, keepPlace, pagingKey: whose };
  return (
    <div ref={root} tabIndex={-1} className={styles.view}>
      <WhoseChoice model={model} whose={whose} />
      {knowledge.building ? <Loading label={strings.LoadingEntries} rows={2} /> : null}
      {isEmpty ? (
        <NothingWaits model={model} whose={whose} />
      ) : (
        <>
          <ReviewPart {...common} items={reviews} />
          <FeedbackPart {...common} waiting={feedback} votes={votes} loadOwners={loadOwners} />
          <DraftPart model={model} reader={reader} entries={drafts} />
        </>
      )}
    </div>
  );
}
