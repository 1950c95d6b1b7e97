import * as React from 'react';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { StatusBar } from '../../../ui/errors/StatusBar';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import { PartViews } from '../../../ui/screens/PartViews';
import { SetupBanner } from '../../../ui/setup/SetupBanner';
import { MineView } from '../mine/MineView';
import { trainingViews, type TrainingView } from '../model/trainingState';
import type { TrainingViewProps } from '../model/viewProps';
import { trainingViewName } from '../words/choiceNames';
import { useTrainingWords } from '../words/TrainingWords';

const CoursesView = lazyScreen<TrainingViewProps>(async () => {
  const { CoursesView: view } = await import(
    /* webpackChunkName: 'training-courses' */ '../courses/CoursesView'
  );
  return view;
});
const PlansView = lazyScreen<TrainingViewProps>(async () => {
  const { PlansView: view } = await import(/* webpackChunkName: 'training-plans' */ '../plans/PlansView');
  return view;
});
const TeamView = lazyScreen<TrainingViewProps>(async () => {
  const { TeamView: view } = await import(/* webpackChunkName: 'training-team' */ '../team/TeamView');
  return view;
});
const SkillsView = lazyScreen<TrainingViewProps>(async () => {
  const { SkillsView: view } = await import(/* webpackChunkName: 'training-skills' */ '../skills/SkillsView');
  return view;
});
const ReviewView = lazyScreen<TrainingViewProps>(async () => {
  const { ReviewView: view } = await import(/* webpackChunkName: 'training-review' */ '../review/ReviewView');
  return view;
});

const views: Readonly<Record<TrainingView, (props: TrainingViewProps) => JSX.Element>> = {
  mine: MineView,
  courses: CoursesView,
  plans: PlansView,
  team: TeamView,
  skills: SkillsView,
  review: ReviewView
};

/** What the reader may look at. The record of others is for those who look after them. */
function possibleViews({ reader, lookedAfter }: TrainingViewProps): readonly TrainingView[] {
  const { isTeam, isLead } = reader;
  const canSee: Readonly<Record<TrainingView, boolean>> = {
    mine: true,
    courses: true,
    plans: isTeam,
    team: isLead || lookedAfter.size > 0,
    skills: isTeam,
    review: isTeam
  };
  return trainingViews.filter((view) => canSee[view]);
}

function Views(props: TrainingViewProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { model } = props;
  const possible = possibleViews(props);
  const view = possible.find((name) => name === model.shown.view) ?? 'mine';
  const View = views[view];
  return (
    <PartViews
      views={possible}
      nameOf={(name) => trainingViewName(strings, name)}
      view={view}
      onView={(next) => model.change({ view: next })}
    >
      <View {...props} />
    </PartViews>
  );
}

/** The tracker when it is known who reads it and the catalogue is there. */
export function TrainingBoard(props: TrainingViewProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, reader, loadOwners } = props;
  const { catalogue } = model;
  const refreshError = catalogue.kind === 'ready' ? catalogue.refreshError : undefined;
  return (
    <>
      <SetupBanner {...reader} onSetup={() => model.openPanel({ kind: 'setup' })} />
      {refreshError === undefined ? null : (
        <ErrorNotice title={strings.NotRefreshed} error={refreshError} onRetry={model.reload} />
      )}
      <Views {...props} />
      <StatusBar
        // What is open says it itself.
        message={model.shown.opened === null ? model.message : undefined}
        onDismiss={() => model.say(undefined)}
        onReload={model.reload}
        loadOwners={loadOwners}
      />
    </>
  );
}
