import * as React from 'react';
import { isOver } from '../../../domain/overview/period';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/errors/Notice';
import { Icon } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import type { OverviewViewProps } from '../model/viewProps';
import { useOverviewWords } from '../words/OverviewWords';
import { ReportActions } from './output/ReportActions';
import { useCloseReport } from './useCloseReport';
import type { DraftLoader } from './useDraft';
import type { ReadyReport } from './useReport';
import styles from './Report.module.scss';

function CloseButton(props: Pick<OverviewViewProps, 'model'> & { readonly draft: DraftLoader }): JSX.Element {
  const { strings } = useOverviewWords();
  const { isPreparing, prepare } = useCloseReport(props.model, props.draft);
  return (
    <>
      <Button look="primary" icon="lock" disabled={isPreparing} onClick={() => void prepare()}>
        {strings.ReportClose}
      </Button>
      <span role="status">{isPreparing ? strings.ReportPreparing : ''}</span>
    </>
  );
}

type HeadProps = OverviewViewProps & { readonly ready: ReadyReport };

/** What a lead can do with the report as a whole. */
function LeadCommands({ model, reader, ready }: HeadProps): JSX.Element | null {
  const { strings, formats } = useOverviewWords();
  const { report, header, draft } = ready;
  if (!reader.isLead) return null;
  if (draft)
    return isOver(report.period, formats.today()) ? <CloseButton model={model} draft={draft} /> : null;
  if (!header) return null;
  return (
    <Button icon="edit" onClick={() => model.openPanel({ kind: 'reopenReport', header })}>
      {strings.ReportReopen}
    </Button>
  );
}

/** What has to be known before the report is read. */
function Notices({ report, header, draft }: ReadyReport): JSX.Element | null {
  const { strings, formats } = useOverviewWords();
  const { lacking } = report;
  const begun = draft && header;
  return (
    <>
      {begun ? (
        <Notice tone="warning" title={strings.ReportBegunTitle}>
          <p>{fill(strings.ReportBegunText, { name: begun.closedBy, date: formats.dateTime(begun.asOf) })}</p>
          <p>{fill(strings.ReportBegunWho, { name: begun.closedBy })}</p>
        </Notice>
      ) : null}
      {lacking.length > 0 ? (
        <Notice tone="info">
          {lacking.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      ) : null}
    </>
  );
}

/** Of which period the report is, whether it is closed, and what can be done with it. */
export function ReportHead(props: HeadProps): JSX.Element {
  const { model, ready } = props;
  const { report } = ready;
  return (
    <>
      <div className={styles.head}>
        <h3>{report.title}</h3>
        <p className={styles.status}>
          <Icon name={report.isClosed ? 'lock' : 'edit'} />
          <span>{report.status}</span>
        </p>
        {report.moment === '' ? null : <p className={styles.quiet}>{report.moment}</p>}
        <div className={styles.commands}>
          <LeadCommands {...props} />
          <ReportActions report={report} model={model} />
        </div>
      </div>
      <Notices {...ready} />
    </>
  );
}
