import { assignmentsList, completionsList } from '../../lists/training';
import { dayInTimeZone } from '../../domain/dates/calendarDate';
import type { Assignment } from '../../domain/training/assignment';
import type { CompletionEntry, DeclarationDraft } from '../../domain/training/completion';
import type { Course } from '../../domain/training/course';
import {
  confirmation,
  declaration,
  lastOf,
  sendingBack,
  takingBack,
  type NewEntry,
  type Scene
} from '../../domain/training/record/courseEntry';
import { completionKey } from '../../domain/training/record/completionKey';
import { countingEntries, settledBy } from '../../domain/training/record/settled';
import type { EvidenceFile } from '../../domain/tasks/completion';
import { withSafeNames } from '../../domain/tasks/evidenceFiles';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { readCurrentUser } from '../people/currentUser';
import { toItem } from '../rowWriter';
import { updateRow } from '../updateRow';
import { assignmentColumns, fromState, toAssignment } from './assignmentMapper';
import type { CompletionLog } from './CompletionLog';

/** Tries after an edit by somebody else: each one needs another edit within the same blink. */
const mostTries = 5;

/** Something that is done about an assignment. */
interface Deed {
  readonly actions: readonly CompletionEntry['action'][];
  readonly files?: readonly EvidenceFile[];
  /** Throws when it cannot be done. */
  readonly entry: (scene: Scene, log: readonly CompletionEntry[]) => NewEntry;
  /** Whether the assignment says afterwards what was meant: somebody may have said the opposite at the same moment. */
  readonly holds?: (after: Assignment, entry: Pick<CompletionEntry, 'cycle'>) => boolean;
}

interface Current {
  readonly current: Assignment;
  /** What counts of the log. */
  readonly log: readonly CompletionEntry[];
}

function quicker({ id }: Pick<Assignment, 'id'>): RepositoryError {
  return new RepositoryError('conflict', `Assignment ${id}: somebody was quicker.`);
}

/** Everything that people do about one course of theirs, or of somebody else. */
export class LearningActions {
  private readonly reader: ListReader<typeof assignmentsList, (typeof assignmentColumns)[number]>;

  public constructor(
    private readonly site: DataSite,
    private readonly log: CompletionLog
  ) {
    this.reader = new ListReader(site, assignmentsList, assignmentColumns);
  }

  public declare(seen: Assignment, course: Course, draft: DeclarationDraft): Promise<Assignment> {
    return this.perform(seen, course, {
      actions: ['Self-declared', 'Certificate'],
      files: draft.files,
      entry: (scene) => declaration(scene, draft),
      holds: ({ status, cycle }, entry) => status !== 'Open' && cycle === entry.cycle
    });
  }

  public confirm(seen: Assignment, course: Course, note: string): Promise<Assignment> {
    return this.perform(seen, course, {
      actions: ['Mentor confirmed'],
      entry: (scene) => confirmation(scene, note),
      holds: ({ status, cycle }, entry) => status === 'Done' && cycle === entry.cycle
    });
  }

  public sendBack(seen: Assignment, course: Course, reason: string): Promise<Assignment> {
    return this.perform(seen, course, {
      actions: ['Sent back'],
      entry: (scene) => sendingBack(scene, reason)
    });
  }

  public async takeBack(seen: Assignment, course: Course): Promise<Assignment> {
    const timeZone = await this.site.timeZone();
    return this.perform(seen, course, {
      actions: ['Taken back'],
      entry: (scene, log) => takingBack(scene, log, (instant) => dayInTimeZone(new Date(instant), timeZone))
    });
  }

  /**
   * First the log, whose unique key makes doing it twice impossible; then the assignment. What an earlier attempt left undone is
   * done first: when it was the same deed of the same person, that is all.
   */
  private async perform(seen: Assignment, course: Course, deed: Deed): Promise<Assignment> {
    if (course.id !== seen.course) {
      throw new RepositoryError('invalid', `Assignment ${seen.id} is not about course ${course.id}.`);
    }
    const [{ current, log }, me, today] = await Promise.all([
      this.current(seen.id),
      readCurrentUser(this.site.client),
      this.site.today()
    ]);
    if (current.cycle !== seen.cycle) throw quicker(seen);
    const isSame = (entry: CompletionEntry | undefined): entry is CompletionEntry =>
      entry?.by.id === me.id && deed.actions.includes(entry.action);
    const isUnfinished = settledBy(log, current, course) !== undefined;
    const last = lastOf(log);
    if (isUnfinished && isSame(last)) return this.finish(last, course, deed);
    const settled = isUnfinished ? await this.settle(seen.id, course) : current;
    if (settled.cycle !== seen.cycle) throw quicker(seen);
    const scene = { course, me, today, current: settled };
    const entry = deed.entry(scene, log);
    const id = await this.log.add(entry);
    if (id !== undefined) return this.finish({ ...entry, id, files: [] }, course, deed);
    // Somebody else said something at the same moment; or the same person did, on another page.
    const key = completionKey(entry.subject, entry.cycle, entry.action);
    const there = (await this.current(seen.id)).log.find(
      (one) => completionKey(one.subject, one.cycle, one.action) === key
    );
    if (isSame(there)) return this.finish(there, course, deed);
    await this.settle(seen.id, course);
    throw quicker(seen);
  }

  private async finish(
    entry: Pick<CompletionEntry, 'id' | 'cycle' | 'subject' | 'files'>,
    course: Course,
    { files = [], holds }: Deed
  ): Promise<Assignment> {
    if (files.length > 0) {
      const { attachFiles } = await import(/* webpackChunkName: 'training-files' */ './attachFiles');
      // An attempt that died may have left some of them.
      const present = new Set(entry.files.map(({ name }) => name));
      const missing = withSafeNames(files).filter(({ name }) => !present.has(name));
      await attachFiles(this.site, { list: completionsList, id: entry.id }, missing);
    }
    const after = await this.settle(assignmentOf(entry), course);
    if (holds && !holds(after, entry)) throw quicker(after);
    return after;
  }

  /** Gives the row the state that follows from its log, anew when somebody edited it meanwhile. */
  private async settle(id: number, course: Course): Promise<Assignment> {
    for (let tries = 1; ; tries++) {
      const { current, log } = await this.current(id);
      const next = settledBy(log, current, course);
      if (!next) return current;
      try {
        const row = toItem(assignmentsList, fromState(next), await this.site.timeZone());
        await updateRow(this.site, assignmentsList, current, row);
      } catch (error) {
        if (!isRepositoryError(error, 'conflict') || tries === mostTries) throw error;
      }
    }
  }

  private async current(id: number): Promise<Current> {
    const [row, log] = await Promise.all([this.reader.row(id), this.log.ofAssignment(id)]);
    const current = toAssignment(row);
    return { current, log: countingEntries(current, log) };
  }
}

function assignmentOf({ subject }: Pick<CompletionEntry, 'subject'>): number {
  return subject.kind === 'course' ? subject.assignment : 0;
}
