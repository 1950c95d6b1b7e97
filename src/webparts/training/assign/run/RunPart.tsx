import * as React from 'react';
import type { Person } from '../../../../domain/people/person';
import { Button } from '../../../../ui/controls/Button';
import { StoppableProgress } from '../../../../ui/controls/StoppableProgress';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Notice } from '../../../../ui/errors/Notice';
import { useTrainingWords } from '../../words/TrainingWords';
import { NotWrittenList } from './NotWrittenList';
import { restOf, type RunItem, type Tally } from './runPieces';
import type { Run } from './useRun';
import styles from '../Assign.module.scss';

type Counted = 'AssignDone' | 'AssignUndone' | 'TakeDone';

/** How the work is called: how many were written, and how to go on. */
interface RunWords {
  readonly done: Counted;
  readonly there: 'AssignThere' | 'TakeThere';
  readonly rest: string;
  readonly stopped: string;
  readonly failed: string;
}

interface OutcomeProps<Item extends RunItem> {
  readonly tally: Tally<Item>;
  readonly wasStopped: boolean;
  readonly words: RunWords;
  readonly onGoOn: () => void;
  /** Left out where there is nothing to take back. */
  readonly onUndo?: (() => void) | undefined;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

/** What was written, what was there, what failed and what is left, in lines. */
function Counts<Item extends RunItem>({
  tally,
  words
}: Pick<OutcomeProps<Item>, 'tally' | 'words'>): JSX.Element {
  const { plural } = useTrainingWords();
  const { there, failed, left } = tally;
  return (
    <>
      {there.length > 0 ? <p>{plural(words.there, there.length)}</p> : null}
      {failed.length > 0 ? <p>{plural('RunFailed', failed.length)}</p> : null}
      <NotWrittenList failed={failed} />
      {left.length > 0 ? <p>{plural('RunLeft', left.length)}</p> : null}
    </>
  );
}

function Outcome<Item extends RunItem>(props: OutcomeProps<Item>): JSX.Element {
  const { strings, plural } = useTrainingWords();
  const { tally, wasStopped, words, onUndo } = props;
  const isWhole = restOf(tally).length === 0;
  const done = plural(words.done, tally.written.length);
  const title = wasStopped && !isWhole ? words.stopped : done;
  const undo =
    onUndo && tally.written.length > 0 ? (
      <Button icon="undo" onClick={onUndo}>
        {strings.AssignUndo}
      </Button>
    ) : null;
  return (
    <>
      {tally.error === undefined ? null : (
        <ErrorNotice
          title={words.failed}
          error={tally.error}
          onRetry={props.onGoOn}
          loadOwners={props.loadOwners}
        />
      )}
      <Notice
        tone={isWhole ? 'success' : 'warning'}
        role="status"
        title={title}
        actions={
          <>
            {isWhole || tally.error !== undefined ? null : (
              <Button look="primary" icon="refresh" onClick={props.onGoOn}>
                {words.rest}
              </Button>
            )}
            {undo}
          </>
        }
      >
        {title === done ? null : <p>{done}</p>}
        <Counts tally={tally} words={words} />
      </Notice>
    </>
  );
}

export interface RunPartProps<Item extends RunItem> {
  readonly run: Run<Item>;
  /** `takeOver`: what people handed in themselves, which is not taken back. */
  readonly what: 'assign' | 'takeOver';
  readonly loadOwners: () => Promise<readonly Person[]>;
}

/** How far the writing is, or what came of it. */
export function RunPart<Item extends RunItem>({
  run,
  what,
  loadOwners
}: RunPartProps<Item>): JSX.Element | null {
  const { strings, formats, plural } = useTrainingWords();
  const { state } = run;
  const isTaking = what === 'takeOver';
  switch (state.kind) {
    case 'none':
      return null;
    case 'running': {
      const label = state.isUndo ? 'AssignUndoing' : isTaking ? 'TakeRunning' : 'AssignRunning';
      return (
        <div className={styles.part}>
          <StoppableProgress
            label={plural(label, state.total, { done: formats.number(state.done) })}
            done={state.done}
            total={state.total}
            isStopping={state.isStopping}
            hint={strings.RunHint}
            onStop={run.stop}
          />
        </div>
      );
    }
    case 'ended': {
      const words: RunWords = isTaking
        ? {
            done: 'TakeDone',
            there: 'TakeThere',
            rest: strings.TakeRest,
            stopped: strings.RunStopped,
            failed: strings.TakeFailed
          }
        : {
            done: 'AssignDone',
            there: 'AssignThere',
            rest: strings.AssignRest,
            stopped: strings.RunStopped,
            failed: strings.AssignFailed
          };
      return (
        <Outcome
          {...state}
          words={words}
          onGoOn={run.goOn}
          onUndo={isTaking ? undefined : run.undo}
          loadOwners={loadOwners}
        />
      );
    }
    case 'undone': {
      const words: RunWords = {
        done: 'AssignUndone',
        there: 'AssignThere',
        rest: strings.AssignUndoRest,
        stopped: strings.RunStopped,
        failed: strings.AssignUndoFailed
      };
      return <Outcome {...state} words={words} onGoOn={run.goOn} loadOwners={loadOwners} />;
    }
  }
}
