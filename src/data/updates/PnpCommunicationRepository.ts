import type { RowInput, RowOf } from '../../lists';
import { communicationsList } from '../../lists/updates';
import { calendarDate } from '../../domain/dates/calendarDate';
import { RepositoryError } from '../../domain/RepositoryError';
import type { Communication } from '../../domain/updates/communication';
import type {
  CommunicationDraft,
  CommunicationRepository
} from '../../domain/updates/CommunicationRepository';
import type { NoticeSummary } from '../../domain/updates/NoticeRepository';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals } from '../odata';
import { toItem } from '../rowWriter';
import { toPerson } from '../tasks/taskMapper';
import { mapValues, rowsByNotice } from './byNotice';
import { audienceWords, channelWords } from './choiceWords';

const list = communicationsList;
const columns = [
  'notice',
  'kind',
  'audience',
  'channel',
  'on',
  'revision',
  'text',
  'link',
  'author'
] as const;

type Row = RowOf<typeof communicationsList, (typeof columns)[number]>;

function toCommunication(row: Row): Communication {
  const entry = {
    audience: audienceWords.valueOf(row.audience),
    by: toPerson(row.author),
    on: calendarDate(row.on),
    revision: row.revision
  };
  if (row.kind === 'None needed') return { ...entry, kind: 'noneNeeded', reason: row.text ?? '' };
  return {
    ...entry,
    kind: 'told',
    channel: row.channel === null ? 'other' : channelWords.valueOf(row.channel),
    text: row.text ?? '',
    link: row.link?.url ?? null
  };
}

function toInput(
  { id, title }: Pick<NoticeSummary, 'id' | 'title'>,
  draft: CommunicationDraft
): RowInput<typeof communicationsList> {
  const isTold = draft.kind === 'told';
  return {
    title,
    notice: id,
    kind: isTold ? 'Told' : 'None needed',
    audience: audienceWords.wordOf[draft.audience],
    channel: isTold ? channelWords.wordOf[draft.channel] : null,
    on: draft.on,
    revision: draft.revision,
    text: isTold ? draft.text : draft.reason,
    link: isTold && draft.link !== null ? { url: draft.link, description: draft.link } : null
  };
}

/** What was told to whom, in a SharePoint list. */
export class PnpCommunicationRepository implements CommunicationRepository {
  private readonly reader: ListReader<typeof communicationsList, (typeof columns)[number]>;

  public constructor(private readonly site: DataSite) {
    this.reader = new ListReader(site, list, columns);
  }

  public async ofNotices(
    noticeIds: readonly number[]
  ): Promise<ReadonlyMap<number, readonly Communication[]>> {
    const rows = await rowsByNotice(this.reader, {
      noticeIds,
      isOf: (id) => equals(list, 'notice', id),
      noticeOf: ({ notice }) => notice
    });
    return mapValues(rows, (own) => own.map(toCommunication).sort((a, b) => a.on.localeCompare(b.on)));
  }

  public async add(
    notice: Pick<NoticeSummary, 'id' | 'title'>,
    draft: CommunicationDraft
  ): Promise<Communication> {
    const said = draft.kind === 'told' ? draft.text : draft.reason;
    if (said.trim() === '') throw new RepositoryError('invalid', 'A text or a reason is missing.');
    const row = toItem(list, toInput(notice, draft), await this.site.timeZone());
    const added: unknown = await this.site.list(list).items.add(row);
    return toCommunication(await this.reader.row((added as { Id: number }).Id));
  }
}
