import type { RowOf } from '../../lists';
import { votesList } from '../../lists/faq';
import { addMonths, dayInTimeZone, type CalendarDate } from '../../domain/dates/calendarDate';
import { isAmong, type Days } from '../../domain/dates/days';
import { lastTwelveMonths } from '../../domain/faq/feedback/lastTwelveMonths';
import type { UnhelpedVote, Vote, VoteRepository } from '../../domain/faq/FeedbackRepository';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { and, equals, isEmpty, or, type Filter } from '../odata';
import { onDays } from '../onDays';
import { readCurrentUser } from '../people/currentUser';
import { toItem } from '../rowWriter';
import { toPerson } from '../tasks/taskMapper';
import { filterGroups } from '../updates/filterGroups';
import { monthsBetween } from '../updates/months';
import { updateRow } from '../updateRow';

const list = votesList;
const columns = ['key', 'entry', 'version', 'helped', 'reason', 'author', 'modified'] as const;
/** Those that say whose vote it is, of what and when: nobody asks why. The month is that of the filter. */
const leanColumns = ['key', 'entry', 'version', 'author', 'modified', 'month'] as const;
const mostTries = 5;
/** Asked for by one read of votes that did not help. */
const monthsAsked = 4;

type Row = RowOf<typeof votesList, (typeof columns)[number]>;
type LeanRow = RowOf<typeof votesList, (typeof leanColumns)[number]>;

/**
 * The month is that of the page's clock, and the day that of the site's: near the end of a month they may differ. Rows from
 * before version 2 of the list have no month.
 */
function ofDays(days: Days): Filter {
  const months = monthsBetween(addMonths(days.first, -1).slice(0, 7), addMonths(days.last, 1).slice(0, 7));
  const ofMonths = months.map((month) => equals(list, 'month', month));
  return and(or(isEmpty(list, 'month'), ...ofMonths), onDays(list, 'modified', days));
}

/**
 * One filter for a few months: each finds rows by the month, which is indexed, and of those the ones that did not help. One for each
 * month would fill the page's batch, and one for all is refused sooner. The last is for rows from before version 2 of the list,
 * which get no more.
 */
function unhelpedOf(days: Days): readonly Filter[] {
  const didNotHelp = equals(list, 'helped', false);
  const months = monthsBetween(days.first.slice(0, 7), days.last.slice(0, 7)).map((month) =>
    equals(list, 'month', month)
  );
  const groups = Array.from({ length: Math.ceil(months.length / monthsAsked) }, (_, index) =>
    months.slice(index * monthsAsked, (index + 1) * monthsAsked)
  );
  return [
    ...groups.flatMap(([first, ...others]) => (first ? [and(or(first, ...others), didNotHelp)] : [])),
    and(isEmpty(list, 'month'), didNotHelp, onDays(list, 'modified', days))
  ];
}

type Subject = Parameters<VoteRepository['vote']>[0];

/** Unique in the list: a person has one vote on a version. */
function voteKey({ entry, version }: Pick<Subject, 'entry' | 'version'>, personId: number): string {
  return `${entry}|${version}|${personId}`;
}

function toVote({ entry, version, author, helped, reason, modified }: Row): Vote {
  return { entry, version, person: toPerson(author), helped, reason: reason ?? '', on: modified };
}

function toUnhelped({ entry, version, author, modified }: LeanRow): UnhelpedVote {
  return { entry, version, person: toPerson(author), helped: false, on: modified };
}

/** A row whose key names somebody else than its author was made by hand, and is nobody's vote. */
function isOwn(row: Pick<Row, 'key' | 'entry' | 'version' | 'author'>): boolean {
  return row.key === voteKey(row, row.author.id);
}

/** Votes in a SharePoint list. Who votes needs the right to add rows to it, and to change rows of their own. */
export class PnpVoteRepository implements VoteRepository {
  private readonly reader: ListReader<typeof votesList, (typeof columns)[number]>;
  /** Says that set-up is needed where the list has no months yet; votes can be read without them. */
  private readonly dated: ListReader<typeof votesList, (typeof columns)[number] | 'month'>;

  private readonly lean: ListReader<typeof votesList, (typeof leanColumns)[number]>;

  public constructor(private readonly site: DataSite) {
    this.reader = new ListReader(site, list, columns);
    this.dated = new ListReader(site, list, [...columns, 'month']);
    this.lean = new ListReader(site, list, leanColumns);
  }

  public async vote(subject: Subject, helped: boolean, reason: string): Promise<Vote> {
    const me = await readCurrentUser(this.site.client);
    const key = voteKey(subject, me.id);
    const why = helped ? '' : reason.trim();
    for (let tries = 1; ; tries++) {
      const row = await this.find(key);
      if (row && row.author.id !== me.id) {
        throw new RepositoryError('conflict', `Somebody else than person ${me.id} has made the row ${key}.`);
      }
      if (row?.helped === helped && (row.reason ?? '') === why) return toVote(row);
      try {
        await this.write(subject, key, row, { helped, reason: why === '' ? null : why });
      } catch (error) {
        // From another page of the same person, or by a click whose answer was lost.
        if (!isRepositoryError(error, 'conflict') || tries === mostTries) throw error;
      }
    }
  }

  public async ofEntries(entryIds: readonly number[]): Promise<ReadonlyMap<number, readonly Vote[]>> {
    const groups = filterGroups([...new Set(entryIds)].map((id) => equals(list, 'entry', id)));
    const rows = await Promise.all(groups.map((filter) => this.reader.rows({ filter })));
    const votes = new Map<number, Vote[]>(entryIds.map((id) => [id, []]));
    for (const row of rows.flat().filter(isOwn)) votes.get(row.entry)?.push(toVote(row));
    return votes;
  }

  public async givenOn(days: Days): Promise<readonly Vote[]> {
    const [rows, timeZone] = await Promise.all([
      this.dated.rows({ filter: ofDays(days) }),
      this.site.timeZone()
    ]);
    const isOf = ({ modified }: Row): boolean => isAmong(dayInTimeZone(new Date(modified), timeZone), days);
    return rows.filter((row) => isOwn(row) && isOf(row)).map(toVote);
  }

  public async unhelped(today: CalendarDate): Promise<readonly UnhelpedVote[]> {
    const days = lastTwelveMonths(today);
    const [timeZone, ...months] = await Promise.all([
      this.site.timeZone(),
      // All at once: they go as parts of one batch.
      ...unhelpedOf(days).map((filter) => this.lean.rows({ filter }))
    ]);
    const isOf = ({ modified }: LeanRow): boolean =>
      isAmong(dayInTimeZone(new Date(modified), timeZone), days);
    return months
      .flat()
      .filter((row) => isOwn(row) && isOf(row))
      .map(toUnhelped);
  }

  private async find(key: string): Promise<Row | undefined> {
    const [row] = await this.reader.rows({ filter: equals(list, 'key', key) });
    return row;
  }

  private async write(
    { entry, version, title }: Subject,
    key: string,
    row: Row | undefined,
    vote: { readonly helped: boolean; readonly reason: string | null }
  ): Promise<void> {
    const [timeZone, today] = await Promise.all([this.site.timeZone(), this.site.today()]);
    const dated = { ...vote, month: today.slice(0, 7) };
    if (row) await updateRow(this.site, list, row, toItem(list, dated, timeZone));
    else
      await this.site.list(list).items.add(toItem(list, { ...dated, title, key, entry, version }, timeZone));
  }
}
