import { assignmentsList } from '../../lists/training';
import { RepositoryError } from '../../domain/RepositoryError';
import { assignmentKey, type Assignment, type AssignmentDraft } from '../../domain/training/assignment';
import type { AssignmentChange, ChangedAssignments } from '../../domain/training/AssignmentRepository';
import type { AddedMany, ManyOptions } from '../../domain/training/CourseRepository';
import type { OwnRecord } from '../../domain/training/ownRecord';
import { changedAssignment } from '../../domain/training/states/changedAssignment';
import type { DataSite } from '../DataSite';
import type { ListReader } from '../listReader';
import { toItem } from '../rowWriter';
import { updateRow } from '../updateRow';
import { writeMany } from '../writeMany';
import { addKeyed } from './addKeyed';
import { fromState, newAssignment, notBegun, toAssignment, type assignmentColumns } from './assignmentMapper';
import { rowsWithIds } from './rowsWithIds';
import { TakingOver } from './TakingOver';

const list = assignmentsList;

/** An assignment as it was seen, and as it is written. */
interface Change {
  readonly seen: Assignment;
  readonly after: Assignment;
}

type Failed = ChangedAssignments['failed'][number];

function unfit({ id, status }: Assignment, { kind }: AssignmentChange): RepositoryError {
  return new RepositoryError('invalid', `Assignment ${id} is ${status}, and "${kind}" does not fit that.`);
}

/** Everything that writes assignments, apart from what the log of completions does to them. */
export class AssignmentWrites {
  public constructor(
    private readonly site: DataSite,
    private readonly reader: ListReader<typeof assignmentsList, (typeof assignmentColumns)[number]>
  ) {}

  public assign(drafts: readonly AssignmentDraft[], options?: ManyOptions): Promise<AddedMany<Assignment>> {
    const rows = drafts.map((draft) => ({
      key: assignmentKey(draft),
      input: () => newAssignment(draft, notBegun)
    }));
    const read = (ids: readonly number[]): Promise<readonly Assignment[]> => this.read(ids);
    return addKeyed(this.site, { list, column: 'key', read }, rows, options);
  }

  public async change(
    seen: readonly Assignment[],
    change: AssignmentChange,
    { onProgress, signal }: ManyOptions = {}
  ): Promise<ChangedAssignments> {
    const [timeZone, today] = await Promise.all([this.site.timeZone(), this.site.today()]);
    const items: Change[] = [];
    const failed: Failed[] = [];
    for (const one of seen) {
      const after = changedAssignment(one, change, today);
      if (after) items.push({ seen: one, after });
      else failed.push({ assignment: one, error: unfit(one, change) });
    }
    const changed: Assignment[] = [];
    const settled = failed.length;
    const written = await writeMany(this.site.client, {
      items,
      write: (sp, { seen: row, after }) =>
        updateRow(this.site, list, row, toItem(list, fromState(after), timeZone), sp),
      onDone: async (done) => void changed.push(...(await this.read(done.map((one) => one.seen.id)))),
      onProgress: (tried) => onProgress?.(settled + tried, seen.length),
      signal
    });
    return {
      changed,
      failed: [...failed, ...written.failed.map(({ item, error }) => ({ assignment: item.seen, error }))],
      notTried: written.notTried.map((one) => one.seen.id)
    };
  }

  public takeOver(records: readonly OwnRecord[], options?: ManyOptions): Promise<AddedMany<Assignment>> {
    return new TakingOver(this.site, this.reader).run(records, options);
  }

  private async read(ids: readonly number[]): Promise<readonly Assignment[]> {
    return (await rowsWithIds(this.reader, ids)).map(toAssignment);
  }
}
