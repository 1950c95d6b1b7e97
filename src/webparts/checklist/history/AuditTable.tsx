import * as React from 'react';
import type { AuditRow } from '../../../domain/history/auditModel';
import type { Step } from '../../../domain/tasks/step';
import type { Task } from '../../../domain/tasks/task';
import { StateMark } from '../details/occurrence/StateMark';
import { useChecklistWords } from '../words/ChecklistWords';
import { aboutWords, doneWords, remarksOf, rowStateWords } from './auditWords';
import { ShowMore } from '../../../ui/paging/ShowMore';
import { usePaging } from '../../../ui/paging/usePaging';
import styles from './History.module.scss';

export interface AuditTableProps {
  readonly rows: readonly AuditRow[];
  readonly tasks: ReadonlyMap<number, Task>;
  readonly caption: string;
  /** Changes when other rows are asked for. */
  readonly pagingKey: string;
  readonly onOpen: (row: AuditRow) => void;
}

const noSteps: readonly Step[] = [];

function TitleCell(props: { readonly row: AuditRow; readonly onOpen: () => void }): JSX.Element {
  const words = useChecklistWords();
  const { row } = props;
  return (
    <th scope="row">
      {row.taskId > 0 ? (
        <button type="button" className={styles.opener} onClick={props.onOpen}>
          <bdi>{row.title}</bdi>
        </button>
      ) : (
        <bdi>{row.title}</bdi>
      )}
      <span className={styles.about}>{aboutWords(words, row)}</span>
    </th>
  );
}

function Remarks(props: { readonly row: AuditRow; readonly steps: readonly Step[] }): JSX.Element {
  const words = useChecklistWords();
  const { row, steps } = props;
  return (
    <td className={styles.wide}>
      {remarksOf(words, row, steps).map((line, index) => (
        <span key={index} className={styles.remark} dir="auto">
          {line === row.evidence?.url ? (
            <a href={line} target="_blank" rel="noopener noreferrer">
              {row.evidence.description || line}
            </a>
          ) : (
            line
          )}
        </span>
      ))}
    </td>
  );
}

/** What was expected and what became of it, one row an occurrence. */
export function AuditTable(props: AuditTableProps): JSX.Element {
  const words = useChecklistWords();
  const { strings, formats } = words;
  const { rows, tasks, onOpen } = props;
  const { shown, more, showMore } = usePaging(rows, props.pagingKey);
  return (
    <>
      <table className={styles.table}>
        <caption>
          {props.caption}: {words.plural('AuditRowCount', rows.length)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{strings.FieldDueDate}</th>
            <th scope="col">{strings.FieldTitle}</th>
            <th scope="col">{strings.AuditState}</th>
            <th scope="col">{strings.AuditDone}</th>
            <th scope="col">{strings.AuditRemarks}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={`${row.taskId} ${row.title} ${row.period}`}>
              <td className={styles.day}>{row.due ? formats.date(row.due) : strings.GroupNoDate}</td>
              <TitleCell row={row} onOpen={() => onOpen(row)} />
              <td>
                <span className={styles.state}>
                  <StateMark state={row.state} />
                  {rowStateWords(words, row)}
                </span>
              </td>
              <td className={styles.wide}>{doneWords(words, row)}</td>
              <Remarks row={row} steps={tasks.get(row.taskId)?.steps ?? noSteps} />
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore more={more} showMore={showMore} />
    </>
  );
}
