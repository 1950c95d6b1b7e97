import * as React from 'react';
import type { Person } from '../../../../domain/people/person';
import { StoppableProgress } from '../../../../ui/controls/StoppableProgress';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import { useTrainingWords } from '../../words/TrainingWords';
import type { Downloader } from './useDownload';

/** How far reading for a file is, and what came of it. */
export function DownloadStatus(props: {
  readonly downloader: Downloader;
  readonly loadOwners: () => Promise<readonly Person[]>;
}): JSX.Element | null {
  const { strings, formats, plural } = useTrainingWords();
  const { state, stop } = props.downloader;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'stopped':
      return (
        <Notice tone="info" role="status">
          <p>{strings.ExportStopped}</p>
        </Notice>
      );
    case 'working': {
      const { done, total, isStopping } = state;
      const values = { done: formats.number(done), total: formats.number(total) };
      return (
        <StoppableProgress
          label={total === 0 ? strings.IntakeBeginning : fill(strings.ExportReading, values)}
          done={done}
          total={total}
          isStopping={isStopping}
          onStop={stop}
        />
      );
    }
    case 'failed':
      return (
        <ErrorNotice
          title={strings.ExportFailed}
          error={state.error}
          onRetry={state.retry}
          loadOwners={props.loadOwners}
        />
      );
    case 'saved': {
      const { download } = state;
      return (
        <Notice tone={download.hasGaps ? 'warning' : 'success'} role="status">
          <p>{plural('ExportSaved', download.rows, { file: download.name })}</p>
          {download.hasGaps ? <p>{strings.ExportGaps}</p> : null}
        </Notice>
      );
    }
  }
}
