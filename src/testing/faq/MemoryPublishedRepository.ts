import type { CalendarDate } from '../../domain/dates/calendarDate';
import type { PublishedAnswer } from '../../domain/faq/entry';
import type { EntryChanges, EntryPage, PublishedRepository } from '../../domain/faq/EntryRepository';
import { MemoryFaqRepository } from './MemoryFaq';

/** The in-memory twin of the repository of published answers. */
export class MemoryPublishedRepository extends MemoryFaqRepository implements PublishedRepository {
  public async page(next?: string): Promise<EntryPage<PublishedAnswer>> {
    return this.reading(() => this.rows.page(this.rows.answers, next));
  }

  public async changes(token: string): Promise<EntryChanges<PublishedAnswer>> {
    return this.reading(() => this.rows.changesOf('answers', this.rows.answers, token));
  }

  public async mark(
    entryId: number,
    doubt: { readonly since: CalendarDate; readonly because: string } | null
  ): Promise<void> {
    return this.writing('canEdit', () => {
      const answer = this.rows.answerOf(entryId);
      if (!answer) return;
      const marks = { doubtfulSince: doubt?.since ?? null, doubtfulBecause: doubt?.because ?? null };
      this.rows.answers.set(answer.id, { ...answer, ...marks });
      this.rows.changed('answers', answer.id);
    });
  }
}
