import * as React from 'react';
import { isRepositoryError } from '../../../domain/RepositoryError';
import { Button } from '../../../ui/controls/Button';
import { fill } from '../../../ui/words/fill';
import { useUiWords } from '../../../ui/words/UiWords';
import type { ReopenReportProps } from '../panel/OverviewPanel';
import { useOverviewWords } from '../words/OverviewWords';
import { periodName } from '../words/periodName';
import { ReportSaveProblem } from './ReportSaveProblem';
import { useReloadClosed } from './useClosedReports';
import { useWriting } from './useWriting';
import panel from '../../../ui/screens/Panel.module.scss';
import styles from './Report.module.scss';

/** Asks whether to open a report again: what that means for those who read it. */
export function ReopenReportScreen(props: ReopenReportProps): JSX.Element {
  const words = useOverviewWords();
  const { strings, formats } = words;
  const ui = useUiWords();
  const { model, panel: asked, onClose, loadOwners } = props;
  const { period, asOf, closedBy } = asked.header;
  const reloadClosed = useReloadClosed();
  const { isWriting, error, write, isOpen } = useWriting((failure) =>
    model.say({ kind: 'failed', title: strings.ReportNotReopened, error: failure })
  );
  const name = periodName(words, period);
  const show = (): void => {
    reloadClosed(period.kind);
    if (isOpen()) model.closePanel();
  };
  const reopen = async (): Promise<void> =>
    write(async () => {
      await model.repositories.snapshots.reopen(asked.header);
      show();
      model.say({ kind: 'said', tone: 'success', text: fill(strings.ReportReopenedSaid, { period: name }) });
    });
  return (
    <>
      <p className={panel.text}>
        {fill(strings.ReportReopenIntro, { period: name, date: formats.dateTime(asOf), name: closedBy })}
      </p>
      <ul className={styles.plain}>
        <li>{strings.ReportReopenReaders}</li>
        <li>{strings.ReportReopenNumbers}</li>
        <li>{strings.ReportReopenVersions}</li>
        <li>{strings.ReportReopenWho}</li>
      </ul>
      <ReportSaveProblem
        error={error}
        texts={{
          failed: strings.ReportNotReopened,
          conflictTitle: strings.ReportReopenConflictTitle,
          conflictText: strings.ReportReopenConflictText,
          show: strings.ReportShowNow
        }}
        onShow={show}
        loadOwners={loadOwners}
      />
      <div className={panel.commands}>
        {isRepositoryError(error, 'conflict') ? null : (
          <Button look="primary" icon="edit" disabled={isWriting} onClick={() => void reopen()}>
            {strings.ReportReopen}
          </Button>
        )}
        <Button onClick={onClose}>{ui.strings.Cancel}</Button>
        <span role="status">{isWriting ? strings.ReportReopening : ''}</span>
      </div>
    </>
  );
}
