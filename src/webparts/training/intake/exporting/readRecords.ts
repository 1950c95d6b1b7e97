import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import type { Assignment } from '../../../../domain/training/assignment';
import type { Course } from '../../../../domain/training/course';
import { learningItems, type LearningItem } from '../../../../domain/training/states/myLearning';
import { readPages } from '../../model/readPages';
import { rowsOfPeople } from '../../model/readPeople';
import type { TrainingRepositories } from '../../TrainingRepositories';
import type { DownloadWatch } from './useDownload';

/** Whose records are read: of some people, or of everybody who has a course. */
export type RecordsQuestion =
  | { readonly kind: 'people'; readonly ids: readonly number[] }
  | { readonly kind: 'course'; readonly id: number };

interface Read {
  readonly rows: readonly Assignment[];
  /** Some rows are more than SharePoint searches. */
  readonly hasGaps: boolean;
}

async function read(
  { assignments }: TrainingRepositories,
  question: RecordsQuestion,
  { signal, onProgress }: DownloadWatch
): Promise<Read> {
  if (question.kind === 'people') {
    const rows = await rowsOfPeople(question.ids, { assignments, signal, onProgress });
    return { rows, hasGaps: false };
  }
  // How many there are is not known before: the progress only says that it goes on.
  const found = await readPages((next) => assignments.ofCourse(question.id, next), { signal });
  return { rows: found.rows, hasGaps: found.unsearched.length > 0 };
}

export interface Records {
  /** By person, then by course. */
  readonly items: readonly LearningItem[];
  readonly hasGaps: boolean;
}

/** The records as they stand today, page by page. */
export async function readRecords(
  repositories: TrainingRepositories,
  question: RecordsQuestion,
  known: {
    readonly courses: ReadonlyMap<number, Course>;
    readonly today: CalendarDate;
    readonly compare: (a: string, b: string) => number;
  },
  watch: DownloadWatch
): Promise<Records> {
  const { rows, hasGaps } = await read(repositories, question, watch);
  watch.signal.throwIfAborted();
  const { courses, today, compare } = known;
  const missing = [...new Set(rows.map(({ course }) => course))].filter((id) => !courses.has(id));
  // Retired courses keep their name.
  const retired = missing.length === 0 ? [] : await repositories.courses.ofIds(missing);
  const items = learningItems(rows, new Map([...retired, ...courses]), today);
  const sorted = [...items].sort(
    ({ assignment: a }, { assignment: b }) =>
      compare(a.person.name, b.person.name) ||
      a.person.id - b.person.id ||
      compare(a.title, b.title) ||
      a.id - b.id
  );
  return { items: sorted, hasGaps };
}
