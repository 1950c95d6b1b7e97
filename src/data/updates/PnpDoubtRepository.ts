import type { RowInput, RowOf } from '../../lists';
import { doubtsList } from '../../lists/updates';
import { RepositoryError } from '../../domain/RepositoryError';
import type { DoubtRepository, StoredDoubt } from '../../domain/updates/DoubtRepository';
import { doubtKey, type Doubt, type DoubtTarget } from '../../domain/updates/ripple/doubt';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { and, equals, or } from '../odata';
import { toItem } from '../rowWriter';
import { toPerson } from '../tasks/taskMapper';
import { updateRow } from '../updateRow';
import { mapValues, rowsByNotice } from './byNotice';
import { doubtStateWords, targetWords } from './choiceWords';

const list = doubtsList;
const columns = [
  'title',
  'notice',
  'noticeKey',
  'targetKind',
  'target',
  'state',
  'revision',
  'by',
  'on',
  'note',
  'outcome'
] as const;

type Row = RowOf<typeof doubtsList, (typeof columns)[number]>;

function toDoubt(row: Row): StoredDoubt {
  return {
    id: row.id,
    etag: row.etag,
    // SharePoint empties the lookup when the notice is deleted.
    noticeId: row.notice?.id ?? 0,
    noticeKey: row.noticeKey,
    targetTitle: row.title,
    target: { kind: targetWords.valueOf(row.targetKind), id: row.target },
    state: doubtStateWords.valueOf(row.state),
    revision: row.revision,
    by: toPerson(row.by),
    on: row.on,
    note: row.note ?? '',
    wasChanged: row.outcome === null ? null : row.outcome === 'Was changed'
  };
}

function toInput(doubt: Doubt): RowInput<typeof doubtsList> {
  const { noticeKey, target, state, revision, by, on, note, wasChanged } = doubt;
  return {
    key: doubtKey(doubt),
    noticeKey,
    targetKind: targetWords.wordOf[target.kind],
    target: target.id,
    state: doubtStateWords.wordOf[state],
    revision,
    by: by.id,
    on,
    note: note.trim() === '' ? null : note,
    outcome: wasChanged === null ? null : wasChanged ? 'Was changed' : 'Was right'
  };
}

/** Which entries notices cast doubt on, in a SharePoint list. */
export class PnpDoubtRepository implements DoubtRepository {
  private readonly reader: ListReader<typeof doubtsList, (typeof columns)[number]>;

  public constructor(private readonly site: DataSite) {
    this.reader = new ListReader(site, list, columns);
  }

  public async ofNotices(noticeIds: readonly number[]): Promise<ReadonlyMap<number, readonly StoredDoubt[]>> {
    const rows = await rowsByNotice(this.reader, {
      noticeIds,
      isOf: (id) => equals(list, 'notice', id),
      noticeOf: ({ notice }) => notice
    });
    return mapValues(rows, (own) => own.map(toDoubt));
  }

  public async ofTargets(kind: DoubtTarget['kind']): Promise<readonly StoredDoubt[]> {
    const warned = or(equals(list, 'state', 'Doubtful'), equals(list, 'state', 'Verified'));
    const filter = and(warned, equals(list, 'targetKind', targetWords.wordOf[kind]));
    return (await this.reader.rows({ filter })).map(toDoubt);
  }

  public async add(noticeId: number, targetTitle: string, doubt: Doubt): Promise<StoredDoubt> {
    const values = { ...toInput(doubt), title: targetTitle, notice: noticeId };
    const row = toItem(list, values, await this.site.timeZone());
    const added: unknown = await this.site.list(list).items.add(row);
    return toDoubt(await this.reader.row((added as { Id: number }).Id));
  }

  public async update(seen: StoredDoubt, doubt: Doubt): Promise<StoredDoubt> {
    if (doubtKey(seen) !== doubtKey(doubt)) {
      throw new RepositoryError('invalid', 'The doubt is about another notice or another entry.');
    }
    await updateRow(this.site, list, seen, toItem(list, toInput(doubt), await this.site.timeZone()));
    return toDoubt(await this.reader.row(seen.id));
  }
}
