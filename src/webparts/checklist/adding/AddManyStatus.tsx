import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import { Button } from '../../../ui/controls/Button';
import { ProgressBar } from '../../../ui/controls/ProgressBar';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import { useChecklistWords, type ChecklistWords } from '../words/ChecklistWords';
import type { AddManyState, ManyAdder } from './useAddMany';
import styles from '../../../ui/screens/Panel.module.scss';

type Finished = Extract<AddManyState, { kind: 'finished' }>;

function summaryLines(words: ChecklistWords, { result }: Finished): readonly string[] {
  const lines = [words.plural('AddedCount', result.added.length)];
  if (result.alreadyThere.length > 0)
    lines.push(words.plural('AlreadyThereCount', result.alreadyThere.length));
  if (result.failed.length > 0) lines.push(words.plural('NotAddedCount', result.failed.length));
  if (result.notTried.length > 0) lines.push(words.plural('NotTriedCount', result.notTried.length));
  return lines;
}

function Summary(props: { readonly finished: Finished }): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const { result, drafts } = props.finished;
  const titles = new Map(drafts.map(({ sourceKey, draft }) => [sourceKey, draft.title]));
  const tone = result.failed.length > 0 ? 'warning' : result.notTried.length > 0 ? 'info' : 'success';
  return (
    <>
      <Notice
        tone={tone}
        role="status"
        title={result.notTried.length > 0 ? strings.AddingStopped : strings.AddingDone}
      >
        {summaryLines(words, props.finished).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
      {result.failed.length > 0 ? (
        <ul className={styles.items} aria-label={strings.NotAddedTitle}>
          {result.failed.map(({ sourceKey, error }) => (
            <li key={sourceKey} className={styles.item}>
              <span>{titles.get(sourceKey) ?? sourceKey}</span>
              <span className={styles.failed}>{error.message}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

export interface AddManyStatusProps {
  readonly adder: ManyAdder;
  readonly onClose: () => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
  /** Tries the rest again, after a stop or failures. */
  readonly onAgain: () => void;
}

/** How adding many tasks goes, and what came of it. */
export function AddManyStatus(props: AddManyStatusProps): JSX.Element | null {
  const { strings, formats } = useChecklistWords();
  const { adder } = props;
  const { state } = adder;
  if (state.kind === 'idle') return null;
  if (state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.AddingFailed}
        error={state.error}
        onRetry={props.onAgain}
        loadOwners={props.loadOwners}
      />
    );
  }
  if (state.kind === 'adding') {
    const { done, total } = state.progress;
    const values = { done: formats.number(done), total: formats.number(total) };
    return (
      <>
        <ProgressBar label={fill(strings.AddingProgress, values)} done={done} total={total} />
        <div className={styles.commands}>
          <Button disabled={state.isStopping} onClick={adder.stop}>
            {state.isStopping ? strings.Stopping : strings.Stop}
          </Button>
        </div>
      </>
    );
  }
  const isUnfinished = state.result.notTried.length + state.result.failed.length > 0;
  return (
    <>
      <Summary finished={state} />
      <div className={styles.commands}>
        <Button look={isUnfinished ? 'standard' : 'primary'} onClick={props.onClose}>
          {strings.Close}
        </Button>
        {isUnfinished ? (
          <Button look="primary" icon="refresh" onClick={props.onAgain}>
            {strings.GoOn}
          </Button>
        ) : null}
      </div>
    </>
  );
}
