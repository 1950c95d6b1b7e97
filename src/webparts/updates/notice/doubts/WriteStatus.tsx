import * as React from 'react';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import { Button } from '../../../../ui/controls/Button';
import { ProgressBar } from '../../../../ui/controls/ProgressBar';
import { errorWords } from '../../../../ui/errors/errorWords';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { KindWords } from './kinds/doubtKind';
import type { WriteState } from './useDoubtWriter';
import { canRetry, type DoubtOutcome } from './writeDoubts';
import styles from './Doubts.module.scss';

type Written = Extract<WriteState, { kind: 'written' }>;

/** What was not done, and why. */
function Failure({ outcome }: { readonly outcome: DoubtOutcome }): JSX.Element | null {
  const { strings } = useUpdatesWords();
  const ui = useUiWords();
  if (outcome.kind === 'written') return null;
  const { error, change } = outcome;
  const why = errorWords(ui, isRepositoryError(error) ? error.kind : undefined, 0);
  const text = outcome.kind === 'unshown' ? strings.DoubtsNotShown : strings.DoubtsNotSaved;
  const isLate = outcome.kind === 'failed' && isRepositoryError(error, 'conflict');
  return <p>{fill(isLate ? strings.DoubtsQuicker : text, { title: change.title, why })}</p>;
}

function useTitle({ as, outcomes }: Written, words: KindWords): string {
  const { strings, formats } = useUpdatesWords();
  const recorded = outcomes.filter(({ kind }) => kind !== 'failed');
  if (as === 'doubtful') return words.marked(recorded.length);
  if (recorded.length === 0) return strings.DoubtsNotKept;
  return fill(strings.DoubtsKept, { title: formats.list(recorded.map(({ change }) => change.title)) });
}

function WrittenNotice(props: {
  readonly words: KindWords;
  readonly state: Written;
  readonly onRetry: () => void;
}): JSX.Element {
  const ui = useUiWords();
  const { outcomes } = props.state;
  const title = useTitle(props.state, props.words);
  const isDone = outcomes.every(({ kind }) => kind === 'written');
  return (
    <Notice
      tone={isDone ? 'success' : 'warning'}
      role="status"
      title={title}
      actions={
        outcomes.some(canRetry) ? (
          <Button icon="refresh" onClick={props.onRetry}>
            {ui.strings.TryAgain}
          </Button>
        ) : undefined
      }
    >
      {outcomes.map((outcome) => (
        <Failure key={outcome.change.entry} outcome={outcome} />
      ))}
    </Notice>
  );
}

/** How recording goes, and what came of it. Takes the focus that was on a row that is gone. */
export function WriteStatus(props: {
  readonly words: KindWords;
  readonly state: WriteState;
  readonly onRetry: () => void;
}): JSX.Element | null {
  const { formats } = useUpdatesWords();
  const { words, state } = props;
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (state.kind === 'written' && isLost) place.current?.focus();
  }, [state]);
  switch (state.kind) {
    case 'idle':
      return null;
    case 'writing': {
      const values = { done: formats.number(state.done), total: formats.number(state.total) };
      const label = fill(words.progress, values);
      return <ProgressBar label={label} done={state.done} total={state.total} />;
    }
    case 'written':
      return (
        <div ref={place} tabIndex={-1} className={styles.status}>
          <WrittenNotice words={words} state={state} onRetry={props.onRetry} />
        </div>
      );
  }
}
