import * as React from 'react';
import type { Course } from '../../../domain/training/course';
import { loadRichTextEditor } from '../../../ui/editor/useRichEditor';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Loading } from '../../../ui/screens/Loading';
import type { CourseEditProps } from '../panel/TrainingPanel';
import { useTrainingWords } from '../words/TrainingWords';
import { beginAgain, beginNew, beginWith, type Beginning } from './beginning';
import { changedFields } from './changedFields';
import { CourseEditor } from './CourseEditor';
import { keptCourse, keptKey } from './keptCourse';
import { KeptQuestion } from './KeptQuestion';
import { useWholeCourse } from './useWholeCourse';

type FormScreenProps = CourseEditProps & { readonly course: Course | undefined };

/** What the form begins with if nothing had been kept. */
function useFreshBeginning({ panel, reader, course }: FormScreenProps): Beginning {
  const [fresh] = React.useState(() =>
    course
      ? beginWith(course)
      : // Whoever writes a course looks after it until somebody else does.
        beginNew(panel.kind === 'addCourse' ? panel.draft : undefined, reader.me)
  );
  return fresh;
}

/** What was typed at another time and not saved is offered first. */
function FormScreen(props: FormScreenProps): JSX.Element {
  const { model, reader, course } = props;
  const { drafts } = model.repositories;
  const key = keptKey(reader.me, course?.id);
  const fresh = useFreshBeginning(props);
  const [kept] = React.useState(() => {
    const found = keptCourse(drafts.read(key));
    return found && changedFields(found.draft, fresh.draft).length > 0 ? found : undefined;
  });
  const [begin, setBegin] = React.useState<Beginning | undefined>(kept ? undefined : fresh);
  if (kept && !begin) {
    return (
      <KeptQuestion
        kept={kept}
        fresh={fresh}
        course={course}
        onGoOn={() => setBegin(beginAgain(kept, fresh, course))}
        onThrowAway={() => {
          drafts.forget(key);
          setBegin(fresh);
        }}
      />
    );
  }
  return <CourseEditor {...props} begin={begin ?? fresh} keptKey={key} />;
}

/** Adds or changes a course. */
export function CourseEditScreen(props: CourseEditProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { panel, model, loadOwners } = props;
  const whole = useWholeCourse(model, panel.kind === 'editCourse' ? panel.course.id : undefined);
  React.useEffect(() => {
    // While the course is read. A failure shows where the editor would stand.
    loadRichTextEditor().catch(() => undefined);
  }, []);
  switch (whole.kind) {
    case 'loading':
      return <Loading label={strings.CourseLoading} rows={6} />;
    case 'failed':
      return (
        <ErrorNotice
          title={strings.CourseNotLoaded}
          error={whole.error}
          onRetry={whole.retry}
          loadOwners={loadOwners}
        />
      );
    case 'ready':
      return <FormScreen {...props} course={whole.course} />;
  }
}
