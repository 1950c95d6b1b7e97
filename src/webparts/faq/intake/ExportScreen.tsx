import * as React from 'react';
import type { ExportFormat } from '../../../domain/faq/export/exportEntries';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/errors/Notice';
import { ChoiceField } from '../../../ui/fields/ChoiceField';
import { downloadText } from '../../../ui/files/downloadText';
import { fill } from '../../../ui/words/fill';
import { noFaqFilter, type FaqFilter } from '../model/faqState';
import type { FaqPanelScreenProps } from '../model/viewProps';
import { categoryName, levelName } from '../words/choiceNames';
import { useFaqWords } from '../words/FaqWords';
import { exportChoice } from './exportChoice';
import styles from '../../../ui/screens/Panel.module.scss';

const mediaTypes: Readonly<Record<ExportFormat, string>> = { csv: 'text/csv', json: 'application/json' };

/** The filters that are set now, by name. */
function useFilterNames({ category, platform, level }: FaqFilter, isTeam: boolean): readonly string[] {
  const { strings } = useFaqWords();
  return [
    category && categoryName(strings, category),
    platform,
    isTeam && level ? levelName(strings, level) : null
  ].filter((name): name is string => name !== null);
}

interface WhichProps {
  readonly all: number;
  readonly filtered: number;
  readonly filterNames: readonly string[];
  readonly which: 'all' | 'filtered';
  readonly onWhich: (which: 'all' | 'filtered') => void;
}

/** All entries, or those that the page shows now. */
function Which({ all, filtered, filterNames, which, onWhich }: WhichProps): JSX.Element {
  const { strings, formats, plural } = useFaqWords();
  const option = (name: string, count: number): string =>
    fill(strings.ExportOption, { name, count: plural('AllCount', count) });
  if (filterNames.length === 0) return <p className={styles.text}>{option(strings.ViewAll, all)}</p>;
  const filters = fill(strings.ExportFiltered, { filters: formats.list(filterNames) });
  return (
    <ChoiceField
      label={strings.ExportWhich}
      options={[
        { key: 'all', text: option(strings.ViewAll, all) },
        { key: 'filtered', text: option(filters, filtered) }
      ]}
      value={which}
      onChange={onWhich}
    />
  );
}

/** Saves entries as a file that the import takes: whole ones for the team, answers for everybody else. */
export function ExportScreen({ model, knowledge }: FaqPanelScreenProps): JSX.Element {
  const { strings, formats } = useFaqWords();
  const { known, building } = knowledge;
  const { filter } = model.shown;
  const isTeam = known.face === 'team';
  const filterNames = useFilterNames(filter, isTeam);
  const [which, setWhich] = React.useState<WhichProps['which']>(filterNames.length > 0 ? 'filtered' : 'all');
  const [format, setFormat] = React.useState<ExportFormat>('csv');
  const all = React.useMemo(() => exportChoice(known, noFaqFilter), [known]);
  const filtered = React.useMemo(() => exportChoice(known, filter), [known, filter]);
  const choice = which === 'filtered' ? filtered : all;
  const download = (): void => {
    const name = `${strings.ExportFile}-${formats.today()}.${format}`;
    downloadText(name, choice.text(format, formats.compare), mediaTypes[format]);
  };
  return (
    <>
      <p className={styles.text}>{strings.ExportIntro}</p>
      <Notice tone={isTeam ? 'warning' : 'info'}>
        <p>{isTeam ? strings.ExportInternal : strings.ExportAnswersOnly}</p>
      </Notice>
      <Which
        all={all.count}
        filtered={filtered.count}
        filterNames={filterNames}
        which={which}
        onWhich={setWhich}
      />
      <ChoiceField
        label={strings.ExportFormat}
        options={[
          { key: 'csv', text: strings.ExportCsv },
          { key: 'json', text: strings.ExportJson }
        ]}
        value={format}
        hint={format === 'csv' ? strings.ExportCsvHint : undefined}
        onChange={setFormat}
      />
      {building ? <p className={styles.quiet}>{strings.ExportWaiting}</p> : null}
      {choice.count === 0 && !building ? <p className={styles.quiet}>{strings.ExportNone}</p> : null}
      <div className={styles.commands}>
        <Button
          look="primary"
          icon="download"
          disabled={choice.count === 0 || building !== null}
          onClick={download}
        >
          {strings.ExportDownload}
        </Button>
      </div>
    </>
  );
}
