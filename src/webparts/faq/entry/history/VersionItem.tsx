import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import { draftOfEntry } from '../../../../domain/faq/entryDraft';
import { differingEntryFields } from '../../../../domain/faq/diff/entryFields';
import type { EntryVersion } from '../../../../domain/faq/EntryRepository';
import { Button } from '../../../../ui/controls/Button';
import { RevealButton } from '../../../../ui/controls/RevealButton';
import { fill } from '../../../../ui/words/fill';
import type { Knowledge } from '../../model/knowledge';
import { useFaqWords } from '../../words/FaqWords';
import { LazyEntryChange } from '../difference/LazyEntryChange';
import { WholeText } from './WholeText';
import styles from './History.module.scss';

type Shown = 'change' | 'whole' | null;

export interface VersionItemProps {
  readonly version: EntryVersion;
  /** The one that it followed; `undefined`: it is the first that is known. */
  readonly before: EntryVersion | undefined;
  readonly entry: Entry;
  readonly knowledge: Knowledge;
  readonly isPresent: boolean;
  readonly isPublished: boolean;
  readonly isBusy: boolean;
  /** Left out for whoever may not change entries. */
  readonly onRestore: ((version: EntryVersion) => void) | undefined;
}

/** Puts the text back, unless the entry says the same. */
function RestoreButton(props: VersionItemProps & { readonly name: string }): JSX.Element | null {
  const { strings } = useFaqWords();
  const { version, entry, onRestore, name } = props;
  const isSame = React.useMemo(
    () => differingEntryFields(version.draft, draftOfEntry(entry)).length === 0,
    [version, entry]
  );
  if (!onRestore || isSame) return null;
  return (
    <Button
      look="quiet"
      icon="undo"
      disabled={props.isBusy}
      aria-label={`${strings.HistoryRestore}: ${name}`}
      onClick={() => onRestore(version)}
    >
      {strings.HistoryRestore}
    </Button>
  );
}

/** A text that the entry has had: what it changed, and the whole of it, when somebody asks for them. */
export function VersionItem(props: VersionItemProps): JSX.Element {
  const { strings, formats } = useFaqWords();
  const { version, before, knowledge, isPresent, isPublished } = props;
  const [shown, setShown] = React.useState<Shown>(null);
  const n = formats.number(version.contentVersion);
  const when = formats.dateTime(version.on);
  const name = fill(strings.HistoryVersionOf, { n, when });
  const marks = [
    ...(isPresent ? [strings.HistoryPresent] : []),
    ...(isPublished ? [strings.HistoryReadersSee] : [])
  ];
  const toggle = (what: Exclude<Shown, null>, words: string): JSX.Element => (
    <RevealButton
      isOpen={shown === what}
      about={name}
      onToggle={() => setShown((now) => (now === what ? null : what))}
    >
      {words}
    </RevealButton>
  );
  return (
    <li className={styles.item}>
      <h4 className={styles.name}>{name}</h4>
      <span className={styles.quiet}>
        <bdi>{version.by}</bdi>
      </span>
      {marks.length > 0 ? <span className={styles.marks}>{marks.join(' · ')}</span> : null}
      <div className={styles.commands}>
        {before ? toggle('change', strings.HistoryShowChange) : null}
        {toggle('whole', strings.HistoryShowWhole)}
        <RestoreButton {...props} name={name} />
      </div>
      {before ? null : <p className={styles.quiet}>{strings.HistoryFirst}</p>}
      {shown === 'whole' ? <WholeText draft={version.draft} /> : null}
      {shown === 'change' && before ? (
        <LazyEntryChange before={before.draft} after={version.draft} knowledge={knowledge} />
      ) : null}
    </li>
  );
}
