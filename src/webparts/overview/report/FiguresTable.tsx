import * as React from 'react';
import { useOverviewWords } from '../words/OverviewWords';
import type { ReportDocument } from './reportModel';
import styles from './FiguresTable.module.scss';

/** All numbers of the report, with how each is counted. Folded: the sentences come first. */
export function FiguresTable({ report }: { readonly report: ReportDocument }): JSX.Element | null {
  const { strings } = useOverviewWords();
  if (report.figures.length === 0) return null;
  return (
    <details className={styles.folded}>
      <summary>{report.figuresTitle}</summary>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{strings.ReportFigureColumn}</th>
              <th scope="col">{strings.ReportValueColumn}</th>
              <th scope="col">{strings.ReportOfColumn}</th>
              <th scope="col">{strings.ReportComparedColumn}</th>
            </tr>
          </thead>
          <tbody>
            {report.figures.map(({ key, partName, name, rule, value, of, comparison }) => (
              <tr key={key}>
                <th scope="row">
                  {name}
                  <span className={styles.quiet}>{partName}</span>
                  {rule ? <span className={styles.quiet}>{rule}</span> : null}
                </th>
                <td>{value}</td>
                <td>{of}</td>
                <td>{comparison}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
