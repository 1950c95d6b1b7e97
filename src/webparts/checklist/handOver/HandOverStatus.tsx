import * as React from 'react';
import { isRepositoryError } from '../../../domain/RepositoryError';
import { Button } from '../../../ui/controls/Button';
import { ProgressBar } from '../../../ui/controls/ProgressBar';
import { errorWords } from '../../../ui/errors/errorWords';
import { Notice } from '../../../ui/errors/Notice';
import { WhomToAsk } from '../../../ui/errors/WhomToAsk';
import { fill } from '../../../ui/words/fill';
import { useUiWords } from '../../../ui/words/UiWords';
import type { PanelScreenProps } from '../panel/ChecklistPanel';
import { useChecklistWords } from '../words/ChecklistWords';
import type { HandOver, HandOverOutcome, HandOverState } from './useHandOver';
import styles from '../../../ui/screens/Panel.module.scss';

type Finished = Extract<HandOverState, { kind: 'done' | 'undone' }>;

export interface HandOverStatusProps extends Pick<PanelScreenProps, 'loadOwners'> {
  readonly handOver: HandOver;
  /** Tries what is left, as it stands now. */
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

function Failures(props: { readonly outcome: HandOverOutcome; readonly label: string }): JSX.Element | null {
  const uiWords = useUiWords();
  const { failed } = props.outcome.result;
  if (failed.length === 0) return null;
  return (
    <ul className={styles.items} aria-label={props.label}>
      {failed.map(({ task, error }) => (
        <li key={task.id} className={styles.item}>
          <bdi>{task.title}</bdi>
          <span className={styles.failed}>
            {errorWords(uiWords, isRepositoryError(error) ? error.kind : undefined, 0)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Commands(props: HandOverStatusProps & { readonly state: Finished }): JSX.Element {
  const { strings } = useChecklistWords();
  const { state, handOver, onAgain, onClose } = props;
  const { changed, failed, notTried } = state.outcome.result;
  const isUnfinished = failed.length + notTried.length > 0;
  return (
    <div className={styles.commands}>
      {isUnfinished ? (
        <Button
          look="primary"
          icon="refresh"
          onClick={() => (state.kind === 'done' ? onAgain() : handOver.undo(state.rest))}
        >
          {strings.BulkTryRest}
        </Button>
      ) : null}
      <Button look={isUnfinished ? 'standard' : 'primary'} onClick={onClose}>
        {strings.Close}
      </Button>
      {state.kind === 'done' && changed.length > 0 ? (
        <Button icon="undo" onClick={() => handOver.undo(state.outcome)}>
          {strings.Undo}
        </Button>
      ) : null}
      {state.kind === 'undone' ? <Button onClick={handOver.reset}>{strings.HandOverOther}</Button> : null}
    </div>
  );
}

/** How the hand-over goes; what came of it, task by task; and the way back. */
export function HandOverStatus(props: HandOverStatusProps): JSX.Element | null {
  const words = useChecklistWords();
  const { strings, formats } = words;
  const { state, stop } = props.handOver;
  if (state.kind === 'choosing') return null;
  if (state.kind === 'running') {
    const { done, total } = state.progress;
    const label = fill(strings.BulkProgress, { done: formats.number(done), total: formats.number(total) });
    return (
      <>
        <ProgressBar label={label} done={done} total={total} />
        <div className={styles.commands}>
          <Button disabled={state.isStopping} onClick={stop}>
            {state.isStopping ? strings.Stopping : strings.Stop}
          </Button>
        </div>
      </>
    );
  }
  const { changed, failed, notTried } = state.outcome.result;
  const isForbidden = failed.some(({ error }) => isRepositoryError(error, 'forbidden'));
  return (
    <>
      <Notice
        tone={failed.length + notTried.length > 0 ? 'warning' : 'success'}
        role="status"
        title={words.plural(state.kind === 'done' ? 'HandedOver' : 'HandOverUndone', changed.length)}
      >
        {failed.length > 0 ? <p>{words.plural('HandOverFailed', failed.length)}</p> : null}
        {notTried.length > 0 ? <p>{words.plural('NotTriedCount', notTried.length)}</p> : null}
        {isForbidden ? <WhomToAsk loadOwners={props.loadOwners} /> : null}
      </Notice>
      <Commands {...props} state={state} />
      <Failures
        outcome={state.outcome}
        label={state.kind === 'done' ? strings.HandOverFailedRows : strings.HandOverNotUndone}
      />
    </>
  );
}
