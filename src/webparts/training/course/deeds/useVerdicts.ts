import * as React from 'react';
import { clearDoubts } from '../../../../domain/faq/review/entryDoubt';
import type { Course } from '../../../../domain/training/course';
import type { NewVersion } from '../../../../domain/training/versions/newVersion';
import { fill } from '../../../../ui/words/fill';
import type { CourseDoubts } from '../../model/catalogue';
import type { TrainingViewProps } from '../../model/viewProps';
import type { TrainingRepositories } from '../../TrainingRepositories';
import { useTrainingWords } from '../../words/TrainingWords';
import { saidOf, type Run } from './useRun';

/** That the material is right, as it is or in a new version. */
export interface Verdicts {
  /** Found right, today. The doubts that notices cast on it end, and the reports up to now are looked at. */
  readonly verify: (course: Course, note: string) => Promise<Course | undefined>;
  /** The material is new, and right: doubts end. Who has to renew it is opened again by the caller. */
  readonly publish: (course: Course, next: NewVersion) => Promise<Course | undefined>;
}

interface Verdict {
  readonly write: () => Promise<Course>;
  readonly wasChanged: boolean;
  readonly note: string;
  readonly texts: { readonly done: string; readonly failed: string; readonly stillDoubtful: string };
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

type Needs = Pick<TrainingViewProps, 'model' | 'catalogue'>;

/** Writes that the material is right, then ends its doubts. */
function useFound(
  { model, catalogue }: Needs,
  run: Run
): (course: Course, verdict: Verdict) => Promise<Course | undefined> {
  const { culture } = useTrainingWords();
  const { repositories, takeCourses, reloadDoubts } = model;
  const doubts = React.useRef(catalogue.doubts);
  doubts.current = catalogue.doubts;
  return React.useCallback(
    (course, { write, wasChanged, note, texts }) =>
      run(course, texts.failed, async () => {
        const known = doubts.current;
        const written = await write();
        takeCourses(written);
        if (!known.byCourse.has(course.id)) return [written, saidOf(texts.done, written)];
        try {
          await endDoubts(repositories, course, known, { wasChanged, note, now: culture.now() });
          return [written, saidOf(texts.done, written)];
        } catch (error) {
          // The course is written; only the marks are left.
          const title = fill(texts.stillDoubtful, { title: written.title });
          return [written, { kind: 'failed', title, error }];
        } finally {
          reloadDoubts();
        }
      }),
    [run, repositories, culture, takeCourses, reloadDoubts]
  );
}

export function useVerdicts(needs: Needs, run: Run): Verdicts {
  const { strings, formats } = useTrainingWords();
  const { courses } = needs.model.repositories;
  const found = useFound(needs, run);
  return React.useMemo(
    () => ({
      verify: (course, note) =>
        found(course, {
          write: () => courses.verify(course, formats.today(), note),
          wasChanged: false,
          note,
          texts: {
            done: strings.CourseVerified,
            failed: strings.CourseNotVerified,
            stillDoubtful: strings.CourseVerifiedStillDoubtful
          }
        }),
      publish: (course, next) =>
        found(course, {
          write: () => courses.publish(course, next, formats.today()),
          wasChanged: true,
          note: next.note,
          texts: {
            done: strings.CoursePublished,
            failed: strings.CourseNotPublished,
            stillDoubtful: strings.CoursePublishedStillDoubtful
          }
        })
    }),
    [found, courses, strings, formats]
  );
}
