import * as React from 'react';
import { StoppableProgress } from '../../../../ui/controls/StoppableProgress';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { fill } from '../../../../ui/words/fill';
import type { FaqPanelScreenProps } from '../../model/viewProps';
import { useFaqWords } from '../../words/FaqWords';
import { AddingResultView } from './AddingResultView';
import type { AddingResult, AddingStep } from './addingJob';
import type { EntryAdder } from './useAdding';
import { useDirtyWhile } from '../../../../ui/screens/useDirtyWhile';
import { useUndoAdding } from './useUndoAdding';

type Strings = IFaqWebPartStrings;

const texts: Readonly<Record<AddingStep, keyof Strings>> = {
  adding: 'ImportStepAdding',
  changing: 'ImportStepChanging',
  linking: 'ImportStepLinking',
  publishing: 'ImportStepPublishing'
};

export interface AddingStatusProps extends FaqPanelScreenProps {
  readonly adder: EntryAdder;
  /** Another import, or what else the screen is for. */
  readonly otherName: string;
  readonly onOther: () => void;
}

/** What came of it, and what can be done then. */
function Result(props: AddingStatusProps & { readonly result: AddingResult }): JSX.Element {
  const { adder, model, reader, result, onDirty } = props;
  const undo = useUndoAdding(model);
  useDirtyWhile(undo.state.kind === 'working', onDirty);
  return (
    <AddingResultView
      result={result}
      reader={reader}
      undo={undo}
      onGoOn={() => adder.goOn(result)}
      onClose={props.onClose}
      other={{
        name: props.otherName,
        onSelect: () => {
          adder.reset();
          props.onOther();
        }
      }}
    />
  );
}

/** How writing entries goes, and what came of it. */
export function AddingStatus(props: AddingStatusProps): JSX.Element | null {
  const { strings, formats } = useFaqWords();
  const { adder, onDirty } = props;
  const { state } = adder;
  useDirtyWhile(state.kind === 'working', onDirty);
  if (state.kind === 'idle') return null;
  if (state.kind === 'failed') {
    return (
      <>
        <ErrorNotice
          title={strings.ImportNotWritten}
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
      label={total === 0 ? strings.ImportBeginning : fill(strings[texts[step]], values)}
      hint={strings.ImportStopHint}
      done={done}
      total={total}
      isStopping={state.isStopping}
      onStop={adder.stop}
    />
  );
}
