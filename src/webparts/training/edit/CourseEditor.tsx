import * as React from 'react';
import { useAutosave, type Autosave } from '../../../ui/drafts/useAutosave';
import { focusFirstInvalid } from '../../../ui/fields/focusFirstInvalid';
import { useWrongDates } from '../../../ui/fields/useWrongDates';
import type { CourseEditProps } from '../panel/TrainingPanel';
import type { Beginning, SeenCourse } from './beginning';
import { ConflictScreen } from './conflict/ConflictScreen';
import { CourseFields } from './fields/CourseFields';
import { InUseNotice } from './fields/InUseNotice';
import { toKept } from './keptCourse';
import { SaveBar } from './saving/SaveBar';
import { useSaveCourse } from './saving/useSaveCourse';
import { useCourseForm, type CourseFormModel } from './useCourseForm';
import { useProblems } from './useProblems';
import styles from './Edit.module.scss';

export type CourseEditorProps = CourseEditProps & {
  readonly begin: Beginning;
  /** Where the browser keeps what is typed. */
  readonly keptKey: string;
};

function useKeeping({ model, keptKey, onDirty }: CourseEditorProps, of: CourseFormModel): Autosave {
  const { typed, original, seen, isDirty } = of;
  const content = React.useMemo(
    () => toKept({ draft: typed, begun: seen ? { etag: seen.etag, draft: original } : null }),
    [typed, original, seen]
  );
  const keeping = useAutosave(model.repositories.drafts, keptKey, content, isDirty);
  const { forget } = keeping;
  React.useEffect(() => onDirty(isDirty, forget), [isDirty, forget, onDirty]);
  return keeping;
}

/** The form of a course, and what becomes of what is typed in it. */
export function CourseEditor(props: CourseEditorProps): JSX.Element {
  const { model, reader } = props;
  const element = React.useRef<HTMLFormElement>(null);
  const of = useCourseForm(props.begin);
  const { draft, seen, original, status } = of;
  const keeping = useKeeping(props, of);
  const wrongDates = useWrongDates();
  const saver = useSaveCourse(props, keeping.forget);
  const { problems, check } = useProblems(of, wrongDates.isAny, () => focusFirstInvalid(element.current));
  const { state } = saver;

  const save = (isUsing: boolean, over: SeenCourse | undefined): void => {
    if (check()) void saver.save({ draft, seen: over, original, isUsing });
  };
  if (state.kind === 'conflict') {
    const { theirs, writing } = state;
    return (
      <ConflictScreen
        model={model}
        writing={writing}
        theirs={theirs}
        onSave={(chosen) => {
          of.goOnWith(chosen, theirs);
          void saver.save({ ...writing, draft: chosen, seen: theirs, original: theirs });
        }}
        onBack={saver.backToForm}
      />
    );
  }
  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(false, seen);
      }}
    >
      {seen && status === 'In use' ? (
        <InUseNotice
          onOpen={
            of.isDirty ? undefined : () => model.open({ kind: 'course', id: seen.id, section: 'about' })
          }
        />
      ) : null}
      <CourseFields {...props} of={of} problems={problems} onWrongDate={wrongDates.mark} />
      <SaveBar
        state={state}
        cannotKeep={keeping.cannotKeep}
        isDraft={status === 'Draft'}
        mayUse={status === 'Draft' && reader.access.canEdit}
        onUse={() => save(true, seen)}
        onRetry={(isUsing) => save(isUsing, seen)}
        onSaveAsNew={(isUsing) => {
          of.goOnAsNew();
          save(isUsing, undefined);
        }}
        onCancel={props.onClose}
        loadOwners={props.loadOwners}
      />
    </form>
  );
}
