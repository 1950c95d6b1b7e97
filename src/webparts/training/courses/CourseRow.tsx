import * as React from 'react';
import type { LearningItem } from '../../../domain/training/states/myLearning';
import { fill } from '../../../ui/words/fill';
import { CourseFacts } from '../facts/CourseFacts';
import { MaterialLink } from '../facts/MaterialLink';
import { StateMark } from '../facts/StateMark';
import type { Catalogue } from '../model/catalogue';
import { useTrainingWords } from '../words/TrainingWords';
import type { CatalogueRow } from './chosenCourses';
import { StaleMark } from './StaleMark';
import styles from './Courses.module.scss';

/** Choosing courses, for those who assign them. */
export interface RowChoice {
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

export interface CourseRowProps {
  readonly row: CatalogueRow;
  readonly catalogue: Catalogue;
  /** How the reader stands with it; `undefined` when it is not assigned to them. */
  readonly mine: LearningItem | undefined;
  /** `null`: it cannot be chosen. `undefined`: no course can. */
  readonly choice: RowChoice | null | undefined;
  readonly onOpen: () => void;
}

function Chooser(props: { readonly title: string; readonly choice: RowChoice | null }): JSX.Element {
  const { strings } = useTrainingWords();
  const { title, choice } = props;
  // Its place stays, so that titles stand below each other.
  if (!choice) return <span className={styles.choose} />;
  return (
    <label className={styles.choose}>
      <input
        type="checkbox"
        aria-label={fill(strings.CoursesChoose, { title })}
        checked={choice.isChosen}
        onChange={choice.onToggle}
      />
    </label>
  );
}

/** One course of the catalogue. */
export function CourseRow(props: CourseRowProps): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const { row, catalogue, mine, choice, onOpen } = props;
  const { course, skills } = row;
  const { title, material } = course;
  return (
    <li className={styles.row}>
      {choice === undefined ? null : <Chooser title={title} choice={choice} />}
      <div className={styles.words}>
        <button type="button" className={styles.opener} onClick={onOpen}>
          <bdi>{title}</bdi>
        </button>
        <CourseFacts course={course} />
        {skills.length === 0 ? null : (
          <p className={styles.quiet}>{fill(strings.CoursesTeaches, { skills: formats.list(skills) })}</p>
        )}
        {mine ? (
          <p className={styles.mine}>
            <span>{strings.CoursesMine}</span> <StateMark state={mine.state} />
          </p>
        ) : null}
        <StaleMark course={course} catalogue={catalogue} />
      </div>
      <MaterialLink material={material} title={title} />
    </li>
  );
}
