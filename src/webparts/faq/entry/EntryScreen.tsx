import * as React from 'react';
import type { Entry } from '../../../domain/faq/entry';
import { tabId, ViewTabs } from '../../../ui/controls/ViewTabs';
import { useUndoKey } from '../../../ui/errors/useUndoKey';
import { DiscardQuestion } from '../../../ui/screens/DiscardQuestion';
import type { PanelGuard } from '../../../ui/screens/GuardedPanel';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import { entrySections, type EntrySection } from '../model/faqState';
import type { FaqViewProps } from '../model/viewProps';
import { entrySectionName } from '../words/choiceNames';
import { useFaqWords } from '../words/FaqWords';
import { AnswerSection } from './answer/AnswerSection';
import { EntryHeading } from './heading/EntryHeading';
import { EntryStatus } from './EntryStatus';
import type { EntrySectionProps } from './sectionProps';
import { useEntryGuard } from './useEntryGuard';
import styles from './Entry.module.scss';

const HistorySection = lazyScreen<EntrySectionProps>(async () => {
  const { HistorySection: screen } = await import(
    /* webpackChunkName: 'faq-history' */ './history/HistorySection'
  );
  return screen;
});
const FeedbackSection = lazyScreen<EntrySectionProps>(async () => {
  const { FeedbackSection: screen } = await import(
    /* webpackChunkName: 'faq-feedback' */ './feedback/FeedbackSection'
  );
  return screen;
});

const sections: Readonly<Record<EntrySection, (props: EntrySectionProps) => JSX.Element>> = {
  answer: AnswerSection,
  history: HistorySection,
  feedback: FeedbackSection
};

export type EntryScreenProps = FaqViewProps &
  PanelGuard & {
    readonly entry: Entry;
    /** Reads what is there now. */
    readonly reload: () => void;
  };

/** An open entry as the team sees it: how it stands, then its parts. Asks before something typed is thrown away. */
export function EntryScreen(props: EntryScreenProps): JSX.Element {
  const { strings } = useFaqWords();
  const { entry, reload, ...view } = props;
  const [id] = React.useState(() => `om-entry-${Math.random().toString(36).slice(2)}`);
  const leaving = useEntryGuard(props.model, props.onDirty);
  const { model } = leaving;
  const { section } = model.shown;
  const Section = sections[section];
  const { message } = model;
  const onKeyDown = useUndoKey(message?.kind === 'said' ? message.undo : undefined);
  return (
    // The key is a shortcut for the Undo button, which is there for everybody.
    <div className={styles.entry} onKeyDown={onKeyDown}>
      <EntryHeading {...view} model={model} entry={entry} onDirty={leaving.onFormDirty} />
      <ViewTabs
        views={entrySections}
        nameOf={(name) => entrySectionName(strings, name)}
        view={section}
        onView={leaving.goTo}
        id={id}
        label={strings.EntryParts}
      />
      {leaving.isAsking ? <DiscardQuestion onDiscard={leaving.discard} onKeep={leaving.keep} /> : null}
      <div role="tabpanel" id={id} aria-labelledby={tabId(id, section)} className={styles.section}>
        <Section {...view} model={model} entry={entry} onDirty={leaving.onSectionDirty} />
      </div>
      <EntryStatus model={model} reload={reload} loadOwners={props.loadOwners} />
    </div>
  );
}
