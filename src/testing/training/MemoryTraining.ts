import type { Assignment } from '../../domain/training/assignment';
import type { CompletionEntry } from '../../domain/training/completion';
import type { Course, CourseEvent } from '../../domain/training/course';
import type { RowVersion } from '../../domain/training/CourseRepository';
import type { GroupMembers, SiteGroup } from '../../domain/training/GroupRepository';
import type { OwnRecord } from '../../domain/training/ownRecord';
import type { Plan, PlanStart } from '../../domain/training/plan';
import type { CourseReport } from '../../domain/training/report';
import type { Skill } from '../../domain/training/skill';
import { RepositoryError } from '../../domain/RepositoryError';
import { MemoryPartRepository } from '../MemoryPartRepository';
import type { MemorySite } from '../MemorySite';

/** A row of the log of courses. */
export interface MemoryCourseEvent extends CourseEvent {
  readonly course: number;
}

/** A group with its members. `hidden`: only owners and the members themselves may see who they are. */
export interface MemoryGroup extends SiteGroup, GroupMembers {
  readonly hidden: boolean;
}

/** The rows of the training tracker on a `MemorySite`: what one person writes, another one reads. */
export class MemoryTraining {
  public readonly courses: Map<number, Course> = new Map();
  /** Courses that were removed, by the id of their entry in the recycle bin. */
  public readonly removedCourses: Map<string, Course> = new Map();
  public readonly courseLog: MemoryCourseEvent[] = [];
  /** By unique key. */
  public readonly reports: Map<string, CourseReport> = new Map();
  public readonly skills: Map<number, Skill> = new Map();
  public readonly removedSkills: Map<string, Skill> = new Map();
  public readonly plans: Map<number, Plan> = new Map();
  public readonly planStarts: Map<number, PlanStart> = new Map();
  public readonly assignments: Map<number, Assignment> = new Map();
  /** By unique key. */
  public readonly completions: Map<string, CompletionEntry> = new Map();
  public readonly ownTraining: Map<number, OwnRecord> = new Map();
  /** When each of them was last written. */
  public readonly ownChanges: Map<number, string> = new Map();
  /** Whether readers of the site have got the right to add rows to their own list. */
  public readersKeepRecords: boolean = false;
  public readonly groups: MemoryGroup[] = [];
  private lastId: number = 0;

  public constructor(
    public readonly site: MemorySite,
    /** `false`: the lists are not there yet. */
    public setUp: boolean = true
  ) {}

  /** An id that no row has. */
  public nextId(): number {
    do this.lastId++;
    while (this.isTaken(this.lastId));
    return this.lastId;
  }

  private isTaken(id: number): boolean {
    const { courses, skills, plans, planStarts, assignments, ownTraining } = this;
    const listed = [...this.reports.values(), ...this.completions.values()];
    return (
      [courses, skills, plans, planStarts, assignments, ownTraining].some((rows) => rows.has(id)) ||
      listed.some((row) => row.id === id)
    );
  }
}

/** What the memory repositories of the tracker have in common: faults on demand, rights, lists that may be missing. */
export abstract class MemoryTrainingRepository extends MemoryPartRepository<MemoryTraining> {
  protected get part(): string {
    return 'the tracker';
  }

  protected current<Row>(rows: ReadonlyMap<number, Row>, id: number): Row {
    const row = rows.get(id);
    if (row) return row;
    throw new RepositoryError('notFound', `Row ${id} is gone.`);
  }

  /** The row, when nobody has changed it since it was seen. */
  protected unchanged<Row extends RowVersion>(rows: ReadonlyMap<number, Row>, { id, etag }: RowVersion): Row {
    const row = this.current(rows, id);
    if (row.etag === etag) return row;
    throw new RepositoryError('conflict', `Row ${id} is at ${row.etag}, not at ${etag}.`);
  }
}
