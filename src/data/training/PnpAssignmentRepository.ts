import { assignmentsList } from '../../lists/training';
import type { Assignment, AssignmentDraft } from '../../domain/training/assignment';
import type {
  AssignmentChange,
  AssignmentPage,
  AssignmentRepository,
  ChangedAssignments,
  Months
} from '../../domain/training/AssignmentRepository';
import type { AddedMany, ManyOptions } from '../../domain/training/CourseRepository';
import type { OwnRecord } from '../../domain/training/ownRecord';
import { monthKey, sliceKey } from '../../domain/training/slices';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { and, equals, isEmpty, or } from '../odata';
import { mapValues } from '../updates/byNotice';
import { assignmentColumns, toAssignment } from './assignmentMapper';
import { AssignmentPages, type SlicedQuestion } from './AssignmentPages';
import type { AssignmentWrites } from './AssignmentWrites';
import { rowsOf } from './rowsOf';
import { anyOf, daysOfMonths, monthsOf } from './monthFilters';
import { asTeam } from './teamOnly';

const list = assignmentsList;

function latestFirst(a: Assignment, b: Assignment): number {
  return b.id - a.id;
}

/** Who has to learn what, in a SharePoint list that only the team can read. */
export class PnpAssignmentRepository implements AssignmentRepository {
  private readonly reader: ListReader<typeof assignmentsList, (typeof assignmentColumns)[number]>;
  private readonly pages: AssignmentPages;

  public constructor(private readonly site: DataSite) {
    this.reader = new ListReader(site, list, assignmentColumns);
    this.pages = new AssignmentPages(site);
  }

  public ofPerson(personId: number): Promise<readonly Assignment[]> {
    return asTeam(this.site, async () => {
      const rows = await this.reader.rows({ filter: equals(list, 'person', personId) });
      return rows.map(toAssignment).sort(latestFirst);
    });
  }

  public ofPeople(personIds: readonly number[]): Promise<ReadonlyMap<number, readonly Assignment[]>> {
    return asTeam(this.site, async () => {
      const rows = await rowsOf(this.reader, {
        ids: personIds,
        isOf: (id) => equals(list, 'person', id),
        idOf: ({ person }) => person.id
      });
      return mapValues(rows, (own) => own.map(toAssignment).sort(latestFirst));
    });
  }

  public ofCourse(courseId: number, next?: string): Promise<AssignmentPage> {
    return this.page(next, {
      ofAll: equals(list, 'course', courseId),
      ofSlice: (slice) => equals(list, 'courseSlice', sliceKey(courseId, slice))
    });
  }

  /** Rows from before version 2 of the list have no month of their own: they are found by their date. */
  public async dueIn(months: Months, next?: string): Promise<AssignmentPage> {
    const wanted = monthsOf(months);
    const ofMonths = anyOf(wanted, (month) => equals(list, 'dueMonth', month));
    const [hasNone, onTheDays] = [isEmpty(list, 'dueMonth'), daysOfMonths(list, 'dueDate', wanted)];
    const page = await this.page(next, {
      ofAll: and(or(ofMonths, hasNone), onTheDays),
      ofSlice: (slice) => anyOf(wanted, (month) => equals(list, 'dueSlice', sliceKey(month, slice))),
      besides: and(hasNone, onTheDays)
    });
    return { ...page, rows: page.rows.filter(({ due }) => due !== null && wanted.includes(monthKey(due))) };
  }

  public openIn(months: Months, next?: string): Promise<AssignmentPage> {
    const wanted = monthsOf(months);
    return this.page(next, {
      ofAll: anyOf(wanted, (month) => equals(list, 'openMonth', month)),
      ofSlice: (slice) => anyOf(wanted, (month) => equals(list, 'openSlice', sliceKey(month, slice)))
    });
  }

  /** Few courses end, so nothing is sliced by it: what is refused is read by windows of ids. */
  public endingIn(months: Months): Promise<AssignmentPage> {
    return asTeam(this.site, async () => {
      const filter = anyOf(monthsOf(months), (month) => equals(list, 'endMonth', month));
      const rows = await this.reader.rows({ filter });
      return { rows: rows.map(toAssignment), next: null, unsearched: [] };
    });
  }

  public ofPlanStarts(startIds: readonly number[]): Promise<ReadonlyMap<number, readonly Assignment[]>> {
    return asTeam(this.site, async () => {
      const rows = await rowsOf(this.reader, {
        ids: startIds,
        isOf: (id) => equals(list, 'planStart', id),
        idOf: ({ planStart }) => planStart?.id
      });
      return mapValues(rows, (own) => own.map(toAssignment));
    });
  }

  public get(id: number): Promise<Assignment> {
    return asTeam(this.site, async () => toAssignment(await this.reader.row(id)));
  }

  public assign(drafts: readonly AssignmentDraft[], options?: ManyOptions): Promise<AddedMany<Assignment>> {
    return this.write((writes) => writes.assign(drafts, options));
  }

  public change(
    seen: readonly Assignment[],
    change: AssignmentChange,
    options?: ManyOptions
  ): Promise<ChangedAssignments> {
    return this.write((writes) => writes.change(seen, change, options));
  }

  public takeOver(records: readonly OwnRecord[], options?: ManyOptions): Promise<AddedMany<Assignment>> {
    return this.write((writes) => writes.takeOver(records, options));
  }

  private page(next: string | undefined, question: SlicedQuestion): Promise<AssignmentPage> {
    return asTeam(this.site, () => this.pages.page(question, next));
  }

  /** What writes is fetched at the first write: reading does not need it. */
  private write<T>(work: (writes: AssignmentWrites) => Promise<T>): Promise<T> {
    return asTeam(this.site, async () => {
      const writes = await import(/* webpackChunkName: 'training-writes' */ './AssignmentWrites');
      return work(new writes.AssignmentWrites(this.site, this.reader));
    });
  }
}
