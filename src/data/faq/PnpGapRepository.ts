import type { RowInput, RowOf } from '../../lists';
import { searchesList } from '../../lists/faq';
import { dayInTimeZone } from '../../domain/dates/calendarDate';
import { isAmong, type Days } from '../../domain/dates/days';
import type { AnsweredGap, Gap, GapRepository } from '../../domain/faq/FeedbackRepository';
import { gapAfterSearch, isSameGap } from '../../domain/faq/gaps/gapCount';
import { gapKey } from '../../domain/faq/gaps/gapKey';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals, or } from '../odata';
import { onDays } from '../onDays';
import { readCurrentUser } from '../people/currentUser';
import { toItem } from '../rowWriter';
import { toDay, toPerson } from '../tasks/taskMapper';
import { updateRow } from '../updateRow';

const list = searchesList;
const columns = [
  'title',
  'key',
  'foundNothing',
  'didNotHelp',
  'lastOn',
  'state',
  'claimedBy',
  'entry',
  'closedOn',
  'created',
  'modified'
] as const;

/** Many people can ask the same at the same time; each try more needs another one of them within the same blink. */
const mostTries = 10;

type Row = RowOf<typeof searchesList, (typeof columns)[number]>;
type Input = RowInput<typeof searchesList>;

function toGap(row: Row): Gap {
  return {
    id: row.id,
    etag: row.etag,
    key: row.key,
    text: row.title,
    foundNothing: row.foundNothing ?? 0,
    didNotHelp: row.didNotHelp ?? 0,
    lastOn: toDay(row.lastOn),
    state: row.state,
    claimedBy: row.claimedBy && toPerson(row.claimedBy),
    entry: row.entry
  };
}

/** What people looked for in vain, in a SharePoint list. */
export class PnpGapRepository implements GapRepository {
  private readonly reader: ListReader<typeof searchesList, (typeof columns)[number]>;

  public constructor(private readonly site: DataSite) {
    this.reader = new ListReader(site, list, columns);
  }

  public async count(text: string, outcome: 'foundNothing' | 'didNotHelp'): Promise<void> {
    const key = gapKey(text);
    // Nothing to write an entry about.
    if (key === '') return;
    for (let tries = 1; ; tries++) {
      try {
        return await this.countOnce(key, text, outcome);
      } catch (error) {
        if (!isRepositoryError(error, 'conflict') || tries === mostTries) throw error;
      }
    }
  }

  public async open(): Promise<readonly Gap[]> {
    const filter = or(equals(list, 'state', 'Open'), equals(list, 'state', 'Claimed'));
    return (await this.reader.rows({ filter })).map(toGap).sort(byCount);
  }

  public async askedOn(days: Days): Promise<readonly Gap[]> {
    const gaps = (await this.reader.rows({ filter: onDays(list, 'lastOn', days) })).map(toGap);
    return gaps.filter(({ lastOn }) => isAmong(lastOn, days));
  }

  public async closedOn(days: Days): Promise<readonly AnsweredGap[]> {
    const [rows, timeZone] = await Promise.all([
      this.reader.rows({ filter: onDays(list, 'closedOn', days) }),
      this.site.timeZone()
    ]);
    return rows.flatMap((row) => {
      const answeredOn = toDay(row.closedOn);
      if (answeredOn === null || row.state !== 'Closed' || !isAmong(answeredOn, days)) return [];
      return [{ gap: toGap(row), askedOn: dayInTimeZone(new Date(row.created), timeZone), answeredOn }];
    });
  }

  public async claim(seen: Gap): Promise<Gap> {
    const me = await readCurrentUser(this.site.client);
    return this.change(seen, { state: 'Claimed', claimedBy: me.id });
  }

  public async close(seen: Gap, entry: number): Promise<Gap> {
    return this.change(seen, { state: 'Closed', entry, closedOn: await this.site.today() });
  }

  public dismiss(seen: Gap): Promise<Gap> {
    return this.change(seen, { state: 'Dismissed' });
  }

  public release(seen: Gap): Promise<Gap> {
    return this.change(seen, { state: 'Open', claimedBy: null });
  }

  public async restore(seen: Gap, { state, claimedBy, entry }: Gap): Promise<Gap> {
    const closedOn = state === 'Closed' ? await this.site.today() : null;
    return this.change(seen, { state, claimedBy: claimedBy?.id ?? null, entry, closedOn });
  }

  private async countOnce(key: string, text: string, outcome: 'foundNothing' | 'didNotHelp'): Promise<void> {
    const [[row], today, timeZone] = await Promise.all([
      this.reader.rows({ filter: equals(list, 'key', key) }),
      this.site.today(),
      this.site.timeZone()
    ]);
    if (row) {
      const changedOn = dayInTimeZone(new Date(row.modified), timeZone);
      const counted = gapAfterSearch(toGap(row), outcome, { changedOn, today });
      const closedOn = counted.state === 'Closed' ? {} : { closedOn: null };
      await updateRow(this.site, list, row, toItem(list, { ...counted, ...closedOn }, timeZone));
      return;
    }
    const values = {
      title: text.trim().slice(0, 255),
      key,
      [outcome]: 1,
      lastOn: today,
      state: 'Open'
    } as const;
    await this.site.list(list).items.add(toItem(list, values, timeZone));
  }

  /** People go on searching while somebody decides: a higher count is no conflict. */
  private async change(seen: Gap, input: Input): Promise<Gap> {
    const timeZone = await this.site.timeZone();
    let row = seen;
    for (let tries = 1; ; tries++) {
      try {
        await updateRow(this.site, list, row, toItem(list, input, timeZone));
        return toGap(await this.reader.row(seen.id));
      } catch (error) {
        if (!isRepositoryError(error, 'conflict') || tries === mostTries) throw error;
        row = toGap(await this.reader.row(seen.id));
        if (!isSameGap(seen, row)) {
          throw new RepositoryError('conflict', `Somebody else has decided on gap ${seen.id}.`);
        }
      }
    }
  }
}

function byCount(a: Gap, b: Gap): number {
  return b.foundNothing + b.didNotHelp - (a.foundNothing + a.didNotHelp) || a.id - b.id;
}
