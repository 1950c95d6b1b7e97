import * as React from 'react';
import { dayInTimeZone } from '../../../domain/dates/calendarDate';
import type { Entry } from '../../../domain/faq/entry';
import { mayPublish } from '../../../domain/faq/publishing';
import { ShowMore } from '../../../ui/paging/ShowMore';
import { usePaging } from '../../../ui/paging/usePaging';
import { fill } from '../../../ui/words/fill';
import type { FaqViewProps } from '../model/viewProps';
import { WaitingPart } from '../waiting/WaitingPart';
import { EntryTitle, WaitingRow, WaitingRows } from '../waiting/WaitingRow';
import { useFaqWords } from '../words/FaqWords';
import styles from '../waiting/Waiting.module.scss';

type DraftPartProps = Pick<FaqViewProps, 'model' | 'reader'> & { readonly entries: readonly Entry[] };

function DraftRow({
  model,
  reader,
  entry
}: Omit<DraftPartProps, 'entries'> & { readonly entry: Entry }): JSX.Element {
  const { strings, formats, culture } = useFaqWords();
  const { id, title, status, contentVersion, publishedVersion, modifiedOn, modifiedBy } = entry;
  const day = formats.date(dayInTimeZone(new Date(modifiedOn), culture.timeZone));
  const kind =
    status === 'Draft'
      ? strings.StatusDraft
      : fill(strings.EntryChangesWait, {
          published: formats.number(publishedVersion ?? 0),
          content: formats.number(contentVersion)
        });
  return (
    <WaitingRow row={`draft-${id}`} heading={<EntryTitle title={title} onOpen={() => model.openEntry(id)} />}>
      <p className={styles.facts}>
        <span>{kind}</span>
        <span>{fill(strings.QueueChanged, { day, name: modifiedBy.name })}</span>
        {mayPublish(entry, reader.me.id, reader.settings) ? null : <span>{strings.QueueOthersPublish}</span>}
      </p>
    </WaitingRow>
  );
}

/** What is written and not before readers yet, whoever wrote it: somebody else can look at it. */
export function DraftPart({ model, reader, entries }: DraftPartProps): JSX.Element {
  const { strings } = useFaqWords();
  const paging = usePaging(entries, '');
  const isEmpty = entries.length === 0;
  return (
    <WaitingPart
      title={strings.QueueDrafts}
      count={entries.length}
      text={isEmpty ? strings.QueueDraftsNone : strings.QueueDraftsHint}
    >
      {isEmpty ? null : (
        <WaitingRows label={strings.QueueDrafts}>
          {paging.shown.map((entry) => (
            <DraftRow key={entry.id} {...{ model, reader, entry }} />
          ))}
        </WaitingRows>
      )}
      <ShowMore {...paging} />
    </WaitingPart>
  );
}
