import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import type { KeepReason, StarterRemovalPlan } from '../../../domain/starter/planStarterRemoval';
import { Button } from '../../../ui/controls/Button';
import { ProgressBar } from '../../../ui/controls/ProgressBar';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import { useChecklistWords } from '../words/ChecklistWords';
import type { StarterRemover } from './useRemoveStarter';
import styles from '../../../ui/screens/Panel.module.scss';

export interface RemoveStarterProps {
  readonly plan: StarterRemovalPlan;
  readonly remover: StarterRemover;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

function RemoveStatus(props: RemoveStarterProps): JSX.Element | null {
  const words = useChecklistWords();
  const { strings, formats } = words;
  const { state, stop } = props.remover;
  if (state.kind === 'removing') {
    const values = { done: formats.number(state.done), total: formats.number(state.total) };
    return (
      <>
        <ProgressBar label={fill(strings.RemovingProgress, values)} done={state.done} total={state.total} />
        <div className={styles.commands}>
          <Button disabled={state.isStopping} onClick={stop}>
            {state.isStopping ? strings.Stopping : strings.Stop}
          </Button>
        </div>
      </>
    );
  }
  if (state.kind === 'failed') {
    return <ErrorNotice title={strings.RemovingFailed} error={state.error} loadOwners={props.loadOwners} />;
  }
  if (state.kind === 'idle') return null;
  return (
    <Notice tone="success" role="status" title={words.plural('RemovedCount', state.removed)}>
      {state.stayed.length > 0 ? <p>{words.plural('StayedCount', state.stayed.length)}</p> : null}
      {state.wasStopped ? <p>{strings.RemovingStopped}</p> : null}
    </Notice>
  );
}

/** Takes back the starter content that nobody has touched, and says what stays and why. */
export function RemoveStarter(props: RemoveStarterProps): JSX.Element | null {
  const words = useChecklistWords();
  const { strings } = words;
  const { remove, keep } = props.plan;
  const reasons: Readonly<Record<KeepReason, string>> = {
    changed: strings.KeptChanged,
    used: strings.KeptUsed,
    unknown: strings.KeptUnknown
  };
  const isRemoving = props.remover.state.kind === 'removing';
  if (remove.length + keep.length === 0) return <RemoveStatus {...props} />;
  return (
    <section className={styles.section}>
      <h3>{strings.RemoveStarterTitle}</h3>
      <RemoveStatus {...props} />
      {remove.length > 0 && !isRemoving ? (
        <>
          <p className={styles.text}>{strings.RemoveStarterText}</p>
          <div className={styles.commands}>
            <Button icon="remove" onClick={() => props.remover.start(remove)}>
              {words.plural('RemoveTasks', remove.length)}
            </Button>
          </div>
        </>
      ) : null}
      {keep.length > 0 ? (
        <details>
          <summary className={styles.summary}>{words.plural('KeptCount', keep.length)}</summary>
          <ul className={styles.items}>
            {keep.map(({ task, reason }) => (
              <li key={task.id} className={styles.item}>
                <span dir="auto">{task.title}</span>
                <span className={styles.detail}>{reasons[reason]}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
