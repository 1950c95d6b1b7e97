import * as React from 'react';
import type { Course } from '../../../../domain/training/course';
import { newSince } from '../../../../domain/training/versions/newVersion';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { fill } from '../../../../ui/words/fill';
import { useRows } from '../../../../ui/rows/useRows';
import { useTrainingWords } from '../../words/TrainingWords';
import type { RecordScreenProps } from '../RecordScreen';
import styles from '../Record.module.scss';
import panel from '../../../../ui/screens/Panel.module.scss';

/** What is different since the version that somebody has done. */
export function NewSince(
  props: Pick<RecordScreenProps, 'model'> & { readonly course: Course; readonly version: number }
): JSX.Element | null {
  const { strings, formats, plural } = useTrainingWords();
  const { model, course, version } = props;
  const { state, rows, reload } = useRows(['courseLog', course.id, course.version], () =>
    model.repositories.courses.log(course.id)
  );
  if (state.kind === 'failed') {
    return <ErrorNotice title={strings.RecordNewNotLoaded} error={state.error} onRetry={reload} />;
  }
  const events = newSince(rows ?? [], version);
  if (events.length === 0) return null;
  return (
    <div>
      <p className={styles.subheading}>
        {fill(strings.RecordNewSince, { version: plural('Version', version) })}
      </p>
      <ul className={styles.log} aria-label={strings.RecordNew}>
        {events.map((event) => (
          <li key={event.version}>
            <p className={styles.note} dir="auto">
              {event.note}
            </p>
            <span className={panel.detail}>
              {plural('Version', event.version)} · {formats.dateTime(event.on)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
