import * as React from 'react';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Loading } from '../../../../ui/screens/Loading';
import { useFaqWords } from '../../words/FaqWords';
import type { EntrySectionProps } from '../sectionProps';
import { useEntryRead } from '../useEntryRead';
import { AddFiles } from './AddFiles';
import { FileList } from './FileList';
import { RemoveQuestion } from './RemoveQuestion';
import { useRemoveFile } from './useRemoveFile';
import styles from './Files.module.scss';
import panel from '../../../../ui/screens/Panel.module.scss';

/** Pictures and files that belong to an entry. They are attached to its row, which only the team can read. */
export function EntryFiles(props: EntrySectionProps): JSX.Element {
  const { strings } = useFaqWords();
  const { model, reader, entry, loadOwners, onDirty } = props;
  const { entries } = model.repositories;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { value, error, retry } = useEntryRead('entry files', entry, () => entries.files(entry.id));
  const removing = useRemoveFile(model, entry, heading);
  const { canEdit } = reader.access;
  return (
    <section className={panel.section}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {strings.FilesTitle}
      </h3>
      <p className={panel.quiet}>{strings.FilesTeamOnly}</p>
      {error === undefined ? null : (
        <ErrorNotice title={strings.FilesNotLoaded} error={error} onRetry={retry} loadOwners={loadOwners} />
      )}
      {!value && error === undefined ? <Loading label={strings.FilesLoading} rows={1} /> : null}
      {value?.length === 0 ? <p className={panel.text}>{strings.FilesNone}</p> : null}
      {value ? <FileList files={value} onRemove={canEdit ? removing.ask : undefined} /> : null}
      {removing.asked === undefined ? null : <RemoveQuestion {...removing} name={removing.asked} />}
      {canEdit ? <AddFiles model={model} entry={entry} loadOwners={loadOwners} onDirty={onDirty} /> : null}
    </section>
  );
}
