import * as React from 'react';
import { useMounted } from '../../../../ui/screens/useMounted';
import { fill } from '../../../../ui/words/fill';
import { useCourseActions } from '../../course/useCourseActions';
import type { TrainingViewProps } from '../../model/viewProps';
import { useTrainingWords } from '../../words/TrainingWords';
import { writeCourse, type WriteProblem, type Writing } from './writeCourse';

export type SaveState = { readonly kind: 'editing' } | { readonly kind: 'saving' } | WriteProblem;

export interface CourseSaver {
  readonly state: SaveState;
  readonly save: (writing: Writing) => Promise<void>;
  readonly backToForm: () => void;
}

/** Saves what was typed and opens the course. Whatever goes wrong, the input stays. */
export function useSaveCourse(
  { model, catalogue }: Pick<TrainingViewProps, 'model' | 'catalogue'>,
  /** The course is on the site: what the browser kept of it is no longer needed. */
  onWritten: () => void
): CourseSaver {
  const { strings } = useTrainingWords();
  const [state, setState] = React.useState<SaveState>({ kind: 'editing' });
  const isMounted = useMounted();
  const actions = useCourseActions({ model, catalogue });
  const save = async (writing: Writing): Promise<void> => {
    setState({ kind: 'saving' });
    const outcome = await writeCourse(model.repositories.courses, writing);
    if (outcome.kind !== 'written') {
      if (isMounted()) setState(outcome);
      return;
    }
    const { course } = outcome;
    model.takeCourses(course);
    onWritten();
    const isToBeUsed = writing.isUsing && course.status === 'Draft';
    if (isToBeUsed) {
      // A failure is said; the course is saved as a draft, and can be put to use where it opens.
      await actions.setStatus(course, 'In use');
    } else {
      const text = course.status === 'Draft' ? strings.EditSavedDraft : strings.EditSaved;
      model.say({ kind: 'said', tone: 'success', text: fill(text, { title: course.title }) });
    }
    if (isMounted()) model.open({ kind: 'course', id: course.id, section: 'about' });
  };
  return { state, save, backToForm: () => setState({ kind: 'editing' }) };
}
