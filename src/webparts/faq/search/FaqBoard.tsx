import * as React from 'react';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { StatusBar } from '../../../ui/errors/StatusBar';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import { PartViews } from '../../../ui/screens/PartViews';
import { SetupBanner } from '../../../ui/setup/SetupBanner';
import { faqViews, type FaqView } from '../model/faqState';
import type { FaqViewProps } from '../model/viewProps';
import { faqViewName } from '../words/choiceNames';
import { useFaqWords } from '../words/FaqWords';
import { SearchView } from './SearchView';

const AllView = lazyScreen<FaqViewProps>(async () => {
  const { AllView: view } = await import(/* webpackChunkName: 'faq-all' */ '../all/AllView');
  return view;
});
const QueueView = lazyScreen<FaqViewProps>(async () => {
  const { QueueView: view } = await import(/* webpackChunkName: 'faq-queue' */ '../queue/QueueView');
  return view;
});
const GapsView = lazyScreen<FaqViewProps>(async () => {
  const { GapsView: view } = await import(/* webpackChunkName: 'faq-gaps' */ '../gaps/GapsView');
  return view;
});
const ListOfAnswers = lazyScreen<FaqViewProps>(async () => {
  const { ListOfAnswers: view } = await import(/* webpackChunkName: 'faq-all' */ '../all/ListOfAnswers');
  return view;
});

const views: Readonly<Record<FaqView, (props: FaqViewProps) => JSX.Element>> = {
  search: SearchView,
  all: AllView,
  queue: QueueView,
  gaps: GapsView
};

/** What is the team's own work, and shows to nobody else. */
const teamViews: readonly FaqView[] = ['queue', 'gaps'];

/** All views of the FAQ that the reader may see. */
function Views(props: FaqViewProps): JSX.Element {
  const { strings } = useFaqWords();
  const { model, knowledge } = props;
  const isTeam = knowledge.known.face === 'team';
  const possible = faqViews.filter((view) => isTeam || !teamViews.includes(view));
  const view = possible.find((name) => name === model.shown.view) ?? 'search';
  const View = views[view];
  return (
    <PartViews
      views={possible}
      nameOf={(name) => faqViewName(strings, name)}
      view={view}
      onView={(next) => model.change({ view: next })}
    >
      <View {...props} />
    </PartViews>
  );
}

/** The FAQ when it is known who reads it and the first entries are there. */
export function FaqBoard(props: FaqViewProps): JSX.Element {
  const { strings } = useFaqWords();
  const { model, reader, loadOwners } = props;
  const { knowledge } = model;
  const refreshError = knowledge.kind === 'ready' ? knowledge.refreshError : undefined;
  return (
    <>
      <SetupBanner {...reader} onSetup={() => model.openPanel({ kind: 'setup' })} />
      {refreshError === undefined ? null : (
        <ErrorNotice title={strings.NotRefreshed} error={refreshError} onRetry={model.reload} />
      )}
      {model.mode === 'full' ? <Views {...props} /> : <ListOfAnswers {...props} />}
      <StatusBar
        // An open entry says it itself.
        message={model.shown.entry === null ? model.message : undefined}
        onDismiss={() => model.say(undefined)}
        onReload={model.reload}
        loadOwners={loadOwners}
      />
    </>
  );
}
