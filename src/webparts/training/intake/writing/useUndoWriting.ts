import type { CourseDraft } from '../../../../domain/training/course';
import { draftOfCourse } from '../../../../domain/training/drafts/courseDraft';
import { useEach, type EachWork } from '../../../../ui/screens/useEach';
import type { TrainingViewProps } from '../../model/viewProps';
import { useReloadAll } from './useWriting';
import { keyOfChange, type WritingResult, type Written } from './writingJob';

/** One write that is taken back. Without `before` it is new: it goes to the recycle bin, and a plan is retired. */
export interface Undoing {
  readonly title: string;
  readonly written: Written;
  readonly before: CourseDraft | null;
}

/** Everything of a result that can be taken back. */
export function undoingsOf({ job, rows }: WritingResult): readonly Undoing[] {
  const before = new Map(job.changes.map((change) => [keyOfChange(change), draftOfCourse(change.known)]));
  return rows.flatMap(({ key, title, written }) =>
    written ? [{ title, written, before: before.get(key) ?? null }] : []
  );
}

/** Takes back what was written, unless somebody changed it since, or it is assigned. */
export function useUndoWriting(props: Pick<TrainingViewProps, 'model'>): EachWork<Undoing, unknown> {
  const { skills, courses, plans } = props.model.repositories;
  const reloadAll = useReloadAll(props);
  return useEach<Undoing, unknown>(({ written, before }) => {
    switch (written.what) {
      case 'skill':
        return skills.remove(written.row);
      case 'plan':
        return plans.setStatus(written.row, 'Retired');
      case 'course':
        return before ? courses.update(written.row, before) : courses.remove(written.row);
    }
  }, reloadAll);
}
