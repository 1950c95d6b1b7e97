import type { Vote, VoteRepository } from '../../domain/faq/FeedbackRepository';
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
      const all = [...this.rows.votes].filter(
        ([key, { entry, version, person }]) => key === `${entry}|${version}|${person.id}`
      );
      return new Map(
        entryIds.map((id) => [id, all.flatMap(([, vote]) => (vote.entry === id ? [vote] : []))])
      );
    });
  }
}
