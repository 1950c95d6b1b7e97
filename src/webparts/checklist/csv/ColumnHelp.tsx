import * as React from 'react';
import { writeCsv } from '../../../domain/csv/csvText';
import { taskCsvColumns, type TaskCsvColumn } from '../../../domain/csv/taskCsvColumns';
import { focusAreas, platforms, tasksList } from '../../../lists';
import { Button } from '../../../ui/controls/Button';
import { downloadText } from '../../../ui/files/downloadText';
import { fill } from '../../../ui/words/fill';
import { useChecklistWords } from '../words/ChecklistWords';
import panelStyles from '../../../ui/screens/Panel.module.scss';
import styles from './Csv.module.scss';

const { kind, evidence, signOff, renewalOf } = tasksList.columns;

function meanings(strings: IChecklistWebPartStrings): Readonly<Record<TaskCsvColumn, string>> {
  const listed = (text: string, values: readonly string[]): string =>
    fill(text, { values: values.join(' · ') });
  const oneOf = (values: readonly string[]): string => listed(strings.CsvColumnChoice, values);
  const anyOf = (values: readonly string[]): string => listed(strings.CsvColumnChoices, values);
  return {
    Key: strings.CsvColumnKey,
    Title: strings.CsvColumnTitle,
    Kind: oneOf(kind.choices),
    'Focus area': oneOf(focusAreas),
    'Owner (e-mail)': strings.CsvColumnEmail,
    'Backup (e-mail)': strings.CsvColumnEmail,
    'Due date': strings.CsvColumnDue,
    Schedule: strings.CsvColumnSchedule,
    Instructions: strings.CsvColumnInstructions,
    Runbook: strings.CsvColumnRunbook,
    'Runbook text': strings.CsvColumnRunbookText,
    Minutes: strings.CsvColumnMinutes,
    Platforms: anyOf(platforms),
    Steps: strings.CsvColumnSteps,
    Evidence: anyOf(evidence.choices),
    'Sign-off': oneOf(signOff.choices),
    'What expires': listed(strings.CsvColumnRenewal, renewalOf.choices),
    'Owning account': strings.CsvColumnAccount,
    'Lead days': strings.CsvColumnLeadDays
  };
}

/** What the columns hold, and a file that has them. */
export function ColumnHelp(): JSX.Element {
  const { strings } = useChecklistWords();
  const texts = meanings(strings);
  const download = (): void =>
    downloadText(`${strings.CsvTemplateFile}.csv`, writeCsv([taskCsvColumns]), 'text/csv');
  return (
    <section className={panelStyles.section}>
      <div className={panelStyles.commands}>
        <Button icon="download" onClick={download}>
          {strings.CsvTemplate}
        </Button>
      </div>
      <details>
        <summary className={panelStyles.summary}>{strings.CsvColumns}</summary>
        <p className={panelStyles.text}>{strings.CsvColumnsIntro}</p>
        <table className={styles.table}>
          <caption>{strings.CsvColumns}</caption>
          <thead>
            <tr>
              <th scope="col">{strings.CsvColumn}</th>
              <th scope="col">{strings.CsvMeaning}</th>
            </tr>
          </thead>
          <tbody>
            {taskCsvColumns.map((column) => (
              <tr key={column}>
                <th scope="row" lang="en">
                  <bdi>{column}</bdi>
                </th>
                <td dir="auto">{texts[column]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
