import { foldedKey, foldedText } from '../../intake/importKey';
import type { Course, CourseDraft } from '../course';
import type { CourseIntakeRow, TakenCourseRow } from './courseIntakeModel';
import { addressKey, courseExportKeys } from './courseKey';
import type { CourseMatch } from './plannedCourse';

interface Found {
  readonly course: Course;
  readonly by: CourseMatch;
}

function titleOf({ title }: Pick<CourseDraft, 'title'>): string {
  return foldedText(title);
}

function materialOf({ material }: Pick<CourseDraft, 'material'>): string | undefined {
  return material ? addressKey(material.url) : undefined;
}

function grouped(
  courses: readonly Course[],
  by: (course: Course) => string | undefined
): ReadonlyMap<string, readonly Course[]> {
  const groups = new Map<string, Course[]>();
  for (const course of courses) {
    const name = by(course);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(course);
    else groups.set(name, [course]);
  }
  return groups;
}

/**
 * Which course a row stands for: the one with its key; of the others the one with its material; of the others the one with its
 * title. A course that a row stands for already is not found again.
 */
export class CourseMatcher {
  private readonly _byMaterial: ReadonlyMap<string, readonly Course[]>;
  private readonly _byTitle: ReadonlyMap<string, readonly Course[]>;
  private readonly _found = new Map<TakenCourseRow, Found>();
  private readonly _claimed = new Set<number>();

  public constructor(rows: readonly CourseIntakeRow[], courses: readonly Course[]) {
    const keys = courseExportKeys(courses);
    const byKey = new Map(courses.map((course) => [foldedKey(keys.get(course.id) ?? ''), course]));
    this._byMaterial = grouped(courses, materialOf);
    this._byTitle = grouped(courses, titleOf);
    const taken = rows.filter((row) => row.kind === 'taken');
    this.claim(taken, 'key', ({ sourceKey }) => byKey.get(foldedKey(sourceKey)));
    this.claim(taken, 'material', ({ draft }) => {
      const free = this.withMaterial(draft).filter(({ id }) => !this._claimed.has(id));
      return free.find((course) => titleOf(course) === titleOf(draft)) ?? free[0];
    });
    this.claim(taken, 'title', ({ draft }) => this.withTitle(draft).find(({ id }) => !this._claimed.has(id)));
  }

  public of(row: TakenCourseRow): Found | undefined {
    return this._found.get(row);
  }

  /** Another course that is like this one, though a row stands for it already. */
  public alike(
    draft: CourseDraft
  ): { readonly course: Course; readonly by: 'material' | 'title' } | undefined {
    const [material] = this.withMaterial(draft);
    if (material) return { course: material, by: 'material' };
    const [title] = this.withTitle(draft);
    return title && { course: title, by: 'title' };
  }

  private withMaterial(draft: CourseDraft): readonly Course[] {
    return this._byMaterial.get(materialOf(draft) ?? '') ?? [];
  }

  private withTitle(draft: CourseDraft): readonly Course[] {
    return this._byTitle.get(titleOf(draft)) ?? [];
  }

  private claim(
    rows: readonly TakenCourseRow[],
    by: CourseMatch,
    find: (row: TakenCourseRow) => Course | undefined
  ): void {
    for (const row of rows) {
      const course = this._found.has(row) ? undefined : find(row);
      if (!course || this._claimed.has(course.id)) continue;
      this._claimed.add(course.id);
      this._found.set(row, { course, by });
    }
  }
}
