import * as React from 'react';
import { tabId, ViewTabs } from '../../../ui/controls/ViewTabs';
import { StatusBar } from '../../../ui/errors/StatusBar';
import { DiscardQuestion } from '../../../ui/screens/DiscardQuestion';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import type { PanelGuard } from '../../../ui/screens/GuardedPanel';
import { noticeSections, type NoticeSection } from '../model/feedState';
import type { FeedViewProps } from '../model/viewProps';
import { sectionName } from '../words/choiceNames';
import { useUpdatesWords } from '../words/UpdatesWords';
import { NoticeHeading } from './NoticeHeading';
import type { NoticeSectionProps } from './sectionProps';
import { TextSection } from './text/TextSection';
import type { OpenNotice } from './useOpenNotice';
import { useSectionGuard } from './useSectionGuard';
import styles from './Notice.module.scss';

const AwarenessSection = lazyScreen<NoticeSectionProps>(async () => {
  const { AwarenessSection: screen } = await import(
    /* webpackChunkName: 'updates-awareness' */ './awareness/AwarenessSection'
  );
  return screen;
});
const DecisionSection = lazyScreen<NoticeSectionProps>(async () => {
  const { DecisionSection: screen } = await import(
    /* webpackChunkName: 'updates-decision' */ './decision/DecisionSection'
  );
  return screen;
});
const CommunicationSection = lazyScreen<NoticeSectionProps>(async () => {
  const { CommunicationSection: screen } = await import(
    /* webpackChunkName: 'updates-communication' */ './communication/CommunicationSection'
  );
  return screen;
});
const FollowUpSection = lazyScreen<NoticeSectionProps>(async () => {
  const { FollowUpSection: screen } = await import(
    /* webpackChunkName: 'updates-follow-up' */ './followUp/FollowUpSection'
  );
  return screen;
});

const sections: Readonly<Record<NoticeSection, (props: NoticeSectionProps) => JSX.Element>> = {
  text: TextSection,
  awareness: AwarenessSection,
  decision: DecisionSection,
  communication: CommunicationSection,
  followUp: FollowUpSection
};

/** An open notice: what matters of it at once, then its parts. Asks before another part throws away what was typed. */
export function NoticeScreen(props: FeedViewProps & PanelGuard & { readonly open: OpenNotice }): JSX.Element {
  const { strings } = useUpdatesWords();
  const { model, reader, open } = props;
  const { section } = model.shown;
  const [id] = React.useState(() => `om-notice-${Math.random().toString(36).slice(2)}`);
  const leaving = useSectionGuard(model, props.onDirty);
  const Section = sections[section];
  return (
    <div className={styles.notice}>
      <NoticeHeading model={model} reader={reader} open={open} />
      <StatusBar
        message={model.message}
        onDismiss={() => model.say(undefined)}
        onReload={open.reload}
        loadOwners={props.loadOwners}
      />
      <ViewTabs
        views={noticeSections}
        nameOf={(name) => sectionName(strings, name)}
        view={section}
        onView={leaving.goTo}
        id={id}
        label={strings.NoticeParts}
      />
      {leaving.isAsking ? <DiscardQuestion onDiscard={leaving.discard} onKeep={leaving.keep} /> : null}
      <div role="tabpanel" id={id} aria-labelledby={tabId(id, section)} className={styles.section}>
        <Section {...props} onDirty={leaving.onDirty} />
      </div>
    </div>
  );
}
