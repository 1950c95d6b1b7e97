import * as React from 'react';
import { auditCsv } from '../../../domain/csv/auditCsv';
import type { AuditReport, AuditRow } from '../../../domain/history/auditModel';
import { auditSummary } from '../../../domain/history/auditSummary';
import type { Task } from '../../../domain/tasks/task';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { downloadText } from '../../../ui/files/downloadText';
import { fill } from '../../../ui/words/fill';
import type { OwnViewProps } from '../reading/lazyViews';
import { useChecklistWords, type ChecklistWords } from '../words/ChecklistWords';
import { isInState, matchesRow, stateChoices, type StateChoice } from './auditFilter';
import { AuditTable } from './AuditTable';
import {
  aboutWords,
  auditCsvWords,
  doneWords,
  exceptionWords,
  remarksOf,
  rowStateWords,
  stateChoiceName
} from './auditWords';
import type { Period } from './period';
import { periodName } from './periodName';
import { printPage } from './printPage';
import { summaryFacts, type SummaryFact } from './summaryFacts';
import type { Audit } from './useAuditReport';
import { useOpenRow } from './useOpenRow';
import styles from './History.module.scss';

export interface AuditReportViewProps extends OwnViewProps {
  readonly audit: Audit;
  readonly period: Period;
}

/** The figures of the report. Those that count rows of one state show these rows; another press shows all again. */
function Summary(props: {
  readonly facts: readonly SummaryFact[];
  readonly choice: StateChoice | null;
  readonly onChoose: (choice: StateChoice | null) => void;
}): JSX.Element {
  const { choice, onChoose } = props;
  return (
    <dl className={styles.summary}>
      {props.facts.map(({ key, label, value }) => {
        const state = stateChoices.find((one) => one === key);
        const isChosen = state !== undefined && state === choice;
        return (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              {state ? (
                <button
                  type="button"
                  className={styles.figure}
                  aria-label={`${label}: ${value}`}
                  aria-pressed={isChosen}
                  onClick={() => onChoose(isChosen ? null : state)}
                >
                  {value}
                </button>
              ) : (
                value
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What would be missing from the period without a word: it counts where it was moved to. */
function MovedAway(props: { readonly report: AuditReport }): JSX.Element | null {
  const words = useChecklistWords();
  const { movedAway } = props.report;
  if (movedAway.length === 0) return null;
  return (
    <details className={styles.moved}>
      <summary>{words.plural('MovedAway', movedAway.length)}</summary>
      <ul>
        {movedAway.map(({ taskId, title, period, moved }) => (
          <li key={`${taskId} ${title} ${period}`}>
            <bdi>{title}</bdi>: {exceptionWords(words, moved)}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Shown {
  readonly rows: readonly AuditRow[];
  readonly facts: readonly SummaryFact[];
  readonly tasks: ReadonlyMap<number, Task>;
  readonly title: string;
  readonly asOf: string;
}

function print(
  words: ChecklistWords,
  { rows, facts, tasks, title, asOf }: Shown,
  choice: StateChoice | null
): void {
  const { strings, formats, culture } = words;
  const filter = choice ? `${strings.AuditState}: ${stateChoiceName(strings, choice)}` : '';
  printPage({
    title,
    lines: [asOf, filter].filter(Boolean),
    facts,
    caption: words.plural('AuditRowCount', rows.length),
    columns: [
      strings.FieldDueDate,
      strings.FieldTitle,
      strings.AuditState,
      strings.AuditDone,
      strings.AuditRemarks
    ],
    rows: rows.map((row) => [
      [row.due ? formats.date(row.due) : strings.GroupNoDate],
      [row.title, aboutWords(words, row)],
      [rowStateWords(words, row)],
      [doneWords(words, row)],
      remarksOf(words, row, tasks.get(row.taskId)?.steps ?? [])
    ]),
    locale: culture.locale,
    isRightToLeft: culture.isRightToLeft
  });
}

function StateSelect(props: {
  readonly value: StateChoice | null;
  readonly onChange: (value: StateChoice | null) => void;
}): JSX.Element {
  const { strings } = useChecklistWords();
  return (
    <label className={styles.choice}>
      <span>{strings.AuditState}</span>
      <select
        value={props.value ?? ''}
        onChange={(event) => props.onChange(stateChoices.find((one) => one === event.target.value) ?? null)}
      >
        <option value="">{strings.AuditStateAll}</option>
        {stateChoices.map((choice) => (
          <option key={choice} value={choice}>
            {stateChoiceName(strings, choice)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What was expected in a period: in numbers, and row by row. */
export function AuditReportView(props: AuditReportViewProps): JSX.Element {
  const words = useChecklistWords();
  const { strings, formats } = words;
  const { model, board, audit, period } = props;
  const { report, tasks } = audit;
  const { filter } = model;
  const [choice, setChoice] = React.useState<StateChoice | null>(null);
  const opener = useOpenRow(model, tasks);
  const matching = React.useMemo(
    () => report.rows.filter((row) => matchesRow(row, tasks, filter, board.me.id)),
    [report, tasks, filter, board.me.id]
  );
  const summary = React.useMemo(() => auditSummary(matching), [matching]);
  const rows = React.useMemo(() => matching.filter((row) => isInState(row, choice)), [matching, choice]);
  const { failed } = opener;
  const facts = summaryFacts(words, summary);
  const title = fill(strings.AuditRows, { period: periodName(words, period) });
  const asOf = fill(strings.AuditAsOf, { when: formats.dateTime(audit.asOf) });
  const download = (): void =>
    downloadText(
      `${strings.AuditFile}-${period.from}-${period.to}.csv`,
      auditCsv({ rows }, auditCsvWords(words)),
      'text/csv'
    );
  return (
    <>
      <section aria-label={strings.AuditSummary}>
        <Summary facts={facts} choice={choice} onChoose={setChoice} />
        <p className={styles.quiet}>
          {asOf} {summary.daysOff > 0 ? words.plural('LeftOnDaysOff', summary.daysOff) : ''}
        </p>
        <MovedAway report={report} />
      </section>
      <div className={styles.tools}>
        <StateSelect value={choice} onChange={setChoice} />
        <Button icon="download" disabled={rows.length === 0} onClick={download}>
          {strings.CsvDownload}
        </Button>
        <Button
          disabled={rows.length === 0}
          onClick={() => print(words, { rows, facts, tasks, title, asOf }, choice)}
        >
          {strings.AuditPrint}
        </Button>
      </div>
      {failed ? (
        <ErrorNotice
          title={strings.AuditNotOpened}
          error={failed.error}
          onRetry={() => opener.open(failed.row)}
        />
      ) : null}
      {rows.length === 0 ? (
        <NoRows isFiltered={report.rows.length > 0} />
      ) : (
        <AuditTable
          rows={rows}
          tasks={tasks}
          caption={title}
          pagingKey={`${period.from} ${period.to} ${choice ?? ''}`}
          onOpen={opener.open}
        />
      )}
    </>
  );
}

function NoRows(props: { readonly isFiltered: boolean }): JSX.Element {
  const { strings } = useChecklistWords();
  return (
    <div role="status">
      <h4 className={styles.none}>{props.isFiltered ? strings.NoMatchTitle : strings.AuditNothingTitle}</h4>
      <p className={styles.quiet}>{props.isFiltered ? strings.NoMatchText : strings.AuditNothingText}</p>
    </div>
  );
}
