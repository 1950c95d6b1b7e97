import * as React from 'react';
import type { CourseQueueItem } from '../../../domain/training/stale/courseQueue';
import { ShowMore } from '../../../ui/paging/ShowMore';
import { usePaging } from '../../../ui/paging/usePaging';
import type { useKeepPlace } from '../../../ui/screens/useKeepPlace';
import type { CourseActions } from '../course/useCourseActions';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import { ReviewRow } from './ReviewRow';
import styles from './Review.module.scss';

export interface ReviewListProps extends Pick<TrainingViewProps, 'model' | 'reader'> {
  readonly title: string;
  readonly items: readonly CourseQueueItem[];
  readonly actions: CourseActions;
  readonly keepPlace: ReturnType<typeof useKeepPlace>;
  /** Changes with whose courses are shown. */
  readonly pagingKey: string;
}

/** Courses that wait; one key works through them. Nothing when none does. */
export function ReviewList(props: ReviewListProps): JSX.Element | null {
  const { formats } = useTrainingWords();
  const { model, reader, title, items, actions, keepPlace, pagingKey } = props;
  const { shown, ...paging } = usePaging(items, pagingKey);
  if (items.length === 0) return null;
  const verify = ({ course }: CourseQueueItem): void =>
    keepPlace(
      `review-${course.id}`,
      'verify',
      actions.verify(course, '').then((verified) => (verified ? 'done' : 'stays'))
    );
  return (
    <section>
      <h3 className={styles.title}>
        {title} <span className={styles.count}>{formats.number(items.length)}</span>
      </h3>
      <ul className={styles.rows} data-rows="" aria-label={title}>
        {shown.map((item) => (
          <ReviewRow
            key={item.course.id}
            item={item}
            isBusy={actions.pending.has(item.course.id)}
            onOpen={() => model.open({ kind: 'course', id: item.course.id, section: 'about' })}
            onVerify={reader.access.canEdit ? () => verify(item) : undefined}
          />
        ))}
      </ul>
      <ShowMore {...paging} />
    </section>
  );
}
