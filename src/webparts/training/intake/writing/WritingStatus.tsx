import * as React from 'react';
import { StoppableProgress } from '../../../../ui/controls/StoppableProgress';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { useDirtyWhile } from '../../../../ui/screens/useDirtyWhile';
import { fill } from '../../../../ui/words/fill';
import type { TrainingPanelScreenProps } from '../../model/viewProps';
import { useTrainingWords } from '../../words/TrainingWords';
import { useUndoWriting } from './useUndoWriting';
import type { Writer } from './useWriting';
import type { WritingResult, WritingStep } from './writingJob';
import { WritingResultView } from './WritingResultView';

const texts: Readonly<Record<WritingStep, keyof ITrainingWebPartStrings>> = {
  skills: 'IntakeStepSkills',
  courses: 'IntakeStepCourses',
  changes: 'IntakeStepChanges',
  plans: 'IntakeStepPlans',
  using: 'IntakeStepUsing'
};

export interface WritingStatusProps extends TrainingPanelScreenProps {
  readonly writer: Writer;
  /** Another import, or what else the screen is for. */
  readonly otherName: string;
  readonly onOther: () => void;
}

/** What came of it, and what can be done then. */
function Result(props: WritingStatusProps & { readonly result: WritingResult }): JSX.Element {
  const { writer, result, onDirty } = props;
  const undo = useUndoWriting(props);
  useDirtyWhile(undo.state.kind === 'working', onDirty);
  return (
    <WritingResultView
      {...props}
      undo={undo}
      onGoOn={() => writer.goOn(result)}
      other={{
        name: props.otherName,
        onSelect: () => {
          writer.reset();
          props.onOther();
        }
      }}
    />
  );
}

/** How writing goes, and what came of it. */
export function WritingStatus(props: WritingStatusProps): JSX.Element | null {
  const { strings, formats } = useTrainingWords();
  const { writer, onDirty } = props;
  const { state } = writer;
  useDirtyWhile(state.kind === 'working', onDirty);
  if (state.kind === 'idle') return null;
  if (state.kind === 'failed') {
    return (
      <>
        <ErrorNotice
          title={strings.IntakeNotWritten}
          error={state.error}
          onRetry={state.retry}
          loadOwners={props.loadOwners}
        />
        {state.earlier ? <Result {...props} result={state.earlier} /> : null}
      </>
    );
  }
  if (state.kind === 'finished') return <Result {...props} result={state.result} />;
  const { step, done, total } = state.progress;
  const values = { done: formats.number(done), total: formats.number(total) };
  return (
    <StoppableProgress
      label={total === 0 ? strings.IntakeBeginning : fill(strings[texts[step]], values)}
      hint={strings.IntakeStopHint}
      done={done}
      total={total}
      isStopping={state.isStopping}
      onStop={writer.stop}
    />
  );
}
