import * as React from 'react';
import type { ReviewItem, ReviewReason } from '../../../domain/faq/review/reviewQueue';
import { Button } from '../../../ui/controls/Button';
import { Icon, type IconName } from '../../../ui/icons/Icon';
import { ShowMore } from '../../../ui/paging/ShowMore';
import { usePaging } from '../../../ui/paging/usePaging';
import { fill } from '../../../ui/words/fill';
import type { FaqModel } from '../model/useFaq';
import { WaitingPart } from '../waiting/WaitingPart';
import { EntryTitle, WaitingRow, WaitingRows } from '../waiting/WaitingRow';
import type { useKeepPlace } from '../../../ui/screens/useKeepPlace';
import { useFaqWords } from '../words/FaqWords';
import { OwnerFact } from './OwnerFact';
import { reasonWords } from './reasonWords';
import styles from '../waiting/Waiting.module.scss';

export interface ReviewPartProps {
  readonly model: FaqModel;
  readonly items: readonly ReviewItem[];
  readonly mayEdit: boolean;
  readonly pagingKey: string;
  readonly keepPlace: ReturnType<typeof useKeepPlace>;
}

const icons: Readonly<Record<ReviewReason, IconName>> = {
  doubtful: 'warning',
  due: 'clock',
  neverVerified: 'clock',
  soon: 'calendar'
};

type RowProps = Pick<ReviewPartProps, 'model' | 'mayEdit'> & {
  readonly item: ReviewItem;
  readonly onVerify: (item: ReviewItem) => void;
};

function ReviewRow({ model, mayEdit, item, onVerify }: RowProps): JSX.Element {
  const words = useFaqWords();
  const { strings, formats } = words;
  const { entry, reason } = item;
  const { id, title, verifiedOn, owner } = entry;
  const isUrgent = reason === 'doubtful' || reason === 'due';
  // A review interval can be shorter than the days on which it is announced: today's is not asked for twice.
  const isAsked = reason === 'doubtful' || verifiedOn !== formats.today();
  return (
    <WaitingRow
      row={`review-${id}`}
      heading={<EntryTitle title={title} onOpen={() => model.openEntry(id)} />}
      actions={
        mayEdit && isAsked ? (
          <Button
            icon="check"
            data-deed="verify"
            aria-label={fill(strings.StepAbout, { step: strings.VerifiedToday, title })}
            disabled={model.pending.has(id)}
            onClick={() => onVerify(item)}
          >
            {strings.VerifiedToday}
          </Button>
        ) : null
      }
    >
      <p className={styles.facts}>
        <span className={[styles.reason, isUrgent ? styles.urgent : ''].join(' ')}>
          <Icon name={icons[reason]} />
          <span>{reasonWords(words, item)}</span>
        </span>
        {verifiedOn === null ? null : (
          <span>{fill(strings.VerifiedOnDay, { day: formats.date(verifiedOn) })}</span>
        )}
        <OwnerFact owner={owner} />
      </p>
    </WaitingRow>
  );
}

/** Published entries that somebody has to look at, the most urgent first. One key works through them. */
export function ReviewPart(props: ReviewPartProps): JSX.Element {
  const { strings } = useFaqWords();
  const { model, items, mayEdit, pagingKey, keepPlace } = props;
  const paging = usePaging(items, pagingKey);
  const verify = ({ entry }: ReviewItem): void => {
    const written = model.verify(entry, { wasChanged: false, note: '' });
    keepPlace(
      `review-${entry.id}`,
      'verify',
      written.then((verified) => (verified ? 'done' : 'stays'))
    );
  };
  const isEmpty = items.length === 0;
  return (
    <WaitingPart
      title={strings.QueueReviews}
      count={items.length}
      text={isEmpty ? strings.QueueReviewsNone : undefined}
    >
      {isEmpty ? null : (
        <WaitingRows label={strings.QueueReviews}>
          {paging.shown.map((item) => (
            <ReviewRow key={item.entry.id} {...{ model, mayEdit, item }} onVerify={verify} />
          ))}
        </WaitingRows>
      )}
      <ShowMore {...paging} />
    </WaitingPart>
  );
}
