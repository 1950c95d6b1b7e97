import { assignmentsList, coursesList } from '../../lists/training';
import { RepositoryError } from '../../domain/RepositoryError';
import { assignmentKey, type Assignment } from '../../domain/training/assignment';
import type { AddedMany, ManyOptions } from '../../domain/training/CourseRepository';
import type { Course } from '../../domain/training/course';
import type { OwnRecord } from '../../domain/training/ownRecord';
import { takeOver, type TakeOver } from '../../domain/training/record/takeOver';
import { mostPartsInBatch } from '../client/DataSiteClient';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals } from '../odata';
import { toItem } from '../rowWriter';
import { filterGroups } from '../updates/filterGroups';
import { updateRow } from '../updateRow';
import { writeMany } from '../writeMany';
import { fromState, newAssignment, toAssignment, type assignmentColumns } from './assignmentMapper';
import { rowsWithIds } from './rowsWithIds';

const list = assignmentsList;

interface Tally {
  readonly added: Assignment[];
  readonly alreadyThere: string[];
  readonly failed: { key: string; error: Error }[];
  readonly notTried: string[];
}

/** One record, and what it writes. */
interface Write {
  readonly key: string;
  readonly what: TakeOver;
}

type Proof = Pick<Course, 'proof'>;

/** Writes what people outside of the team handed in, some dozens at a time: first what the team knows, then what is new. */
export class TakingOver {
  private readonly tally: Tally = { added: [], alreadyThere: [], failed: [], notTried: [] };

  public constructor(
    private readonly site: DataSite,
    private readonly reader: ListReader<typeof assignmentsList, (typeof assignmentColumns)[number]>
  ) {}

  public async run(
    records: readonly OwnRecord[],
    { onProgress, signal }: ManyOptions = {}
  ): Promise<AddedMany<Assignment>> {
    const courses = await this.proofs(records.map(({ course }) => course));
    const unique = [...new Map(records.map((record) => [assignmentKey(record), record])).values()];
    for (let at = 0; at < unique.length; at += mostPartsInBatch) {
      const chunk = unique.slice(at, at + mostPartsInBatch);
      if (signal?.aborted === true) this.tally.notTried.push(...chunk.map(assignmentKey));
      else await this.chunk(chunk, courses, signal);
      onProgress?.(Math.min(at + chunk.length, unique.length) - this.tally.notTried.length, unique.length);
    }
    return this.tally;
  }

  private async chunk(
    records: readonly OwnRecord[],
    courses: ReadonlyMap<number, Proof>,
    signal: AbortSignal | undefined
  ): Promise<void> {
    const [known, timeZone] = await Promise.all([this.known(records), this.site.timeZone()]);
    const items = records.flatMap((record) => this.planned(record, courses.get(record.course), known));
    const ids: number[] = [];
    const written = await writeMany(this.site.client, {
      items,
      write: async (sp, { what }) => {
        if (what.kind === 'add') {
          const row = toItem(list, newAssignment(what.draft, what.progress), timeZone);
          const added: unknown = await this.site.list(list, sp).items.add(row);
          ids.push((added as { Id: number }).Id);
        } else {
          const { assignment, progress } = what;
          const row = toItem(list, fromState({ ...assignment, ...progress }), timeZone);
          await updateRow(this.site, list, assignment, row, sp);
          ids.push(assignment.id);
        }
      },
      signal
    });
    this.tally.added.push(...(await rowsWithIds(this.reader, ids)).map(toAssignment));
    this.tally.failed.push(...written.failed.map(({ item, error }) => ({ key: item.key, error })));
    this.tally.notTried.push(...written.notTried.map(({ key }) => key));
  }

  private planned(
    record: OwnRecord,
    course: Proof | undefined,
    known: ReadonlyMap<string, Assignment>
  ): readonly Write[] {
    const key = assignmentKey(record);
    if (!course) {
      const error = new RepositoryError('notFound', `The course ${record.course} is gone.`);
      this.tally.failed.push({ key, error });
      return [];
    }
    const what = takeOver(record, course, known.get(key));
    if (what) return [{ key, what }];
    this.tally.alreadyThere.push(key);
    return [];
  }

  private async known(records: readonly OwnRecord[]): Promise<ReadonlyMap<string, Assignment>> {
    const groups = filterGroups(records.map((record) => equals(list, 'key', assignmentKey(record))));
    const rows = await Promise.all(groups.map((filter) => this.reader.rows({ filter })));
    return new Map(rows.flat().map((row) => [row.key, toAssignment(row)]));
  }

  private async proofs(courseIds: readonly number[]): Promise<ReadonlyMap<number, Proof>> {
    const courses = new ListReader(this.site, coursesList, ['proof']);
    return new Map((await rowsWithIds(courses, courseIds)).map(({ id, proof }) => [id, { proof }]));
  }
}
