import type { ComparedFigure } from '../../../domain/overview/report/statement';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import type { OverviewModel } from '../model/useOverview';
import type { ReportDocument } from './reportModel';

/** Charts, in a file of their own: reading does not need them. */
export const ReportCharts = lazyScreen<{ readonly figures: readonly ComparedFigure[] }>(async () => {
  const { ReportCharts: charts } = await import(
    /* webpackChunkName: 'overview-charts' */ './charts/ReportCharts'
  );
  return charts;
});

/** Print, file and mail. */
export const ReportActions = lazyScreen<{ readonly report: ReportDocument; readonly model: OverviewModel }>(
  async () => {
    const { ReportActions: actions } = await import(
      /* webpackChunkName: 'overview-report-output' */ './output/ReportActions'
    );
    return actions;
  }
);
