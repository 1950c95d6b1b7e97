import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { GuardedPanel } from '../../../ui/screens/GuardedPanel';
import { Loading } from '../../../ui/screens/Loading';
import { useUiWords } from '../../../ui/words/UiWords';
import type { CourseSection } from '../model/trainingState';
import type { TrainingModel } from '../model/useTraining';
import type { OpenedPanelProps } from '../panel/lazyPanels';
import { useTrainingWords } from '../words/TrainingWords';
import { CourseScreen } from './CourseScreen';
import { useOpenCourse } from './useOpenCourse';

/** No course has this id, or none that the person may read. */
function Gone({ model }: { readonly model: TrainingModel }): JSX.Element {
  const { strings } = useTrainingWords();
  const ui = useUiWords();
  const close = (): void => {
    model.reload();
    model.open(null);
  };
  return (
    <EmptyState
      title={strings.CourseGone}
      text={strings.CourseGoneText}
      actions={<Button onClick={close}>{ui.strings.Close}</Button>}
    />
  );
}

/** One course beside the page: what it is, who has it, and what became of it. */
export function CoursePanel(props: OpenedPanelProps & { readonly section: CourseSection }): JSX.Element {
  const { strings } = useTrainingWords();
  const { id, section, ...view } = props;
  const { model } = view;
  const state = useOpenCourse(view, id);
  return (
    <GuardedPanel
      title={state.kind === 'ready' ? state.course.title : strings.CoursePanel}
      onClose={() => model.open(null)}
      screen={id}
    >
      {(guard) => {
        switch (state.kind) {
          case 'loading':
            return <Loading label={strings.CourseLoading} rows={5} />;
          case 'gone':
            return <Gone model={model} />;
          case 'failed':
            return (
              <ErrorNotice
                title={strings.CourseNotLoaded}
                error={state.error}
                onRetry={state.retry}
                loadOwners={view.loadOwners}
              />
            );
          case 'ready':
            return <CourseScreen {...view} {...guard} {...state} section={section} />;
        }
      }}
    </GuardedPanel>
  );
}
