import * as React from 'react';
import { StatusBar } from '../../../ui/errors/StatusBar';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import { PartViews } from '../../../ui/screens/PartViews';
import { SetupBanner } from '../../../ui/setup/SetupBanner';
import { AttentionView } from '../attention/AttentionView';
import { overviewViews, type OverviewView } from '../model/overviewState';
import type { OverviewViewProps } from '../model/viewProps';
import { overviewViewName } from '../words/choiceNames';
import { useOverviewWords } from '../words/OverviewWords';

const FiguresView = lazyScreen<OverviewViewProps>(async () => {
  const { FiguresView: view } = await import(
    /* webpackChunkName: 'overview-figures' */ '../figures/FiguresView'
  );
  return view;
});
const ReportView = lazyScreen<OverviewViewProps>(async () => {
  const { ReportView: view } = await import(/* webpackChunkName: 'overview-report' */ '../report/ReportView');
  return view;
});
const PlanView = lazyScreen<OverviewViewProps>(async () => {
  const { PlanView: view } = await import(/* webpackChunkName: 'overview-plan' */ '../plan/PlanView');
  return view;
});

const views: Readonly<Record<OverviewView, (props: OverviewViewProps) => JSX.Element>> = {
  attention: AttentionView,
  figures: FiguresView,
  report: ReportView,
  plan: PlanView
};

/** What is for everybody who reads the site; the rest needs rows that only the team may read. */
const viewsOfReaders: readonly OverviewView[] = ['report', 'plan'];

function Views(props: OverviewViewProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { model, reader } = props;
  const possible = reader.isTeam ? overviewViews : viewsOfReaders;
  const view = possible.find((name) => name === model.shown.view) ?? possible[0] ?? 'report';
  const View = views[view];
  return (
    <PartViews
      views={possible}
      nameOf={(name) => overviewViewName(strings, name)}
      view={view}
      onView={(next) => model.change({ view: next })}
    >
      <View {...props} />
    </PartViews>
  );
}

/** The overview when it is known who reads it. */
export function OverviewBoard(props: OverviewViewProps): JSX.Element {
  const { model, reader, loadOwners } = props;
  return (
    <>
      <SetupBanner {...reader} onSetup={() => model.openPanel({ kind: 'setup' })} />
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
