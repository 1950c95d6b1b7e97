import type { RowOf } from '../../lists';
import { acknowledgementsList } from '../../lists/updates';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import {
  acknowledgementKey,
  type AcknowledgedNotice,
  type AcknowledgementRepository
} from '../../domain/updates/AcknowledgementRepository';
import type { Acknowledgement } from '../../domain/updates/awareness';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals } from '../odata';
import { readCurrentUser } from '../people/currentUser';
import { toItem } from '../rowWriter';
import { toPerson } from '../tasks/taskMapper';
import { mapValues, rowsByNotice } from './byNotice';

const list = acknowledgementsList;
const columns = ['key', 'notice', 'revision', 'author', 'created'] as const;

type Row = RowOf<typeof acknowledgementsList, (typeof columns)[number]>;

function toAcknowledgement({ author, revision, created }: Row): Acknowledgement {
  return { person: toPerson(author), revision, on: created };
}

/** A row whose key names somebody else than its author: made by hand, and nobody's acknowledgement. */
function isOwn({ key, revision, author }: Row): boolean {
  return key.endsWith(acknowledgementKey('', revision, author.id));
}

/** Who has read what, in a SharePoint list. */
export class PnpAcknowledgementRepository implements AcknowledgementRepository {
  private readonly reader: ListReader<typeof acknowledgementsList, (typeof columns)[number]>;

  public constructor(private readonly site: DataSite) {
    this.reader = new ListReader(site, list, columns);
  }

  public async ofNotices(
    noticeIds: readonly number[]
  ): Promise<ReadonlyMap<number, readonly Acknowledgement[]>> {
    return mapValues(await this.rows(noticeIds), (rows) => rows.map(toAcknowledgement));
  }

  public async mine(noticeIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
    const me = await readCurrentUser(this.site.client);
    const rows = await this.rows(noticeIds, me.id);
    const latest = mapValues(rows, (own) => Math.max(0, ...own.map(({ revision }) => revision)));
    return new Map([...latest].filter(([, revision]) => revision > 0));
  }

  public async acknowledge({ id, key, title, revision }: AcknowledgedNotice): Promise<Acknowledgement> {
    const [me, timeZone] = await Promise.all([readCurrentUser(this.site.client), this.site.timeZone()]);
    const ownKey = acknowledgementKey(key, revision, me.id);
    try {
      const row = toItem(list, { title, key: ownKey, notice: id, revision }, timeZone);
      await this.site.list(list).items.add(row);
    } catch (error) {
      // It is there already: from another page, or from a click whose answer was lost.
      if (!isRepositoryError(error, 'conflict')) throw error;
    }
    const [row] = await this.reader.rows({ filter: equals(list, 'key', ownKey) });
    if (row && row.author.id === me.id) return toAcknowledgement(row);
    throw new RepositoryError('conflict', `Somebody else than person ${me.id} has made the row ${ownKey}.`);
  }

  private async rows(
    noticeIds: readonly number[],
    authorId?: number
  ): Promise<ReadonlyMap<number, readonly Row[]>> {
    const found = await rowsByNotice(this.reader, {
      noticeIds,
      isOf: (id) => equals(list, 'notice', id),
      noticeOf: ({ notice }) => notice,
      // Not indexed, which does not matter: SharePoint looks at no more rows than those of the notices.
      ...(authorId === undefined ? {} : { also: equals(list, 'author', authorId) })
    });
    return mapValues(found, (rows) => rows.filter(isOwn));
  }
}
