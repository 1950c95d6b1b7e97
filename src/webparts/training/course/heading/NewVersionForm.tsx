import * as React from 'react';
import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import type { NewVersion } from '../../../../domain/training/versions/newVersion';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { DateField } from '../../../../ui/fields/DateField';
import { focusFirstInvalid } from '../../../../ui/fields/focusFirstInvalid';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useTrainingWords } from '../../words/TrainingWords';
import { CourseForm } from './CourseForm';
import type { CourseFormProps } from './formProps';
import styles from '../Course.module.scss';

type Earlier = NewVersion['earlier']['kind'];

interface Problems {
  readonly note?: string | undefined;
  readonly earlier?: string | undefined;
  readonly by?: string | undefined;
}

/** Says what is new in the material, and whether those who have done an earlier version have to do it again. */
export function NewVersionForm(props: CourseFormProps): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const { reader, course, actions, reopening } = props;
  const [note, setNote] = React.useState('');
  const [earlier, setEarlier] = React.useState<Earlier>();
  const [by, setBy] = React.useState<CalendarDate | null>(null);
  const [isWrong, setWrong] = React.useState(false);
  // How often it was tried: what is wrong is shown from then on, and each time the keyboard goes there.
  const [tries, setTries] = React.useState(0);
  const root = React.useRef<HTMLDivElement>(null);
  const isPast = by !== null && by < formats.today();
  const problems: Problems =
    tries > 0
      ? {
          note: note.trim() === '' ? strings.CourseVersionNoNote : undefined,
          earlier: earlier === undefined ? strings.CourseVersionChoose : undefined,
          by: earlier === 'renew' && isPast ? strings.CourseVersionPast : undefined
        }
      : {};
  React.useEffect(() => {
    if (tries > 0) focusFirstInvalid(root.current);
  }, [tries]);
  const publish = async (): Promise<boolean> => {
    setTries((now) => now + 1);
    const isRenewWrong = earlier === 'renew' && (isWrong || isPast);
    if (note.trim() === '' || earlier === undefined || isRenewWrong) return false;
    const next: NewVersion = {
      note,
      earlier: earlier === 'renew' ? { kind: 'renew', by } : { kind: 'still' }
    };
    const written = await actions.publish(course, next);
    if (written && earlier === 'renew' && reader.isLead) reopening.start(written);
    return written !== undefined;
  };
  return (
    <CourseForm
      {...props}
      title={strings.CourseNewVersion}
      submit={strings.CoursePublish}
      isDirty={note.trim() !== '' || earlier !== undefined}
      isBusy={actions.pending.has(course.id)}
      onSubmit={publish}
    >
      <div ref={root} className={styles.heading}>
        <TextBox
          label={strings.CourseVersionNew}
          hint={strings.CourseVersionNewHint}
          value={note}
          onChange={setNote}
          rows={3}
          dir="auto"
          problem={problems.note}
          isRequired
        />
        <ChoiceField
          label={strings.CourseVersionEarlier}
          options={[
            { key: 'still', text: strings.CourseVersionStill },
            { key: 'renew', text: strings.CourseVersionRenew }
          ]}
          value={earlier}
          onChange={setEarlier}
          hint={earlier === 'renew' && !reader.isLead ? strings.CourseVersionLeads : undefined}
          problem={problems.earlier}
          isRequired
        />
        {earlier === 'renew' ? (
          <DateField
            label={strings.CourseVersionBy}
            value={by}
            onChange={setBy}
            onWrong={setWrong}
            problem={problems.by}
          />
        ) : null}
      </div>
    </CourseForm>
  );
}
