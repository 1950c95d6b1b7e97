import * as React from 'react';
import { adviceForEntryFile } from '../../../domain/faq/intake/advice';
import { StoppableProgress } from '../../../ui/controls/StoppableProgress';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';
import { Loading } from '../../../ui/screens/Loading';
import { fill } from '../../../ui/words/fill';
import type { FaqViewProps } from '../model/viewProps';
import { useFaqWords } from '../words/FaqWords';
import type { EntryReading } from './reading/useEntryReading';
import { adviceWords } from './words/adviceWords';
import { fileProblemWords } from './words/fileProblemWords';

export interface ReadingStatusProps extends Pick<FaqViewProps, 'knowledge' | 'loadOwners'> {
  readonly reading: EntryReading;
}

/** How far reading is, or why there is no preview. */
export function ReadingStatus({ reading, knowledge, loadOwners }: ReadingStatusProps): JSX.Element | null {
  const words = useFaqWords();
  const { strings, formats } = words;
  const { state, startOver } = reading;
  switch (state.kind) {
    case 'choosing':
    case 'preview':
      return null;
    case 'comparing':
      return (
        <Loading label={knowledge.building ? strings.ImportWaiting : strings.ImportComparing} rows={4} />
      );
    case 'reading': {
      const { done, total } = state;
      const values = { done: formats.number(done), total: formats.number(total) };
      const label = fill(strings.ImportReading, values);
      return <StoppableProgress label={label} done={done} total={total} onStop={startOver} />;
    }
    case 'refused':
      return (
        <Notice tone="error" role="alert" title={strings.ImportRefused}>
          <p dir="auto">{fileProblemWords(words, state.problem)}</p>
          <p>{adviceWords(strings, adviceForEntryFile(state.problem))}</p>
        </Notice>
      );
    case 'failed':
      return (
        <ErrorNotice
          title={state.step === 'reading' ? strings.ImportNotRead : strings.ImportNotCompared}
          error={state.error}
          onRetry={state.retry}
          loadOwners={loadOwners}
        />
      );
  }
}
