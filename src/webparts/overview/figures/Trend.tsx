import * as React from 'react';
import type { FigureKey } from '../../../domain/overview/figureTraits';
import type { PeriodKind } from '../../../domain/overview/period';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Loading } from '../../../ui/screens/Loading';
import type { OverviewViewProps } from '../model/viewProps';
import { figureMadeOf, figureValue } from '../words/figureWords';
import { useOverviewWords } from '../words/OverviewWords';
import { periodName } from '../words/periodName';
import { TrendChart } from './TrendChart';
import { trendOf, useTrend, type TrendPoint } from './useTrend';
import panel from '../../../ui/screens/Panel.module.scss';
import styles from './Trend.module.scss';

function PointRow({ point }: { readonly point: TrendPoint }): JSX.Element {
  const words = useOverviewWords();
  const { strings, formats } = words;
  const { header, shown } = point;
  const lack = { missing: strings.FigureTrendMissing, unreadable: strings.FigureTrendUnreadable };
  return (
    <tr>
      <th scope="row">{periodName(words, header.period)}</th>
      {typeof shown === 'string' ? (
        <td colSpan={2}>{lack[shown]}</td>
      ) : (
        <>
          <td>{figureValue(words, shown)}</td>
          <td>{figureMadeOf(words, shown)}</td>
        </>
      )}
      <td>{formats.dateTime(header.asOf)}</td>
    </tr>
  );
}

function PointTable({ points }: { readonly points: readonly TrendPoint[] }): JSX.Element {
  const { strings } = useOverviewWords();
  return (
    <table className={styles.table}>
      <caption>{strings.FigureTrendCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{strings.PeriodOf}</th>
          <th scope="col">{strings.FigureColumnValue}</th>
          <th scope="col">{strings.FigureColumnMadeOf}</th>
          <th scope="col">{strings.FigureColumnClosedOn}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <PointRow key={point.header.period.key} point={point} />
        ))}
      </tbody>
    </table>
  );
}

export interface TrendProps extends Pick<OverviewViewProps, 'model' | 'loadOwners'> {
  readonly figure: FigureKey;
  readonly kind: PeriodKind;
}

function Points({ model, loadOwners, figure, kind }: TrendProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { state, reload } = useTrend(model.repositories, kind);
  if (state.kind === 'loading') return <Loading label={strings.FigureTrendLoading} rows={2} />;
  if (state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.FigureTrendNotLoaded}
        error={state.error}
        onRetry={reload}
        loadOwners={loadOwners}
      />
    );
  }
  const points = trendOf(state.rows, figure);
  if (points.length === 0) {
    return (
      <p className={panel.quiet}>
        {kind === 'month' ? strings.FigureTrendNoneMonth : strings.FigureTrendNoneQuarter}
      </p>
    );
  }
  return (
    <>
      <TrendChart figure={figure} points={points} />
      <PointTable points={points} />
    </>
  );
}

/** How the figure went, from closed reports: each number as it was shown then. */
export function Trend(props: TrendProps): JSX.Element {
  const { strings } = useOverviewWords();
  return (
    <section className={panel.section}>
      <h3>{strings.FigureTrend}</h3>
      <Points {...props} />
    </section>
  );
}
