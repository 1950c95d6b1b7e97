import * as React from 'react';
import type { BulkAction, LeftOut, LeftOutReason } from '../../../domain/tasks/bulkPlan';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import { isRepositoryError } from '../../../domain/RepositoryError';
import { Button } from '../../../ui/controls/Button';
import { errorWords } from '../../../ui/errors/errorWords';
import { Notice } from '../../../ui/errors/Notice';
import { useUiWords } from '../../../ui/words/UiWords';
import { useChecklistWords } from '../words/ChecklistWords';
import { countWritten, type BulkOutcome } from './runBulk';
import type { BulkState } from './useBulk';
import styles from './Bulk.module.scss';

export interface BulkSummaryProps {
  readonly state: Extract<BulkState, { kind: 'done' | 'undone' }>;
  readonly onUndo: (outcome: BulkOutcome) => void;
  readonly onTryAgain: (items: readonly ChecklistItem[], action: BulkAction) => void;
  readonly onClose: () => void;
}

const reasons: Readonly<Record<LeftOutReason, keyof IChecklistWebPartStrings>> = {
  needsForm: 'LeftOutNeedsForm',
  notOpen: 'LeftOutNotOpen',
  renewal: 'LeftOutRenewal',
  unchanged: 'LeftOutUnchanged'
};

interface NamedFailure {
  readonly title: string;
  readonly error: unknown;
}

function Failures(props: { readonly failed: readonly NamedFailure[] }): JSX.Element | null {
  const uiWords = useUiWords();
  if (props.failed.length === 0) return null;
  return (
    <ul className={styles.rows}>
      {props.failed.map(({ title, error }, index) => (
        <li key={index}>
          <bdi>{title}</bdi>: {errorWords(uiWords, isRepositoryError(error) ? error.kind : undefined, 0)}
        </li>
      ))}
    </ul>
  );
}

function LeftOutRows(props: { readonly leftOut: readonly LeftOut[] }): JSX.Element | null {
  const words = useChecklistWords();
  const { leftOut } = props;
  if (leftOut.length === 0) return null;
  return (
    <details>
      <summary>{words.plural('BulkLeftOut', leftOut.length)}</summary>
      <ul className={styles.rows}>
        {leftOut.map(({ item, reason }, index) => (
          <li key={index}>
            <bdi>{item.task.title}</bdi>: {words.strings[reasons[reason]]}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Done(props: BulkSummaryProps & { readonly outcome: BulkOutcome }): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const { outcome, onClose } = props;
  const { failed, notTried, leftOut } = outcome;
  const count = countWritten(outcome);
  const rest = [...failed.map(({ item }) => item), ...notTried];
  return (
    <Notice
      tone={failed.length > 0 ? 'warning' : 'success'}
      role="status"
      title={words.plural('BulkDone', count)}
      actions={
        <>
          {count > 0 ? (
            <Button icon="undo" onClick={() => props.onUndo(outcome)}>
              {strings.Undo}
            </Button>
          ) : null}
          {rest.length > 0 ? (
            <Button icon="refresh" onClick={() => props.onTryAgain(rest, outcome.action)}>
              {strings.BulkTryRest}
            </Button>
          ) : null}
          <Button onClick={onClose}>{strings.Close}</Button>
        </>
      }
    >
      {failed.length > 0 ? <p>{words.plural('BulkFailed', failed.length)}</p> : null}
      <Failures failed={failed.map(({ item, error }) => ({ title: item.task.title, error }))} />
      {notTried.length > 0 ? <p>{words.plural('NotTriedCount', notTried.length)}</p> : null}
      <LeftOutRows leftOut={leftOut} />
    </Notice>
  );
}

/** What became of a bulk action, with its undo; or of that undo. */
export function BulkSummary(props: BulkSummaryProps): JSX.Element {
  const words = useChecklistWords();
  const { state, onClose } = props;
  if (state.kind === 'done') return <Done {...props} outcome={state.outcome} />;
  const { done, failed } = state.undo;
  return (
    <Notice
      tone={failed.length > 0 ? 'warning' : 'success'}
      role="status"
      title={words.plural('BulkUndone', done)}
      actions={<Button onClick={onClose}>{words.strings.Close}</Button>}
    >
      {failed.length > 0 ? <p>{words.plural('BulkFailed', failed.length)}</p> : null}
      <Failures failed={failed} />
    </Notice>
  );
}
