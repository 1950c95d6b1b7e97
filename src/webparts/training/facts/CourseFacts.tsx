import * as React from 'react';
import type { Course } from '../../../domain/training/course';
import { audienceName, courseStatusName, obligationName } from '../words/choiceNames';
import { durationWords } from '../words/durationWords';
import { useTrainingWords } from '../words/TrainingWords';
import styles from './Facts.module.scss';

/** For whom a course is, how long it takes, and whether people have to take it. */
export function CourseFacts({ course }: { readonly course: Course }): JSX.Element {
  const words = useTrainingWords();
  const { strings, formats, plural } = words;
  const { audiences, platforms, minutes, obligation, status, version } = course;
  const facts = [
    ...(status === 'In use' ? [] : [courseStatusName(strings, status)]),
    obligationName(strings, obligation),
    ...(minutes === null ? [] : [durationWords(words, minutes)]),
    ...(audiences.length === 0
      ? []
      : [formats.list(audiences.map((audience) => audienceName(strings, audience)))]),
    ...(platforms.length === 0 ? [] : [formats.list(platforms)]),
    ...(version > 1 ? [plural('Version', version)] : [])
  ];
  return (
    <p className={styles.facts}>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}
