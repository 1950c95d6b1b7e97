import { isAmong, type Days } from '../../domain/dates/days';
import type { AnsweredGap, Gap, GapRepository } from '../../domain/faq/FeedbackRepository';
import { gapAfterSearch, isSameGap } from '../../domain/faq/gaps/gapCount';
import { gapKey } from '../../domain/faq/gaps/gapKey';
import { RepositoryError } from '../../domain/RepositoryError';
import { firstEtag, nextEtag } from '../memoryEtag';
import { MemoryFaqRepository, type MemoryGap } from './MemoryFaq';

/** The in-memory twin of the gap repository. */
export class MemoryGapRepository extends MemoryFaqRepository implements GapRepository {
  public async count(text: string, outcome: 'foundNothing' | 'didNotHelp'): Promise<void> {
    const key = gapKey(text);
    if (key === '') return;
    const today = this.rows.site.today();
    await this.writing('canAdd', () => {
      const there = [...this.rows.gaps.values()].find((gap) => gap.key === key);
      if (there) return this.store({ ...there, ...gapAfterSearch(there, outcome, { ...there, today }) });
      const id = this.rows.nextId();
      return this.store({
        id,
        etag: firstEtag(id),
        key,
        text: text.trim(),
        foundNothing: 0,
        didNotHelp: 0,
        [outcome]: 1,
        lastOn: today,
        askedOn: today,
        state: 'Open',
        claimedBy: null,
        entry: null
      });
    });
  }

  public async open(): Promise<readonly Gap[]> {
    return this.reading(() =>
      [...this.rows.gaps.values()]
        .filter(({ state }) => state === 'Open' || state === 'Claimed')
        .map(toGap)
        .sort((a, b) => times(b) - times(a) || a.id - b.id)
    );
  }

  public async askedOn(days: Days): Promise<readonly Gap[]> {
    return this.asTeam(() =>
      [...this.rows.gaps.values()].filter(({ lastOn }) => isAmong(lastOn, days)).map(toGap)
    );
  }

  public async closedOn(days: Days): Promise<readonly AnsweredGap[]> {
    return this.asTeam(() =>
      [...this.rows.gaps.values()].flatMap((row) => {
        const { state, closedOn = null, changedOn, askedOn = changedOn } = row;
        if (closedOn === null || state !== 'Closed' || !isAmong(closedOn, days)) return [];
        return [{ gap: toGap(row), askedOn, answeredOn: closedOn }];
      })
    );
  }

  public async claim(seen: Gap): Promise<Gap> {
    return this.change(seen, { state: 'Claimed', claimedBy: this.me });
  }

  public async close(seen: Gap, entry: number): Promise<Gap> {
    return this.change(seen, { state: 'Closed', entry });
  }

  public async dismiss(seen: Gap): Promise<Gap> {
    return this.change(seen, { state: 'Dismissed' });
  }

  public async release(seen: Gap): Promise<Gap> {
    return this.change(seen, { state: 'Open', claimedBy: null });
  }

  public async restore(seen: Gap, { state, claimedBy, entry }: Gap): Promise<Gap> {
    return this.change(seen, { state, claimedBy, entry });
  }

  private async change(seen: Gap, change: Partial<Gap>): Promise<Gap> {
    return this.writing('canEdit', () => {
      const current = this.rows.gaps.get(seen.id);
      if (!current) throw new RepositoryError('notFound', `Gap ${seen.id} is gone.`);
      if (!isSameGap(seen, current)) {
        throw new RepositoryError('conflict', `Somebody else has decided on gap ${seen.id}.`);
      }
      return this.store({ ...current, ...change });
    });
  }

  private store(gap: Omit<MemoryGap, 'changedOn'>): Gap {
    const today = this.rows.site.today();
    const isClosedNow = gap.state === 'Closed' && this.rows.gaps.get(gap.id)?.state !== 'Closed';
    const closedOn = isClosedNow ? today : gap.state === 'Closed' ? (gap.closedOn ?? null) : null;
    const stored = { ...gap, etag: nextEtag(gap.etag), changedOn: today, closedOn };
    this.rows.gaps.set(stored.id, stored);
    return toGap(stored);
  }
}

function toGap({ changedOn: _changed, askedOn: _asked, closedOn: _closed, ...gap }: MemoryGap): Gap {
  return gap;
}

function times({ foundNothing, didNotHelp }: Gap): number {
  return foundNothing + didNotHelp;
}
