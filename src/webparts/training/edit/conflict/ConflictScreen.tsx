import * as React from 'react';
import type { Course, CourseDraft } from '../../../../domain/training/course';
import { draftOfCourse } from '../../../../domain/training/drafts/courseDraft';
import { takeCourseFields, type CourseField } from '../../../../domain/training/intake/courseFields';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import { useSkills } from '../../model/useSkills';
import type { TrainingModel } from '../../model/useTraining';
import { useTrainingWords } from '../../words/TrainingWords';
import type { Writing } from '../saving/writeCourse';
import { conflictFields, type ConflictField, type Side } from './conflictFields';
import { FieldChoice } from './FieldChoice';
import styles from './Conflict.module.scss';

export interface ConflictScreenProps {
  readonly model: TrainingModel;
  readonly writing: Writing;
  readonly theirs: Course;
  readonly onSave: (chosen: CourseDraft) => void;
  readonly onBack: () => void;
}

type Choice = Readonly<Partial<Record<CourseField, Side>>>;

function choiceOf(fields: readonly ConflictField[], side?: Side): Choice {
  return Object.fromEntries(fields.map(({ field, proposed }) => [field, side ?? proposed]));
}

/** Somebody else saved first: both versions, field by field, and the person chooses. Nothing is lost silently. */
export function ConflictScreen(props: ConflictScreenProps): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const { model, writing, theirs, onSave, onBack } = props;
  const { rows: skills } = useSkills(model.repositories);
  const skillNames = React.useMemo(() => new Map(skills?.map(({ id, title }) => [id, title])), [skills]);
  const fields = React.useMemo(
    () => conflictFields(writing.original, writing.draft, theirs),
    [writing, theirs]
  );
  const [choice, setChoice] = React.useState<Choice>(() => choiceOf(fields));
  const heading = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => setChoice(choiceOf(fields)), [fields]);
  React.useEffect(() => heading.current?.focus(), [theirs]);
  const { name } = theirs.modifiedBy;
  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    const mine = new Set(fields.map(({ field }) => field).filter((field) => choice[field] === 'mine'));
    onSave(takeCourseFields(draftOfCourse(theirs), writing.draft, mine));
  };
  return (
    <form className={styles.conflict} onSubmit={save}>
      <div ref={heading} tabIndex={-1} className={styles.heading}>
        <Notice tone="warning" role="alert" title={strings.EditConflictTitle}>
          <p>{fill(strings.EditConflictText, { name, when: formats.dateTime(theirs.modifiedOn) })}</p>
        </Notice>
      </div>
      <div className={styles.commands}>
        <Button onClick={() => setChoice(choiceOf(fields, 'mine'))}>{strings.EditConflictAllMine}</Button>
        <Button onClick={() => setChoice(choiceOf(fields, 'theirs'))}>{strings.EditConflictAllTheirs}</Button>
      </div>
      {fields.map((field) => (
        <FieldChoice
          key={field.field}
          field={field}
          versions={{ mine: writing.draft, theirs }}
          theirName={name}
          skillNames={skillNames}
          chosen={choice[field.field]}
          onChoose={(side) => setChoice((now) => ({ ...now, [field.field]: side }))}
        />
      ))}
      <div className={styles.footer}>
        <Button type="submit" look="primary">
          {strings.EditConflictSave}
        </Button>
        <Button onClick={onBack}>{strings.EditConflictBack}</Button>
      </div>
    </form>
  );
}
