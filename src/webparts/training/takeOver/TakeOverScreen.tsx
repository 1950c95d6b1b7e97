import * as React from 'react';
import { assignmentKey } from '../../../domain/training/assignment';
import type { OwnRecord } from '../../../domain/training/ownRecord';
import { Button } from '../../../ui/controls/Button';
import { StoppableProgress } from '../../../ui/controls/StoppableProgress';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { ShowMore } from '../../../ui/paging/ShowMore';
import { usePaging } from '../../../ui/paging/usePaging';
import { ChoiceGroup } from '../assign/choose/ChoiceGroup';
import { useChosenKeys } from '../assign/choose/useChosenKeys';
import { resultOf } from '../assign/run/runPieces';
import { RunScreen } from '../assign/run/RunScreen';
import { useRun, type Run } from '../assign/run/useRun';
import type { TrainingPanelScreenProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import { RecordDetail } from './RecordDetail';
import { recordsByPerson, type PersonRecords, type SortedRecords } from './takeOverModel';
import { useHandedIn, type HandedInState } from './useHandedIn';
import styles from '../assign/Assign.module.scss';

/** Records that are only named: those that are there already, or cannot be taken over. */
function Named({
  title,
  records
}: {
  readonly title: string;
  readonly records: readonly OwnRecord[];
}): JSX.Element | null {
  const { shown, more, showMore } = usePaging(records, title, 20);
  if (records.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.names} aria-label={title}>
        {shown.map(({ id, person, title: course }) => (
          <li key={id}>
            <bdi>{person.name}</bdi>: <bdi>{course}</bdi>
          </li>
        ))}
      </ul>
      <ShowMore more={more} showMore={showMore} />
    </details>
  );
}

function OnlyOwn(): JSX.Element {
  const { strings } = useTrainingWords();
  return (
    <Notice tone="warning" title={strings.TakeOnlyOwn}>
      <p>{strings.TakeOnlyOwnText}</p>
    </Notice>
  );
}

/** What is new, person by person, to be chosen. */
function FreshRecords({
  fresh,
  run
}: {
  readonly fresh: readonly OwnRecord[];
  readonly run: Run<OwnRecord>;
}): JSX.Element {
  const { formats, plural } = useTrainingWords();
  const chosen = useChosenKeys(() => true);
  const people = React.useMemo<readonly PersonRecords[]>(
    () => recordsByPerson(fresh, formats.compare),
    [fresh, formats]
  );
  const { shown, more, showMore } = usePaging(people, 'people', 20);
  const taken = fresh.filter((record) => chosen.has(assignmentKey(record)));
  return (
    <>
      <h3>{plural('TakeFresh', fresh.length, { people: plural('MatrixPeople', people.length) })}</h3>
      {shown.map(({ id, name, records }) => (
        <ChoiceGroup
          key={id}
          title={name}
          chosen={chosen}
          items={records.map((record) => ({
            key: assignmentKey(record),
            name: record.title,
            detail: <RecordDetail record={record} />
          }))}
        />
      ))}
      <ShowMore more={more} showMore={showMore} />
      <div className={styles.commands}>
        <Button look="primary" icon="check" disabled={taken.length === 0} onClick={() => run.start(taken)}>
          {plural('TakeRun', taken.length)}
        </Button>
      </div>
    </>
  );
}

function Sorted({
  sorted,
  onlyOwn,
  run
}: {
  readonly sorted: SortedRecords;
  readonly onlyOwn: boolean;
  readonly run: Run<OwnRecord>;
}): JSX.Element {
  const { strings, plural } = useTrainingWords();
  const { fresh, there, withoutCourse } = sorted;
  const isNothing = fresh.length + there.length + withoutCourse.length === 0;
  return (
    <section className={styles.section} aria-label={strings.MenuTakeOver}>
      {fresh.length > 0 ? <FreshRecords fresh={fresh} run={run} /> : null}
      {fresh.length === 0 && !onlyOwn ? (
        <EmptyState
          title={isNothing ? strings.TakeNothing : strings.TakeAllThere}
          text={isNothing ? strings.TakeNothingText : strings.TakeAllThereText}
        />
      ) : null}
      <Named title={plural('TakeThereList', there.length)} records={there} />
      <Named title={plural('TakeWithoutCourse', withoutCourse.length)} records={withoutCourse} />
    </section>
  );
}

function Reading({
  state,
  onStop
}: {
  readonly state: Extract<HandedInState, { kind: 'reading' }>;
  readonly onStop: () => void;
}): JSX.Element {
  const { formats, plural } = useTrainingWords();
  const label =
    state.total > 0
      ? plural('AssignReading', state.total, { done: formats.number(state.done) })
      : plural('TakeReading', state.records);
  return (
    <div className={styles.part}>
      <StoppableProgress label={label} done={state.done} total={state.total} onStop={onStop} />
    </div>
  );
}

/** What people who are not in the team learned and handed in: chosen, and taken over into the team's record. */
export function TakeOverScreen(props: TrainingPanelScreenProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, catalogue, loadOwners, onClose, onDirty } = props;
  const { assignments } = model.repositories;
  const { state, reload, stop } = useHandedIn(model.repositories, catalogue);
  const run = useRun<OwnRecord>(model, async (piece, options) =>
    resultOf(piece, await assignments.takeOver(piece, options))
  );
  React.useEffect(() => onDirty(run.isBusy), [onDirty, run.isBusy]);
  if (run.state.kind !== 'none') {
    const back = (): void => {
      run.clear();
      reload();
    };
    return (
      <RunScreen
        run={run}
        what="takeOver"
        loadOwners={loadOwners}
        again={{ words: strings.TakeBack, icon: 'previous', onClick: back }}
        onClose={onClose}
      />
    );
  }
  return (
    <div className={styles.screen}>
      <p className={styles.text}>{strings.TakeIntro}</p>
      {state.kind === 'reading' ? <Reading state={state} onStop={stop} /> : null}
      {state.kind === 'failed' ? (
        <ErrorNotice
          title={strings.TakeNotLoaded}
          error={state.error}
          onRetry={reload}
          loadOwners={loadOwners}
        />
      ) : null}
      {state.kind === 'stopped' ? (
        <Notice
          tone="info"
          role="status"
          title={strings.TakeReadingStopped}
          actions={
            <Button icon="refresh" onClick={reload}>
              {strings.TakeReadAgain}
            </Button>
          }
        />
      ) : null}
      {state.kind === 'ready' ? (
        <>
          {state.onlyOwn ? <OnlyOwn /> : null}
          <Sorted sorted={state.sorted} onlyOwn={state.onlyOwn} run={run} />
        </>
      ) : null}
    </div>
  );
}
