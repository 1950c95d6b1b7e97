import type { ComparedFigure } from '../../../domain/overview/report/statement';
import { lazyScreen } from '../../../ui/screens/lazyScreen';

/** Charts, in a file of their own: reading does not need them. */
export const ReportCharts = lazyScreen<{ readonly figures: readonly ComparedFigure[] }>(async () => {
  const { ReportCharts: charts } = await import(
    /* webpackChunkName: 'overview-charts' */ './charts/ReportCharts'
  );
  return charts;
});
