import * as React from 'react';
import type { Course } from '../../../../domain/training/course';
import { RichText } from '../../../../ui/richText/RichText';
import { CourseFacts } from '../../facts/CourseFacts';
import { useTrainingWords } from '../../words/TrainingWords';
import type { RecordScreenProps } from '../RecordScreen';
import { WebLink } from '../../facts/WebLink';
import { NewSince } from './NewSince';
import panel from '../../../../ui/screens/Panel.module.scss';

/** What there is to learn, and where. */
export function CoursePart(props: RecordScreenProps & { readonly course: Course }): JSX.Element {
  const { strings } = useTrainingWords();
  const { course, record } = props;
  const { done } = record.item.assignment;
  const { material, summary } = course;
  return (
    <section className={panel.section} aria-label={strings.RecordCourse}>
      <h3>{strings.RecordCourse}</h3>
      <CourseFacts course={course} />
      {material ? (
        <p className={panel.text}>
          <WebLink url={material.url} words={strings.OpenMaterial} />
        </p>
      ) : (
        <p className={panel.quiet}>{strings.RecordNoMaterial}</p>
      )}
      {done && done.version < course.version ? <NewSince {...props} version={done.version} /> : null}
      {summary === null ? null : <RichText html={summary} />}
    </section>
  );
}
