import * as React from 'react';
import { StoppableProgress } from '../../../ui/controls/StoppableProgress';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import type { CourseReading } from './reading/useCourseReading';
import { fileProblemWords } from './words/fileProblemWords';

/** How far reading is, or why there is no preview. */
export function ReadingStatus(
  props: Pick<TrainingViewProps, 'loadOwners'> & { readonly reading: CourseReading }
): JSX.Element | null {
  const words = useTrainingWords();
  const { strings, formats } = words;
  const { state, startOver } = props.reading;
  switch (state.kind) {
    case 'choosing':
    case 'preview':
      return null;
    case 'refused':
      return (
        <Notice tone="warning" role="alert" title={strings.ImportRefused}>
          <p dir="auto">{fileProblemWords(words, state.problem)}</p>
        </Notice>
      );
    case 'comparing': {
      const { done, total } = state;
      const values = { done: formats.number(done), total: formats.number(total) };
      return (
        <StoppableProgress
          label={total === 0 ? strings.IntakeBeginning : fill(strings.ImportComparing, values)}
          done={done}
          total={total}
          onStop={startOver}
        />
      );
    }
    case 'failed':
      return (
        <ErrorNotice
          title={strings.ImportNotCompared}
          error={state.error}
          onRetry={state.retry}
          loadOwners={props.loadOwners}
        />
      );
  }
}
