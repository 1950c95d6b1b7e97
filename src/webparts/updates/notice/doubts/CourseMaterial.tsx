import * as React from 'react';
import type { Course } from '../../../../domain/training/course';
import { Icon } from '../../../../ui/icons/Icon';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { webAddress } from '../heading/webAddress';
import { actionOn } from './doubtWords';
import styles from './Doubts.module.scss';

/** The way to what people learn from, where there is one on the web. */
export function CourseMaterial({ entry }: { readonly entry: Course }): JSX.Element | null {
  const { strings } = useUpdatesWords();
  const address = webAddress(entry.material?.url ?? null);
  if (!address) return null;
  return (
    <a
      className={styles.link}
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={actionOn(strings, strings.TrainOpen, entry.title)}
    >
      {strings.TrainOpen} <Icon name="link" />
    </a>
  );
}
