import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import type { OverviewViewProps } from '../model/viewProps';
import { useOverviewWords } from '../words/OverviewWords';
import { FiguresTable } from './FiguresTable';
import { ReportCharts } from './ReportChartsOnDemand';
import { ReportHead } from './ReportHead';
import type { ReportDocument } from './reportModel';
import { DraftNotes, ReportNotes } from './ReportNotes';
import { ReportSections } from './ReportSections';
import type { ReadyReport } from './useReport';
import styles from './Report.module.scss';

function Charts({ report }: { readonly report: ReportDocument }): JSX.Element | null {
  const { strings } = useOverviewWords();
  const [isOpen, setOpen] = React.useState(false);
  if (report.compared.length === 0) return null;
  return (
    <section className={styles.section} aria-label={strings.ReportCharts}>
      <div>
        <Button icon={isOpen ? 'up' : 'down'} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {strings.ReportCharts}
        </Button>
      </div>
      {isOpen ? <ReportCharts figures={report.compared} /> : null}
    </section>
  );
}

/** A report as it is read. */
export function ReportPage(props: OverviewViewProps & { readonly ready: ReadyReport }): JSX.Element {
  const { strings } = useOverviewWords();
  const { model, reader, ready } = props;
  const { report, draft, refreshError } = ready;
  return (
    <article className={styles.report} aria-label={report.title}>
      {refreshError === undefined ? null : (
        <ErrorNotice title={strings.NotRefreshed} error={refreshError} onRetry={model.reload} />
      )}
      <ReportHead {...props} />
      <ReportSections model={model} report={report} />
      {draft && reader.isLead ? (
        <DraftNotes model={model} report={report} draft={draft} />
      ) : (
        <ReportNotes report={report} />
      )}
      <Charts report={report} />
      <FiguresTable report={report} />
    </article>
  );
}
