import * as React from 'react';
import type { Course } from '../../../domain/training/course';
import { Icon } from '../../../ui/icons/Icon';
import { causeWords } from '../course/causeWords';
import { useStaleCauses } from '../course/useStaleCauses';
import type { Catalogue } from '../model/catalogue';
import { useTrainingWords } from '../words/TrainingWords';
import styles from '../facts/Facts.module.scss';

/** That a course may not be true any more, with the most urgent cause; the open course says them all. */
export function StaleMark(props: {
  readonly course: Course;
  readonly catalogue: Catalogue;
}): JSX.Element | null {
  const words = useTrainingWords();
  const [cause] = useStaleCauses(props.course, props.catalogue);
  if (!cause) return null;
  return (
    <p className={styles.stale}>
      <Icon name="warning" />
      <span dir="auto">{causeWords(words, cause)[0]}</span>
    </p>
  );
}
