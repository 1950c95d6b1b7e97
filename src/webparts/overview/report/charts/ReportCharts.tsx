import * as React from 'react';
import type { ComparedFigure } from '../../../../domain/overview/report/statement';
import { FluentTheme } from '../../../../ui/theme/FluentTheme';
import { useOverviewWords } from '../../words/OverviewWords';
import { BarChart } from './BarChart';
import { chartsOf, type Chart } from './chartData';
import styles from './Charts.module.scss';

/** The numbers behind a chart, for those who do not look at bars. */
function ChartTable({ chart }: { readonly chart: Chart }): JSX.Element {
  const { strings } = useOverviewWords();
  return (
    <details className={styles.folded}>
      <summary>{strings.ChartTable}</summary>
      <table className={styles.table}>
        <caption>{chart.title}</caption>
        <thead>
          <tr>
            <th scope="col">{strings.ChartName}</th>
            <th scope="col">{strings.ReportValueColumn}</th>
            <th scope="col">{strings.ReportOfColumn}</th>
          </tr>
        </thead>
        <tbody>
          {chart.bars.map(({ key, name, amount, of }) => (
            <tr key={key}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>{amount}</td>
              <td>{of}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The figures of a report as charts, each with its numbers as a table. */
export function ReportCharts({ figures }: { readonly figures: readonly ComparedFigure[] }): JSX.Element {
  const words = useOverviewWords();
  const charts = React.useMemo(() => chartsOf(words, figures), [words, figures]);
  if (charts.length === 0) return <p className={styles.quiet}>{words.strings.ChartNothing}</p>;
  return (
    <FluentTheme>
      <div className={styles.charts}>
        {charts.map((chart) => (
          <figure key={chart.key} className={styles.chart} aria-label={chart.title}>
            <figcaption className={styles.title}>{chart.title}</figcaption>
            <BarChart chart={chart} />
            <ChartTable chart={chart} />
          </figure>
        ))}
      </div>
    </FluentTheme>
  );
}
