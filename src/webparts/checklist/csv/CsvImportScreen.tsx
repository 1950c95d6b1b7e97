import * as React from 'react';
import type { TaskCsv } from '../../../domain/csv/importModel';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';
import { Loading } from '../../../ui/screens/Loading';
import { AddManyStatus } from '../adding/AddManyStatus';
import { useAddMany } from '../adding/useAddMany';
import { TextFileChooser } from '../../../ui/files/TextFileChooser';
import type { PanelScreenProps } from '../panel/ChecklistPanel';
import { useChecklistWords } from '../words/ChecklistWords';
import { ColumnHelp } from './ColumnHelp';
import { ImportPreviewTable } from './ImportPreviewTable';
import { fileProblemWords } from './problemWords';
import type { ImportPreview } from './readImport';
import { useCsvImport } from './useCsvImport';
import styles from '../../../ui/screens/Panel.module.scss';

function Unreadable({ csv }: { readonly csv: TaskCsv }): JSX.Element {
  const words = useChecklistWords();
  return (
    <Notice tone="error" role="alert" title={words.strings.CsvNotRead}>
      {csv.problems.map((problem, index) => (
        <p key={index} dir="auto">
          {fileProblemWords(words, problem)}
        </p>
      ))}
    </Notice>
  );
}

interface PreviewProps {
  readonly preview: ImportPreview;
  readonly canAdd: boolean;
  readonly onAdd: () => void;
  readonly onStartOver: () => void;
}

function Preview(props: PreviewProps): JSX.Element {
  const words = useChecklistWords();
  const { strings, formats } = words;
  const { csv, plan } = props.preview;
  const fresh = plan.drafts.length;
  const counts = [
    words.plural('CsvNewCount', plan.counts.new),
    words.plural('CsvThereCount', plan.counts.alreadyThere),
    words.plural('CsvRefusedCount', plan.counts.refused)
  ];
  return (
    <>
      <div className={styles.commands}>
        {fresh > 0 && props.canAdd ? (
          <Button look="primary" icon="add" onClick={props.onAdd}>
            {words.plural('AddTasks', fresh)}
          </Button>
        ) : null}
        <Button onClick={props.onStartOver}>{strings.OtherFile}</Button>
      </div>
      <p className={styles.text} role="status">
        {formats.list(counts)}
      </p>
      {fresh === 0 ? <p className={styles.text}>{strings.CsvAllThere}</p> : null}
      {csv.unknownColumns.length > 0 ? (
        <Notice tone="warning" title={strings.CsvUnknownColumns}>
          <p dir="auto">{csv.unknownColumns.join(' · ')}</p>
        </Notice>
      ) : null}
      <ImportPreviewTable plan={plan} />
    </>
  );
}

/** Imports tasks from a CSV file: choose it, look at what would become of each row, then add what is new. */
export function CsvImportScreen(props: PanelScreenProps): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { model, access, loadOwners } = props;
  const { state, introduction, read, startOver, confirm } = useCsvImport(model, formats.today());
  const adder = useAddMany(model.repositories.tasks, model.reload);
  const add = (): void => {
    if (state.kind === 'preview') confirm(state.preview, adder.start);
  };
  if (introduction.kind === 'running') return <Loading label={strings.CsvComparing} rows={4} />;
  if (adder.state.kind !== 'idle') {
    return <AddManyStatus adder={adder} onClose={model.closePanel} onAgain={add} loadOwners={loadOwners} />;
  }
  if (state.kind === 'comparing') return <Loading label={strings.CsvComparing} rows={4} />;
  if (state.kind === 'preview') {
    return (
      <>
        {introduction.kind === 'failed' ? (
          <ErrorNotice
            title={strings.CsvNotAdded}
            error={introduction.error}
            onRetry={add}
            loadOwners={loadOwners}
          />
        ) : null}
        <Preview preview={state.preview} canAdd={access.canAdd} onAdd={add} onStartOver={startOver} />
      </>
    );
  }
  return (
    <>
      {state.kind === 'failed' ? (
        <ErrorNotice title={strings.CsvNotCompared} error={state.error} onRetry={() => read(state.text)} />
      ) : null}
      {state.kind === 'unreadable' ? <Unreadable csv={state.csv} /> : null}
      <p className={styles.text}>{strings.CsvImportIntro}</p>
      <TextFileChooser
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        chooseLabel={strings.CsvChooseFile}
        fileLabel={strings.CsvFile}
        pasteLabel={strings.CsvPaste}
        onText={read}
      />
      <ColumnHelp />
    </>
  );
}
