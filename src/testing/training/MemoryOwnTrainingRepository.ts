import { dayInTimeZone, type CalendarDate } from '../../domain/dates/calendarDate';
import { assignmentKey } from '../../domain/training/assignment';
import type { DeclarationDraft } from '../../domain/training/completion';
import type { Course } from '../../domain/training/course';
import type { HandedIn, OwnTrainingRepository } from '../../domain/training/OwnTrainingRepository';
import type { OwnRecord } from '../../domain/training/ownRecord';
import { ownDeclaration, ownTakingBack } from '../../domain/training/record/ownDeed';
import { RepositoryError } from '../../domain/RepositoryError';
import { firstEtag, nextEtag } from '../memoryEtag';
import { accessOf } from '../memoryPeople';
import { MemoryTrainingRepository } from './MemoryTraining';

/** The in-memory twin of the repository of one's own training. */
export class MemoryOwnTrainingRepository extends MemoryTrainingRepository implements OwnTrainingRepository {
  public async mine(): Promise<readonly OwnRecord[]> {
    return this.reading(() => this.ownRows().sort((a, b) => b.id - a.id));
  }

  public async keep(course: Course, round: string, due: CalendarDate | null): Promise<OwnRecord> {
    return this.keeping(() => {
      const key = assignmentKey({ person: this.person, course: course.id, round });
      const there = this.ownRows().find((row) => assignmentKey(row) === key);
      if (there) return there;
      const id = this.rows.nextId();
      return this.store({
        id,
        etag: firstEtag(id),
        person: this.me,
        course: course.id,
        title: course.title,
        round,
        due,
        version: course.version,
        done: null,
        certificate: null,
        score: null,
        note: ''
      });
    });
  }

  public async declare(seen: OwnRecord, course: Course, draft: DeclarationDraft): Promise<OwnRecord> {
    return this.keeping(() => {
      const record = this.own(seen.id);
      return this.changed(record, ownDeclaration(record, course, draft, this.rows.site.today()));
    });
  }

  public async takeBack(seen: OwnRecord): Promise<OwnRecord> {
    return this.keeping(() => {
      const record = this.own(seen.id);
      const { site, ownChanges } = this.rows;
      const changedOn = dayInTimeZone(new Date(ownChanges.get(record.id) ?? 0), site.timeZone);
      return this.changed(record, ownTakingBack(record, changedOn, site.today()));
    });
  }

  public async handedIn(next?: string): Promise<HandedIn> {
    return this.reading(() => {
      if (next !== undefined) {
        throw new RepositoryError('invalid', 'This is no position among the records.');
      }
      const onlyOwn = this.person.role !== 'owner';
      return { records: onlyOwn ? this.ownRows() : [...this.rows.ownTraining.values()], next: null, onlyOwn };
    });
  }

  private async keeping<T>(work: () => T): Promise<T> {
    return this.reading(() => {
      if (accessOf[this.person.role].canAdd || this.rows.readersKeepRecords) return work();
      throw new RepositoryError('forbidden', `${this.person.name} has no right to do this.`);
    });
  }

  private ownRows(): OwnRecord[] {
    return [...this.rows.ownTraining.values()].filter(({ person }) => person.id === this.person.id);
  }

  private own(id: number): OwnRecord {
    const record = this.current(this.rows.ownTraining, id);
    if (record.person.id === this.person.id) return record;
    throw new RepositoryError('forbidden', `Record ${id} is not of person ${this.person.id}.`);
  }

  private changed(record: OwnRecord, deed: Partial<OwnRecord>): OwnRecord {
    return this.store({ ...record, ...deed, etag: nextEtag(record.etag) });
  }

  private store(record: OwnRecord): OwnRecord {
    this.rows.ownTraining.set(record.id, record);
    this.rows.ownChanges.set(record.id, this.rows.site.nowIso());
    return record;
  }
}
