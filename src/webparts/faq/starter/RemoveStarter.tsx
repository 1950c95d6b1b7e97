import * as React from 'react';
import type {
  KeepEntryReason,
  StarterEntryRemovalPlan
} from '../../../domain/starter/planStarterEntryRemoval';
import { Button } from '../../../ui/controls/Button';
import { useUiWords } from '../../../ui/words/UiWords';
import { EachStatus } from '../intake/adding/EachStatus';
import { useFaqWords } from '../words/FaqWords';
import type { StarterRemover } from './useRemoveStarter';
import styles from '../../../ui/screens/Panel.module.scss';

type Strings = IFaqWebPartStrings;

const reasons: Readonly<Record<KeepEntryReason, keyof Strings>> = {
  published: 'StarterKeptPublished',
  changed: 'StarterKeptChanged',
  verified: 'StarterKeptVerified',
  unknown: 'StarterKeptUnknown'
};

export interface RemoveStarterProps {
  readonly plan: StarterEntryRemovalPlan;
  readonly remover: StarterRemover;
}

/** How removing or bringing back goes, and what came of it. */
function RemoveStatus({ removing, restoring }: StarterRemover): JSX.Element | null {
  const { strings } = useFaqWords();
  const ui = useUiWords();
  const { state } = removing;
  if (restoring.state.kind !== 'idle') {
    return (
      <EachStatus
        work={restoring}
        progressText={strings.StarterRestoring}
        doneText={strings.StarterRestored}
        titleOf={({ title }) => title}
      />
    );
  }
  const removed = state.kind === 'finished' ? state.result.done : [];
  return (
    <EachStatus
      work={removing}
      progressText={strings.StarterRemoving}
      doneText={strings.StarterRemoved}
      titleOf={({ title }) => title}
      actions={
        removed.length > 0 ? (
          <Button icon="undo" onClick={() => restoring.start(removed)}>
            {ui.strings.Undo}
          </Button>
        ) : null
      }
    />
  );
}

/** Takes back the starter content that nobody has touched, and says what stays and why. */
export function RemoveStarter({ plan, remover }: RemoveStarterProps): JSX.Element | null {
  const words = useFaqWords();
  const { strings } = words;
  const { remove, keep } = plan;
  const { removing, restoring } = remover;
  const isBusy = removing.state.kind === 'working' || restoring.state.kind === 'working';
  const begin = (): void => {
    restoring.reset();
    removing.start(remove);
  };
  if (remove.length + keep.length === 0) return <RemoveStatus {...remover} />;
  return (
    <section className={styles.section}>
      <h3>{strings.StarterRemoveTitle}</h3>
      <RemoveStatus {...remover} />
      {remove.length > 0 && !isBusy ? (
        <>
          <p className={styles.text}>{strings.StarterRemoveText}</p>
          <div className={styles.commands}>
            <Button icon="remove" onClick={begin}>
              {words.plural('StarterRemove', remove.length)}
            </Button>
          </div>
        </>
      ) : null}
      {keep.length > 0 ? (
        <details>
          <summary className={styles.summary}>{words.plural('StarterKept', keep.length)}</summary>
          <ul className={styles.items}>
            {keep.map(({ entry, reason }) => (
              <li key={entry.id} className={styles.item}>
                <span dir="auto">{entry.title}</span>
                <span className={styles.detail}>{strings[reasons[reason]]}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
