import * as React from 'react';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { ShowMore } from '../../../../ui/paging/ShowMore';
import { usePaging } from '../../../../ui/paging/usePaging';
import { Loading } from '../../../../ui/screens/Loading';
import { useFaqWords } from '../../words/FaqWords';
import type { EntrySectionProps } from '../sectionProps';
import { useEntryRead } from '../useEntryRead';
import { useRestore } from './useRestore';
import { VersionItem } from './VersionItem';
import panel from '../../../../ui/screens/Panel.module.scss';

const atOnce = 10;

/** The texts that the entry has had, the present one first. */
export function VersionList({ model, reader, knowledge, entry, loadOwners }: EntrySectionProps): JSX.Element {
  const { strings } = useFaqWords();
  const { entries } = model.repositories;
  const { value, error, retry } = useEntryRead('entry versions', entry, () => entries.versions(entry.id));
  const versions = value ?? [];
  const { shown, ...paging } = usePaging(versions, String(entry.id), atOnce);
  const { restore, isRestoring } = useRestore(model, entry);
  // Of several versions with the same number, readers see the latest.
  const published =
    entry.status === 'Published'
      ? versions.find(({ contentVersion }) => contentVersion === entry.publishedVersion)
      : undefined;
  return (
    <section className={panel.section}>
      <h3>{strings.HistoryTexts}</h3>
      {error === undefined ? null : (
        <ErrorNotice
          title={strings.HistoryTextsNotLoaded}
          error={error}
          onRetry={retry}
          loadOwners={loadOwners}
        />
      )}
      {!value && error === undefined ? <Loading label={strings.HistoryTextsLoading} rows={3} /> : null}
      {value?.length === 0 ? <p className={panel.quiet}>{strings.HistoryTextsNone}</p> : null}
      {shown.length > 0 ? (
        <ul className={panel.items}>
          {shown.map((version, index) => (
            <VersionItem
              key={version.label}
              version={version}
              before={versions[index + 1]}
              entry={entry}
              knowledge={knowledge}
              isPresent={index === 0}
              isPublished={version === published}
              isBusy={isRestoring || model.pending.has(entry.id)}
              onRestore={reader.access.canEdit ? restore : undefined}
            />
          ))}
        </ul>
      ) : null}
      <ShowMore {...paging} />
    </section>
  );
}
