import * as React from 'react';
import { exportTasks } from '../../../domain/csv/exportTasks';
import type { Task } from '../../../domain/tasks/task';
import { isFiltering, matchesFilter } from '../../../domain/tasks/taskFilter';
import { Button } from '../../../ui/controls/Button';
import { ChoiceField } from '../../../ui/fields/ChoiceField';
import { downloadText } from '../../../ui/files/downloadText';
import type { PanelScreenProps } from '../panel/ChecklistPanel';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from '../../../ui/screens/Panel.module.scss';

const nothing: readonly Task[] = [];

/** Saves the open tasks as a CSV file that the import takes. */
export function CsvExportScreen({ model }: PanelScreenProps): JSX.Element {
  const { strings, formats, plural } = useChecklistWords();
  const { filter } = model;
  const hasFilter = isFiltering(filter);
  const [which, setWhich] = React.useState<'all' | 'filtered'>(hasFilter ? 'filtered' : 'all');
  const board = model.state.kind === 'ready' ? model.state.board : undefined;
  const open = board?.open ?? nothing;
  const myId = board?.me.id ?? 0;
  const filtered = open.filter((task) => matchesFilter(task, filter, myId));
  const tasks = which === 'filtered' ? filtered : open;
  const option = (name: string, count: number): string => `${name}: ${plural('TaskCount', count)}`;
  const download = (): void => {
    const sorted = [...tasks].sort((a, b) => formats.compare(a.title, b.title) || a.id - b.id);
    downloadText(`${strings.CsvExportFile}-${formats.today()}.csv`, exportTasks(sorted), 'text/csv');
  };
  return (
    <>
      <p className={styles.text}>{strings.CsvExportIntro}</p>
      {hasFilter ? (
        <ChoiceField
          label={strings.CsvExportWhich}
          options={[
            { key: 'all', text: option(strings.CsvExportAll, open.length) },
            { key: 'filtered', text: option(strings.CsvExportFiltered, filtered.length) }
          ]}
          value={which}
          onChange={setWhich}
        />
      ) : (
        <p className={styles.text}>{option(strings.CsvExportAll, open.length)}</p>
      )}
      {tasks.length === 0 ? <p className={styles.quiet}>{strings.CsvExportNone}</p> : null}
      <div className={styles.commands}>
        <Button look="primary" icon="download" disabled={tasks.length === 0} onClick={download}>
          {strings.CsvDownload}
        </Button>
      </div>
    </>
  );
}
