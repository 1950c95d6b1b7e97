import * as React from 'react';
import { useDirtyParts } from '../../../ui/screens/useDirtyParts';
import type { TrainingPanelScreenProps } from '../model/viewProps';
import { CatalogueExport } from './exporting/CatalogueExport';
import { RecordsExport } from './exporting/RecordsExport';

/** Saves the catalogue as a file, and, for leads, the records of people. */
export function ExportScreen(props: TrainingPanelScreenProps): JSX.Element {
  const report = useDirtyParts(props.onDirty);
  const onCatalogue = React.useCallback((isDirty: boolean) => report('catalogue', isDirty), [report]);
  const onRecords = React.useCallback((isDirty: boolean) => report('records', isDirty), [report]);
  return (
    <>
      <CatalogueExport {...props} onDirty={onCatalogue} />
      {props.reader.isLead ? <RecordsExport {...props} onDirty={onRecords} /> : null}
    </>
  );
}
