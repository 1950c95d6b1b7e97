import * as React from 'react';
import { daysBetween } from '../../../domain/dates/calendarDate';
import type { CourseQueueItem } from '../../../domain/training/stale/courseQueue';
import type { StaleCause, StaleCauseKind } from '../../../domain/training/stale/staleness';
import { Button } from '../../../ui/controls/Button';
import { Icon, type IconName } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import { causeWords } from '../course/causeWords';
import { useTrainingWords } from '../words/TrainingWords';
import styles from './Review.module.scss';

const icons: Readonly<Record<StaleCauseKind, IconName>> = {
  doubt: 'warning',
  deadLink: 'link',
  reported: 'warning',
  reviewDue: 'clock',
  neverVerified: 'clock'
};

/** Something was found; otherwise only time has passed. */
function isUrgent({ kind }: StaleCause): boolean {
  return kind === 'doubt' || kind === 'deadLink' || kind === 'reported';
}

function Causes({ item }: { readonly item: CourseQueueItem }): JSX.Element {
  const words = useTrainingWords();
  const { strings, formats } = words;
  const { causes, soon } = item;
  return (
    <ul className={styles.causes}>
      {causes.flatMap((cause) =>
        causeWords(words, cause).map((text) => (
          <li key={text} className={isUrgent(cause) ? styles.urgent : undefined}>
            <Icon name={icons[cause.kind]} />
            <bdi>{text}</bdi>
          </li>
        ))
      )}
      {soon === null || causes.length > 0 ? null : (
        <li>
          <Icon name="calendar" />
          <span>
            {fill(strings.ReviewSoonOn, {
              day: formats.date(soon),
              days: formats.inDays(daysBetween(formats.today(), soon))
            })}
          </span>
        </li>
      )}
    </ul>
  );
}

export interface ReviewRowProps {
  readonly item: CourseQueueItem;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
  /** Left out for those who may not. */
  readonly onVerify: (() => void) | undefined;
}

/** A course that waits, why it does, and the one click that settles it. */
export function ReviewRow({ item, isBusy, onOpen, onVerify }: ReviewRowProps): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const { course } = item;
  const { id, title, owner, verifiedOn } = course;
  // A review interval can be shorter than the days on which it is announced: today's is not asked for twice.
  const isAsked = item.causes.length > 0 || verifiedOn !== formats.today();
  return (
    <li data-row={`review-${id}`} className={styles.row}>
      <div className={styles.what}>
        <h4 className={styles.heading}>
          <button type="button" className={styles.opener} onClick={onOpen}>
            <bdi>{title}</bdi>
          </button>
        </h4>
        <Causes item={item} />
        <p className={styles.facts}>
          {verifiedOn === null ? null : (
            <span>{fill(strings.ReviewVerifiedOn, { day: formats.date(verifiedOn) })}</span>
          )}
          <span>
            {owner === null ? strings.ReviewNoOwner : fill(strings.ReviewOwner, { name: owner.name })}
          </span>
        </p>
      </div>
      {onVerify && isAsked ? (
        <Button
          icon="check"
          data-deed="verify"
          aria-label={fill(strings.ReviewVerifyOf, { title })}
          disabled={isBusy}
          onClick={onVerify}
        >
          {strings.ReviewVerify}
        </Button>
      ) : null}
    </li>
  );
}
