import * as React from 'react';
import type {
  KeepTrainingReason,
  StarterTrainingRemovalPlan
} from '../../../domain/starter/planStarterTrainingRemoval';
import { Button } from '../../../ui/controls/Button';
import { useUiWords } from '../../../ui/words/UiWords';
import { EachStatus } from '../intake/writing/EachStatus';
import { useTrainingWords } from '../words/TrainingWords';
import { untouchedOf, type StarterRemover } from './useRemoveStarter';
import styles from '../../../ui/screens/Panel.module.scss';

type Strings = ITrainingWebPartStrings;

const reasons: Readonly<Record<KeepTrainingReason, keyof Strings>> = {
  inUse: 'StarterKeptInUse',
  verified: 'StarterKeptVerified',
  changed: 'StarterKeptChanged',
  needed: 'StarterKeptNeeded',
  unknown: 'StarterKeptUnknown'
};

export interface RemoveStarterProps {
  readonly plan: StarterTrainingRemovalPlan;
  readonly remover: StarterRemover;
}

/** How removing or bringing back goes, and what came of it. */
function RemoveStatus({ removing, restoring }: StarterRemover): JSX.Element | null {
  const { strings } = useTrainingWords();
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
      titleOf={({ row }) => row.title}
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
  const { strings, plural } = useTrainingWords();
  const untouched = untouchedOf(plan);
  const keep = [
    ...plan.skills.keep.map((kept) => ({ ...kept, key: `skill ${kept.row.id}` })),
    ...plan.courses.keep.map((kept) => ({ ...kept, key: `course ${kept.row.id}` })),
    ...plan.plans.keep.map((kept) => ({ ...kept, key: `plan ${kept.row.id}` }))
  ];
  const { removing, restoring } = remover;
  const isBusy = removing.state.kind === 'working' || restoring.state.kind === 'working';
  const begin = (): void => {
    restoring.reset();
    removing.start(untouched);
  };
  if (untouched.length + keep.length === 0) return <RemoveStatus {...remover} />;
  return (
    <section className={styles.section}>
      <h3>{strings.StarterRemoveTitle}</h3>
      <RemoveStatus {...remover} />
      {untouched.length > 0 && !isBusy ? (
        <>
          <p className={styles.text}>{strings.StarterRemoveText}</p>
          <div className={styles.commands}>
            <Button icon="remove" onClick={begin}>
              {plural('StarterRemove', untouched.length)}
            </Button>
          </div>
        </>
      ) : null}
      {keep.length > 0 ? (
        <details>
          <summary className={styles.summary}>{plural('StarterKept', keep.length)}</summary>
          <ul className={styles.items}>
            {keep.map(({ key, row, reason }) => (
              <li key={key} className={styles.item}>
                <span dir="auto">{row.title}</span>
                <span className={styles.detail}>{strings[reasons[reason]]}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
