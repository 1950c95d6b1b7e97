import * as React from 'react';
import { assignmentKey, type AssignmentDraft } from '../../../domain/training/assignment';
import type { Course } from '../../../domain/training/course';
import { Button } from '../../../ui/controls/Button';
import { StoppableProgress } from '../../../ui/controls/StoppableProgress';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { fill } from '../../../ui/words/fill';
import type { TrainingPanelScreenProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import { useChosenKeys } from './choose/useChosenKeys';
import { CourseRoundsPart } from './rounds/CourseRoundsPart';
import { useRounds, type Looking, type Rounds } from './rounds/useRounds';
import { RunScreen } from './run/RunScreen';
import { useAssignRun } from './run/useAssignRun';
import { isActive } from './who/teamPeople';
import styles from './Assign.module.scss';

function LookingPart({
  looking,
  onStop
}: {
  readonly looking: Looking;
  readonly onStop: () => void;
}): JSX.Element {
  const { strings, plural } = useTrainingWords();
  const { course, rows, done, total } = looking;
  const label = fill(strings.RoundsLooking, { title: course.title });
  return (
    <div className={styles.part}>
      <StoppableProgress
        label={rows > 0 ? `${label} · ${plural('RoundsRows', rows)}` : label}
        done={done}
        total={total}
        onStop={onStop}
      />
    </div>
  );
}

/** Whether all courses were looked at, and nobody needs one. */
function isNothingDue(courses: readonly Course[], known: Rounds['known']): boolean {
  return courses.every(({ id }) => {
    const found = known.get(id);
    return found?.kind === 'ready' && found.due.length === 0 && found.unsearched.length === 0;
  });
}

function useLeavers({ reader }: TrainingPanelScreenProps): (draft: AssignmentDraft) => boolean {
  const { formats } = useTrainingWords();
  const today = formats.today();
  const gone = React.useMemo(
    () =>
      new Set(
        reader.team
          .filter((entry) => entry.until !== null && !isActive(entry, today))
          .map(({ person }) => person.id)
      ),
    [reader.team, today]
  );
  return ({ person }) => gone.has(person.id);
}

/** Courses that people take again and again: who needs the next time, and nobody has assigned it yet. */
export function RoundsScreen(props: TrainingPanelScreenProps): JSX.Element {
  const { strings, formats, plural } = useTrainingWords();
  const { model, catalogue, loadOwners, onClose, onDirty } = props;
  const rounds = useRounds(model.repositories.assignments, formats.today());
  const run = useAssignRun(model);
  const hasLeft = useLeavers(props);
  const courses = React.useMemo(
    () =>
      [...catalogue.courses.values()]
        .filter(({ status, repeat }) => status === 'In use' && repeat !== null)
        .sort((a, b) => formats.compare(a.title, b.title)),
    [catalogue.courses, formats]
  );
  const due = [...rounds.known.values()].flatMap((one) => (one.kind === 'ready' ? one.due : []));
  const leavers = new Set(due.filter(hasLeft).map(assignmentKey));
  const chosen = useChosenKeys((key) => !leavers.has(key));
  const drafts = due.filter((draft) => chosen.has(assignmentKey(draft)));
  React.useEffect(() => onDirty(run.isBusy), [onDirty, run.isBusy]);

  if (run.state.kind !== 'none') {
    const back = (): void => {
      run.clear();
      rounds.clear();
    };
    return (
      <RunScreen
        run={run}
        what="assign"
        loadOwners={loadOwners}
        again={{ words: strings.RoundsBack, icon: 'previous', onClick: back }}
        onClose={onClose}
      />
    );
  }
  if (courses.length === 0) return <EmptyState title={strings.RoundsNone} text={strings.RoundsNoneText} />;
  const isLooking = rounds.looking !== undefined;
  const open = courses.filter(({ id }) => rounds.known.get(id)?.kind !== 'ready');
  return (
    <div className={styles.screen}>
      <p className={styles.text}>{strings.RoundsIntro}</p>
      {rounds.looking ? <LookingPart looking={rounds.looking} onStop={rounds.stop} /> : null}
      {!isLooking && open.length > 1 ? (
        <div className={styles.commands}>
          <Button look="primary" icon="search" onClick={() => rounds.look(open)}>
            {plural('RoundsLookAll', open.length)}
          </Button>
        </div>
      ) : null}
      {isNothingDue(courses, rounds.known) ? (
        <EmptyState title={strings.RoundsNothing} text={strings.RoundsNothingText} />
      ) : null}
      {courses.map((course) => (
        <CourseRoundsPart
          key={course.id}
          course={course}
          known={rounds.known.get(course.id)}
          chosen={chosen}
          hasLeft={hasLeft}
          canLook={!isLooking}
          onLook={() => rounds.look([course])}
        />
      ))}
      {due.length > 0 ? (
        <div className={styles.commands}>
          <Button
            look="primary"
            icon="check"
            disabled={drafts.length === 0 || isLooking}
            onClick={() => run.start(drafts)}
          >
            {plural('AssignRun', drafts.length)}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
