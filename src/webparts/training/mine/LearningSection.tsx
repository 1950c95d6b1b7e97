import * as React from 'react';
import type { LearningItem } from '../../../domain/training/states/myLearning';
import { isToDo } from '../../../domain/training/states/stateRules';
import { notKept } from '../../../domain/training/states/ownLearning';
import { Icon } from '../../../ui/icons/Icon';
import { ShowMore } from '../../../ui/paging/ShowMore';
import { usePaging } from '../../../ui/paging/usePaging';
import { CourseFacts } from '../facts/CourseFacts';
import { MaterialLink } from '../facts/MaterialLink';
import { StateMark } from '../facts/StateMark';
import type { CourseDoubts } from '../model/catalogue';
import { useTrainingWords } from '../words/TrainingWords';
import styles from './Mine.module.scss';

export interface LearningSectionProps {
  readonly title: string;
  readonly items: readonly LearningItem[];
  readonly doubts: CourseDoubts;
  readonly open: (item: LearningItem) => void;
  /** Only its name and number show at first. */
  readonly isFolded?: boolean;
}

/** What has no row yet shares its id with others like it. */
function keyOf({ assignment: { id, course, round } }: LearningItem): string {
  return id === notKept ? `${course}|${round}` : String(id);
}

function LearningRow(
  props: Pick<LearningSectionProps, 'doubts' | 'open'> & { readonly item: LearningItem }
): JSX.Element {
  const { strings } = useTrainingWords();
  const { item, doubts, open } = props;
  const { assignment, course, state } = item;
  const { title } = assignment;
  const isDoubtful = isToDo(state) && doubts.byCourse.has(assignment.course);
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <button type="button" className={styles.opener} onClick={() => open(item)}>
          {title}
        </button>
        <StateMark state={state} />
        {course ? <CourseFacts course={course} /> : null}
        {assignment.reason === '' ? null : <p className={styles.quiet}>{assignment.reason}</p>}
        {isDoubtful ? (
          <p className={styles.quiet}>
            <Icon name="warning" /> {strings.MineDoubtful}
          </p>
        ) : null}
      </div>
      {isToDo(state) ? <MaterialLink material={course?.material} title={title} /> : null}
    </li>
  );
}

function Rows({ title, items, doubts, open }: LearningSectionProps): JSX.Element {
  const { shown, more, showMore } = usePaging(items, title);
  return (
    <>
      <ul className={styles.rows} aria-label={title}>
        {shown.map((item) => (
          <LearningRow key={keyOf(item)} {...{ item, doubts, open }} />
        ))}
      </ul>
      <ShowMore more={more} showMore={showMore} />
    </>
  );
}

/** One of the lists of somebody's learning; nothing when it is empty. */
export function LearningSection(props: LearningSectionProps): JSX.Element | null {
  const { formats } = useTrainingWords();
  const { title, items, isFolded } = props;
  if (items.length === 0) return null;
  const heading = (
    <>
      {title} <span className={styles.count}>{formats.number(items.length)}</span>
    </>
  );
  if (isFolded) {
    return (
      <details className={styles.folded}>
        <summary className={styles.heading}>{heading}</summary>
        <Rows {...props} />
      </details>
    );
  }
  return (
    <section>
      <h3 className={styles.heading}>{heading}</h3>
      <Rows {...props} />
    </section>
  );
}
