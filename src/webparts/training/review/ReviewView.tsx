import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { FilterChoice } from '../../../ui/controls/FilterChoice';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { Loading } from '../../../ui/screens/Loading';
import { useKeepPlace } from '../../../ui/screens/useKeepPlace';
import { useCourseActions } from '../course/useCourseActions';
import { reviewOwners, type ReviewOwner } from '../model/trainingState';
import type { TrainingModel } from '../model/useTraining';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import { ReviewList } from './ReviewList';
import { useReviewQueue } from './useReviewQueue';
import styles from './Review.module.scss';

interface WhoseProps {
  readonly model: TrainingModel;
  readonly whose: ReviewOwner;
}

function WhoseChoice({ model, whose }: WhoseProps): JSX.Element {
  const { strings } = useTrainingWords();
  return (
    <div className={styles.bar}>
      <FilterChoice
        label={strings.ReviewWhose}
        all={strings.ReviewEverybody}
        value={whose === 'everybody' ? null : whose}
        options={[
          ['mine', strings.ReviewMine],
          ['nobody', strings.ReviewNobody]
        ]}
        onChange={(value) =>
          model.change({ whose: reviewOwners.find((name) => name === value) ?? 'everybody' })
        }
      />
    </div>
  );
}

/** Nothing at all: of the chosen owner, or of anybody. */
function NothingWaits({ model, whose }: WhoseProps): JSX.Element {
  const { strings } = useTrainingWords();
  if (whose === 'everybody') return <EmptyState title={strings.ReviewEmpty} text={strings.ReviewEmptyText} />;
  return (
    <EmptyState
      title={strings.ReviewEmpty}
      text={whose === 'mine' ? strings.ReviewEmptyMine : strings.ReviewEmptyNobody}
      actions={
        <Button onClick={() => model.change({ whose: 'everybody' })}>{strings.ReviewShowEverybody}</Button>
      }
    />
  );
}

/** Courses whose material may not be true any more, and those whose review comes soon. */
export function ReviewView(props: TrainingViewProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, reader, loadOwners } = props;
  const { whose, now, soon, reports, reloadReports } = useReviewQueue(props);
  const actions = useCourseActions(props);
  const root = React.useRef<HTMLDivElement>(null);
  const keepPlace = useKeepPlace(root);
  const error =
    reports.kind === 'failed' ? reports.error : reports.kind === 'ready' ? reports.refreshError : undefined;
  const isEmpty = reports.kind === 'ready' && now.length + soon.length === 0;
  const common = { model, reader, actions, keepPlace, pagingKey: whose };
  return (
    <div ref={root} tabIndex={-1} className={styles.view}>
      <WhoseChoice model={model} whose={whose} />
      {error === undefined ? null : (
        <ErrorNotice
          title={strings.ReviewReportsNotLoaded}
          error={error}
          onRetry={reloadReports}
          loadOwners={loadOwners}
        />
      )}
      <ReviewList {...common} title={strings.ReviewNow} items={now} />
      {reports.kind === 'loading' ? <Loading label={strings.ReviewReportsLoading} rows={1} /> : null}
      <ReviewList {...common} title={strings.ReviewSoon} items={soon} />
      {isEmpty ? <NothingWaits model={model} whose={whose} /> : null}
    </div>
  );
}
