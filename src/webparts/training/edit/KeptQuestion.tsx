import * as React from 'react';
import type { Course } from '../../../domain/training/course';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import { courseFieldName } from '../words/courseFieldName';
import { useTrainingWords } from '../words/TrainingWords';
import { hasChangedSince, type Beginning } from './beginning';
import { changedFields } from './changedFields';
import type { KeptCourse } from './keptCourse';

export interface KeptQuestionProps {
  readonly kept: KeptCourse;
  readonly fresh: Beginning;
  /** `undefined` for a new course. */
  readonly course: Course | undefined;
  readonly onGoOn: () => void;
  readonly onThrowAway: () => void;
}

/** Offers what somebody typed and did not save. It stays until they say what becomes of it. */
export function KeptQuestion(props: KeptQuestionProps): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const { kept, fresh, course } = props;
  const changed = changedFields(kept.begun?.draft ?? fresh.original, kept.draft);
  const names = changed.map((field) => courseFieldName(strings, field));
  return (
    <Notice
      tone="info"
      role="status"
      title={fill(strings.EditKeptTitle, { when: formats.dateTime(kept.keptOn) })}
      actions={
        <>
          <Button look="primary" onClick={props.onGoOn}>
            {strings.EditKeptGoOn}
          </Button>
          <Button onClick={props.onThrowAway}>{strings.EditKeptThrowAway}</Button>
        </>
      }
    >
      {kept.draft.title.trim() === '' ? null : (
        <p>
          <bdi>{kept.draft.title}</bdi>
        </p>
      )}
      {names.length > 0 ? <p>{fill(strings.EditKeptFields, { fields: formats.list(names) })}</p> : null}
      {course && hasChangedSince(kept, course) ? (
        <p>{fill(strings.EditKeptChanged, { name: course.modifiedBy.name })}</p>
      ) : null}
    </Notice>
  );
}
