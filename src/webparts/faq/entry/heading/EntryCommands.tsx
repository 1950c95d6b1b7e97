import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import { mayPublish } from '../../../../domain/faq/publishing';
import { reviewState } from '../../../../domain/faq/review/reviewState';
import { Button } from '../../../../ui/controls/Button';
import { Menu, type MenuItem } from '../../../../ui/controls/Menu';
import { printHtml } from '../../../../ui/print/printHtml';
import { useUiWords } from '../../../../ui/words/UiWords';
import { entryHtml } from '../../print/entryHtml';
import { doubtTitle } from '../../words/doubtWords';
import { useFaqWords, type FaqWords } from '../../words/FaqWords';
import type { EntryHeadingProps } from './EntryHeading';
import { useCopyEntryLink } from './useCopyEntryLink';
import { VerifyForm } from './VerifyForm';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './Heading.module.scss';

/** What publishing is called for the entry as it is; `undefined` when readers see its text already. */
function publishName({ strings }: FaqWords, entry: Entry): string | undefined {
  if (entry.status === 'Retired') return strings.EntryPublishAgain;
  if (entry.status === 'Draft') return strings.EntryPublish;
  return entry.publishedVersion === entry.contentVersion ? undefined : strings.EntryPublishChanges;
}

/** What is not needed every day. */
function useMoreItems(props: EntryHeadingProps, onNote: () => void): readonly MenuItem[] {
  const words = useFaqWords();
  const { strings, culture } = words;
  const { model, reader, knowledge, entry } = props;
  const copyLink = useCopyEntryLink(model, entry.id);
  const { canEdit } = reader.access;
  const print = (): void => {
    const doubt = knowledge.doubts.byEntry.get(entry.id);
    const options = { doubt: doubt && doubtTitle(words, doubt), heading: 'none' } as const;
    const html = entryHtml(words, { face: 'team', entry }, options);
    printHtml({ title: entry.title, culture, html });
  };
  const items: readonly (MenuItem | false)[] = [
    canEdit && { key: 'note', label: strings.EntryVerifyNote, icon: 'check', onSelect: onNote },
    copyLink !== undefined && {
      key: 'link',
      label: strings.EntryCopyLink,
      icon: 'link',
      onSelect: copyLink
    },
    { key: 'print', label: strings.EntryPrint, icon: 'print', onSelect: print },
    canEdit && {
      key: 'merge',
      label: strings.EntryMerge,
      icon: 'next',
      onSelect: () => model.openPanel({ kind: 'merge', entry })
    },
    canEdit &&
      entry.status !== 'Retired' && {
        key: 'retire',
        label: strings.EntryRetire,
        icon: 'remove',
        onSelect: () => void model.retire(entry)
      }
  ];
  return items.filter((item): item is MenuItem => item !== false);
}

/** What the team can do with an entry. Verifying is one click: it must not be put off. */
export function EntryCommands(props: EntryHeadingProps & { readonly isDoubtful: boolean }): JSX.Element {
  const words = useFaqWords();
  const ui = useUiWords();
  const { strings, formats } = words;
  const { model, reader, entry, isDoubtful, onDirty } = props;
  const [isNoting, setNoting] = React.useState(false);
  const items = useMoreItems(props, () => setNoting(true));
  const isBusy = model.pending.has(entry.id);
  const review = reviewState(entry, formats.today()).kind;
  const isWaiting = isDoubtful || review === 'due' || review === 'neverVerified';
  const publishing = publishName(words, entry);
  const isMineToPublish = mayPublish(entry, reader.me.id, reader.settings);
  const { canEdit } = reader.access;
  return (
    <>
      <div className={styles.commands}>
        {canEdit && entry.status !== 'Retired' ? (
          <Button
            look={isWaiting ? 'primary' : 'standard'}
            icon="check"
            disabled={isBusy}
            onClick={() => void model.verify(entry, { wasChanged: false, note: '' })}
          >
            {strings.EntryVerify}
          </Button>
        ) : null}
        {canEdit ? (
          <Button icon="edit" disabled={isBusy} onClick={() => model.openPanel({ kind: 'edit', entry })}>
            {strings.EntryEdit}
          </Button>
        ) : null}
        {canEdit && publishing !== undefined && isMineToPublish ? (
          <Button icon="upload" disabled={isBusy} onClick={() => void model.publish(entry)}>
            {publishing}
          </Button>
        ) : null}
        <Menu label={ui.strings.More} items={items} />
      </div>
      {publishing !== undefined && !isMineToPublish ? (
        <p className={panel.quiet}>{strings.EntrySecondEyes}</p>
      ) : null}
      {isNoting ? (
        <VerifyForm model={model} entry={entry} onDirty={onDirty} onClose={() => setNoting(false)} />
      ) : null}
    </>
  );
}
