import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { StoppableProgress } from '../../../../ui/controls/StoppableProgress';
import { Notice } from '../../../../ui/errors/Notice';
import { reasonWords } from '../../../../ui/errors/reasonWords';
import { NotDoneRows } from '../../../../ui/screens/NotDoneRows';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useTrainingWords } from '../../words/TrainingWords';
import type { RowJob, RowJobResult } from './useRowJob';

export interface RowJobStatusProps<Row> {
  readonly job: RowJob<Row>;
  /** With places for `done` and `total`. */
  readonly progressText: string;
  /** How many are done, in words. */
  readonly doneText: (done: number) => string;
  readonly titleOf: (row: Row) => string;
  /** Why a row is not done; left out: by the kind of the error. */
  readonly whyOf?: (error: unknown) => string;
  /** What can be done next, besides going on. */
  readonly actions?: React.ReactNode;
}

function Finished<Row>(props: RowJobStatusProps<Row> & { readonly result: RowJobResult<Row> }): JSX.Element {
  const { strings, plural } = useTrainingWords();
  const ui = useUiWords();
  const { result, job, titleOf, doneText, whyOf = (error) => reasonWords(ui, error) } = props;
  const { done, failed, notTried } = result;
  const isLeft = failed.length + notTried.length > 0;
  return (
    <>
      <Notice
        tone={isLeft ? 'warning' : 'success'}
        role="status"
        title={doneText(done.length)}
        actions={
          <>
            {isLeft ? (
              <Button icon="refresh" onClick={job.goOn}>
                {ui.strings.TryAgain}
              </Button>
            ) : null}
            {props.actions}
          </>
        }
      >
        {notTried.length > 0 ? <p>{plural('PlanNotTried', notTried.length)}</p> : null}
      </Notice>
      <NotDoneRows
        label={strings.PlanFailedRows}
        rows={failed.map(({ row, error }) => ({ title: titleOf(row), why: whyOf(error) }))}
      />
    </>
  );
}

/** How work on several rows goes, and what came of it. */
export function RowJobStatus<Row>(props: RowJobStatusProps<Row>): JSX.Element | null {
  const { formats } = useTrainingWords();
  const { state, stop } = props.job;
  if (state.kind === 'idle') return null;
  if (state.kind === 'finished') return <Finished {...props} result={state.result} />;
  const { done, total, isStopping } = state;
  const values = { done: formats.number(done), total: formats.number(total) };
  return (
    <StoppableProgress
      label={fill(props.progressText, values)}
      done={done}
      total={total}
      isStopping={isStopping}
      onStop={stop}
    />
  );
}
