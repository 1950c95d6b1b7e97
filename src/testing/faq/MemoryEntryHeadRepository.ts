import type { CalendarDate } from '../../domain/dates/calendarDate';
import { isAmong, type Days } from '../../domain/dates/days';
import type { Entry } from '../../domain/faq/entry';
import type { EntryHead, EntryHeadRepository } from '../../domain/faq/entryHead';
import { reviewOn } from '../../domain/faq/reviewOn';
import { MemoryFaqRepository } from './MemoryFaq';

function toHead({ id, title, status, owner, verifiedOn, reviewEvery, ...others }: Entry): EntryHead {
  const { feedbackSeenOn, modifiedOn } = others;
  return { id, title, status, owner, verifiedOn, reviewEvery, feedbackSeenOn, modifiedOn };
}

/** The in-memory twin of the repository of entries without their texts. */
export class MemoryEntryHeadRepository extends MemoryFaqRepository implements EntryHeadRepository {
  public async due(until: CalendarDate): Promise<readonly EntryHead[]> {
    return this.published((day) => day === null || day <= until);
  }

  public async dueOn(days: Days): Promise<readonly EntryHead[]> {
    return this.published((day) => isAmong(day, days));
  }

  public async ofIds(ids: readonly number[]): Promise<ReadonlyMap<number, EntryHead>> {
    return this.asTeam(() => {
      const found = ids.flatMap((id) => this.rows.entries.get(id) ?? []);
      return new Map(found.map((entry) => [entry.id, toHead(entry)]));
    });
  }

  private async published(isDue: (day: CalendarDate | null) => boolean): Promise<readonly EntryHead[]> {
    return this.asTeam(() =>
      [...this.rows.entries.values()]
        .filter((entry) => entry.status === 'Published' && isDue(reviewOn(entry)))
        .map(toHead)
    );
  }
}
