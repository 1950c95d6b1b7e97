import { dayInTimeZone, type CalendarDate } from '../../domain/dates/calendarDate';
import { isAmong, type Days } from '../../domain/dates/days';
import { lastTwelveMonths } from '../../domain/faq/feedback/lastTwelveMonths';
import type { UnhelpedVote, Vote, VoteRepository } from '../../domain/faq/FeedbackRepository';
import { MemoryFaqRepository } from './MemoryFaq';

/** The in-memory twin of the vote repository. */
export class MemoryVoteRepository extends MemoryFaqRepository implements VoteRepository {
  public async vote(
    { entry, version }: { readonly entry: number; readonly version: number },
    helped: boolean,
    reason: string
  ): Promise<Vote> {
    return this.writing('canAdd', () => {
      const key = `${entry}|${version}|${this.person.id}`;
      const why = helped ? '' : reason.trim();
      const there = this.rows.votes.get(key);
      if (there?.helped === helped && there.reason === why) return there;
      const vote = { entry, version, person: this.me, helped, reason: why, on: this.rows.site.nowIso() };
      this.rows.votes.set(key, vote);
      return vote;
    });
  }

  public async ofEntries(entryIds: readonly number[]): Promise<ReadonlyMap<number, readonly Vote[]>> {
    return this.reading(() => {
      const all = this.own();
      return new Map(entryIds.map((id) => [id, all.filter((vote) => vote.entry === id)]));
    });
  }

  public async givenOn(days: Days): Promise<readonly Vote[]> {
    return this.reading(() => this.ownOf(days));
  }

  public async unhelped(today: CalendarDate): Promise<readonly UnhelpedVote[]> {
    return this.reading(() =>
      this.ownOf(lastTwelveMonths(today))
        .filter(({ helped }) => !helped)
        .map(({ reason: _, ...vote }) => vote)
    );
  }

  private ownOf(days: Days): readonly Vote[] {
    const { timeZone } = this.rows.site;
    return this.own().filter(({ on }) => isAmong(dayInTimeZone(new Date(on), timeZone), days));
  }

  /** Without those that somebody made in another's name. */
  private own(): readonly Vote[] {
    return [...this.rows.votes].flatMap(([key, vote]) =>
      key === `${vote.entry}|${vote.version}|${vote.person.id}` ? [vote] : []
    );
  }
}
