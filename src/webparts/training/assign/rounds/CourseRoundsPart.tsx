import * as React from 'react';
import { assignmentKey, type AssignmentDraft } from '../../../../domain/training/assignment';
import type { Course } from '../../../../domain/training/course';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Notice } from '../../../../ui/errors/Notice';
import { Icon } from '../../../../ui/icons/Icon';
import { fill } from '../../../../ui/words/fill';
import { repeatWords } from '../../course/about/repeatWords';
import { useTrainingWords } from '../../words/TrainingWords';
import { ChoiceGroup } from '../choose/ChoiceGroup';
import type { ChosenKeys } from '../choose/useChosenKeys';
import type { CourseRounds } from './useRounds';
import styles from '../Assign.module.scss';

export interface CourseRoundsPartProps {
  readonly course: Course;
  /** `undefined`: nobody has looked yet. */
  readonly known: CourseRounds | undefined;
  readonly chosen: ChosenKeys;
  /** They are not in the team any more. */
  readonly hasLeft: (draft: AssignmentDraft) => boolean;
  readonly canLook: boolean;
  readonly onLook: () => void;
}

/** Those who need it by one day, under that day. */
function ByDay({
  due,
  chosen,
  hasLeft
}: Pick<CourseRoundsPartProps, 'chosen' | 'hasLeft'> & {
  readonly due: readonly AssignmentDraft[];
}): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const days = [...new Set(due.map((draft) => draft.due))];
  const today = formats.today();
  return (
    <>
      {days.map((day) => {
        const date = day === null ? '' : formats.dayOfWeek(day);
        const isOver = day !== null && day < today;
        return (
          <ChoiceGroup
            key={day ?? ''}
            title={
              day === null
                ? strings.StateNoDate
                : fill(isOver ? strings.RoundsWasDue : strings.StateDueOn, { date })
            }
            chosen={chosen}
            items={due
              .filter((draft) => draft.due === day)
              .map((draft) => ({
                key: assignmentKey(draft),
                name: draft.person.name,
                detail: hasLeft(draft) ? strings.RoundsHasLeft : null
              }))}
          />
        );
      })}
    </>
  );
}

function Found(props: CourseRoundsPartProps & { readonly known: CourseRounds }): JSX.Element {
  const { strings, formats, plural } = useTrainingWords();
  const { course, known, onLook } = props;
  if (known.kind === 'failed') {
    return (
      <ErrorNotice
        title={fill(strings.RoundsFailed, { title: course.title })}
        error={known.error}
        onRetry={onLook}
      />
    );
  }
  const { due, unsearched } = known;
  const names = formats.list(unsearched.map((slice) => formats.number(Number(slice) + 1)));
  return (
    <>
      {unsearched.length > 0 ? (
        <Notice tone="warning" title={plural('CourseUnsearched', unsearched.length, { names })} />
      ) : null}
      {due.length === 0 ? (
        <p className={styles.text}>
          <Icon name="check" /> {strings.RoundsNobody}
        </p>
      ) : (
        <>
          <p className={styles.text}>{plural('RoundsDue', due.length)}</p>
          <ByDay {...props} due={due} />
        </>
      )}
    </>
  );
}

/** One course that is taken again and again: who needs it next. */
export function CourseRoundsPart(props: CourseRoundsPartProps): JSX.Element {
  const words = useTrainingWords();
  const { strings } = words;
  const { course, known, canLook, onLook } = props;
  return (
    <section className={styles.section} aria-label={course.title}>
      <h3>
        <bdi>{course.title}</bdi>
      </h3>
      <p className={styles.quiet}>{repeatWords(words, course.repeat)}</p>
      {known ? (
        <Found {...props} known={known} />
      ) : (
        <div className={styles.commands}>
          <Button
            icon="search"
            disabled={!canLook}
            aria-label={fill(strings.RoundsLookOf, { title: course.title })}
            onClick={onLook}
          >
            {strings.RoundsLook}
          </Button>
        </div>
      )}
    </section>
  );
}
