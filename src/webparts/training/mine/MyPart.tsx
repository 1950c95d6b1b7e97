import * as React from 'react';
import type { Course } from '../../../domain/training/course';
import { latestItem } from '../../../domain/training/states/ownLearning';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import { AssignedPart } from './AssignedPart';
import { OwnPart } from './OwnPart';
import { useMyLearning } from './useMyLearning';
import panel from '../../../ui/screens/Panel.module.scss';

export interface MyPartProps extends TrainingViewProps {
  /** Whole, with its questions. */
  readonly course: Course;
  /** Whether closing would lose something that was typed. */
  readonly onDirty?: ((isDirty: boolean) => void) | undefined;
}

/** How whoever is signed in stands with a course, and what they can do about it. */
export function MyPart(props: MyPartProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { course, reader } = props;
  const { state, reload } = useMyLearning(props);
  if (state.kind === 'loading') return <></>;
  if (state.kind === 'failed') {
    return <ErrorNotice title={strings.PartNotLoaded} error={state.error} onRetry={reload} />;
  }
  const own = state.rows.filter(({ assignment }) => assignment.course === course.id);
  const latest = latestItem(own);
  return (
    <section className={panel.section} aria-label={strings.PartTitle}>
      <h3>{strings.PartTitle}</h3>
      {reader.isTeam ? <AssignedPart {...props} item={latest} /> : <OwnPart {...props} item={latest} />}
    </section>
  );
}
