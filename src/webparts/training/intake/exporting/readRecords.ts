import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import type { Assignment } from '../../../../domain/training/assignment';
import type { Course } from '../../../../domain/training/course';
import { learningItems, type LearningItem } from '../../../../domain/training/states/myLearning';
import { pagesOf } from '../../skills/readPeople';
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

async function ofPeople(
  { assignments }: TrainingRepositories,
  ids: readonly number[],
  { signal, onProgress }: DownloadWatch
): Promise<Read> {
  const rows: Assignment[] = [];
  let done = 0;
  for (const page of pagesOf(ids)) {
    signal.throwIfAborted();
    onProgress(done, ids.length);
    rows.push(...[...(await assignments.ofPeople(page)).values()].flat());
    done += page.length;
  }
  return { rows, hasGaps: false };
}

/** How many there are is not known before: the progress only says that it goes on. */
async function ofCourse(
  { assignments }: TrainingRepositories,
  id: number,
  { signal }: DownloadWatch
): Promise<Read> {
  const rows: Assignment[] = [];
  let hasGaps = false;
  let next: string | null | undefined;
  do {
    signal.throwIfAborted();
    const page = await assignments.ofCourse(id, next ?? undefined);
    rows.push(...page.rows);
    hasGaps ||= page.unsearched.length > 0;
    next = page.next;
  } while (next !== null);
  return { rows, hasGaps };
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
  const { rows, hasGaps } =
    question.kind === 'people'
      ? await ofPeople(repositories, question.ids, watch)
      : await ofCourse(repositories, question.id, watch);
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
