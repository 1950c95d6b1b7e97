import * as React from 'react';
import type { LearningItem } from '../../../domain/training/states/myLearning';
import { roundToAssign } from '../../../domain/training/assigning/rounds';
import { Button } from '../../../ui/controls/Button';
import { useMounted } from '../../../ui/screens/useMounted';
import { fill } from '../../../ui/words/fill';
import { StateMark } from '../facts/StateMark';
import { useTrainingWords } from '../words/TrainingWords';
import type { MyPartProps } from './MyPart';
import panel from '../../../ui/screens/Panel.module.scss';
import styles from './Mine.module.scss';

/** Somebody of the team chooses a course without being asked to. */
function useTakeCourse({ model, reader, course }: MyPartProps): () => Promise<void> {
  const { strings, formats } = useTrainingWords();
  const { repositories, say, open, reloadAssignments } = model;
  return React.useCallback(async () => {
    const { key, due } = roundToAssign(course, [], formats.today());
    const { title, version, id } = course;
    const { added, failed } = await repositories.assignments.assign([
      {
        person: reader.me,
        course: id,
        title,
        round: key,
        due,
        version,
        reason: strings.PartChosen,
        plan: null
      }
    ]);
    reloadAssignments();
    if (failed[0]) throw failed[0].error;
    say({ kind: 'said', tone: 'success', text: fill(strings.PartTaken, { title }) });
    if (added[0]) open({ kind: 'record', id: added[0].id });
  }, [repositories, say, open, reloadAssignments, course, reader, strings, formats]);
}

/** For the team: the record holds everything; here it is told how it stands. */
export function AssignedPart(props: MyPartProps & { readonly item: LearningItem | undefined }): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, course, item } = props;
  const [isBusy, setBusy] = React.useState(false);
  const isMounted = useMounted();
  const take = useTakeCourse(props);
  const onTake = (): void => {
    setBusy(true);
    take()
      .catch((error: unknown) =>
        model.say({ kind: 'failed', title: fill(strings.PartFailed, { title: course.title }), error })
      )
      .finally(() => {
        if (isMounted()) setBusy(false);
      });
  };
  if (item) {
    const { id } = item.assignment;
    return (
      <div className={styles.row}>
        <StateMark state={item.state} />
        <Button onClick={() => model.open({ kind: 'record', id })}>{strings.PartOpen}</Button>
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <p className={panel.text}>{strings.PartNone}</p>
      {course.status === 'In use' ? (
        <Button disabled={isBusy} onClick={onTake}>
          {strings.PartTake}
        </Button>
      ) : null}
    </div>
  );
}
