import * as React from 'react';
import type { SnapshotHeader } from '../../../domain/overview/report/SnapshotRepository';
import type { SnapshotProblem } from '../../../domain/overview/report/snapshotText';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import type { OverviewViewProps } from '../model/viewProps';
import { useOverviewWords } from '../words/OverviewWords';

export interface UnreadableReportProps extends OverviewViewProps {
  readonly header: SnapshotHeader;
  readonly problems: readonly [SnapshotProblem, ...SnapshotProblem[]];
}

/** A closed report of which nothing is guessed: why, and what can be done. */
export function UnreadableReport({ model, reader, header, problems }: UnreadableReportProps): JSX.Element {
  const { strings, formats } = useOverviewWords();
  const [problem] = problems;
  const { asOf, closedBy } = header;
  const closed = fill(strings.ReportClosed, { date: formats.dateTime(asOf), name: closedBy });
  if (problem.kind === 'newerVersion') {
    return (
      <Notice tone="warning" title={strings.ReportNewerTitle}>
        <p>{closed}</p>
        <p>{strings.ReportNewerText}</p>
      </Notice>
    );
  }
  return (
    <Notice
      tone="error"
      title={strings.ReportDamagedTitle}
      actions={
        reader.isLead ? (
          <Button icon="edit" onClick={() => model.openPanel({ kind: 'reopenReport', header })}>
            {strings.ReportReopen}
          </Button>
        ) : null
      }
    >
      <p>{closed}</p>
      <p>{strings.ReportDamagedText}</p>
      {problem.kind === 'wrongShape' && problem.path !== '' ? (
        <p>
          <span dir="auto">{fill(strings.ReportDamagedPlace, { place: problem.path })}</span>
        </p>
      ) : null}
    </Notice>
  );
}
