import * as React from 'react';
import type { CourseEvent } from '../../../../domain/training/course';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Loading } from '../../../../ui/screens/Loading';
import { ShowMore } from '../../../../ui/paging/ShowMore';
import { usePaging } from '../../../../ui/paging/usePaging';
import { PersonName } from '../../../../ui/people/PersonName';
import { useRows } from '../../../../ui/rows/useRows';
import { useTrainingWords } from '../../words/TrainingWords';
import type { CourseSectionProps } from '../courseProps';
import styles from '../Course.module.scss';
import panel from '../../../../ui/screens/Panel.module.scss';

function Event({ event }: { readonly event: CourseEvent }): JSX.Element {
  const { strings, formats, plural } = useTrainingWords();
  const { action, version, mustRenew, note, by, on } = event;
  const isNew = action === 'New version';
  return (
    <li className={styles.event}>
      <span className={styles.what}>
        {isNew ? plural('CourseEventVersion', version) : plural('CourseEventVerified', version)}
      </span>
      {isNew ? (
        <span className={panel.detail}>
          {mustRenew ? strings.CourseEventRenew : strings.CourseEventStill}
        </span>
      ) : null}
      {note === '' ? null : <p dir="auto">{note}</p>}
      <span className={styles.commands}>
        <PersonName name={by.name} />
        <span className={panel.detail}>{formats.dateTime(on)}</span>
      </span>
    </li>
  );
}

/** What became of a course, the newest first. */
export function HistorySection({ model, course, loadOwners }: CourseSectionProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { courses } = model.repositories;
  const {
    state,
    rows = [],
    reload
  } = useRows(['course log', course.id, course.etag], () => courses.log(course.id));
  const { shown, ...paging } = usePaging(rows, String(course.id), 20);
  if (state.kind === 'loading') return <Loading label={strings.CourseHistoryLoading} rows={3} />;
  if (state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.CourseHistoryNotLoaded}
        error={state.error}
        onRetry={reload}
        loadOwners={loadOwners}
      />
    );
  }
  if (rows.length === 0) return <p className={panel.quiet}>{strings.CourseHistoryNone}</p>;
  return (
    <>
      <ul className={panel.items} aria-label={strings.SectionHistory}>
        {shown.map((event) => (
          <Event key={`${event.on} ${event.action} ${event.by.id}`} event={event} />
        ))}
      </ul>
      <ShowMore {...paging} />
    </>
  );
}
