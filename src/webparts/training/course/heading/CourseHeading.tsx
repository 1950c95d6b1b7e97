import * as React from 'react';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Notice } from '../../../../ui/errors/Notice';
import { CourseFacts } from '../../facts/CourseFacts';
import { useTrainingWords } from '../../words/TrainingWords';
import type { CourseSectionProps } from '../courseProps';
import { ReopenPart } from '../reopen/ReopenPart';
import { CourseCommands } from './CourseCommands';
import { OwnReports } from './OwnReports';
import { StaleBanner } from './StaleBanner';
import styles from '../Course.module.scss';

/** How an open course stands, and what can be done with it. */
export function CourseHeading(props: CourseSectionProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { reader, course, causes, reports } = props;
  return (
    <div className={styles.heading}>
      <StaleBanner causes={causes} withNames={reader.isTeam} />
      {reports.error === undefined || !reader.isTeam ? null : (
        <ErrorNotice
          title={strings.CourseReportsNotLoaded}
          error={reports.error}
          onRetry={reports.reload}
          loadOwners={props.loadOwners}
        />
      )}
      {course.status === 'Draft' ? <Notice tone="info" title={strings.CourseIsDraft} /> : null}
      {course.status === 'Retired' ? <Notice tone="info" title={strings.CourseIsRetired} /> : null}
      <CourseFacts course={course} />
      {reader.isLead ? <ReopenPart {...props} /> : null}
      <OwnReports {...props} />
      <CourseCommands {...props} />
    </div>
  );
}
