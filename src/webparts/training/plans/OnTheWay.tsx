import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Icon } from '../../../ui/icons/Icon';
import { ShowMore } from '../../../ui/paging/ShowMore';
import { usePaging } from '../../../ui/paging/usePaging';
import { Loading } from '../../../ui/screens/Loading';
import { fill } from '../../../ui/words/fill';
import { useRunningStarts } from '../model/useRunningStarts';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import { lateSteps } from './model/nextSteps';
import { StartProgress } from './model/StartProgress';
import { dayWords } from './model/stepWords';
import { usePlanViews, type StartView } from './model/usePlanViews';
import { seesStart } from './model/ways';
import styles from './Plans.module.scss';

function Companion(props: { readonly text: string; readonly person: Person | null }): JSX.Element | null {
  return props.person ? <span>{fill(props.text, { name: props.person.name })}</span> : null;
}

function WayRow({ view, onOpen }: { readonly view: StartView; readonly onOpen: () => void }): JSX.Element {
  const words = useTrainingWords();
  const { strings, formats } = words;
  const { start, progress } = view;
  const late = lateSteps(progress);
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h4 className={styles.name}>
          <button type="button" className={styles.opener} onClick={onOpen}>
            <bdi>{start.person.name}</bdi>
          </button>
        </h4>
        <p className={styles.facts}>
          <span>
            <bdi>{start.title}</bdi>
          </span>
          <span>{dayWords(words, start)}</span>
        </p>
        <p className={styles.facts}>
          <Companion text={strings.PlanMentorIs} person={start.mentor} />
          <Companion text={strings.PlanManagerIs} person={start.manager} />
        </p>
        {late.length === 0 ? null : (
          <p className={styles.late}>
            <Icon name="warning" />
            <span>
              {fill(strings.PlanLateSteps, { steps: formats.list(late.map(({ step }) => step.title)) })}
            </span>
          </p>
        )}
        {progress.isComplete ? <p className={styles.quiet}>{strings.PlanCanFinish}</p> : null}
      </div>
      <StartProgress progress={progress} />
    </li>
  );
}

/** Those whose plan has something late first, then by name. */
function useWays(props: TrainingViewProps): ReturnType<typeof usePlanViews> & { readonly isEmpty: boolean } {
  const { model, reader, lookedAfter } = props;
  const { formats } = useTrainingWords();
  const running = useRunningStarts(model.repositories, reader);
  const seen = React.useMemo(
    () => (running.rows ?? []).filter((start) => seesStart({ reader, lookedAfter }, start)),
    [running.rows, reader, lookedAfter]
  );
  const views = usePlanViews(props, seen);
  const state = React.useMemo<typeof views.state>(() => {
    if (running.state.kind !== 'ready') return running.state;
    if (views.state.kind !== 'ready') return views.state;
    const late = ({ progress }: StartView): number => Math.sign(lateSteps(progress).length);
    const rows = [...views.state.rows].sort(
      (a, b) => late(b) - late(a) || formats.compare(a.start.person.name, b.start.person.name)
    );
    return { ...views.state, rows, refreshError: running.state.refreshError ?? views.state.refreshError };
  }, [running.state, views.state, formats]);
  const reload = (): void => {
    running.reload();
    views.reload();
  };
  return { state, reload, isEmpty: running.rows !== undefined && seen.length === 0 };
}

/** Who is in a plan now, and how far. */
export function OnTheWay(props: TrainingViewProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, reader, loadOwners } = props;
  const { state, reload, isEmpty } = useWays(props);
  const paging = usePaging(state.kind === 'ready' ? state.rows : [], '');
  if (state.kind === 'loading') return <Loading label={strings.PlanWaysLoading} rows={3} />;
  if (state.kind === 'failed') {
    const { error } = state;
    return (
      <ErrorNotice title={strings.PlanWaysNotLoaded} error={error} onRetry={reload} loadOwners={loadOwners} />
    );
  }
  return (
    <>
      {state.refreshError === undefined ? null : (
        <ErrorNotice title={strings.NotRefreshed} error={state.refreshError} onRetry={reload} />
      )}
      {isEmpty ? (
        <p className={styles.quiet}>{reader.isLead ? strings.PlanNobodyLead : strings.PlanNobody}</p>
      ) : (
        <ul className={styles.rows} aria-label={strings.PlanOnTheWay}>
          {paging.shown.map((view) => (
            <WayRow
              key={view.start.id}
              view={view}
              onOpen={() => model.open({ kind: 'start', id: view.start.id })}
            />
          ))}
        </ul>
      )}
      <ShowMore more={paging.more} showMore={paging.showMore} />
    </>
  );
}
