import * as React from 'react';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useTrainingWords } from '../../words/TrainingWords';
import { CourseForm } from './CourseForm';
import type { CourseFormProps } from './formProps';

/** Verifies a course with what was found. */
export function VerifyForm(props: CourseFormProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { course, actions } = props;
  const [note, setNote] = React.useState('');
  return (
    <CourseForm
      {...props}
      title={strings.CourseVerifyNote}
      submit={strings.CourseVerify}
      isDirty={note.trim() !== ''}
      isBusy={actions.pending.has(course.id)}
      onSubmit={async () => (await actions.verify(course, note)) !== undefined}
    >
      <TextBox label={strings.CourseVerifyFound} value={note} onChange={setNote} rows={3} dir="auto" />
    </CourseForm>
  );
}
