import * as React from 'react';
import { nextPeriod } from '../../../domain/overview/period';
import { isRepositoryError } from '../../../domain/RepositoryError';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/errors/Notice';
import { useUiWords } from '../../../ui/words/UiWords';
import { fill } from '../../../ui/words/fill';
import type { CloseReportProps } from '../panel/OverviewPanel';
import { figureName } from '../words/figureNames';
import { useOverviewWords } from '../words/OverviewWords';
import { periodName } from '../words/periodName';
import { ReportPreview, WrittenNotes } from './ClosePreview';
import { ReportSaveProblem } from './ReportSaveProblem';
import { useClosing } from './useClosing';
import panel from '../../../ui/screens/Panel.module.scss';
import styles from './Report.module.scss';

/** What the report is without, and what of it is not kept. */
function Warnings({ panel: { snapshot, lacking } }: Pick<CloseReportProps, 'panel'>): JSX.Element | null {
  const { strings, formats } = useOverviewWords();
  const cut = snapshot.cut.map(({ figure }) => figureName(strings, figure));
  return (
    <>
      {lacking.length > 0 ? (
        <Notice tone="warning" title={strings.ReportCloseLacking}>
          {lacking.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p>{strings.ReportCloseLackingText}</p>
        </Notice>
      ) : null}
      {cut.length > 0 ? (
        <Notice tone="info">
          <p>{fill(strings.ReportCloseCut, { figures: formats.list(cut) })}</p>
        </Notice>
      ) : null}
    </>
  );
}

function ForWhom({ panel: { snapshot } }: Pick<CloseReportProps, 'panel'>): JSX.Element {
  const words = useOverviewWords();
  const { strings } = words;
  const next = periodName(words, nextPeriod(snapshot.period));
  return (
    <>
      <section className={panel.section}>
        <h3>{strings.ReportCloseForAll}</h3>
        <ul className={styles.plain}>
          <li>{strings.ReportCloseNumbers}</li>
          <li>{fill(strings.ReportCloseRisks, { period: next })}</li>
          <li>{strings.ReportCloseNames}</li>
        </ul>
        <WrittenNotes snapshot={snapshot} />
        <ReportPreview snapshot={snapshot} />
      </section>
      <section className={panel.section}>
        <h3>{strings.ReportCloseForTeam}</h3>
        <p className={panel.text}>{strings.ReportCloseRows}</p>
      </section>
    </>
  );
}

/** Asks whether to close a report: what is kept, and who will see what of it. */
export function CloseReportScreen(props: CloseReportProps): JSX.Element {
  const words = useOverviewWords();
  const { strings, formats } = words;
  const ui = useUiWords();
  const { model, panel: asked, onClose, loadOwners } = props;
  const { period, asOf } = asked.snapshot;
  const { isClosing, error, close, show } = useClosing(model, asked.snapshot);
  const isTaken = isRepositoryError(error, 'conflict');
  return (
    <>
      <p className={panel.text}>
        {fill(strings.ReportCloseIntro, { period: periodName(words, period), date: formats.dateTime(asOf) })}
      </p>
      <Warnings panel={asked} />
      <ForWhom panel={asked} />
      <ReportSaveProblem
        error={error}
        texts={{
          failed: strings.ReportNotClosed,
          conflictTitle: strings.ReportCloseConflictTitle,
          conflictText: strings.ReportCloseConflictText,
          show: strings.ReportShowClosed
        }}
        onShow={show}
        loadOwners={loadOwners}
      />
      <div className={panel.commands}>
        {isTaken ? null : (
          <Button look="primary" icon="lock" disabled={isClosing} onClick={() => void close()}>
            {strings.ReportClose}
          </Button>
        )}
        <Button onClick={onClose}>{ui.strings.Cancel}</Button>
        <span role="status">{isClosing ? strings.ReportClosing : ''}</span>
      </div>
    </>
  );
}
