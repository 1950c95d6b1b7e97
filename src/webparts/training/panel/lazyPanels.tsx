import { lazyScreen } from '../../../ui/screens/lazyScreen';
import type { CourseSection } from '../model/trainingState';
import type { TrainingViewProps } from '../model/viewProps';
import type { OpenTrainingPanel } from './TrainingPanel';

/** The panels, in files of their own: reading does not need them. */
export const Panel = lazyScreen<TrainingViewProps & { readonly panel: OpenTrainingPanel }>(async () => {
  const { TrainingPanel } = await import(/* webpackChunkName: 'training-panel' */ './TrainingPanel');
  return TrainingPanel;
});

export const SetupPanel = lazyScreen<Pick<TrainingViewProps, 'model' | 'loadOwners'>>(async () => {
  const { TrainingSetupPanel } = await import(/* webpackChunkName: 'training-panel' */ './TrainingPanel');
  return TrainingSetupPanel;
});

export type OpenedPanelProps = TrainingViewProps & { readonly id: number };

export const CoursePanel = lazyScreen<OpenedPanelProps & { readonly section: CourseSection }>(async () => {
  const { CoursePanel: panel } = await import(
    /* webpackChunkName: 'training-course' */ '../course/CoursePanel'
  );
  return panel;
});

export const RecordPanel = lazyScreen<OpenedPanelProps>(async () => {
  const { RecordPanel: panel } = await import(
    /* webpackChunkName: 'training-record' */ '../record/RecordPanel'
  );
  return panel;
});

export const StartPanel = lazyScreen<OpenedPanelProps>(async () => {
  const { StartPanel: panel } = await import(/* webpackChunkName: 'training-plans' */ '../plans/StartPanel');
  return panel;
});
