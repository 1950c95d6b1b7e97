import * as React from 'react';
import { StatusBar } from '../../../ui/errors/StatusBar';
import { Icon } from '../../../ui/icons/Icon';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import { PartViews } from '../../../ui/screens/PartViews';
import { SetupBanner } from '../../../ui/setup/SetupBanner';
import { feedViews, type FeedView } from '../model/feedState';
import type { FeedViewProps } from '../model/viewProps';
import { feedViewName } from '../words/choiceNames';
import { useUpdatesWords } from '../words/UpdatesWords';
import { FeedList } from './FeedList';
import part from '../../../ui/screens/Part.module.scss';
import styles from './Feed.module.scss';

const MatrixView = lazyScreen<FeedViewProps>(async () => {
  const { MatrixView: view } = await import(/* webpackChunkName: 'updates-matrix' */ '../matrix/MatrixView');
  return view;
});
const LeadView = lazyScreen<FeedViewProps>(async () => {
  const { LeadView: view } = await import(/* webpackChunkName: 'updates-lead' */ '../lead/LeadView');
  return view;
});

const views: Readonly<Record<FeedView, (props: FeedViewProps) => JSX.Element>> = {
  feed: FeedList,
  awareness: MatrixView,
  lead: LeadView
};

/** The update feed when it is known who reads it: what was just done, the views, and what they show. */
export function UpdatesBoard(props: FeedViewProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const { model, reader, loadOwners } = props;
  const { view, notice } = model.shown;
  const View = views[view];
  const isReadOnly = !reader.access.canAdd && !reader.access.canEdit;
  return (
    <>
      <SetupBanner {...reader} onSetup={() => model.openPanel({ kind: 'setup' })} />
      <PartViews
        views={feedViews}
        nameOf={(name) => feedViewName(strings, name)}
        view={view}
        onView={(next) => model.change({ view: next })}
        note={
          isReadOnly ? (
            <p className={part.quiet}>
              <Icon name="lock" /> {strings.ReadOnly}
            </p>
          ) : null
        }
      >
        <View {...props} />
      </PartViews>
      <div className={styles.status}>
        <StatusBar
          // An open notice says it itself.
          message={notice === null ? model.message : undefined}
          onDismiss={() => model.say(undefined)}
          onReload={model.reload}
          loadOwners={loadOwners}
        />
      </div>
    </>
  );
}
