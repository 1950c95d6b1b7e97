import * as React from 'react';
import { clearDoubts } from '../../../domain/faq/review/entryDoubt';
import { isRepositoryError } from '../../../domain/RepositoryError';
import type { Course, CourseStatus } from '../../../domain/training/course';
import type { NewVersion } from '../../../domain/training/versions/newVersion';
import type { StatusMessage } from '../../../ui/errors/StatusBar';
import { usePending } from '../../../ui/screens/usePending';
import { fill } from '../../../ui/words/fill';
import type { CourseDoubts } from '../model/catalogue';
import type { TrainingModel } from '../model/useTraining';
import type { TrainingViewProps } from '../model/viewProps';
import type { TrainingRepositories } from '../TrainingRepositories';
import { useTrainingWords } from '../words/TrainingWords';

/** What becomes of a course. Each answers the course as it is now; `undefined` when it failed, which was said then. */
export interface CourseActions {
  /** Ids of the courses that are being written. */
  readonly pending: ReadonlySet<number>;
  /** Found right, today. The doubts that notices cast on it end, and the reports up to now are looked at. */
  readonly verify: (course: Course, note: string) => Promise<Course | undefined>;
  /** The material is new, and right: doubts end. Who has to renew it is opened again by the caller. */
  readonly publish: (course: Course, next: NewVersion) => Promise<Course | undefined>;
  /** Can be undone. */
  readonly setStatus: (course: Course, status: CourseStatus) => Promise<Course | undefined>;
  /** To the recycle bin; can be undone. An open one is closed. `true` when it is there. */
  readonly remove: (course: Course) => Promise<boolean>;
}

async function endDoubts(
  { doubts: repository, people }: TrainingRepositories,
  { id }: Course,
  { byCourse, notices }: CourseDoubts,
  found: { readonly wasChanged: boolean; readonly note: string; readonly now: Date }
): Promise<void> {
  const doubt = byCourse.get(id);
  if (!doubt) return;
  const actor = { by: await people.me(), on: `${found.now.toISOString().slice(0, 19)}Z` };
  for (const { seen, doubt: end } of clearDoubts(doubt, notices, actor, found))
    await repository.update(seen, end);
}

type Run = <Result>(
  course: Course,
  failed: string,
  work: () => Promise<readonly [Result, StatusMessage]>
) => Promise<Result | undefined>;

/** Does something with a course and says what came of it, on whatever is shown then. */
function useRun(say: TrainingModel['say']): { readonly pending: ReadonlySet<number>; readonly run: Run } {
  const { pending, whilePending } = usePending();
  const run = React.useCallback<Run>(
    (course, failed, work) =>
      whilePending(course.id, async () => {
        try {
          const [result, message] = await work();
          say(message);
          return result;
        } catch (error) {
          say({ kind: 'failed', title: fill(failed, { title: course.title }), error });
          return undefined;
        }
      }),
    [say, whilePending]
  );
  return { pending, run };
}

/** The words for a status that a course has got. */
const statusTexts: Readonly<
  Record<CourseStatus, readonly [done: keyof ITrainingWebPartStrings, failed: keyof ITrainingWebPartStrings]>
> = {
  Draft: ['CourseNowDraft', 'CourseNotDraft'],
  'In use': ['CourseNowInUse', 'CourseNotInUse'],
  Retired: ['CourseNowRetired', 'CourseNotRetired']
};

/** Verifies courses, makes new versions of them, and takes them in and out of use; the page shows it when SharePoint has it. */
export function useCourseActions({
  model,
  catalogue
}: Pick<TrainingViewProps, 'model' | 'catalogue'>): CourseActions {
  const { strings, formats, culture } = useTrainingWords();
  const { repositories, say, takeCourses, dropCourse, reload, reloadDoubts } = model;
  const { pending, run } = useRun(say);
  const latest = React.useRef({ doubts: catalogue.doubts, opened: model.shown.opened, open: model.open });
  latest.current = { doubts: catalogue.doubts, opened: model.shown.opened, open: model.open };

  return React.useMemo(() => {
    const { courses } = repositories;
    const said = (text: string, { title }: Course, undo?: () => void): StatusMessage => ({
      kind: 'said',
      tone: 'success',
      text: fill(text, { title }),
      undo
    });
    const found = (
      course: Course,
      texts: { readonly done: string; readonly failed: string; readonly stillDoubtful: string },
      {
        note,
        wasChanged,
        write
      }: { readonly note: string; readonly wasChanged: boolean; readonly write: () => Promise<Course> }
    ): Promise<Course | undefined> =>
      run(course, texts.failed, async () => {
        const known = latest.current.doubts;
        const written = await write();
        takeCourses(written);
        if (!known.byCourse.has(course.id)) return [written, said(texts.done, written)];
        try {
          await endDoubts(repositories, course, known, { wasChanged, note, now: culture.now() });
          return [written, said(texts.done, written)];
        } catch (error) {
          // The course is written; only the marks are left.
          return [
            written,
            { kind: 'failed', title: fill(texts.stillDoubtful, { title: written.title }), error }
          ];
        } finally {
          reloadDoubts();
        }
      });
    const writeStatus = (
      course: Course,
      status: CourseStatus,
      isUndo: boolean
    ): Promise<Course | undefined> => {
      const [done, failed] = statusTexts[status];
      return run(course, strings[failed], async () => {
        const written = await courses.setStatus(course, status);
        takeCourses(written);
        const undo = isUndo ? undefined : () => void writeStatus(written, course.status, true);
        return [written, said(strings[done], written, undo)];
      });
    };
    const restore = (course: Course, binId: string): Promise<true | undefined> =>
      run(course, strings.CourseNotRestored, async () => {
        await courses.restore(binId);
        reload();
        return [true, said(strings.CourseRestored, course)];
      });
    return {
      pending,
      verify: (course, note) =>
        found(
          course,
          {
            done: strings.CourseVerified,
            failed: strings.CourseNotVerified,
            stillDoubtful: strings.CourseVerifiedStillDoubtful
          },
          { note, wasChanged: false, write: () => courses.verify(course, formats.today(), note) }
        ),
      publish: (course, next) =>
        found(
          course,
          {
            done: strings.CoursePublished,
            failed: strings.CourseNotPublished,
            stillDoubtful: strings.CoursePublishedStillDoubtful
          },
          { note: next.note, wasChanged: true, write: () => courses.publish(course, next, formats.today()) }
        ),
      setStatus: (course, status) => writeStatus(course, status, false),
      remove: async (course) => {
        const binId = await run(course, strings.CourseNotDeleted, async () => {
          try {
            const id = await courses.remove(course);
            const { opened, open } = latest.current;
            if (opened?.kind === 'course' && opened.id === course.id) open(null);
            dropCourse(course.id);
            return [id, said(strings.CourseDeleted, course, () => void restore(course, id))];
          } catch (error) {
            if (!isRepositoryError(error, 'invalid')) throw error;
            const text = fill(strings.CourseNotDeletedAssigned, { title: course.title });
            return [undefined, { kind: 'said', tone: 'warning', text }];
          }
        });
        return binId !== undefined;
      }
    };
  }, [pending, run, repositories, strings, formats, culture, takeCourses, dropCourse, reload, reloadDoubts]);
}
