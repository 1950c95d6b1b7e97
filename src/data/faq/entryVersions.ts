import { SPQueryable } from '@pnp/sp';
import { entriesList } from '../../lists/faq';
import type { EntryVersion } from '../../domain/faq/EntryRepository';
import type { DataSite } from '../DataSite';
import { itemsOf, parseRow, RowError } from '../rowParser';
import { toEntry, type EntryRow } from './entryMapper';

const list = entriesList;

/** What a text consists of: no people and no lookups, which versions answer in another form. */
const textColumns = [
  'title',
  'kind',
  'category',
  'errorCodes',
  'platforms',
  'enrolment',
  'level',
  'reply',
  'cause',
  'fix',
  'confirm',
  'collect',
  'escalate',
  'keywords',
  'related',
  'notices',
  'reviewEvery',
  'contentVersion'
] as const;

type TextRow = Pick<EntryRow, (typeof textColumns)[number]>;
type Json = Readonly<Record<string, unknown>>;

/** Cells that a version does not have. */
const nothingElse: Omit<EntryRow, keyof TextRow> = {
  id: 0,
  etag: '',
  status: 'Draft',
  owner: null,
  verifiedOn: null,
  verifiedBy: null,
  publishedVersion: null,
  approvedBy: null,
  feedbackSeenOn: null,
  mergedInto: null,
  sourceKey: null,
  starterTag: null,
  modified: '',
  editor: { id: 0, title: '', email: '' }
};

function draftOf(item: Json): Pick<EntryVersion, 'contentVersion' | 'draft'> {
  const row: TextRow = parseRow(list, textColumns, { ...item, Id: 0, 'odata.etag': '' }, 'UTC');
  const entry = toEntry({ ...nothingElse, ...row });
  const { contentVersion, title, kind, category, errorCodes, platforms, enrolment, level } = entry;
  const { reply, cause, fix, confirm, collect, escalate, keywords, related, notices, reviewEvery } = entry;
  return {
    contentVersion,
    draft: {
      title,
      kind,
      category,
      errorCodes,
      platforms,
      enrolment,
      level,
      reply,
      cause,
      fix,
      confirm,
      collect,
      escalate,
      keywords,
      related,
      notices,
      reviewEvery
    }
  };
}

function toVersion(item: unknown): readonly EntryVersion[] {
  const { VersionLabel, Created, Editor, ...cells } = item as Json;
  if (typeof VersionLabel !== 'string' || Number.isNaN(Date.parse(String(Created)))) return [];
  const { LookupValue: by } = (Editor ?? {}) as Json;
  try {
    return [{ label: VersionLabel, on: String(Created), by: String(by ?? ''), ...draftOf(cells) }];
  } catch (error) {
    if (error instanceof RowError) return [];
    throw error;
  }
}

/** Verifying, publishing and looking at feedback make versions of the row that have the same text. */
function isSame(one: EntryVersion, other: EntryVersion | undefined): boolean {
  return (
    one.contentVersion === other?.contentVersion && JSON.stringify(one.draft) === JSON.stringify(other.draft)
  );
}

/** The texts that an entry has had, newest first, each with who wrote it when. Versions that cannot be read are left out. */
export async function readVersions(site: DataSite, id: number): Promise<readonly EntryVersion[]> {
  const names = textColumns.map((key) => (key === 'title' ? 'Title' : list.columns[key].name));
  const query = SPQueryable(site.list(list).items.getById(id), 'versions');
  query.query.set('$select', ['VersionLabel', 'Created', 'Editor', ...names].join(','));
  const answer = await site.client.read(query);
  const versions = itemsOf(list, answer).flatMap(toVersion);
  // The first of several versions with the same text is the one that somebody wrote.
  return versions.filter((version, index) => !isSame(version, versions[index + 1]));
}

/** The latest text of a version of the entry. */
export async function readText(
  site: DataSite,
  id: number,
  contentVersion: number
): Promise<EntryVersion['draft'] | undefined> {
  const versions = await readVersions(site, id);
  return versions.find((version) => version.contentVersion === contentVersion)?.draft;
}
