import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { EmptyState } from '../../../ui/screens/EmptyState';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';

/** There are no courses yet: how to begin, for those who may. */
export function EmptyCatalogue({ model, reader }: TrainingViewProps): JSX.Element {
  const { strings } = useTrainingWords();
  if (!reader.access.canAdd)
    return <EmptyState title={strings.CoursesEmpty} text={strings.CoursesEmptyReader} />;
  return (
    <EmptyState
      title={strings.CoursesEmpty}
      text={strings.CoursesEmptyText}
      actions={
        <>
          <Button look="primary" icon="list" onClick={() => model.openPanel({ kind: 'starter' })}>
            {strings.MenuStarter}
          </Button>
          <Button icon="upload" onClick={() => model.openPanel({ kind: 'import' })}>
            {strings.MenuImport}
          </Button>
          <Button icon="add" onClick={() => model.openPanel({ kind: 'addCourse' })}>
            {strings.AddCourse}
          </Button>
        </>
      }
    />
  );
}
