import * as React from 'react';
import { myLearning, type LearningItem } from '../../../domain/training/states/myLearning';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import { Loading } from '../../../ui/screens/Loading';
import { useRunningStarts } from '../model/useRunningStarts';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import { LearningSection } from './LearningSection';
import { MineCommands } from './MineCommands';
import { useMyLearning } from './useMyLearning';
import styles from './Mine.module.scss';

const MyPlans = lazyScreen<TrainingViewProps>(async () => {
  const { MyPlans: plans } = await import(/* webpackChunkName: 'training-plans' */ '../plans/MyPlans');
  return plans;
});

function Nothing({ model, reader, catalogue }: TrainingViewProps): JSX.Element {
  const { strings } = useTrainingWords();
  const hasCourses = [...catalogue.courses.values()].some(({ status }) => status === 'In use');
  const text = !hasCourses
    ? strings.MineNoCourses
    : reader.isTeam
      ? strings.MineNothingText
      : strings.MineNothingReader;
  return (
    <EmptyState
      title={strings.MineNothing}
      text={text}
      actions={
        hasCourses ? (
          <Button icon="course" onClick={() => model.change({ view: 'courses' })}>
            {strings.MineLookAround}
          </Button>
        ) : reader.access.canAdd ? (
          <Button icon="list" onClick={() => model.openPanel({ kind: 'starter' })}>
            {strings.MenuStarter}
          </Button>
        ) : null
      }
    />
  );
}

/** The one line that says how it stands, before any list. */
function Summary({ items }: { readonly items: readonly LearningItem[] }): JSX.Element {
  const { strings, plural } = useTrainingWords();
  const { late, next, waiting } = myLearning(items);
  const parts = [
    ...(late.length > 0 ? [plural('MineLateCount', late.length)] : []),
    ...(next.length > 0 ? [plural('MineNextCount', next.length)] : []),
    ...(waiting.length > 0 ? [plural('MineWaitingCount', waiting.length)] : [])
  ];
  return <p className={styles.summary}>{parts.length === 0 ? strings.MineAllDone : parts.join(' · ')}</p>;
}

function Lists(props: TrainingViewProps & { readonly items: readonly LearningItem[] }): JSX.Element {
  const { strings } = useTrainingWords();
  const { items, model, reader } = props;
  const { late, next, waiting, done } = React.useMemo(() => myLearning(items), [items]);
  const open = ({ assignment }: LearningItem): void =>
    reader.isTeam
      ? model.open({ kind: 'record', id: assignment.id })
      : model.open({ kind: 'course', id: assignment.course, section: 'about' });
  const { doubts } = props.catalogue;
  return (
    <>
      <div className={styles.line}>
        <Summary items={items} />
        <MineCommands {...props} items={items} />
      </div>
      <LearningSection title={strings.MineLate} {...{ doubts, open }} items={late} />
      <LearningSection title={strings.MineNext} {...{ doubts, open }} items={next} />
      <LearningSection title={strings.MineWaiting} {...{ doubts, open }} items={waiting} />
      <LearningSection
        title={strings.MineDone}
        {...{ doubts, open }}
        items={done}
        isFolded={done.length > 5}
      />
    </>
  );
}

/** Whether whoever is signed in is on their way through a plan. */
function useHasPlan({ model, reader }: TrainingViewProps): boolean {
  const { rows } = useRunningStarts(model.repositories, reader);
  return rows?.some(({ person }) => person.id === reader.me.id) === true;
}

/** What I have to learn: what is late, what comes next, what waits for a mentor, what is done. */
export function MineView(props: TrainingViewProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, loadOwners } = props;
  const { state, reload } = useMyLearning(props);
  const hasPlan = useHasPlan(props);
  if (state.kind === 'loading') return <Loading label={strings.MineLoading} rows={4} />;
  if (state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.MineNotLoaded}
        error={state.error}
        onRetry={reload}
        onReload={model.reload}
        loadOwners={loadOwners}
      />
    );
  }
  return (
    <div className={styles.view}>
      {state.refreshError === undefined ? null : (
        <ErrorNotice title={strings.NotRefreshed} error={state.refreshError} onRetry={reload} />
      )}
      {hasPlan ? <MyPlans {...props} /> : null}
      {state.rows.length > 0 ? <Lists {...props} items={state.rows} /> : <Nothing {...props} />}
    </div>
  );
}
