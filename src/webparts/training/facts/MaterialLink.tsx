import * as React from 'react';
import type { Reference } from '../../../domain/tasks/task';
import { fill } from '../../../ui/words/fill';
import { useTrainingWords } from '../words/TrainingWords';
import { isFollowable } from './isFollowable';
import styles from './Facts.module.scss';

/** Leads from a row to the material of its course, in a new tab; nothing where there is none. */
export function MaterialLink(props: {
  readonly material: Reference | null | undefined;
  /** Of the course: rows stand below each other. */
  readonly title: string;
}): JSX.Element | null {
  const { strings } = useTrainingWords();
  const { material, title } = props;
  if (!material || !isFollowable(material.url)) return null;
  return (
    <a
      className={styles.material}
      href={material.url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={fill(strings.OpenMaterialOf, { title })}
    >
      {strings.OpenMaterial}
    </a>
  );
}
