import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import { entryOf } from '../../model/knowledge';
import type { FaqViewProps } from '../../model/viewProps';
import { useFaqWords } from '../../words/FaqWords';
import { DoubtNotice } from './DoubtNotice';
import { EntryCommands } from './EntryCommands';
import { Facts } from './Facts';
import { entryFacts } from './factsOf';
import styles from './Heading.module.scss';

export type EntryHeadingProps = FaqViewProps & {
  readonly entry: Entry;
  readonly onDirty: (isDirty: boolean) => void;
};

/** Readers do not see the entry any more; where it went, if it was merged. */
function RetiredNotice({ model, knowledge, entry }: EntryHeadingProps): JSX.Element {
  const { strings } = useFaqWords();
  const { mergedInto } = entry;
  if (mergedInto === null) return <Notice tone="info" title={strings.EntryRetired} />;
  const target = entryOf(knowledge, mergedInto);
  return (
    <Notice
      tone="info"
      title={target ? fill(strings.EntryMergedInto, { title: target.title }) : strings.EntryMergedAway}
      actions={<Button onClick={() => model.openEntry(mergedInto)}>{strings.EntryOpenMerged}</Button>}
    />
  );
}

/** What readers see is not what stands here. */
function ChangesWait({ entry }: { readonly entry: Entry }): JSX.Element | null {
  const { strings, formats } = useFaqWords();
  const { status, publishedVersion, contentVersion } = entry;
  if (status !== 'Published' || publishedVersion === null || publishedVersion === contentVersion) return null;
  const versions = {
    published: formats.number(publishedVersion),
    content: formats.number(contentVersion)
  };
  return <Notice tone="info" title={fill(strings.EntryChangesWait, versions)} />;
}

/** How an open entry stands, and what can be done with it. */
export function EntryHeading(props: EntryHeadingProps): JSX.Element {
  const words = useFaqWords();
  const { model, knowledge, entry } = props;
  const doubt = knowledge.doubts.byEntry.get(entry.id);
  return (
    <div className={styles.heading}>
      {doubt ? <DoubtNotice doubt={doubt} /> : null}
      {entry.status === 'Retired' ? <RetiredNotice {...props} /> : null}
      <ChangesWait entry={entry} />
      <Facts facts={entryFacts(words, entry)} errorCodes={entry.errorCodes} say={model.say} />
      <EntryCommands {...props} isDoubtful={doubt !== undefined} />
    </div>
  );
}
